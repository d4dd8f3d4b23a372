"""Parses each file DIALECT.sql in a folder with sqlglot, as its dialect: parse.py FOLDER."""

import pathlib
import sys
import sqlglot

failed = 0
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.sql")):
    dialect = file.stem
    try:
        statements = sqlglot.parse(file.read_text(), read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
        # sqlglot keeps a statement that it can't parse as a command, without an error.
        unparsed = [one for one in statements if one is None or isinstance(one, sqlglot.exp.Command)]
        queries = sum(isinstance(one, sqlglot.exp.Select) for one in statements)
        tables = sum(isinstance(one, sqlglot.exp.Create) for one in statements)
        print(f"{dialect}: {queries} query and {tables} tables parsed, {len(unparsed)} not")
        failed += len(unparsed)
    except sqlglot.errors.ParseError as error:
        print(f"{dialect}: {error}")
        failed += 1
print(f"sqlglot {sqlglot.__version__}")
sys.exit(1 if failed else 0)
