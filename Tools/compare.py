#!/usr/bin/env python3
"""Runs every program of a folder under CPython and under snip and compares output and ending.

The classes: `same`; `differs`; `unsupported` (snip refused the program, or lacks a module of the standard library, or
the program printed only SKIP); `limit` (steps, memory or output); `crash` (a signal ended snip); `timeout` (either took
too long). With --shrink FILE a program that is not `same` is cut down to a small one of the same class.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import sys

from differential.outcome import CLASSES, SAME, classify, first_difference, shape
from differential.pair import Pair
from differential.shrink import shrink


def programs(folder, only):
    """The Python files of a folder, or the one file."""
    if os.path.isfile(folder):
        return [folder]
    found = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        found += [os.path.join(parent, name) for name in sorted(names) if name.endswith(".py")]
    return [path for path in found if only in path]


def compare(path, pair):
    """The class of one program and the first place where the two runs part."""
    python, snip = pair.run_file(path)
    kind = classify(python, snip)
    return kind, first_difference(python, snip) if kind != SAME else ""


def print_shrunk(path, pair):
    """Prints the smallest program of the same class, with both outputs."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    wanted = shape(*pair.run_text(text))
    if wanted[0] == SAME:
        sys.exit(f"{path}: both do the same")
    small = shrink(text, lambda candidate: shape(*pair.run_text(candidate)) == wanted, seconds=120)
    kind, difference, _, _ = pair.judge(small)
    print(f"# {kind}: {difference}\n{small}", end="")


def print_table(results):
    counts = collections.defaultdict(collections.Counter)
    for path, kind, _ in results:
        counts[os.path.dirname(path)][kind] += 1
    width = max(map(len, [*counts, "all"]))
    print(f"{'folder':{width}} " + " ".join(f"{kind:>11}" for kind in CLASSES))
    for folder in sorted(counts):
        print(f"{folder:{width}} " + " ".join(f"{counts[folder][kind]:11}" for kind in CLASSES))
    if len(counts) > 1:
        total = sum(counts.values(), collections.Counter())
        print(f"{'all':{width}} " + " ".join(f"{total[kind]:11}" for kind in CLASSES))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*", help="folders or files; a missing one is skipped with a message")
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    parser.add_argument("--only", default="", help="run only files whose path has this text")
    parser.add_argument("--class", dest="kind", choices=CLASSES, help="list the files of this class")
    parser.add_argument("--diff", action="store_true", help="list all that is not the same, with the first difference")
    parser.add_argument("--json", action="store_true", help="print all results as JSON instead")
    parser.add_argument("--seconds", type=float, default=20, help="allowed for each run (20)")
    parser.add_argument("--stress", action="store_true", help="collect garbage at every safepoint")
    parser.add_argument("--shrink", metavar="FILE", help="print a small program that shows what FILE shows")
    options = parser.parse_args()
    pair = Pair(options.snip, options.python, options.seconds, ["--gc-stress"] if options.stress else [])
    if options.shrink:
        print_shrunk(options.shrink, pair)
        return
    if not options.folder:
        parser.error("name a folder or a file (make conformance FOLDER=...)")
    files = []
    for folder in options.folder:
        if os.path.exists(folder):
            files += programs(folder, options.only)
        else:
            print(f"{folder} is not there, skipped", file=sys.stderr)
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        outcomes = pool.map(lambda path: compare(path, pair), files)
        results = [(path, kind, difference) for path, (kind, difference) in zip(files, outcomes)]
    if options.json:
        json.dump([dict(zip(("path", "class", "difference"), result)) for result in results], sys.stdout, indent=1)
        print()
    elif results:
        for path, kind, difference in results:
            if kind == options.kind or options.diff and options.kind is None and kind != SAME:
                print(f"{kind}: {path}" + (f"\n    {difference}" if options.diff else ""))
        print_table(results)
    sys.exit(0 if all(kind == SAME for _, kind, _ in results) else 1)


if __name__ == "__main__":
    main()
