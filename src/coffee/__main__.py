"""From argv to an exit code: the language first, then Typer; the one place for error sentences."""

import contextlib
import gc
import os
import signal
import sys
from types import FrameType

from coffee.errors import CoffeeError, WrongUse
from coffee.text import say, speak

_INTERRUPTED = 130
_LEFT = {"--lang": True, "--plain": False}
"""Options that may stand anywhere on the line, and whether a value follows."""


def main(argv: list[str] | None = None) -> int:
    """Run the command line `argv`: 0 done, 1 failed, 2 wrong use, 130 interrupted."""
    _prepare_streams()
    try:
        from coffee.cli.settings import environment_language

        speak(environment_language(os.environ))
        code = _run(_typed() if argv is None else argv)
        sys.stdout.flush()
    except CoffeeError as error:
        code = _tell(error)
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except BrokenPipeError:
        _silence()
        code = 1
    except OSError as error:
        _silence()
        with contextlib.suppress(OSError):
            sys.stderr.write(say("error.system", why=error.strerror or type(error).__name__) + "\n")
        code = 1
    return code


def run() -> None:
    """The console script."""
    gc.disable()  # what is being imported is no garbage, and looking for some takes a while
    sys.exit(main())


def _typed() -> list[str]:
    """The line as it was typed: in UTF-8, even where a poor locale took it for ASCII."""
    return [os.fsencode(word).decode("utf-8", "replace") for word in sys.argv[1:]]


def _run(argv: list[str]) -> int:
    from coffee.cli.settings import settle

    options, argv = _pulled(argv)
    settings = settle(options)
    speak(settings.lang)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave)

    from coffee.cli.app import command
    from coffee.cli.house import House
    from coffee.cli.usage import Usage, explained

    line = command()
    if not gc.isenabled():
        gc.freeze()  # nor is it later, at the end of the process
        gc.enable()
    try:
        result = line.main(argv, prog_name="coffee", standalone_mode=False, obj=House(settings))
    except Usage as error:
        raise explained(error) from None
    return result if isinstance(result, int) else 0


def _pulled(argv: list[str]) -> tuple[dict[str, str], list[str]]:
    """The options that may stand anywhere, and the rest of the line."""
    options: dict[str, str] = {}
    rest: list[str] = []
    words = iter(argv)
    for word in words:
        name, _, value = word.partition("=")
        if word == "--":
            rest += [word, *words]
        elif name in _LEFT and (_LEFT[name] or not value):
            told = (value or next(words, "")) if _LEFT[name] else "yes"
            if not told:
                raise WrongUse(problem="option_value", name=name, command="coffee")
            options[name[2:]] = told
        else:
            rest.append(word)
    return options, rest


def _tell(error: CoffeeError) -> int:
    from coffee.cli.sentences import sentence_of

    text = sentence_of(error)
    if text:
        print("\n".join(_lines(text)), file=sys.stderr)  # noqa: T201
    return error.code


def _lines(text: str) -> list[str]:
    """The lines of `text`; broken between words where it is read on a terminal."""
    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns if sys.stderr.isatty() else 0
    except (OSError, ValueError):
        columns = 0
    if not columns:
        return text.split("\n")
    from coffee.face.lines import wrap

    return wrap(text, max(columns, 8))


def _prepare_streams() -> None:
    """No stream is missing, and none raises at a character that it cannot show."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _silence() -> None:
    """Nothing more to stdout: its reader is gone, and the interpreter would complain at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(number: int, frame: FrameType | None) -> None:
    """A polite kill: unwind, so that the terminal is put back; every answer is on disk already."""
    raise SystemExit(128 + number)


if __name__ == "__main__":
    run()
