#!/usr/bin/env python3
"""Runs code of lessons under the Python that runs this file, for Tools/lessons_oracle.py.

Standard input holds a list of jobs as JSON, standard output gets a list with the result of each. A job is

    {"blocks": [[NAME, CODE], ...], "goes_on": BOOL}   run in one namespace, to the first error or (goes_on) to the end
    {"blocks": ..., "inputs": [[SOURCE, ...], ...]}    the same, and the last block's `prop` is called with each input
    {"pattern": TEXT, "subjects": [TEXT, ...]}         searched in each subject

A job has a process of its own, and in it the world of a check in Snip: an empty folder, nothing to read, a clock that
stands at 0 and is moved by `sleep` only.
"""

import json
import linecache
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
import types

PROCESSOR_SECONDS = 2
SECONDS = 30
MEMORY = 1 << 30


def set_clock():
    now = 0.0

    def sleep(seconds):
        nonlocal now
        now += seconds

    os.environ["TZ"] = "UTC"
    time.tzset()
    time.sleep = sleep
    for name in ("time", "monotonic", "perf_counter", "process_time"):
        setattr(time, name, lambda: now)
        setattr(time, name + "_ns", lambda: round(now * 1e9))


class Transcript:
    """What is written to either stream since the last look."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def writelines(self, lines):
        self.parts += lines

    def flush(self):
        pass

    def isatty(self):
        return False

    def take(self):
        text = "".join(self.parts)
        self.parts = []
        return text


def failure(error, name):
    """An exception in words, and the line of the block `name` where it was."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    if not lines and isinstance(error, SyntaxError):
        lines = [error.lineno]
    words = traceback.format_exception_only(type(error), error)[-1].strip()
    return {"error": words, "line": lines[-1] if lines else 1}


def run_blocks(job, report):
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    transcript = Transcript()
    sys.stdin = open(os.devnull)
    sys.stdout = sys.stderr = transcript
    last = len(job["blocks"]) - 1
    for number, (name, code) in enumerate(job["blocks"]):
        linecache.cache[name] = (len(code), None, code.splitlines(True), name)
        result = {"error": None}
        try:
            exec(compile(code, name, "exec", dont_inherit=True), module.__dict__)
            for values in job.get("inputs", ()) if number == last else ():
                result["inputs"] = ", ".join(values)
                module.prop(*map(eval, values))
        except BaseException as error:
            result.update(failure(error, name))
        result["output"] = transcript.take()
        report(result)
        if result["error"] and not job.get("goes_on"):
            return


def run_pattern(job, report):
    import re

    try:
        pattern = re.compile(job["pattern"])
    except re.error as error:
        return report({"error": str(error)})
    for subject in job["subjects"]:
        found = pattern.search(subject)
        report({"groups": list(found.groups()), "named": found.groupdict()} if found else None)


def run(job):
    """The results of a job, as many as there were before it ended or met a limit."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(SECONDS)
        with os.fdopen(writing, "w", encoding="utf-8") as file:

            def report(result):
                file.write(json.dumps(result) + "\n")
                file.flush()

            (run_blocks if "blocks" in job else run_pattern)(job, report)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as file:
        results = [json.loads(line) for line in file if line.endswith("\n")]
    os.waitpid(child, 0)
    return results


def main():
    jobs = json.load(sys.stdin)
    set_clock()
    # Loaded once and not in every process; without inner modules, which a program has to import by itself.
    import dataclasses, enum, itertools, logging, re, sqlite3, unittest  # noqa: F401, E401

    results = []
    for job in jobs:
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            results.append(run(job))
            os.chdir("/")
    json.dump(results, sys.stdout)


main()
