#!/usr/bin/env python3
"""Tests of the learning loop that no list of cases can hold: sudden ends, keys against commands, and times.

    python3 Tools/learning.py --snip .build/release/snip kills --count 200
    python3 Tools/learning.py --snip .build/release/snip keys --count 10
    python3 Tools/learning.py --snip .build/release/snip speed

`kills` ends a session with SIGKILL at a random moment of a random action, again and again in one home, and looks each
time whether all that had been shown is kept, the file is whole, and the next session is at the same place.
`keys` does the same random actions at the prompt of one learner and with the shell's commands for another, and compares
what is kept. `speed` measures the first screen and the time from a save to its verdict.
"""

import argparse
import os
import pathlib
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from ptysession import Session

COURSE = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "terminal" / "course"
ANSWERS = {
    "greet": ('def greet(name):\n    return "Hello, " + name\n', "def greet(name):\n    return name\n"),
    "total": ("def total(prices):\n    result = 0\n    for price in prices:\n        result += price\n    return result\n",
              "def total(prices):\n    return sum(prices)\n"),
    "count": ("def count(items):\n    return len(items)\n", "def count(items):\n    return 2\n"),
    "number": ("(\\d+)\n", "\\d\n"),
}


class Home:
    """A learner with a home of their own."""

    def __init__(self, snip):
        self.snip = str(pathlib.Path(snip).resolve())
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="snip-learning-"))
        self.folder = self.root / "here"
        self.folder.mkdir()
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.root), "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "XDG_STATE_HOME": str(self.root / "state"), "SNIP_LESSONS": str(COURSE),
        }

    def session(self, *arguments):
        return Session([self.snip, *arguments], self.folder, self.environment, 100, 40)

    def run(self, *arguments):
        done = subprocess.run(
            [self.snip, *arguments], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)
        return done.stdout + done.stderr

    def rows(self, query):
        path = self.root / "state/snip/progress.db"
        if not path.exists():
            return []
        database = sqlite3.connect(path)
        try:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",), "the progress file is damaged"
            return database.execute(query).fetchall()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return []
            raise
        finally:
            database.close()

    def events(self):
        return self.rows("SELECT kind, lesson, subject, passed, tests_passed, points, text FROM events ORDER BY time, rowid")

    def place(self):
        rows = self.rows("SELECT lesson, step, subject FROM places ORDER BY time DESC LIMIT 1")
        return rows[0] if rows else None

    def has_typed(self, text):
        """Whether it is in the prompt's history."""
        path = self.root / "state/snip/learn-history"
        return path.exists() and text.rstrip("\n").replace("\n", "\\n") in path.read_text()

    def files(self):
        work = self.folder / "work"
        return {str(path.relative_to(work)): path.read_text() for path in work.rglob("*") if path.is_file()}

    def remove(self):
        shutil.rmtree(self.root, ignore_errors=True)


def present(home):
    """The exercise of the place, or None."""
    place = home.place()
    return (place[0], place[2]) if place and place[2] in ANSWERS else None


def write_answer(home, dice):
    """Writes a right or a wrong answer into the file of the place, as an editor does."""
    found = present(home)
    if found:
        ending = "txt" if found[1] == "number" else "py"
        path = home.folder / "work" / found[0] / f"{found[1]}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ANSWERS[found[1]][dice.randrange(2)])
    return found


# Sudden ends


def typed(exercise, answer):
    """Keys that give an answer at the prompt: pasted, because the prompt indents by itself."""
    if exercise == "number":
        return answer.replace("\n", "\r")
    return f"\x1b[200~{answer}\x1b[201~\r:check\r"


def type_action(home, dice):
    """Keys for a random action, and the event that is certain once some text has been shown."""
    found = present(home)
    choices = [(":next\r", None, None), (":back\r", None, None), (f":go {dice.choice(['greet/greet', 'total', 'digits', 'total/count'])}\r", None, None)]
    if found:
        answer = ANSWERS[found[1]][dice.randrange(2)]
        choices += [
            (":hint\r", "Hint ", "hint"), (":check\r", " points", "attempt"), (":solution now\r", "author's way", "solution"),
            (":reset\r", "Back to the starter", "reset"),
        ] + 4 * [(typed(found[1], answer), " points", "attempt")]
    elif home.place() and home.place()[1] in (1, 2):
        choices += 3 * [(f"{dice.randrange(1, 3)}\r", "  ✗", "answer")]
    return dice.choice(choices)


def kills(options):
    dice = random.Random(options.seed)
    home = Home(options.snip)
    good = 0
    try:
        for number in range(options.count):
            session = home.session()
            session.settle()
            for _ in range(dice.randrange(3)):
                session.type(type_action(home, dice)[0].encode())
                session.settle()
            if session.ended is not None:
                raise AssertionError(f"the session ended by itself with status {session.ended}")
            before, files = home.events(), home.files()
            keys, shown, kind = type_action(home, dice)
            mark = len(session.raw)
            session.type(keys.encode())
            deadline = time.monotonic() + dice.random() * dice.choice([0.002, 0.02, 0.2])
            while time.monotonic() < deadline:
                session.pump(0.001)
            session.signal(9)
            session.wait_for(lambda: session.ended is not None, "the end")
            while session.pump(0.01):
                pass
            output = bytes(session.raw[mark:]).decode("utf-8", "replace")
            session.close()
            after = home.events()
            assert after[: len(before)] == before, "an event was lost or changed"
            if shown and shown in output.replace(keys, "") and "last hint" not in output:
                assert kind in [event[0] for event in after[len(before) :]], f"{kind} was shown and is not kept"
            texts = set(home.files().values())
            for name, text in files.items():
                if "..." in text or text == ".\n":
                    continue
                assert text in texts or ".new" in name or any(text == event[-1] for event in after) or home.has_typed(text), (
                    f"{name} was lost")
            for name, text in home.files().items():
                assert ".new" in name or text.endswith("\n"), f"{name} is torn"
            titles = [line for line in session.screen.text().split("\n") if "lesson " in line and line.rstrip()[-1:].isdigit()]
            place = home.place()
            session = home.session()
            session.settle()
            shown_titles = [line for line in session.screen.text().split("\n") if "lesson " in line and line.rstrip()[-1:].isdigit()]
            if place:
                assert shown_titles and shown_titles[-1].rstrip().rpartition(" ")[2].startswith(f"{place[1] + 1}/"), (
                    "another step is shown than was kept")
                if titles:
                    last = titles[-1].rstrip().rpartition(" ")[2]
                    now = shown_titles[-1].rstrip().rpartition(" ")[2]
                    moves = keys.startswith((":next", ":back", ":go"))
                    assert last == now or moves, f"left at {last}, come back to {now}"
            session.type(b"\x04")
            session.wait_for(lambda: session.ended is not None, "the end")
            session.close()
            good += 1
    except AssertionError as fault:
        print(f"kill {number + 1} (seed {options.seed}): {fault}")
        if home:
            print("  events:", *home.events()[-5:], sep="\n    ")
    finally:
        home.remove()
    print(f"resumed exactly where left in {good} of {options.count} random kills")
    return good == options.count


# Keys and commands

COMMANDS = [
    "next", "next", "next", "back", "hint", "hint 1", "check", "check", "reset", "solution", "solution now", "show",
    "reset lesson", "go total/count", "go greet/greet", "go digits", "review",
]


def keys(options):
    good = 0
    for number in range(options.count):
        dice = random.Random(options.seed + number)
        typist, caller = Home(options.snip), Home(options.snip)
        done = []
        try:
            session = typist.session()
            session.settle()
            session.type(b"\r")
            session.settle()
            caller.run("show")
            for _ in range(25):
                command = dice.choice(COMMANDS)
                same = dice.getstate()
                if command == "check" and write_answer(typist, dice):
                    # The save is checked by itself in the one home, and by the command in the other.
                    dice.setstate(same)
                    write_answer(caller, dice)
                    session.settle()
                    time.sleep(0.15)
                    session.settle()
                    expected = len(typist.events()) > len(caller.events())
                    caller.run("check") if expected else None
                done.append(command)
                session.type(f":{command}\r".encode())
                session.settle()
                caller.run(*command.split())
                first, second = typist.events(), caller.events()
                assert first == second, f"events differ: {first[len(second):] or first[-1:]} and {second[-1:]}"
                assert typist.place() == caller.place(), f"places: {typist.place()} and {caller.place()}"
                assert typist.files() == caller.files(), "files differ"
            session.type(b":quit\r")
            session.wait_for(lambda: session.ended is not None, "the end")
            good += 1
        except AssertionError as fault:
            print(f"run {number + 1} (seed {options.seed + number}), after {', '.join(done[-6:])}: {fault}")
        finally:
            session.close()
            typist.remove()
            caller.remove()
    print(f"keys and commands leave the same state in {good} of {options.count} runs of 25 actions")
    return good == options.count


# Times


def speed(options):
    def tell(what, times):
        times = sorted(1000 * time for time in times)
        print(f"{what:<44} median {statistics.median(times):5.1f} ms, worst {times[-1]:5.1f} ms")

    def screen(home, arguments, text):
        session = home.session(*arguments)
        session.wait_for(lambda: text in session.raw, repr(text))
        taken = time.perf_counter() - session.began
        session.settle()
        session.type(b"\x04")
        session.wait_for(lambda: session.ended is not None, "the end")
        session.close()
        return taken

    first, again = [], []
    for _ in range(options.count):
        home = Home(options.snip)
        if options.lessons:
            home.environment["SNIP_LESSONS"] = str(pathlib.Path(options.lessons).resolve())
        first.append(screen(home, [], b">>> "))
        again.append(screen(home, ["learn"], b">>> "))
        home.remove()
    tell("first screen of all", first)
    tell("first screen of a later session", again)
    for way in ("in place", "by renaming"):
        home, times = Home(options.snip), []
        session = home.session("learn", "greet/greet")
        session.settle()
        path = home.folder / "work/greet/greet.py"
        path.parent.mkdir(parents=True)
        path.write_text("x\n")
        session.wait_for(lambda: b"saved:" in session.raw, "a verdict")
        for number in range(options.count):
            session.settle()
            mark = len(session.raw)
            text = f"def greet(name):\n    return {number}\n" if number % 2 else f'def greet(name):\n    return "Hello, " + name  # {number}\n'
            start = time.perf_counter()
            if way == "in place":
                path.write_text(text)
            else:
                path.with_suffix(".tmp").write_text(text)
                os.rename(path.with_suffix(".tmp"), path)
            session.wait_for(lambda: b" points" in session.raw[mark:], "a verdict")
            times.append(time.perf_counter() - start)
        tell(f"from a save {way} to its verdict", times)
        session.close()
        home.remove()
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--snip", required=True, help="the program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lessons", help="for speed: another course")
    parser.add_argument("what", choices=["kills", "keys", "speed"])
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()
    sys.exit(0 if {"kills": kills, "keys": keys, "speed": speed}[options.what](options) else 1)


if __name__ == "__main__":
    main()
