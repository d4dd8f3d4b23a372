"""Writes what Python's zoneinfo reads from the compiled tz database, as a second reader of the pinned zones' source.

Usage: python3 scripts/second-source.py DIRECTORY, the unpacked PyPI package `tzdata` of the pinned release.
For every zone from 2000 to 2100: test/oracle/zone-digests.json, a digest of its offsets at each change, a second
before, and on the first of each month. For the zones of
test/oracle/left-out.json (see scripts/left-out.ts): test/oracle/zoneinfo.json, their offsets.
"""
import hashlib
import json
import pathlib
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

directory = pathlib.Path(sys.argv[1]) / "tzdata"
oracle = pathlib.Path(__file__).parent.parent / "test" / "oracle"
utc = timezone.utc
epoch = datetime(1970, 1, 1, tzinfo=utc)
begin, end = int(datetime(2000, 1, 1, tzinfo=utc).timestamp()), int(datetime(2101, 1, 1, tzinfo=utc).timestamp())
months = [int(datetime(year, month, 1, tzinfo=utc).timestamp()) for year in range(2000, 2101) for month in range(1, 13)]
step = 6 * 86400  # No zone changes its clock twice within this time.


def history(name):
    with open(directory / "zoneinfo" / name, "rb") as file:
        zone = ZoneInfo.from_file(file)

    def offset(at):
        return int((epoch + timedelta(seconds=at)).astimezone(zone).utcoffset().total_seconds())

    starts, offsets = [begin], [offset(begin)]
    for probe in range(begin, end, step):
        low, high = probe, min(probe + step, end - 1)
        if offset(high) == offsets[-1]:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == offsets[-1] else (low, middle)
        starts.append(high)
        offsets.append(offset(high))
    samples = sorted({*months, *starts, *(start - 1 for start in starts[1:])})
    text = "\n".join(f"{at} {offset(at)}" for at in samples)
    return starts, offsets, hashlib.sha256(text.encode()).hexdigest()[:16]


names = sorted(set((directory / "zones").read_text().split()) - {"Factory"})
version = (directory / "zoneinfo" / "tzdata.zi").read_text().split("\n", 1)[0].split()[2]
histories = {name: history(name) for name in names}
digests = {name: digest for name, (_, _, digest) in histories.items()}
(oracle / "zone-digests.json").write_text(json.dumps({"version": version, "zones": digests}, indent=2) + "\n")
left_out = json.loads((oracle / "left-out.json").read_text())
rows = []
for name in sorted({name for zones in left_out.values() for name in zones}):
    starts, offsets, _ = histories[name]
    rows.append(f'    "{name}": ' + json.dumps({"starts": starts, "offsets": offsets}, separators=(",", ":")))
(oracle / "zoneinfo.json").write_text(f'{{\n  "version": "{version}",\n  "zones": {{\n' + ",\n".join(rows) + "\n  }\n}\n")
print(f"{len(names)} names of tz {version}, {len(rows)} in full")
