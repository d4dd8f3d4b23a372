"""Answers the statements in a folder with DataFusion, in this process: datafusion.py FOLDER STATEMENTS."""

import sys

# Its own folder is the first in the path, and this file is named like the package.
sys.path.pop(0)

import datafusion
import pyarrow
import pyarrow.compute
import pyarrow.parquet

folder, statements = sys.argv[1:]
context = datafusion.SessionContext()


def mod(dividend, divisor):
    """DataFusion only has the operator %. The quotient is rounded towards zero, as it is in SQL."""
    quotient = pyarrow.compute.divide(dividend, divisor)
    return pyarrow.compute.subtract(dividend, pyarrow.compute.multiply(quotient, divisor))


integers = [pyarrow.int64(), pyarrow.int64()]
context.register_udf(datafusion.udf(mod, integers, pyarrow.int64(), "immutable", "mod"))
for table in ["cases", "open_spans", "response_targets", "as_of", "as_of_twice"]:
    context.register_parquet(table, f"{folder}/{table}/rows.parquet")
for name in statements.split(","):
    with open(f"{folder}/statements/{name}.sql") as file:
        answers = context.sql(file.read()).to_arrow_table()
    pyarrow.parquet.write_table(answers, f"{folder}/{name}.parquet")
print("DataFusion", datafusion.__version__)
