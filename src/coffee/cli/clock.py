"""What time it is, and where. The only place that asks the system.

COFFEE_NOW, an ISO 8601 time, stands in for the system's clock: for tests and for trying out
what the program says on another day. Without an offset it is local time.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from coffee.errors import BadSetting
from coffee.store.clock import Clock


def clock(environ: Mapping[str, str]) -> Clock:
    """The clock of this run."""
    zone = _zone(environ)
    told = environ.get("COFFEE_NOW")
    if not told:
        return Clock(datetime.now(UTC), zone)
    try:
        now = datetime.fromisoformat(told)
    except ValueError:
        raise BadSetting(setting="COFFEE_NOW", value=told, known="2026-11-21T20:54") from None
    return Clock(now if now.tzinfo else now.replace(tzinfo=ZoneInfo(zone)), zone)


def _zone(environ: Mapping[str, str]) -> str:
    """The IANA name of the local time zone; UTC when the system does not say."""
    named = environ.get("TZ", "").removeprefix(":")
    for zone in (named, _linked(Path("/etc/localtime")), _written(Path("/etc/timezone"))):
        if zone and _known(zone):
            return zone
    return "UTC"


def _known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _linked(path: Path) -> str:
    parts = path.resolve().parts
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""


def _written(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()[:64]
    except (OSError, UnicodeDecodeError):
        return ""
