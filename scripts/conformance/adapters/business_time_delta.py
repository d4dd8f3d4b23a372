"""businesstimedelta: a rule for each span of hours with its days, and one for the holidays."""
from collections import defaultdict
from datetime import date, time, timedelta

import pytz
from businesstimedelta import BusinessTimeDelta, HolidayRule, Rules, WorkDayRule

from protocol import Unsupported, serve
from weekly import instant, iso, ms_of, refuse_all_but, whole_holidays


def clock(text):
    return time(0) if text == "24:00" else time.fromisoformat(text)


def rules_of(schedules):
    rules = []
    for schedule in schedules:
        zone = pytz.timezone(schedule["timeZone"])
        days = defaultdict(list)
        for day, hours in schedule["week"].items():
            for opens, closes in hours:
                if clock(opens) == clock(closes):
                    raise Unsupported("hours around the clock")
                days[(opens, closes)].append(int(day) - 1)
        for (opens, closes), working_days in days.items():
            rules.append(WorkDayRule(clock(opens), clock(closes), working_days, tz=zone))
        refuse_all_but(schedule, "holidays")
        closed = [date.fromisoformat(day) for day in whole_holidays(schedule)]
        if closed and len(schedules) > 1:
            raise Unsupported("holidays of one of several schedules")
        if closed:
            # It needs a holiday on either side of each time that it looks at.
            far = [closed[0] - timedelta(days=1500), closed[0] + timedelta(days=1500)]
            rules.append(HolidayRule([*closed, *far], tz=zone))
    return Rules(rules)


def answer(asked):
    question = asked["question"]
    if "pauses" in asked:
        raise Unsupported("pauses")
    if question in ("addOpenDays", "openDaysBetween", "openSpans"):
        raise Unsupported(question)
    rules = rules_of(asked["schedules"])

    def is_open(at):
        return rules.next(at)[0] == at

    if question in ("addOpenTime", "lastInstantWithin"):
        if asked["ms"] == 0:
            raise Unsupported("no time to add")
        due = instant(asked["from"]) + BusinessTimeDelta(rules, timedelta=timedelta(milliseconds=asked["ms"]))
        if question == "lastInstantWithin" and not is_open(due):
            raise Unsupported("it stays at the closing")
        return iso(due)
    if question == "subtractOpenTime":
        return iso(instant(asked["to"]) - BusinessTimeDelta(rules, timedelta=timedelta(milliseconds=asked["ms"])))
    if question == "openTimeBetween":
        begin, end = instant(asked["from"]), instant(asked["to"])
        if begin.microsecond or end.microsecond:
            raise Unsupported("less than a second")
        between = ms_of(rules.difference(begin, end).timedelta)
        return between if begin <= end else -between
    at = instant(asked["at"])
    if question == "isOpenAt":
        return is_open(at)
    if question == "nextOpening":
        return iso(rules.next(at)[0])
    if question == "nextClosing":
        return iso(rules.next(at)[1])
    if question == "previousClosing":
        if is_open(at):
            raise Unsupported("the closing before open time")
        return iso(rules.previous(at)[1])
    if is_open(at) and not is_open(at - timedelta(milliseconds=1)):
        raise Unsupported("the opening at an opening")
    return iso(rules.previous(at)[0])


serve(answer)
