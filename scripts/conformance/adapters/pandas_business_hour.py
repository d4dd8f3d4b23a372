"""pandas: CustomBusinessHour, and CustomBusinessDay for the questions about dates.

CustomBusinessHour counts whole hours, has the same hours on each of its days, and goes on from a closing to the next
opening: where the answer depends on that, a question for the other instant is unsupported.
"""
import warnings

import pandas as pd

from protocol import Unsupported, serve
from weekly import iso, refuse_all_but, whole_holidays

HOUR_MS = 3_600_000
NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
warnings.simplefilter("ignore")


def week_mask(schedule):
    return " ".join(NAMES[int(day) - 1] for day, hours in sorted(schedule["week"].items()) if hours)


def business_hour(schedule, count):
    days = [hours for hours in schedule["week"].values() if hours]
    if any(hours != days[0] for hours in days):
        raise Unsupported("other hours on some days")
    starts = [opens for opens, _ in days[0]]
    ends = ["00:00" if closes == "24:00" else closes for _, closes in days[0]]
    if any(start == end for start, end in zip(starts, ends)):
        raise Unsupported("hours around the clock")
    holidays = whole_holidays(schedule)
    try:
        return pd.offsets.CustomBusinessHour(count, weekmask=week_mask(schedule), holidays=holidays, start=starts, end=ends)
    except ValueError as error:
        raise Unsupported(str(error)) from error


def answer(asked):
    if len(asked["schedules"]) > 1:
        raise Unsupported("several schedules")
    if "pauses" in asked:
        raise Unsupported("pauses")
    [schedule], question = asked["schedules"], asked["question"]
    refuse_all_but(schedule, "holidays")
    if question == "addOpenDays":
        if asked["days"] == 0:
            raise Unsupported("no days to add")
        day = pd.offsets.CustomBusinessDay(asked["days"], weekmask=week_mask(schedule), holidays=whole_holidays(schedule))
        return (pd.Timestamp(asked["date"]) + day).date().isoformat()

    def at(name):
        return pd.Timestamp(asked[name]).tz_convert(schedule["timeZone"])

    def is_open(moment):
        return business_hour(schedule, 1).is_on_offset(moment)

    tick = pd.Timedelta(milliseconds=1)

    def is_opening(moment):
        return is_open(moment) and not is_open(moment - tick)

    def is_closing(moment):
        return is_open(moment) and not is_open(moment + tick)

    if question in ("addOpenTime", "lastInstantWithin", "subtractOpenTime"):
        if asked["ms"] % HOUR_MS != 0 or asked["ms"] == 0:
            raise Unsupported("other than whole hours")
        hours = asked["ms"] // HOUR_MS
        if question == "subtractOpenTime":
            begin = at("to") + business_hour(schedule, -hours)
            if is_closing(begin):
                raise Unsupported("it goes on from an opening to the closing before it")
            return iso(begin)
        due = at("from") + business_hour(schedule, hours)
        if question == "addOpenTime" and is_opening(due):
            raise Unsupported("it goes on from a closing to the next opening")
        return iso(due)
    if question in ("isOpenAt", "nextOpening"):
        if is_closing(at("at")):
            raise Unsupported("a closing instant is open")
        if question == "isOpenAt":
            return bool(is_open(at("at")))
        return iso(business_hour(schedule, 1).rollforward(at("at")))
    raise Unsupported(question)


serve(answer)
