#!/usr/bin/env python3
"""Looks for differences between snip and CPython with random programs, or with damaged ones.

Without --mutate, generated programs (Tools/generate.py) are run under both and everything they print must agree. With
--mutate, programs from Tests/python and generated ones are damaged and only compiled: both must accept or both refuse
with the same message, and snip must neither crash nor hang. Each new kind of difference is made small and written to
the folder --to.
"""

import argparse
import concurrent.futures
import glob
import os
import random
import re
import sys
import threading
import time

from differential.batch import COMPILE, DRIVER, PLACE, sections, suspects
from differential.generator import program
from differential.mutate import mutate, shrink_bytes
from differential.outcome import CRASH, DIFFERS, SAME, TIMEOUT, shape
from differential.pair import Pair
from differential.shrink import shrink

class Findings:
    """The kinds of difference seen so far, each with one small program in the folder."""

    def __init__(self, pair, options):
        self.pair, self.options = pair, options
        self.counts, self.lock = {}, threading.Lock()
        os.makedirs(options.to, exist_ok=True)

    def known(self, kind, difference):
        """Counts a difference and says whether its kind was seen before."""
        quoted = re.sub(r"'[^']{25,}'", "Q", difference.split(": ", 1)[-1])
        signature = kind + " " + re.sub(r"[A-Za-z]?\d+", "N", re.sub(r"\[.*", "", quoted))[:110]
        with self.lock:
            self.counts[signature] = self.counts.get(signature, 0) + 1
            return self.counts[signature] > 1

    def write(self, name, kind, difference, text, comment="#"):
        head = f"{comment} {kind}: {difference}\n".replace("\x00", "\\0")
        with open(os.path.join(self.options.to, f"{name}.py"), "wb") as file:
            file.write(head.encode("utf-8", "replace"))
            file.write(text if isinstance(text, bytes) else text.encode("utf-8", "replace"))
        print(f"{name}: {kind}: {difference}", flush=True)


def look_at_program(findings, name, text):
    pair = findings.pair
    kind, difference, python, snip = pair.judge(text)
    if kind not in (DIFFERS, CRASH) and not (kind == TIMEOUT and python.status is not None):
        return
    if findings.known(kind, difference):
        return
    wanted = shape(python, snip)
    small = shrink(text, lambda candidate: shape(*pair.run_text(candidate)) == wanted, findings.options.shrink_seconds)
    kind, difference, python, _ = pair.judge(small)
    if python.observed() != pair.run_text(small)[0].observed():
        return
    if not findings.known("small " + kind, difference):
        findings.write(name, kind, difference, small)


def look_at_text(findings, name, text):
    pair = findings.pair

    def judged(candidate):
        python, snip = pair.run_text(DRIVER.format(programs=[candidate], action=COMPILE, detail=PLACE))
        return shape(python, snip)[0], verdict(python), verdict(snip) or snip.last_error_line

    wanted = judged(text)
    kind, expected, given = wanted
    if kind not in (DIFFERS, CRASH, TIMEOUT) or findings.known(kind, f"{expected} / {given}"):
        return
    small = shrink_bytes(text, lambda candidate: judged(candidate) == wanted)
    findings.write(name, kind, f"python {expected}, snip {given}", small)


def verdict(outcome):
    """What compiling gave, without the place, which changes while the text is made smaller."""
    return re.sub(r"( \S+ \S+|)$", "", sections(outcome.output).get(0, "").strip())


def look_at_bytes(findings, name, text):
    """One text as a file, because decoding is a part of it. What it prints does not count: it may even run."""
    def crashes(candidate):
        kind, difference, _, _ = findings.pair.judge(candidate)
        return (kind, difference) if kind == CRASH else None

    if crashes(text):
        small = shrink_bytes(text, crashes)
        findings.write(name, *crashes(small), small)


def batch(findings, first, sources):
    """Makes and runs the programs from seed `first` on."""
    options = findings.options
    texts, seeds = [], range(first, first + options.batch)
    for seed in seeds:
        if options.mutate:
            chooser = random.Random(seed)
            source = program(seed, 3).encode() if chooser.random() < 0.3 else chooser.choice(sources)
            texts.append(mutate(chooser, source))
        else:
            texts.append(program(seed, options.size, options.match))
    read = [text.decode("utf-8", "replace") for text in texts] if options.mutate else texts
    for number in suspects(findings.pair, read, options.mutate):
        look = look_at_text if options.mutate else look_at_program
        look(findings, f"{'text' if options.mutate else 'seed'}{seeds[number]}", read[number])
    if options.mutate:
        look_at_bytes(findings, f"bytes{first}", texts[0])
    return len(texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first program")
    parser.add_argument("--count", type=int, default=1000, help="programs (1000)")
    parser.add_argument("--size", type=int, default=10, help="pieces in a program (10)")
    parser.add_argument("--batch", type=int, default=25, help="programs in one run (25)")
    parser.add_argument("--match", action="store_true", help="also use match statements")
    parser.add_argument("--stress", action="store_true", help="collect garbage at every safepoint")
    parser.add_argument("--mutate", action="store_true", help="compile damaged programs instead")
    parser.add_argument("--shrink-seconds", type=float, default=25)
    parser.add_argument("--to", metavar="FOLDER", default=".build/fuzz", help="where findings go (.build/fuzz)")
    options = parser.parse_args()
    arguments = ["--max-steps", "2000000000"] + (["--gc-stress"] if options.stress else [])
    findings = Findings(Pair(options.snip, options.python, 60 if options.stress else 15, arguments), options)
    sources = []
    if options.mutate:
        tests = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "python")
        for path in sorted(glob.glob(os.path.join(tests, "**", "*.py"), recursive=True)):
            with open(path, "rb") as file:
                sources.append(file.read())
    started, done = time.monotonic(), 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        firsts = range(options.seed, options.seed + options.count, options.batch)
        for number in pool.map(lambda first: batch(findings, first, sources), firsts):
            done += number
    spent = time.monotonic() - started
    kinds = {signature: count for signature, count in findings.counts.items() if not signature.startswith("small ")}
    different = f"{sum(kinds.values())} differ, of {len(kinds)} kinds"
    print(f"{done} programs, {spent:.0f} s, {done / spent:.0f} a second; {different}")
    sys.exit(1 if kinds else 0)


main()
