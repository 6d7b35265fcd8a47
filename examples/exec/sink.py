#!/usr/bin/env python3
"""A sink as a child process: writes the temperatures of each report into a table (CSV).

It speaks version 1 of the line protocol of `ihe_pcd_adapters::exec` over its standard input and output, and needs nothing but Python 3.
It splits HL7 by hand to show what comes; whoever needs more than one value takes a library.

    sink.py temperatures.csv
"""

import csv
import json
import os
import sys

TEMPERATURE = "150344"


def say(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def rows(report):
    """Key, number of the row, time and value of each temperature that is a value."""
    time = ""
    for segment in report["message"].split("\r"):
        fields = segment.split("|")
        if fields[0] == "OBR":
            time = fields[7]
        if fields[0] == "OBX" and fields[3].split("^")[0] == TEMPERATURE and fields[5] and fields[11] != "X":
            yield [report["key"], fields[1], time, fields[5]]


def known(path):
    """The keys that are in the table: the last report may come again."""
    if not os.path.exists(path):
        return set()
    with open(path, newline="", encoding="utf-8") as file:
        return {row[0] for row in csv.reader(file) if row}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: sink.py FILE")
    hello = json.loads(sys.stdin.readline())
    if hello.get("ihe-pcd-exec") != 1 or hello.get("role") != "sink":
        sys.exit("this is a sink, and speaks version 1")
    say({"ihe-pcd-exec": 1, "role": "sink"})
    keys = known(sys.argv[1])
    with open(sys.argv[1], "a", newline="", encoding="utf-8") as file:
        for line in sys.stdin:
            report = json.loads(line)
            if report["key"] not in keys:
                try:
                    csv.writer(file).writerows(rows(report))
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    say({"retry_later": report["report"]})
                    continue
                except (KeyError, IndexError, ValueError):
                    say({"poison": report["report"]})
                    continue
                keys.add(report["key"])
            say({"taken": report["report"]})


if __name__ == "__main__":
    main()
