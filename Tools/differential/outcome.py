"""What one run of a program gave, how a program is run, and the class of a pair of runs."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass

SAME, DIFFERS, UNSUPPORTED, LIMIT, CRASH, TIMEOUT = "same", "differs", "unsupported", "limit", "crash", "timeout"
CLASSES = (SAME, DIFFERS, UNSUPPORTED, LIMIT, CRASH, TIMEOUT)

ADDRESS = re.compile(r"0x[0-9a-f]{6,}", re.IGNORECASE)
MISSING_MODULE = re.compile(r"No module named '([\w.]+)'")


@dataclass
class Outcome:
    """The end of one run. `status` is None when the run took too long, negative when a signal ended it."""

    status: int | None
    output: str
    error: str

    @property
    def last_error_line(self):
        lines = self.error.strip().split("\n")
        return lines[-1] if self.status else ""

    def observed(self):
        """What must be equal. Addresses are numbers of the run's own; see docs/subset.md."""
        ending = self.last_error_line if self.status == 1 else ""
        return ADDRESS.sub("0x...", self.output), self.status, ADDRESS.sub("0x...", ending)


def run(command, path, seconds, arguments=()):
    """Runs a program with its own folder as the working directory."""
    folder, name = os.path.split(os.path.abspath(path))
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1", TZ="UTC")
    try:
        result = subprocess.run(
            [*command, name, *arguments], cwd=folder, env=environment, capture_output=True, timeout=seconds,
            stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return Outcome(None, "", "")
    return Outcome(
        result.returncode, result.stdout.decode("utf-8", "replace"), result.stderr.decode("utf-8", "replace"))


def lacks_standard_module(outcome):
    """Whether snip ended, or a program gave up politely, because a module of the standard library is missing."""
    if outcome.output.strip() == "SKIP":
        return True
    missing = MISSING_MODULE.search(outcome.last_error_line)
    return bool(missing) and missing[1].split(".")[0] in sys.stdlib_module_names


def classify(python, snip):
    """The class of a pair of runs. A crash counts whatever CPython did."""
    if snip.status is not None and snip.status < 0:
        return CRASH
    if python.status is None or snip.status is None:
        return TIMEOUT
    if python.observed() == snip.observed():
        return SAME
    if snip.status == 124:
        return LIMIT
    if snip.status == 125 or lacks_standard_module(snip):
        return UNSUPPORTED
    return DIFFERS


def shape(python, snip):
    """What stays the same while a program is made smaller: the class, the endings, the kinds of error."""
    def ending(outcome):
        return outcome.status, outcome.last_error_line.split(":")[0] if outcome.status == 1 else ""

    return classify(python, snip), ending(python), ending(snip)


def first_difference(python, snip):
    """The first place where two runs part, as a line of text."""
    left, status, ending = python.observed()
    right, snip_status, snip_ending = snip.observed()
    left_lines, right_lines = left.split("\n"), right.split("\n")
    for number in range(max(len(left_lines), len(right_lines))):
        wanted = left_lines[number] if number < len(left_lines) else None
        got = right_lines[number] if number < len(right_lines) else None
        if wanted != got:
            said = f" [{snip_ending or snip.last_error_line}]" if snip.status else ""
            return f"line {number + 1}: python {shown(wanted)}, snip {shown(got)}{shown_raw(said)}"
    if (status, ending) == (snip_status, snip_ending):
        return ""
    said = snip_ending or snip.last_error_line
    return f"end: python {status} {shown_raw(ending)}, snip {snip_status} {shown_raw(said)}"


def shown(line):
    return "nothing" if line is None else shown_raw(repr(line))


def shown_raw(text, width=160):
    return text if len(text) <= width else text[:width] + "..."
