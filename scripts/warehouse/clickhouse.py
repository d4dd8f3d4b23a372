"""Answers the statements in a folder with ClickHouse, in this process: clickhouse.py FOLDER STATEMENTS."""

import sys
from chdb.session import Session

folder, statements = sys.argv[1:]
session = Session()
# Without it, a case that joins no row would get zeros and empty text.
session.query("set join_use_nulls = 1")
for table in ["cases", "open_spans", "response_targets", "as_of", "as_of_twice"]:
    session.query(f"create view {table} as select * from file('{folder}/{table}/rows.parquet', Parquet)")
for name in statements.split(","):
    with open(f"{folder}/statements/{name}.sql") as file:
        session.query(f"insert into function file('{folder}/{name}.parquet', Parquet) {file.read()}")
print("ClickHouse", str(session.query("select version()")).strip().strip('"'))
