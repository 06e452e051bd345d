"""The moment of a run and where its user is: handed to every statement that knows of days."""

from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Clock(NamedTuple):
    """The moment, handed in: `now` is aware, `zone` the IANA name of where the user is."""

    now: datetime
    zone: str

    @property
    def stamp(self) -> str:
        return self.now.astimezone(UTC).isoformat(timespec="milliseconds")

    @property
    def local(self) -> datetime:
        """Naive local time, the one that people mean."""
        return self.now.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    def day(self, at: datetime) -> date:
        """The day that it was here at an instant."""
        return at.astimezone(ZoneInfo(self.zone)).date()

    def shows(self, local: datetime) -> int:
        """How many times the clocks here show `local`: none in spring's gap, twice in autumn."""
        zone = ZoneInfo(self.zone)
        instants = {local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
        return sum(one.astimezone(zone).replace(tzinfo=None) == local for one in instants)

    def utc(self, local: str) -> str:
        """The instant at which a local time of this zone falls, in UTC."""
        aware = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(self.zone))
        return aware.astimezone(UTC).isoformat(timespec="minutes")
