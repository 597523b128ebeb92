#!/usr/bin/env python3
"""Looks for differences between snip's `re` and CPython's with random patterns and subjects.

A pair is one pattern with its flags and one subject; on each, every way to search, split and substitute must give the
same, errors and warnings included. Many pairs go through one run of each interpreter. What differs is made small, and
counted by kind. The oracle has to be a release without the faults of possessive groups (3.11.5 and later), or those
show as differences; what is left of them is in KNOWN, with the cause.
"""

import argparse
import concurrent.futures
import os
import random
import re
import subprocess
import sys
import tempfile
import time

from differential.patterns import PatternMaker

DRIVER = r'''
import re, sys, warnings
def regs(m):
    return None if m is None else (m.regs, m.lastindex, m.lastgroup, m.groups("-"), m.pos, m.endpos)
def outcome(action):
    try:
        return action()
    except (re.error, ValueError, TypeError, IndexError, OverflowError, RecursionError, SystemError) as e:
        return type(e).__name__, str(e), getattr(e, "pos", None), getattr(e, "colno", None)
def look(p, template, s):
    return [("search", outcome(lambda: regs(p.search(s)))), ("match", outcome(lambda: regs(p.match(s)))),
        ("fullmatch", outcome(lambda: regs(p.fullmatch(s)))), ("range", outcome(lambda: regs(p.search(s, 1, len(s) - 1)))),
        ("findall", outcome(lambda: p.findall(s))), ("finditer", outcome(lambda: [m.span() for m in p.finditer(s)])),
        ("split", outcome(lambda: p.split(s, 3))), ("sub", outcome(lambda: p.subn(template, s))),
        ("call", outcome(lambda: p.sub(lambda m: m[0][:1] + m[0], s, 2)))]
for pattern, flags, template, subjects in CASES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        p = outcome(lambda: re.compile(pattern, flags))
    if isinstance(p, tuple):
        print("E", ascii(p))
        continue
    print("P", p.flags, p.groups, dict(p.groupindex), [str(w.message) for w in caught])
    for s in subjects:
        print("S", ascii(look(p, template, s)))
'''

def has_possessive_group(pattern):
    text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
    return re.search(r"\)(?:[*+?]|\{[\d,]*\})\+", text) and re.search(r"\((?!\?)|\(\?P<", text)


# Outcomes of CPython that are no model: a name, which patterns it is about, and the cause.
KNOWN = [
    ("possessive-groups", has_possessive_group,
     "CPython keeps what a group matched in a turn of a possessive loop that failed, or raises SystemError "
     "(python/cpython#101955, mended in 3.14)"),
]


def run(command, text, seconds):
    """The lines of output, and whether the run ended well."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        try:
            done = subprocess.run(
                command + [path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            return [], "timeout"
        lines = done.stdout.decode("utf-8", "replace").split("\n")[:-1]
        last = done.stderr.decode("utf-8", "replace").strip().split("\n")[-1]
        return lines, "" if done.returncode == 0 else f"status {done.returncode}: {last}"


class Runner:
    def __init__(self, options):
        self.options = options
        self.pairs = self.accepted = self.known = self.limited = 0
        self.found = {}

    def both(self, cases):
        text = "CASES = " + ascii(cases) + DRIVER
        seconds = 20 + len(cases) // 20
        return (run([self.options.python, "-B"], text, seconds),
                run([self.options.snip, "run", "--no-limits", "--max-output", str(1 << 30)], text, seconds))

    def differences(self, cases):
        """`(case, difference)` for each case that differs; the case then has the one subject that shows it."""
        (wanted, ended), (given, stopped) = self.both(cases)
        if ended or stopped:
            if len(cases) == 1:
                if ended or "gave up" in stopped or "limit" in stopped:
                    self.limited += 1
                    return []
                return [(cases[0], f"snip {stopped}")]
            half = len(cases) // 2
            return self.differences(cases[:half]) + self.differences(cases[half:])
        return list(self.compare(cases, wanted, given))

    def compare(self, cases, wanted, given):
        line = 0
        if len(wanted) != len(given):
            heads = lambda lines: [text for text in lines if text[0] in "EP"]
            for case, left, right in zip(cases, heads(wanted), heads(given)):
                if left != right:
                    yield case, f"compile: {left} / {right}"
            return
        for case in cases:
            pattern, flags, template, subjects = case
            if wanted[line] != given[line]:
                yield case, f"compile: {wanted[line]} / {given[line]}"
            is_error = wanted[line][0] == "E"
            line += 1
            self.pairs += len(subjects)
            if is_error:
                continue
            self.accepted += len(subjects)
            shown = False
            for subject in subjects:
                if wanted[line] != given[line]:
                    if any(rule(pattern) for _, rule, _ in KNOWN):
                        self.known += 1
                    elif not shown:
                        shown = True
                        yield (pattern, flags, template, [subject]), self.first(wanted[line], given[line])
                line += 1

    @staticmethod
    def first(wanted, given):
        if wanted[0] != given[0]:
            return f"{wanted[:80]} / {given[:80]}"
        for left, right in zip(eval(wanted[2:]), eval(given[2:])):
            if left != right:
                return f"{left[0]}: {left[1]!a} / {right[1]!a}"
        return "?"

    def small(self, case, difference):
        """The case with everything taken out that is not needed for some difference of the same operation."""
        operation = difference.split(":")[0]
        end = time.monotonic() + self.options.shrink_seconds
        while time.monotonic() < end:
            candidates = list(self.smaller(case))
            results = [item for item in self.differences(candidates) if item[1].split(":")[0] == operation]
            if not results:
                break
            case, difference = min(results, key=lambda item: len(item[0][0]) + len(item[0][3][0]))
        return case, difference

    @staticmethod
    def smaller(case):
        pattern, flags, template, subjects = case
        for size in (8, 4, 3, 2, 1):
            for place in range(len(pattern) - size + 1):
                yield pattern[:place] + pattern[place + size:], flags, template, subjects
        for place in range(len(subjects[0])):
            yield pattern, flags, template, [subjects[0][:place] + subjects[0][place + 1:]]
        for bit in (2, 4, 8, 16, 32, 64, 256):
            if flags & bit:
                yield pattern, flags & ~bit, template, subjects
        if template:
            yield pattern, flags, template[:0], subjects

    def note(self, case, difference, seed):
        signature = self.signature(case, difference)
        self.found.setdefault(signature, []).append(case)
        if len(self.found[signature]) > 1 or len(self.found) > self.options.kinds:
            return
        small, smallest = self.small((case[0], case[1], case[2], case[3][:1] or [case[0][:0]]), difference)
        print(f"seed {seed}: {small!a}\n  {smallest}", flush=True)

    @staticmethod
    def signature(case, difference):
        text = case[0] if isinstance(case[0], str) else case[0].decode("latin-1")
        return difference.split(":")[0], re.sub(r"\w+", "a", text)[:24]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="python3.11", help="CPython 3.11.5 or later of 3.11")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=1_000_000)
    parser.add_argument("--batch", type=int, default=1000, help="patterns in one run")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kinds", type=int, default=20, help="so many kinds of difference are made small")
    parser.add_argument("--shrink-seconds", type=float, default=20)
    options = parser.parse_args()
    options.snip = os.path.abspath(options.snip)
    runner = Runner(options)

    def batch(number):
        maker = random.Random(options.seed * 1_000_003 + number)
        return runner.differences([PatternMaker(maker).case() for _ in range(options.batch)])

    count = max(options.pairs // (options.batch * 10), 1)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for number, results in enumerate(pool.map(batch, range(count))):
            for case, difference in results:
                runner.note(case, difference, f"{options.seed}.{number}")
    total = sum(len(cases) for cases in runner.found.values())
    print(f"{runner.pairs} pairs, {runner.accepted} of them with a valid pattern; seed {options.seed}")
    print(f"{runner.known} known, {runner.limited} patterns left out, too much work for either")
    print(f"{total} patterns differ, of {len(runner.found)} kinds")
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
