#!/usr/bin/env python3
"""Times the programs in Benchmarks under snip and under CPython, in turn, and prints the ratios.

`time` is snip's user and system time over CPython's, each the best of several runs, and `memory` is snip's peak resident
memory over CPython's: below 1 snip is better. Every program says in its first line why it exists and in its last what it
must print; an argument is the number of rounds.
"""

import argparse
import math
import os
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Benchmarks")


def benchmarks(only=""):
    """The name, path and expected output of every benchmark."""
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith(".py") and only in name:
            path = os.path.normpath(os.path.join(FOLDER, name))
            with open(path, encoding="utf-8") as file:
                yield name[:-3], path, file.read().strip().split("\n")[-1].removeprefix("# prints: ")


def measure(command):
    """Seconds of processor time, peak memory in KiB, and the output."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss, output.strip()


def geometric_mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="", help="only programs whose name has this text")
    options = parser.parse_args()
    times, memories, wrong = [], [], 0
    print(f"{'program':16} {'snip s':>8} {'python s':>9} {'time':>6} {'memory':>7}")
    for name, path, wanted in benchmarks(options.only):
        seconds, memory = [math.inf, math.inf], [0, 0]
        for _ in range(options.runs):
            for i, command in enumerate(([options.snip, "run", "--no-limits", path], [options.python, "-B", path])):
                spent, peak, output = measure(command)
                seconds[i], memory[i] = min(seconds[i], spent), max(memory[i], peak)
                if output != wanted:
                    print(f"{name}: printed {output!r} instead of {wanted!r} ({command[0]})")
                    wrong += 1
        times.append(max(seconds[0], 0.001) / max(seconds[1], 0.001))
        memories.append(memory[0] / memory[1])
        print(f"{name:16} {seconds[0]:8.3f} {seconds[1]:9.3f} {times[-1]:6.2f} {memories[-1]:7.2f}", flush=True)
    if times:
        means = geometric_mean(times), geometric_mean(memories)
        print(f"{'geometric mean':16} {'':8} {'':9} {means[0]:6.2f} {means[1]:7.2f}")
    sys.exit(1 if wrong or not times else 0)


if __name__ == "__main__":
    main()
