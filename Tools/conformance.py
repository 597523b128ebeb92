#!/usr/bin/env python3
"""Runs test programs and compares what they print with the expectation inside them.

A program ends in lines `# expect: TEXT`, one for each line of standard output. `# expect-error: TEXT` is the last line
of standard error, `# expect-status: N` the exit status (1 with an expected error, else 0). `# arguments: ...` are handed
to snip before the file. With --oracle PYTHON the same files run under CPython: programs in the folders `limits`,
`subset` and `differences` are left out there, because they show where Snip is meant to differ.
"""

import argparse
import concurrent.futures
import os
import subprocess
import sys

NOT_FOR_ORACLE = ("limits", "subset", "missing", "differences")


def expectation(path):
    output, error, status, arguments = [], None, None, []
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n"):
            if line.startswith("# expect:"):
                output.append(line[len("# expect: "):])
            elif line.startswith("# expect-error:"):
                error = line[len("# expect-error: "):]
            elif line.startswith("# expect-status:"):
                status = int(line.split(":")[1])
            elif line.startswith("# arguments:"):
                arguments = line.split(":", 1)[1].split()
    if status is None:
        status = 1 if error is not None else 0
    return output, error, status, arguments


def is_slow(path):
    """Whether a program says that a collection at every safepoint would take it too long."""
    with open(path, encoding="utf-8") as file:
        return "# too slow for stress" in file.read()


def run(command, path):
    """Gives None when the program did as expected, else what was different."""
    output, error, status, arguments = expectation(path)
    folder, name = os.path.split(path)
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
    if command[-1] == "run":
        command = command + arguments
    try:
        result = subprocess.run(
            command + [name], cwd=folder or ".", env=environment, capture_output=True, timeout=120,
            stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return "took more than 120 seconds"
    shown = result.stdout.decode("utf-8", "replace")
    lines = shown.split("\n")
    if lines[-1] == "":
        lines.pop()
    said = result.stderr.decode("utf-8", "replace").strip().split("\n")[-1]
    for number, (got, wanted) in enumerate(zip(lines + [None] * len(output), output)):
        if got != wanted:
            return f"line {number + 1} of the output\n    expected: {wanted}\n    printed:  {got}\n    {said}"
    if len(lines) > len(output):
        return f"prints more than expected: {lines[len(output)]!r}"
    if error is not None and said != error:
        return f"the error\n    expected: {error}\n    printed:  {said}"
    if result.returncode != status:
        return f"exit status {result.returncode} instead of {status}: {said}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--oracle", metavar="PYTHON")
    parser.add_argument("--stress", action="store_true", help="collect garbage at every safepoint")
    parser.add_argument("--only", default="", help="run only files whose path has this text")
    options = parser.parse_args()
    if options.oracle:
        command = [options.oracle]
    else:
        command = [os.path.abspath(options.snip), "run"] + (["--gc-stress"] if options.stress else [])
    files = []
    for folder, _, names in sorted(os.walk(options.folder)):
        for name in sorted(names):
            path = os.path.join(folder, name)
            parts = os.path.relpath(path, options.folder).split(os.sep)
            if not name.endswith(".py") or options.only not in path or "modules" in parts:
                continue
            if options.oracle and parts[0] in NOT_FOR_ORACLE:
                continue
            if options.stress and (parts[0] == "limits" or is_slow(path)):
                continue
            files.append(path)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for path, problem in zip(files, pool.map(lambda path: run(command, path), files)):
            if problem:
                failed += 1
                print(f"{path}: {problem}")
    print(f"{len(files) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not files else 0)


main()
