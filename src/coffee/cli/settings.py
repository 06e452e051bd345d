"""What the user settled once: language, plain mode, folders. Read before Typer builds its help."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from coffee.errors import BadConfig, BadSetting, WrongUse
from coffee.text import LANGUAGES

CONFIG_FILE = "config.toml"
_YES = {"1", "yes", "true", "on", "oui"}


class Folders(NamedTuple):
    """Where things live. `data` holds the store, `config` the settings and own playbooks.

    `cache` holds what can be made anew, and nothing about anybody.
    """

    data: Path
    config: Path
    cache: Path

    @property
    def playbooks(self) -> Path:
        return self.config / "playbooks"


class Settings(NamedTuple):
    """The settings in force: options before environment before the config file.

    `told_lang` is the language that the command line itself names, or empty.
    `name` and `email` are the user's own, as others see them; empty where they are not told.
    """

    lang: str
    plain: bool
    told_lang: str = ""
    name: str = ""
    email: str = ""


def folders(environ: Mapping[str, str] = os.environ) -> Folders:
    """COFFEE_HOME for everything, else the system's own places (XDG on Linux)."""
    if home := environ.get("COFFEE_HOME"):
        path = Path(home).absolute()
        return Folders(path, path, path / "cache")
    if places := _on_linux(environ):
        return places
    import platformdirs

    try:
        places = Folders(
            platformdirs.user_data_path("coffee"),
            platformdirs.user_config_path("coffee"),
            platformdirs.user_cache_path("coffee"),
        )
    except RuntimeError:
        raise WrongUse(problem="no_home") from None
    if not all(path.is_absolute() for path in places):
        raise WrongUse(problem="no_home")
    return places


def _on_linux(environ: Mapping[str, str]) -> Folders | None:
    """What platformdirs says where that is plain to see: its import takes longer than all ours."""
    home = environ.get("HOME", "").rstrip("/")
    data = environ.get("XDG_DATA_HOME") or f"{home}/.local/share"
    config = environ.get("XDG_CONFIG_HOME") or f"{home}/.config"
    cache = environ.get("XDG_CACHE_HOME") or f"{home}/.cache"
    if sys.platform != "linux" or "ANDROID_ROOT" in environ:
        return None
    if not all(path.startswith("/") for path in (home, data, config, cache)):
        return None
    return Folders(*(Path(path, "coffee") for path in (data, config, cache)))


def settle(options: Mapping[str, str], environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this run. `options`: what the command line says, "lang" and "plain"."""
    config = _config(environ)
    lang = _language(options, environ, config)
    return Settings(
        lang=lang,
        plain="plain" in options or str(config.get("plain", "")).lower() in _YES,
        told_lang=lang if options.get("lang") else "",
        name=str(config.get("name", "")).strip(),
        email=str(config.get("email", "")).strip(),
    )


def _language(
    options: Mapping[str, str], environ: Mapping[str, str], config: Mapping[str, object]
) -> str:
    named = options.get("lang") or environ.get("COFFEE_LANG") or str(config.get("lang") or "")
    if named:
        lang = named.lower().replace("_", "-").split("-")[0].split(".")[0]
        if lang not in LANGUAGES:
            raise BadSetting(setting="lang", value=named, known=", ".join(LANGUAGES))
        return lang
    return environment_language(environ)


def environment_language(environ: Mapping[str, str]) -> str:
    """The language of the environment: of the run, unless something else is settled."""
    names = ("COFFEE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    named = next((environ[name] for name in names if environ.get(name)), "")
    return "fr" if named.lower().startswith("fr") else "en"


def _config(environ: Mapping[str, str]) -> dict[str, object]:
    try:
        path = folders(environ).config / CONFIG_FILE
        if not path.is_file():
            return {}
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError, WrongUse):
        return {}
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        known = "lang, plain, name, email"
        raise BadConfig(file=str(path), why=str(error), known=known) from None
