"""Answers the statements in a folder with Spark: spark.py FOLDER STATEMENTS MASTER."""

import sys
from pyspark.sql import SparkSession

folder, statements, master = sys.argv[1:]
session = (
    SparkSession.builder.master(master)
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
session.sparkContext.setLogLevel("ERROR")
try:
    for table in ["cases", "open_spans", "response_targets", "as_of", "as_of_twice"]:
        session.read.parquet(f"{folder}/{table}").createOrReplaceTempView(table)
    for name in statements.split(","):
        with open(f"{folder}/statements/{name}.sql") as file:
            session.sql(file.read()).write.parquet(f"{folder}/{name}.parquet")
    executors = len(session.sparkContext._jsc.sc().statusTracker().getExecutorInfos()) - 1
    print(f"Spark {session.version} on {master}, executors beside the driver: {executors}")
finally:
    session.stop()
