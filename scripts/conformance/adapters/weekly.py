"""What both engines know: one week, and whole holidays."""
from datetime import datetime, timedelta, timezone

from protocol import Unsupported

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def ms_of(delta):
    return delta // timedelta(milliseconds=1)


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def iso(at):
    return at.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def refuse_all_but(schedule, *known):
    for name in schedule:
        if name not in ("timeZone", "week", *known):
            raise Unsupported(name)


def whole_holidays(schedule):
    holidays = schedule.get("holidays", {})
    if holidays.get("open"):
        raise Unsupported("single open days")
    if any(isinstance(day, dict) for day in holidays.get("closed", [])):
        raise Unsupported("part days")
    return holidays.get("closed", [])
