"""Judges JSON by its schema in assets/schemas with python3-jsonschema; prints each fault, or the data."""
import json
import pathlib
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)

name = data["schema"].removeprefix("middagsessie/") + ".schema.json"
schemas = pathlib.Path(__file__).resolve().parents[2] / "assets" / "schemas"
schema = json.loads((schemas / name).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
judge = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())

faults = [f"{fault.json_path}: {fault.message}" for fault in judge.iter_errors(data)]
print("\n".join(sorted(faults)) if faults else json.dumps(data, ensure_ascii=False))
