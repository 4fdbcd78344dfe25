"""Prints each row that Python's own csv module reads, as JSON."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for row in csv.reader(file, delimiter=";", strict=True):
        print(json.dumps(row, ensure_ascii=False))
