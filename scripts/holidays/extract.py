"""Reads python-holidays and writes source.tsv, the committed source of the holiday tables. `npm run holidays:refresh` runs it.

Usage: python3 extract.py <day of the release, YYYY-MM-DD> > source.tsv
"""

import datetime
import hashlib
import inspect
import os
import re
import sys
import warnings

import holidays
from holidays.holiday_base import HolidayBase

FIRST_YEAR, LAST_YEAR = 2020, 2032
CATEGORIES = os.path.join(os.path.dirname(__file__), "../../src/holidays/source/categories.tsv")
# Areas that the library has for school terms. They have no public holidays of their own.
SCHOOL_AREAS = {
    "AU": ("NSW Western",),
    "BE": ("Flemish", "French", "German"),
    "FR": ("Zone A", "Zone B", "Zone C"),
    "NL": ("Midden", "Noord", "Zuid"),
}
DELIMITER = "; "


def record_assignments():
    """Keeps every assigned name in order, so that names in two languages can be paired by index."""
    assign = HolidayBase.__setitem__

    def recording(self, key, value):
        if isinstance(value, str) and isinstance(key, datetime.date):
            self.__dict__.setdefault("assigned", []).append((key, value))
        assign(self, key, value)

    HolidayBase.__setitem__ = recording


def read_categories():
    """Returns the categories that categories.tsv takes, by country."""
    taken = {}
    with open(CATEGORIES, encoding="utf-8") as rows:
        for row in rows:
            if not row.startswith("#"):
                country, categories = row.split("\t")[:2]
                taken[country] = tuple(categories.split("+"))
    return taken


def english_of(cls):
    if cls.default_language is None or "en_US" in cls.supported_languages:
        return "en_US" if "en_US" in cls.supported_languages else None
    return next(language for language in cls.supported_languages if language.startswith("en"))


def build(cls, subdivision, language, categories):
    options = {
        "years": range(FIRST_YEAR - 1, LAST_YEAR + 2),
        "subdiv": subdivision,
        "language": language,
        "expand": False,
        "categories": categories,
    }
    if "islamic_show_estimated" in inspect.signature(cls.__init__).parameters:
        options["islamic_show_estimated"] = True
    return cls(**options)


def iso_substitution_dates(calendar, name):
    """Converts the worked date in the name of a substitute day off from the country's own format to YYYY-MM-DD."""
    if not getattr(calendar, "has_substituted_holidays", False):
        return name
    off = calendar.tr(calendar.substituted_label)
    date_format = calendar.tr(calendar.substituted_date_format)
    found = re.fullmatch(re.escape(off).replace("%s", "(.+)"), name)
    if not found:
        return name
    return off % datetime.datetime.strptime(found[1], date_format).date().isoformat()


def without_estimated(calendar, name):
    """Returns the name without the library's mark for a moon-sighted date, and whether it had one."""
    plain = label(calendar, "estimated_label")
    for mark, replacement in ((label(calendar, "observed_estimated_label"), label(calendar, "observed_label") or "%s"), (plain, "%s")):
        found = mark and re.fullmatch(re.escape(mark).replace("%s", "(.+)"), name)
        if found:
            return replacement % without_estimated(calendar, found[1])[0], True
    mark = plain.replace("%s", "").strip()
    if mark and mark in name:
        return name.replace(mark, "").replace("  ", " ").strip(), True
    return name, False


def with_time(name):
    """Returns the name of a part day with the time from which it closes: 'Christmas Eve (from 1pm)' is 'Christmas Eve@13:00'."""
    found = re.fullmatch(r"(.+) \((?:from 1pm|[^()]*13\.00[^()]*)\)", name)
    return f"{found[1]}@13:00" if found else name


def pairs_of(english, local):
    """Returns (date, English name) -> local name, and the usual local name of each English name."""
    left, right = english.__dict__.get("assigned", []), local.__dict__.get("assigned", [])
    if [date for date, _ in left] != [date for date, _ in right]:
        raise SystemExit(f"{english.country} {english.subdiv}: the two languages assign in a different order")
    paired = {}
    for (date, name), (_, other) in zip(left, right):
        if DELIMITER not in name and DELIMITER not in other:
            paired[(date, name)] = other
    # A day with one name is unambiguous, so these pairs come first.
    usual = {english[date]: local[date] for date in english if DELIMITER not in english[date] + local[date]}
    return {**{name: other for (_, name), other in paired.items()}, **paired, **usual}


def label(calendar, attribute):
    return calendar.tr(getattr(calendar, attribute, "") or "")


def local_name(english, local, paired, date, name):
    """Returns the local name of one of the names of a day."""
    candidates = local[date].split(DELIMITER)
    guesses = [paired.get(name), paired.get((date, name))]
    for attribute in ("observed_label", "observed_estimated_label"):
        # Several days may be moved to one date. The order of the names means nothing then, so use the moved day's own name.
        found = label(english, attribute) and re.fullmatch(re.escape(label(english, attribute)).replace("%s", "(.+)"), name)
        moved = found and (paired.get(found[1]) or paired.get(label(english, "estimated_label") % found[1]))
        if moved:
            plain, _ = without_estimated(local, moved)
            guesses.insert(0, label(local, attribute) % plain)
    fits = [guess for guess in guesses if guess in candidates] or (candidates if len(candidates) == 1 else [])
    if not fits:
        raise SystemExit(f"{english.country} {english.subdiv} {date}: no local name for {name!r} among {candidates}")
    return fits[0]


def with_estimated_derived(english, items):
    """Marks days that follow from an estimated one (a fourth day, a day in lieu). The library doesn't always mark them."""
    labels = [found for found in (label(english, "observed_label"), label(english, "observed_label_before")) if found not in ("", "%s")]

    def base(name):
        for mark in labels:
            found = re.fullmatch(re.escape(mark).replace("%s", "(.+)"), name)
            if found:
                return base(found[1])
        return name

    def near(one, other):
        return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days) <= 7

    estimated = {}
    for kind, name, _, date in items:
        if kind == "~":
            estimated.setdefault(base(name), []).append(date)
    return {
        ("~" if kind == "+" and any(near(date, other) for other in estimated.get(base(name), ())) else kind, name, local, date)
        for kind, name, local, date in items
    }


def items_of(cls, subdivision, categories):
    """Lists the days of a calendar: (kind, English name, local name) -> dates. Kinds: + closed, ~ closed and estimated, o open."""
    english = build(cls, subdivision, english_of(cls), categories)
    local = build(cls, subdivision, cls.default_language, categories) if cls.default_language else english
    paired = pairs_of(english, local)
    items = set()
    for date in english:
        names = english[date].split(DELIMITER)
        for name in names:
            other = local_name(english, local, paired, date, name)
            plain, estimated = without_estimated(english, name)
            plain_local, estimated_local = without_estimated(local, other)
            if estimated != estimated_local:
                print(f"{english.country} {subdivision} {date}: {name!r} / {other!r} differ in the mark", file=sys.stderr)
            plain = with_time(iso_substitution_dates(english, plain))
            plain_local = with_time(iso_substitution_dates(local, plain_local))
            if plain.endswith("@13:00") != plain_local.endswith("@13:00"):
                raise SystemExit(f"{english.country} {subdivision} {date}: {name!r} / {other!r} differ in the time")
            items.add(("~" if estimated else "+", plain, plain_local, date.isoformat()))
    for date in sorted(english.weekend_workdays):
        if date in english:
            print(f"{english.country} {subdivision} {date}: both a working day and a holiday", file=sys.stderr)
        items.add(("o", "", "", date.isoformat()))
    items = with_estimated_derived(english, items)
    first, last = max(FIRST_YEAR, cls.start_year), min(LAST_YEAR, cls.end_year)
    return {item for item in items if f"{first}" <= item[3][:4] <= f"{last}"}, first, last


def check_of(items):
    """Returns what the decoded table must contain: kinds, dates and names, in a fixed order."""
    days = {}
    for kind, name, _, date in items:
        days.setdefault(date, []).append((kind, name))
    lines = []
    for date in sorted(days):
        kinds = {kind for kind, _ in days[date]}
        mark = "o" if "o" in kinds else "~" if "~" in kinds else "+"
        lines.append(f"{date}{mark}{DELIMITER.join(sorted({name for _, name in days[date]}))}\n")
    return len(lines), hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


def dates_text(dates):
    """Returns 2020..2032-01-01 for the same day in consecutive years, else the dates themselves."""
    by_day = {}
    for date in sorted(dates):
        by_day.setdefault(date[5:], []).append(int(date[:4]))
    runs = []
    for day, years in by_day.items():
        start = years[0]
        for index, year in enumerate(years):
            if index + 1 == len(years) or years[index + 1] != year + 1:
                if year - start >= 2:
                    runs.append((f"{start}-{day}", f"{start}..{year}-{day}"))
                else:
                    runs.extend((f"{y}-{day}", f"{y}-{day}") for y in range(start, year + 1))
                start = years[index + 1] if index + 1 < len(years) else None
    return " ".join(text for _, text in sorted(runs))


def write_rows(sign_of, items, out):
    rows = {}
    for kind, name, local, date in items:
        rows.setdefault((sign_of(kind), name, local), []).append(date)
    for (sign, name, local), dates in sorted(rows.items(), key=lambda row: (min(row[1])[5:], row[0])):
        out.append("\t".join((sign, name, "" if local == name else local, dates_text(dates))))


def main():
    warnings.simplefilter("ignore")
    record_assignments()
    version = holidays.__version__
    released = sys.argv[1]
    taken = read_categories()
    out = [
        f"source\tpython-holidays\t{version}\t{released}\t{FIRST_YEAR}\t{LAST_YEAR}",
        "# Public holidays from python-holidays: its version, its release, and the years extracted stand in the line above.",
        "# Copyright (c) Vacanza Team and individual contributors, dr-prodigy, ryanss; MIT licence (see NOTICE).",
        "# Written by scripts/holidays/extract.py: do not edit by hand.",
        "# [calendar] local language, first and last date of the data, number of days, SHA-256 (first 16) of the days:",
        "# 'YYYY-MM-DD', the mark, the English names sorted and joined with '; ', a line feed each.",
        "# Rows, tab-separated: mark, English name, local name where it differs, dates ('2020..2032-01-01': each year).",
        "# Marks: + closed, ~ closed on an estimated date, o a weekend day worked; in a subdivision the rows are the",
        "# difference from its country, and -+, -~ and -o take a row away. 'Christmas Eve@13:00' closes from that time on.",
    ]
    for country in sorted(holidays.list_supported_countries(include_aliases=False)):
        cls = type(holidays.country_holidays(country))
        categories = taken.get(country, ("public",))
        national, first, last = items_of(cls, None, categories)
        language = cls.default_language or "en_US"

        def head(key, items):
            days, digest = check_of(items)
            out.append(f"[{key}]\t{language}\t{first}-01-01\t{last}-12-31\t{days}\t{digest}")

        head(country, national)
        write_rows(lambda kind: kind, national, out)
        for subdivision in sorted(set(cls.subdivisions) - set(SCHOOL_AREAS.get(country, ()))):
            own, _, _ = items_of(cls, subdivision, categories)
            head(f"{country}-{subdivision}", own)
            write_rows(lambda kind: "-" + kind, national - own, out)
            write_rows(lambda kind: kind, own - national, out)
    print("\n".join(out))


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets of dates must iterate in the same order for both languages and in every run.
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    main()
