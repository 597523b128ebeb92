#!/usr/bin/env python3
"""Counts the instructions that snip executes for one round of every benchmark, and compares them with a baseline.

The counts come from `valgrind --tool=callgrind` and hardly depend on the machine's load, so a slower engine shows.
--write makes Benchmarks/baseline.json; without it the counts may be at most 5 % above the baseline.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys

from bench import FOLDER, benchmarks

BASELINE = os.path.normpath(os.path.join(FOLDER, "baseline.json"))
ALLOWED = 1.05


def count(snip, path, rounds):
    """The executed instructions, in millions."""
    counter = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    result = subprocess.run([*counter, snip, "run", "--no-limits", path, str(rounds)], capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode or not counted:
        return None
    return int(counted[1]) / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", default="", help="only programs whose name has this text")
    parser.add_argument("--write", action="store_true", help="write the baseline")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("valgrind is not installed; on Debian: apt install valgrind")
    baseline = {}
    if os.path.exists(BASELINE):
        with open(BASELINE) as file:
            baseline = json.load(file)
    elif not options.write:
        sys.exit(f"{BASELINE} is missing; `make bench-baseline` writes it")
    programs = list(benchmarks(options.only))
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        counts = list(pool.map(lambda program: count(options.snip, program[1], options.rounds), programs))
    slower = 0
    print(f"{'program':16} {'million':>9} {'baseline':>9} {'ratio':>6}")
    for (name, _, _), counted in zip(programs, counts):
        known = baseline.get(name)
        if counted is None:
            print(f"{name:16} failed")
            slower += 1
        elif known is None:
            print(f"{name:16} {counted:9.1f} {'new':>9}")
        else:
            mark = " slower" if counted > known * ALLOWED else ""
            slower += bool(mark)
            print(f"{name:16} {counted:9.1f} {known:9.1f} {counted / known:6.2f}{mark}")
    if options.write:
        baseline.update((name, round(counted, 1)) for (name, _, _), counted in zip(programs, counts) if counted)
        with open(BASELINE, "w") as file:
            json.dump(baseline, file, indent=2, sort_keys=True)
            file.write("\n")
        return
    sys.exit(1 if slower else 0)


main()
