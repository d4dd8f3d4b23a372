"""Prints each country's public holidays from holidata as 'country, tab, date' for the years from the first argument to the second."""

import os
import sys

import holidata

first, last = int(sys.argv[1]), int(sys.argv[2])
for country in sorted(os.listdir(os.path.dirname(holidata.holidays.__file__))):
    if len(country) != 2:
        continue
    found = holidata.get_country_for(country)
    for year in range(first, last + 1):
        for holiday in found.get_holidays_of(year, found.languages[0]):
            # N is a national holiday; a day of a region has its region.
            if "N" in holiday.flags and not holiday.region:
                print(f"{country}\t{holiday.date.strftime('%Y-%m-%d')}")
