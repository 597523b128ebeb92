#!/usr/bin/env python3
"""Proves the code of lessons under CPython: what Snip teaches has to be true there.

Every demonstration and prediction prints its output, every solution passes every test, every known wrong answer fails
first at the test that it names, and the starter passes no test that gives points. A test sees what it would see in one
program: setup, answer and test run one after the other in a module of their own. Tools/lessons_runner.py says what the
module finds around it. Left out are the slow answers, which only have to meet Snip's limit of steps, and the rules
behind `require` and `forbid`, which speak of the text of an answer.
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys

RUNNER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lessons_runner.py")


class Work:
    """Jobs for the runner, each with what is done with its result."""

    def __init__(self):
        self.jobs, self.uses = [], []

    def add(self, job, use):
        self.jobs.append(job)
        self.uses.append(use)

    def run(self, python):
        workers = os.cpu_count() or 1
        with concurrent.futures.ThreadPoolExecutor(max_workers=workers) as pool:
            shares = [range(number, len(self.jobs), workers) for number in range(workers)]
            for share, results in zip(shares, pool.map(lambda share: self.ask(python, share), shares)):
                for number, result in zip(share, results):
                    self.uses[number](result)

    def ask(self, python, share):
        environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
        jobs = json.dumps([self.jobs[number] for number in share])
        result = subprocess.run(
            [python, RUNNER], input=jobs, capture_output=True, text=True,
            env=environment)
        if result.returncode != 0:
            sys.exit(f"the runner ended with status {result.returncode}: {result.stderr.strip()}")
        return json.loads(result.stdout)


class Proof:
    """Gathers the jobs of lessons, and what their results prove wrong."""

    def __init__(self):
        self.work = Work()
        self.findings = []
        self.counts = dict.fromkeys(("demonstrations", "solutions", "wrong answers", "starters", "runs of tests"), 0)

    def find(self, file, line, message):
        self.findings.append((file, line, message))

    def prove(self, lesson):
        shown = lesson["demonstrations"]
        self.counts["demonstrations"] += len(shown)
        job = {"blocks": [("<lesson>", item["code"]) for item in shown], "goes_on": True}
        self.work.add(job, lambda results: self.judge_shown(lesson["file"], shown, results))
        for exercise in lesson["exercises"]:
            self.prove_exercise(lesson["file"], exercise)

    def judge_shown(self, file, shown, results):
        for item, result in zip(shown, results):
            if result["error"]:
                if not (item["prediction"] and item["output"] == "Error\n"):
                    self.find(file, item["line"] + result["line"] - 1, f"under CPython this ends in {result['error']}")
            elif item["output"] is not None and result["output"] != item["output"]:
                printed, wanted = result["output"].split("\n"), item["output"].split("\n")
                same = next((i for i, pair in enumerate(zip(printed, wanted)) if pair[0] != pair[1]), len(wanted))
                line = item["output_line"] + min(same, len(wanted) - 1)
                words = printed[same] if same < len(printed) else "nothing more"
                self.find(file, line, f"CPython prints: {words}")
        for item in shown[len(results):len(results) + 1]:
            self.find(file, item["line"], "this does not end under CPython")

    def prove_exercise(self, file, exercise):
        def answers(kind, blocks, judge):
            self.counts[kind] += len(blocks)
            for block in blocks:
                verdicts = {}
                for test in exercise["tests"]:
                    self.counts["runs of tests"] += 1
                    self.run_test(exercise, block, test, verdicts, len(exercise["tests"]), judge)

        def solution(block, verdicts):
            for test, fault in zip(exercise["tests"], verdicts):
                if fault:
                    self.find(file, fault[0], f"under CPython the solution in line {block['line']} gives {fault[1]}")

        def wrong(block, verdicts):
            names = [test["name"] for test, fault in zip(exercise["tests"], verdicts) if fault]
            if not names:
                self.find(file, block["line"], "this wrong answer passes every test under CPython")
            elif names[0] != block["fails"]:
                self.find(file, block["line"], f'this wrong answer fails first at "{names[0]}" under CPython')

        def starter(block, verdicts):
            for test, fault in zip(exercise["tests"], verdicts):
                if not fault and test["points"]:
                    self.find(file, block["line"], f'the starter passes "{test["name"]}" under CPython')

        answers("solutions", exercise["solutions"], solution)
        answers("wrong answers", exercise["wrong"], wrong)
        answers("starters", [exercise["starter"]], starter)

    def run_test(self, exercise, block, test, verdicts, wanted, judge):
        """Judges the answer as soon as all of its tests have a verdict: None or a line with what was wrong there."""

        def use(results):
            verdicts[test["name"]] = verdict(results)
            if len(verdicts) == wanted:
                judge(block, [verdicts[other["name"]] for other in exercise["tests"]])

        if exercise["language"] == "regex":
            subjects = [item["text"] for item in test["expectations"]]
            verdict = lambda results: pattern_fault(test, results)
            return self.work.add({"pattern": block["code"].strip("\n"), "subjects": subjects}, use)
        parts = [*exercise["setup"], block, test]
        names = ["<setup>"] * len(exercise["setup"]) + ["<answer>", "<test>"]
        verdict = lambda results: program_fault(parts, results)
        job = {"blocks": [(name, part["code"]) for name, part in zip(names, parts)]}
        if "inputs" in test:
            job["inputs"] = test["inputs"]
        self.work.add(job, use)


def program_fault(parts, results):
    """Where in the lesson a run failed, and how; None when it came to its end."""
    for part, result in zip(parts, results):
        if result["error"]:
            inputs = f" for {result['inputs']}" if "inputs" in result else ""
            return part["line"] + result["line"] - 1, result["error"] + inputs
    if len(results) < len(parts):
        return parts[len(results)]["line"], "no end"
    return None


def pattern_fault(test, results):
    for item, found in zip(test["expectations"], results):
        if found and "error" in found:
            return item["line"], found["error"]
        if item.get("match", True) != (found is not None):
            return item["line"], "no match" if found is None else "a match"
        if "groups" in item and found["groups"] != item["groups"]:
            return item["line"], f"the groups {found['groups']}"
        if "named" in item and any(name not in found["named"] or found["named"][name] != value
                                   for name, value in item["named"].items()):
            return item["line"], f"the groups {found['named']}"
    if len(results) < len(test["expectations"]):
        return test["expectations"][len(results)]["line"], "no end"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["lessons"], help="lesson files and folders")
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    options = parser.parse_args()
    parts = subprocess.run([options.snip, "lessons", "parts", *options.paths], capture_output=True, text=True)
    if parts.returncode != 0:
        sys.exit(parts.stderr.strip() or f"{options.snip} ended with status {parts.returncode}")
    proof = Proof()
    lessons = json.loads(parts.stdout)["lessons"]
    for lesson in lessons:
        proof.prove(lesson)
    proof.work.run(options.python)
    for file, line, message in sorted(proof.findings):
        print(f"{file}:{line}: {message}")
    counts = ", ".join(f"{number} {what}" for what, number in proof.counts.items())
    print(f"{len(lessons)} lessons: {counts}; {len(proof.findings)} differences")
    sys.exit(1 if proof.findings else 0)


main()
