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


def run_jobs(python, jobs):
    """The results of the runner's jobs, in their order."""

    def run_share(share):
        result = subprocess.run(
            [python, RUNNER], input=json.dumps(share), capture_output=True, text=True, env=environment)
        if result.returncode != 0:
            sys.exit(f"the runner ended with status {result.returncode}: {result.stderr.strip()}")
        return json.loads(result.stdout)

    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
    workers = os.cpu_count() or 1
    results = [None] * len(jobs)
    with concurrent.futures.ThreadPoolExecutor(max_workers=workers) as pool:
        shares = pool.map(run_share, [jobs[number::workers] for number in range(workers)])
        for number, share in enumerate(shares):
            results[number::workers] = share
    return results


def test_job(exercise, answer, test):
    if exercise["language"] == "regex":
        return {"pattern": answer["code"].strip("\n"), "subjects": [item["text"] for item in test["expectations"]]}
    blocks = [("<setup>", part["code"]) for part in exercise["setup"]]
    blocks += [("<answer>", answer["code"]), ("<test>", test["code"])]
    return {"blocks": blocks, **({"inputs": test["inputs"]} if "inputs" in test else {})}


def test_fault(exercise, answer, test, results):
    """The line of the lesson where a test failed, and how it did; None when it passed."""
    if exercise["language"] == "regex":
        return pattern_fault(test, results)
    parts = [*exercise["setup"], answer, test]
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
        if "named" in item and not item["named"].items() <= found["named"].items():
            return item["line"], f"the groups {found['named']}"
    if len(results) < len(test["expectations"]):
        return test["expectations"][len(results)]["line"], "no end"
    return None


def demonstration_fault(item, result):
    """The line where a demonstration differs from the lesson, and how it does; None where it does not."""
    if result["error"]:
        is_asked = item["prediction"] and item["output"] == "Error\n"
        return None if is_asked else (item["line"] + result["line"] - 1, f"CPython ends in {result['error']}")
    if item["output"] is None or item["output"] == result["output"]:
        return None
    printed, wanted = result["output"].splitlines(), item["output"].splitlines()
    same = 0
    while same < min(len(printed), len(wanted)) and printed[same] == wanted[same]:
        same += 1
    return item["output_line"] + same, f"CPython prints: {printed[same] if same < len(printed) else 'nothing more'}"


def answer_faults(kind, answer, tests, faults):
    """What is wrong with the verdicts on a solution, a wrong answer or a starter: lines and words."""
    failed = [test["name"] for test, fault in zip(tests, faults) if fault]
    if kind == "solutions":
        for fault in filter(None, faults):
            yield fault[0], f"under CPython the solution in line {answer['line']} gives {fault[1]}"
    elif kind == "wrong answers":
        if not failed:
            yield answer["line"], "this wrong answer passes every test under CPython"
        elif failed[0] != answer["fails"]:
            yield answer["line"], f'this wrong answer fails first at "{failed[0]}" under CPython'
    else:
        for test in tests:
            if test["points"] and test["name"] not in failed:
                yield answer["line"], f'the starter passes "{test["name"]}" under CPython'


def prove(lessons, python):
    """What is wrong in the lessons, as (file, line, message), and how much was run."""
    jobs, checks = [], []
    for lesson in lessons:
        shown = lesson["demonstrations"]
        checks.append((lesson["file"], "demonstrations", None, shown, len(jobs)))
        jobs.append({"blocks": [("<lesson>", item["code"]) for item in shown], "goes_on": True})
        for exercise in lesson["exercises"]:
            answers = {"solutions": exercise["solutions"], "wrong answers": exercise["wrong"]}
            for kind, blocks in {**answers, "starters": [exercise["starter"]]}.items():
                for answer in blocks:
                    checks.append((lesson["file"], kind, exercise, answer, len(jobs)))
                    jobs += [test_job(exercise, answer, test) for test in exercise["tests"]]
    results = run_jobs(python, jobs)
    findings = []
    counts = dict.fromkeys(("demonstrations", "solutions", "wrong answers", "starters"), 0)
    for file, kind, exercise, part, start in checks:
        if kind == "demonstrations":
            counts[kind] += len(part)
            faults = [demonstration_fault(item, result) for item, result in zip(part, results[start])]
            faults += [(item["line"], "this does not end under CPython") for item in part[len(results[start]):][:1]]
        else:
            counts[kind] += 1
            tests = exercise["tests"]
            verdicts = [test_fault(exercise, part, test, result) for test, result in zip(tests, results[start:])]
            faults = answer_faults(kind, part, tests, verdicts)
        findings += [(file, *fault) for fault in faults if fault]
    return findings, {**counts, "jobs": len(jobs)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["lessons"], help="lesson files and folders")
    parser.add_argument("--snip", default=".build/release/snip")
    parser.add_argument("--python", default="/usr/bin/python3.11")
    options = parser.parse_args()
    parts = subprocess.run([options.snip, "lessons", "parts", *options.paths], capture_output=True, text=True)
    if parts.returncode != 0:
        sys.exit(parts.stderr.strip() or f"{options.snip} ended with status {parts.returncode}")
    findings, counts = prove(json.loads(parts.stdout)["lessons"], options.python)
    for file, line, message in sorted(findings):
        print(f"{file}:{line}: {message}")
    print(", ".join(f"{what}: {number}" for what, number in {**counts, "differences": len(findings)}.items()))
    sys.exit(1 if findings else 0)


main()
