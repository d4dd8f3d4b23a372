"""Times the statement in a folder with Spark: scale_spark.py FOLDER MASTER."""

import json
import re
import sys
import time
from pyspark.sql import SparkSession

folder, master = sys.argv[1:]
session = (
    SparkSession.builder.master(master)
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "8g")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
session.sparkContext.setLogLevel("ERROR")
try:
    for table in ["cases", "open_spans", "response_targets", "as_of"]:
        session.read.parquet(f"{folder}/{table}").createOrReplaceTempView(table)
    with open(f"{folder}/totals.sql") as file:
        answers = session.sql(file.read())
    began = time.time()
    totals = [list(row) for row in answers.collect()]
    seconds = time.time() - began
    with open(f"/proc/{session._jvm.java.lang.ProcessHandle.current().pid()}/status") as status:
        memory = int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024
    plan = answers._jdf.queryExecution().toString()
    print(json.dumps({"seconds": seconds, "memoryMB": memory, "totals": totals, "plan": plan}))
finally:
    session.stop()
