#!/usr/bin/env python3
"""Times the programs in Benchmarks under snip and under CPython, in turn, and prints the ratios.

A ratio is snip's user and system time over CPython's, each the best of several runs: below 1 snip is faster. Every
program says in its first line why it exists and in its last what it must print.
"""

import argparse
import math
import os
import subprocess
import sys


def seconds(command):
    before = os.times()
    result = subprocess.run(command, capture_output=True)
    after = os.times()
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    return spent, result.stdout.decode().strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Benchmarks")
    logs, wrong = [], 0
    print(f"{'program':14} {'snip s':>8} {'python s':>9} {'ratio':>6}")
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".py") or options.only not in name:
            continue
        path = os.path.join(folder, name)
        with open(path) as file:
            wanted = file.read().strip().split("\n")[-1].removeprefix("# prints: ")
        best = [math.inf, math.inf]
        for _ in range(options.runs):
            for i, command in enumerate(([options.snip, "run", "--no-limits", path], [options.python, path])):
                spent, output = seconds(command)
                best[i] = min(best[i], spent)
                if output != wanted:
                    print(f"{name}: printed {output!r} instead of {wanted!r} ({command[0]})")
                    wrong += 1
        ratio = max(best[0], 0.001) / max(best[1], 0.001)
        logs.append(math.log(ratio))
        print(f"{name[:-3]:14} {best[0]:8.3f} {best[1]:9.3f} {ratio:6.2f}", flush=True)
    if logs:
        print(f"{'geometric mean':14} {'':8} {'':9} {math.exp(sum(logs) / len(logs)):6.2f}")
    sys.exit(1 if wrong else 0)


main()
