#!/usr/bin/env python3
"""Checks a list of answers that were written apart from the lessons, and judges what the learner is told.

Below Tests/answers there is a folder for each track and exercise, with wrong-*.py and right-*.py (.txt for patterns).
A wrong answer has to be refused with a specific message: that of a known wrong answer, a named kind of mistake, the
author's words behind an assert, or an error that says what to do. The file untrue.txt lists answers whose message a
person has read and found wrong: `TRACK/EXERCISE/FILE: how the message begins`. Such a message is not specific.

Exit status 1 when a wrong answer passes, a right one is refused, or too few messages are specific.
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys

BARE_ERRORS = ("invalid syntax", "SyntaxError: invalid syntax")
LEAST_SPECIFIC = 0.95


def answers(folder):
    """Paths below the folder, those of one exercise together."""
    for parent, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if name.startswith(("wrong-", "right-")):
                yield os.path.join(parent, name)


def check(command, paths):
    """Gives the results of `snip check` by path."""
    result = subprocess.run(command + paths, capture_output=True, text=True, timeout=120)
    if result.returncode not in (0, 1, 3):
        sys.exit(f"{' '.join(command)} ended with status {result.returncode}: {result.stderr.strip()}")
    return {found["file"]: found for found in json.loads(result.stdout)["results"]}


def message(result):
    """What tells the learner more than two values side by side, or None."""
    if result["messages"]:
        return " ".join(" ".join(result["messages"]).split())
    if result["problem"]:
        return None if result["problem"] in BARE_ERRORS else result["problem"]
    for test in result["tests"]:
        if test["status"] == "passed":
            continue
        said = test.get("message")
        advises = said and (test["status"] == "failed" or "Did you mean" in said)
        return said if advises else None
    return None


def untrue_messages(folder):
    """The messages that a person judged to be wrong, by the answer's path in the folder."""
    path = os.path.join(folder, "untrue.txt")
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return dict(line.rstrip("\n").split(": ", 1) for line in file if ": " in line)


def judge(result, name, untrue):
    """Gives the verdict of one answer, and what there is to say about it."""
    passed = result["status"] == "passed"
    if os.path.basename(name).startswith("right-"):
        return ("passes", "") if passed else ("refused", result["problem"] or "a right answer is refused")
    if passed:
        return "missed", "a wrong answer passes"
    said = message(result)
    if said is None:
        return "bare", "no specific message"
    if name in untrue and said.startswith(untrue[name]):
        return "untrue", f"says: {said}"
    return "specific", said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default="Tests/answers")
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--lessons", default="lessons")
    parser.add_argument("--all", action="store_true", help="print the message of every answer")
    options = parser.parse_args()
    command = [os.path.abspath(options.snip), "check", "--format", "json", "--lessons", options.lessons]
    paths = list(answers(options.folder))
    if not paths:
        sys.exit(f"no answers below {options.folder}")
    workers = os.cpu_count() or 1
    share = -(-len(paths) // workers)
    shares = [paths[start:start + share] for start in range(0, len(paths), share)]
    results = {}
    with concurrent.futures.ThreadPoolExecutor(max_workers=workers) as pool:
        for part in pool.map(lambda part: check(command, part), shares):
            results.update(part)

    untrue = untrue_messages(options.folder)
    counts = {}
    for path in paths:
        name = os.path.relpath(path, options.folder).replace(os.sep, "/")
        verdict, words = judge(results[path], name, untrue)
        track = counts.setdefault(name.split("/")[0], {})
        track[verdict] = track.get(verdict, 0) + 1
        if options.all or verdict not in ("specific", "passes"):
            print(f"{name}: {verdict}: {words}" if words else f"{name}: {verdict}")

    columns = ("specific", "bare", "untrue", "missed", "passes", "refused")
    counts["total"] = {column: sum(track.get(column, 0) for track in counts.values()) for column in columns}
    print(f"{'':17}{'wrong answers':36}right answers")
    print(f"{'':17}{''.join(f'{column:9}' for column in columns)}".rstrip())
    for track, found in counts.items():
        print(f"{track:17}{''.join(f'{found.get(column, 0):<9}' for column in columns)}".rstrip())
    total = counts["total"]
    wrong = sum(total[column] for column in columns[:4])
    print(f"{total['specific']} of {wrong} wrong answers have a specific message")
    is_good = not total["missed"] and not total["refused"] and total["specific"] >= LEAST_SPECIFIC * wrong
    sys.exit(0 if is_good else 1)


main()
