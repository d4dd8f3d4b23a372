"""The second oracle of the vectors, and an example for other engines: plain, slow, and only Python's standard library.

It shares no code and no method with the first one, which joins spans by walking days on Temporal. This one steps from
each instant at which anything may change to the next, and asks there whether business is open.
"""
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from protocol import serve

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
DAY_MS = 86_400_000
DAY = timedelta(days=1)


def epoch_ms(text):
    return (datetime.fromisoformat(text.replace("Z", "+00:00")) - EPOCH) // timedelta(milliseconds=1)


def iso(ms):
    return (EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def local_date(zone, ms):
    return (EPOCH + timedelta(milliseconds=ms)).astimezone(zone).date()


def instant_of(zone, day, clock, days_later=0):
    """The first instant at which the clock shows a time; in a gap, as if the clock had not been put forward yet."""
    hour, minute = (0, 0) if clock == "24:00" else (int(clock[:2]), int(clock[3:]))
    later = days_later + (1 if clock == "24:00" else 0)
    wall = datetime.combine(day + later * DAY, time(hour, minute), tzinfo=zone)  # With fold=0, as PEP 495 defines it.
    return (wall.astimezone(timezone.utc) - EPOCH) // timedelta(milliseconds=1)


@lru_cache(maxsize=4096)
def exists(zone, day):
    """Whether any clock of the zone shows the date at some hour."""
    noon = (datetime.combine(day, time(12), tzinfo=timezone.utc) - EPOCH) // timedelta(milliseconds=1)
    return any(local_date(zone, noon + hours * 3_600_000) == day for hours in range(-40, 41))


class Team:
    """One schedule."""

    def __init__(self, schedule):
        self.schedule = schedule
        self.zone = ZoneInfo(schedule["timeZone"])
        self.closures = [(epoch_ms(one["from"]), epoch_ms(one["to"])) for one in schedule.get("closures", [])]
        self.known = {}

    def hours_on(self, day):
        schedule, text = self.schedule, day.isoformat()
        holidays = schedule.get("holidays", {})
        if text in schedule.get("exceptions", {}):
            return schedule["exceptions"][text]
        if text in holidays.get("closed", []):
            return []
        if text in holidays.get("open", []):
            return schedule.get("openDayHours", [])
        for season in schedule.get("seasons", []):
            if season["from"] <= text <= season.get("to", "9999-12-31"):
                return season["week"].get(str(day.isoweekday()), [])
        return schedule["week"].get(str(day.isoweekday()), [])

    def of_date(self, day):
        """The hours that open on a date, and the periods cut out of them, as instants."""
        if day not in self.known:
            hours, cuts = [], []
            if exists(self.zone, day):
                for opens, closes in self.hours_on(day):
                    end = instant_of(self.zone, day, closes, 1 if closes <= opens else 0)
                    hours.append((instant_of(self.zone, day, opens), end))
                for part in self.schedule.get("holidays", {}).get("closed", []):
                    if isinstance(part, dict) and part["date"] == day.isoformat():
                        begin = instant_of(self.zone, day, part["from"]) if "from" in part else -(10**16)
                        cuts.append((begin, instant_of(self.zone, day, part["to"]) if "to" in part else 10**16))
            self.known[day] = (hours, cuts)
        return self.known[day]

    def near(self, ms):
        """The dates whose hours may reach an instant."""
        middle = local_date(timezone.utc, ms)
        return [middle + days * DAY for days in range(-4, 3)]

    def is_open(self, ms):
        if any(begin <= ms < end for begin, end in self.closures):
            return False
        return any(
            any(begin <= ms < end for begin, end in hours) and not any(begin <= ms < end for begin, end in cuts)
            for hours, cuts in map(self.of_date, self.near(ms))
        )

    def has_hours(self, day):
        hours, cuts = self.of_date(day)
        edges = sorted({edge for one in hours + cuts + self.closures for edge in one})
        return any(
            any(begin <= edge < end for begin, end in hours)
            and not any(begin <= edge < end for begin, end in cuts + self.closures)
            for edge in edges
        )

    def edges(self, first, last):
        day = first
        while day <= last:
            for begin, end in (one for part in self.of_date(day) for one in part):
                yield begin
                yield end
            day += DAY
        for begin, end in self.closures:
            yield begin
            yield end


class Steps:
    """The time from one instant to another, in steps in which nothing changes."""

    def __init__(self, teams, pauses, low, high):
        first, last = local_date(timezone.utc, low) - 4 * DAY, local_date(timezone.utc, high) + 3 * DAY
        edges = {edge for team in teams for edge in team.edges(first, last)}
        edges |= {edge for pause in pauses for edge in pause}
        cuts = sorted({low, high, *(edge for edge in edges if low < edge < high)})
        self.all = [
            (
                begin,
                end,
                any(team.is_open(begin) for team in teams) and not any(one <= begin < other for one, other in pauses),
            )
            for begin, end in zip(cuts, cuts[1:])
        ]

    def spans(self):
        """The open steps, those that touch as one."""
        spans = []
        for begin, end, is_open in self.all:
            if is_open and spans and spans[-1][1] == begin:
                spans[-1] = (spans[-1][0], end)
            elif is_open:
                spans.append((begin, end))
        return spans


NEVER = 10**16


def forwards(teams, pauses, begin, find):
    """What is found in ever longer time after an instant, or None if a pause without an end comes first."""
    for days in (8, 40, 160):
        found = find(Steps(teams, pauses, begin, begin + days * DAY_MS))
        if found is not None:
            return found
        if any(end >= NEVER and start < begin + days * DAY_MS for start, end in pauses):
            return None
    raise ValueError("nothing found within 160 days")


def backwards(teams, end, find):
    for days in (8, 40, 160):
        found = find(Steps(teams, [], end - days * DAY_MS, end + DAY_MS))
        if found is not None:
            return found
    raise ValueError("nothing found within 160 days")


def use_up(ms, runs_out):
    def find(steps):
        left = ms
        for begin, end, is_open in steps.all:
            if is_open and runs_out(end - begin, left):
                return begin + left
            left -= end - begin if is_open else 0
        return None

    return find


def use_up_backwards(ms, until):
    def find(steps):
        left = ms
        for begin, end, is_open in reversed(steps.all):
            end = min(end, until)
            if is_open and begin < end:
                if end - begin >= left:
                    return end - left
                left -= end - begin
        return None

    return find


def open_time(teams, pauses, begin, end):
    if begin > end:
        return -open_time(teams, pauses, end, begin)
    return sum(end - begin for begin, end, is_open in Steps(teams, pauses, begin, end).all if is_open)


def moment(question, teams, at):
    """The openings and closings around an instant. Spans that the steps cut are whole in the middle of them."""
    margin = 2 * DAY_MS
    if question == "nextOpening":
        return forwards(teams, [], at, lambda steps: next((begin for begin, _, is_open in steps.all if is_open), None))
    if question == "nextClosing":

        def closing(steps):
            last = steps.all[-1][1]
            return next((end for _, end in steps.spans() if end > at and end < last), None)

        return forwards(teams, [], at, closing)

    def before(steps):
        first = steps.all[0][0]
        edges = [begin if question == "previousOpening" else end for begin, end in steps.spans()]
        return max((edge for edge in edges if first + margin < edge <= at), default=None)

    return backwards(teams, at, before)


def open_day(team, day, days):
    step = DAY if days > 0 else -DAY
    while days != 0:
        day += step
        if team.has_hours(day):
            days -= 1 if days > 0 else -1
    return day.isoformat()


def open_days(team, begin, end):
    if begin > end:
        return -open_days(team, end, begin)
    return sum(team.has_hours(begin + (days + 1) * DAY) for days in range((end - begin).days))


latest = {"schedules": None, "teams": []}


def answer(asked):
    if latest["schedules"] != asked["schedules"]:
        latest.update(schedules=asked["schedules"], teams=[Team(one) for one in asked["schedules"]])
    teams, question = latest["teams"], asked["question"]
    pauses = [
        (epoch_ms(one["from"]), NEVER if one["to"] is None else epoch_ms(one["to"])) for one in asked.get("pauses", [])
    ]
    if question in ("addOpenTime", "lastInstantWithin"):
        begin, ms = epoch_ms(asked["from"]), asked["ms"]
        if question == "addOpenTime" and ms == 0:
            return iso(begin)
        is_due = question == "addOpenTime"
        found = forwards(teams, pauses, begin, use_up(ms, lambda is_open, left: is_open >= left if is_due else is_open > left))
        return None if found is None else iso(found)
    if question == "subtractOpenTime":
        end, ms = epoch_ms(asked["to"]), asked["ms"]
        return iso(end if ms == 0 else backwards(teams, end, use_up_backwards(ms, end)))
    if question == "openTimeBetween":
        return open_time(teams, pauses, epoch_ms(asked["from"]), epoch_ms(asked["to"]))
    if question == "isOpenAt":
        return any(team.is_open(epoch_ms(asked["at"])) for team in teams)
    if question == "openSpans":
        begin, end = epoch_ms(asked["from"]), epoch_ms(asked["to"])
        return [{"from": iso(one), "to": iso(other)} for one, other in Steps(teams, [], begin, end).spans()]
    if question == "addOpenDays":
        return open_day(teams[0], date.fromisoformat(asked["date"]), asked["days"])
    if question == "openDaysBetween":
        return open_days(teams[0], date.fromisoformat(asked["from"]), date.fromisoformat(asked["to"]))
    return iso(moment(question, teams, epoch_ms(asked["at"])))


if __name__ == "__main__":
    serve(answer)
