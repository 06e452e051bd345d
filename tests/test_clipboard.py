"""The clipboard: what was copied is what stands there, and no command line ever shows it."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from coffee.formats.clipboard import copied

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the keepers here are shell scripts")
TEXT = "Bonjour Zoë,\n\x1b]0;x\x07 $(touch pwned) `x` -n -e \U0001f469"
KEEP = '#!/bin/sh\nprintf "%s\\n" "$*" > "$KEPT.line"\ncat > "$KEPT"\n'


@pytest.fixture
def keeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A program of some name on an otherwise empty path, and the file it keeps text in."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("KEPT", str(tmp_path / "kept"))
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("cat", "sleep"):
        (programs / name).symlink_to(f"/bin/{name}")
    monkeypatch.setenv("PATH", str(programs))

    def add(name: str, script: str = KEEP) -> Path:
        path = programs / name
        path.write_text(script)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return tmp_path / "kept"

    return add


@pytest.mark.parametrize(
    ("name", "environ"),
    [
        ("wl-copy", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("xclip", {"DISPLAY": ":0"}),
        ("xsel", {"DISPLAY": ":0"}),
        ("termux-clipboard-set", {"ANDROID_ROOT": "/system"}),
    ],
)
def test_a_keeper_gets_the_text_by_its_input_alone(keeper, name, environ):
    kept = keeper(name)
    assert copied(TEXT, environ)
    assert kept.read_text(encoding="utf-8") == TEXT
    line = Path(f"{kept}.line").read_text()
    assert not any(word in line for word in ("Bonjour", "touch", "pwned"))


def test_windows_is_given_what_it_reads(keeper):
    kept = keeper("clip.exe")
    assert copied(TEXT, {"WSL_DISTRO_NAME": "Debian"})
    assert kept.read_bytes().decode("utf-16") == TEXT


def test_the_mac_is_asked_first(keeper, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    kept = keeper("pbcopy")
    assert copied(TEXT, {"DISPLAY": ":0"}) and kept.exists()


def test_a_keeper_that_fails_gives_way_to_the_next(keeper):
    keeper("xclip", "#!/bin/sh\nexit 1\n")
    kept = keeper("xsel")
    assert copied(TEXT, {"DISPLAY": ":0"}) and kept.exists()


def test_a_keeper_that_stays_behind_holds_nobody_up(keeper):
    keeper("wl-copy", '#!/bin/sh\ncat > "$KEPT"\nsleep 5 &\n')
    began = time.monotonic()
    assert copied(TEXT, {"WAYLAND_DISPLAY": "wayland-0"})
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}])
def test_without_a_keeper_nothing_is_copied(keeper, environ):
    assert not copied(TEXT, environ)


def test_without_a_screen_no_keeper_is_asked(keeper):
    kept = keeper("xclip")
    assert not copied(TEXT, {}) and not kept.exists()
