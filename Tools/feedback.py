#!/usr/bin/env python3
"""Checks what Snip says of wrong answers.

FOLDER holds `lessons`, a course, and `answers`, one wrong answer a file. An answer's first line says which exercise it
answers; what a learner has to be told stands in `FOLDER/says.txt`, a block for each answer: its name, then Python's
message or the failed test behind `gets`, then the sentences behind `says`.

    python3 Tools/feedback.py --snip BIN FOLDER           compare
    python3 Tools/feedback.py --snip BIN FOLDER --write   write says.txt anew, for a look at the difference
"""

import argparse
import json
import pathlib
import subprocess
import sys


def reported(snip, folder, answers):
    command = [snip, "check", "--format", "json", "--lessons", str(folder / "lessons")]
    run = subprocess.run(command + [str(path) for path in answers], capture_output=True, text=True)
    if run.returncode not in (1, 3):
        sys.exit(f"snip check ends with status {run.returncode}\n{run.stderr}")
    return {pathlib.Path(item["file"]).stem: item for item in json.loads(run.stdout)["results"]}


def block(name, item):
    lines = [name]
    if item.get("problem"):
        lines.append("  gets " + item["problem"])
    for test in item["tests"]:
        if test["status"] != "passed":
            values = f"{test['name']}: {test.get('actual')}, not {test.get('expected')}"
            lines.append("  gets " + (test.get("message") or values))
            break
    lines += ["  says " + message for message in item["messages"]]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--snip", required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    answers = sorted((options.folder / "answers").iterdir())
    items = reported(options.snip, options.folder, answers)
    text = "\n".join(block(path.stem, items[path.stem]) for path in answers)
    page = options.folder / "says.txt"
    if options.write:
        page.write_text(text)
        return
    wanted = dict(part.split("\n", 1) for part in page.read_text().split("\n\n"))
    found = dict(part.split("\n", 1) for part in text.split("\n\n"))
    different = [name for name in sorted({*wanted, *found}) if wanted.get(name, "").strip() != found.get(name, "").strip()]
    for name in different:
        print(f"{name}\n  expected\n{wanted.get(name, '')}\n  found\n{found.get(name, '')}")
    print(f"{len(found) - len(different)} of {len(found)} answers are told what they should be")
    sys.exit(1 if different else 0)


main()
