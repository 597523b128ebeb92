#!/usr/bin/env python3
"""Times `snip regex` against pcre2grep on a large file of log lines, in turn, and prints the ratios.

`time` is snip's user and system time over pcre2grep's, each the best of several runs; `peak` is snip's peak resident memory.
Both count, so that neither pays for writing: pcre2grep the lines that match, snip the matches. The file is made in the
folder for temporary files and deleted afterwards. Exit status 1 where snip is slower or needs 32 MiB or more.
"""

import argparse
import math
import os
import sys
import tempfile

from bench import geometric_mean, measure

PATTERNS = [
    r"ERROR",
    r"\d{4}-\d{2}-\d{2}",
    r"user\d+@mail[0-9]\.example\.org",
    r"(?i)warn|fatal",
    r"^2024-02.* 500$",
    r"\b(\d{1,3})\.(\d{1,3})\.7\.7\b",
    r"ref=(\w+) 404",
    r"[^ ]+@nowhere",
]


def line(n):
    if n % 3 == 0:
        level = ("INFO", "WARN", "ERROR", "DEBUG")[n // 3 % 4]
        status = (200, 200, 404, 500)[n // 5 % 4]
        return (
            f"2024-{n % 12 + 1:02d}-{n % 28 + 1:02d} {n % 24:02d}:{n % 60:02d}:00 {level} 192.168.{n % 251}.{n % 199} "
            f"user{n % 977}@mail{n % 9}.example.org GET /item/{n}?id={n * 31}&ref=word{n % 7} {status}\n"
        )
    return " ".join(f"word{(n * 7 + i * i) % 101}" for i in range(5 + n % 9)) + "\n"


def write(file, size):
    block = "".join(line(n) for n in range(10_000)).encode()
    for _ in range(size // len(block) + 1):
        file.write(block)
    file.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--grep", default="pcre2grep")
    parser.add_argument("--size", type=int, default=1000, help="of the file, in megabytes")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    ratios, largest = [], 0
    with tempfile.NamedTemporaryFile(suffix=".log") as file:
        write(file, options.size * 1_000_000)
        print(f"{'pattern':32} {'snip s':>8} {'grep s':>8} {'time':>6} {'peak MiB':>9}")
        for pattern in PATTERNS:
            commands = [options.snip, "regex", "-c", pattern, file.name], [options.grep, "-c", pattern, file.name]
            seconds, peak = [math.inf, math.inf], 0
            for _ in range(options.runs):
                for i, command in enumerate(commands):
                    spent, memory, _ = measure(command)
                    seconds[i] = min(seconds[i], spent)
                    peak = max(peak, memory if i == 0 else 0)
            ratios.append(seconds[0] / max(seconds[1], 0.001))
            largest = max(largest, peak / 1024)
            print(f"{pattern:32} {seconds[0]:8.3f} {seconds[1]:8.3f} {ratios[-1]:6.2f} {peak / 1024:9.1f}", flush=True)
    print(f"{'geometric mean':32} {'':8} {'':8} {geometric_mean(ratios):6.2f} {largest:9.1f}")
    sys.exit(1 if max(ratios) > 1 or largest >= 32 else 0)


if __name__ == "__main__":
    main()
