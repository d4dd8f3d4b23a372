"""Answers the statements in a folder with SQLite, in this process: sqlite.py FOLDER STATEMENTS."""

import sqlite3
import sys
import pyarrow
import pyarrow.parquet

folder, statements = sys.argv[1:]
connection = sqlite3.connect(":memory:")
for table in ["cases", "open_spans", "response_targets", "as_of", "as_of_twice"]:
    rows = pyarrow.parquet.read_table(f"{folder}/{table}/rows.parquet")
    connection.execute(f"create table {table} ({', '.join(rows.column_names)})")
    values = zip(*(column.to_pylist() for column in rows.columns))
    connection.executemany(f"insert into {table} values ({', '.join('?' * rows.num_columns)})", values)
connection.execute("analyze")
columns = ["case_id", "target_ms", "due_at", "late_after", "counted_ms", "state"]
for name in statements.split(","):
    with open(f"{folder}/statements/{name}.sql") as file:
        answers = connection.execute(file.read()).fetchall()
    pyarrow.parquet.write_table(
        pyarrow.table({column: [answer[index] for answer in answers] for index, column in enumerate(columns)}),
        f"{folder}/{name}.parquet",
    )
print("SQLite", sqlite3.sqlite_version)
