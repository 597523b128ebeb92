#!/usr/bin/env python3
"""Runs the cases of Tests/terminal: programs in a pseudo-terminal, what is typed, and what the screen shows.

    python3 Tools/terminal.py --snip .build/release/snip Tests/terminal
    python3 Tools/terminal.py --snip .build/release/snip --update Tests/terminal/quiz.case

A case is a text file, a line an action. Each case has a folder, a home and a state folder of its own.

    # text               says what the case is about
    $ snip learn         starts a program in the terminal; the one before has to have ended
    > text               types a line and Enter
    keys text            types keys; <enter> <esc> <tab> <up> <ctrl-c> ... are keys
    runs text            types keys after which the program is busy until the next keys or signal
    | text               the lines that are new since the last block, or what the action before asks for, exactly
    screen               the next block is the whole window
    shows text           some line of the window holds this
    hides text           no line of the window holds this
    prompt text          waits until the line of the cursor is this
    wait text            waits until the window holds this
    ends 0               the program ends with this status
    size 40x24           sets or changes the size of the window
    env NAME=value       for programs that are started from here on; `env NAME` takes it away
    limit 4096           from here on the program cannot write files beyond so many bytes; `limit none` ends that
    plain                not one ESC byte was written since the program's start
    folder path          programs started from here on run there
    file path            writes the block into a file
    save path            the same, as editors do that write beside it and rename
    sh command           runs a command of the shell; the block is what it prints
    signal TERM          sends a signal to the program
    stops                the program stops, as on Ctrl-Z
    continue             it goes on in the foreground
    clock days           moves the times in the progress file back by so many days

`{case}` in a line stands for the folder of the case's own file. `--update` writes what came into the blocks that are
there; a lone `|` asks for one.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile

from ptysession import Session, TimedOut

KEYS = {
    "enter": "\r", "esc": "\x1b", "tab": "\t", "backspace": "\x7f", "space": " ", "up": "\x1b[A", "down": "\x1b[B",
    "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F", "delete": "\x1b[3~", "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~", "shift-tab": "\x1b[Z", "alt-enter": "\x1b\r", "paste": "\x1b[200~",
    "/paste": "\x1b[201~", "lt": "<", "alt-lt": "\x1b<", "alt-gt": "\x1b>", "ctrl-space": "\0",
}


def keys(text):
    def replace(found):
        name = found.group(1)
        if re.fullmatch(r"ctrl-.", name):
            return chr(ord(name[-1].upper()) & 0x1F)
        if re.fullmatch(r"alt-.", name):
            return "\x1b" + name[-1]
        return KEYS.get(name, found.group())

    return re.sub(r"<([^<> ]+)>", replace, text).encode()


class Failure(Exception):
    pass


class Case:
    """One file, run once."""

    def __init__(self, path, snip, update):
        self.path, self.update = pathlib.Path(path), update
        self.lines = self.path.read_text().split("\n")
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="snip-terminal-")).resolve()
        self.folder = self.root / "here"
        for name in ("here", "home", "bin"):
            (self.root / name).mkdir()
        (self.root / "bin" / "snip").symlink_to(pathlib.Path(snip).resolve())
        self.environment = {
            "PATH": f"{self.root}/bin:/usr/bin:/bin", "HOME": f"{self.root}/home", "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "SNIP_LESSONS": str(self.path.parent.resolve() / "course"),
        }
        self.size = (80, 24)
        self.limit = None
        self.session = None
        self.busy = False
        self.seen = 0
        self.wanted = "new"
        self.printed = ""
        self.written = []

    def run(self):
        """None, or what is wrong."""
        number = 0
        try:
            while number < len(self.lines):
                line = self.lines[number]
                block = []
                number += 1
                if line.startswith("|"):
                    raise Failure("a block without an action")
                while number < len(self.lines) and self.lines[number].startswith("|"):
                    block.append(self.lines[number][2:])
                    number += 1
                self.written.append(line)
                self.act(line.replace("{case}", str(self.path.parent.resolve())), block)
            if self.session and self.session.ended is None:
                raise Failure("the program is still running at the end")
            if self.session and self.session.screen.unknown:
                raise Failure("sequences that no one knows: " + " ".join(self.session.screen.unknown[:5]))
        except (Failure, TimedOut) as failure:
            window = "\n".join("    " + row for row in self.session.screen.visible()) if self.session else ""
            return f"{self.path}:{number}: {failure}\n  the window:\n{window}"
        finally:
            if self.session:
                self.session.close()
            subprocess.run(["chmod", "-R", "u+rwx", str(self.root)], check=False)
            shutil.rmtree(self.root, ignore_errors=True)
        if self.update:
            self.path.write_text("\n".join(self.written))
        return None

    def act(self, line, block):
        word, _, rest = line.partition(" ")
        if not line or word == "#":
            return
        if word in ("file", "save"):
            self.written += ["| " + row if row else "|" for row in block]
            path = self.folder / rest
            path.parent.mkdir(parents=True, exist_ok=True)
            target = path.with_name(path.name + ".tmp") if word == "save" else path
            target.write_text("".join(row + "\n" for row in block))
            if word == "save":
                target.rename(path)
            return
        action = {
            "$": self.start, ">": lambda text: self.type(text.encode() + b"\r"), "keys": lambda text: self.type(keys(text)),
            "runs": self.run_on, "screen": lambda _: self.expect_next("screen"), "shows": self.shows, "hides": self.hides,
            "wait": self.wait, "ends": self.ends, "size": self.resize, "env": self.set_variable, "sh": self.shell,
            "limit": self.limit_files, "plain": self.plain, "prompt": self.prompt,
            "folder": lambda text: setattr(self, "folder", (self.folder / text)), "signal": self.send,
            "stops": self.stops, "continue": lambda _: self.running().go_on(), "clock": self.clock,
        }.get(word)
        if action is None:
            raise Failure(f"there is no action {word}")
        action(rest)
        if block:
            self.compare(block)

    # Blocks

    def expect_next(self, what):
        self.wanted = what

    def compare(self, block):
        if self.wanted == "printed":
            actual = self.printed.rstrip("\n").split("\n") if self.printed.strip("\n") else []
        else:
            session = self.running(even_ended=True)
            session.settle()
            actual = session.screen.visible() if self.wanted == "screen" else session.screen.since(self.seen)
            self.seen = session.screen.row
        self.wanted = "new"
        actual = [row.rstrip().replace(str(self.root), "ROOT") for row in actual]
        if self.update:
            self.written += ["| " + row if row else "|" for row in actual]
            return
        if actual != block:
            rows = list(difflib.unified_diff(block, actual, "wanted", "came", lineterm="", n=2))[2:]
            raise Failure("other text came\n" + "\n".join("    " + row for row in rows))

    # Actions

    def running(self, even_ended=False):
        if self.session is None or (self.session.ended is not None and not even_ended):
            raise Failure("no program is running")
        return self.session

    def start(self, command):
        if self.session:
            self.session.settle()
            if self.session.ended is None:
                raise Failure("the program before is still running")
            self.session.close()
        self.seen = 0
        self.wanted = "new"
        self.session = Session(
            ["sh", "-c", "exec " + command], self.folder, self.environment, *self.size, largest_file=self.limit)
        self.session.settle()

    def type(self, data):
        session = self.rested()
        session.type(data)
        session.settle()

    def run_on(self, text):
        session = self.rested()
        session.type(keys(text))
        session.wait_for_work()
        self.busy = True

    def rested(self):
        """The program, once it waits; at once where it is meant to be at work."""
        session = self.running()
        if not self.busy:
            session.settle()
        self.busy = False
        return session

    def shows(self, text):
        self.running(even_ended=True).settle()
        if not any(text in row for row in self.session.screen.visible()):
            raise Failure(f"the window does not show {text!r}")

    def hides(self, text):
        self.running(even_ended=True).settle()
        if any(text in row for row in self.session.screen.visible()):
            raise Failure(f"the window shows {text!r}")

    def prompt(self, text):
        session = self.running()
        session.wait_for(lambda: session.screen.cursor_line() == text.rstrip(), f"the prompt {text!r}")

    def wait(self, text):
        session = self.running()
        session.wait_for(lambda: any(text in row for row in session.screen.visible()), repr(text))

    def ends(self, status):
        session = self.running(even_ended=True)
        session.wait_for(lambda: session.ended is not None, "the end")
        session.settle()
        if session.ended != int(status):
            raise Failure(f"it ended with status {session.ended}")

    def resize(self, size):
        self.size = tuple(int(part) for part in size.split("x"))
        if self.session and self.session.ended is None:
            self.session.settle()
            self.session.resize(*self.size)
            self.session.settle()
            self.seen = self.session.screen.row

    def set_variable(self, text):
        name, sign, value = text.partition("=")
        if sign:
            self.environment[name] = value
        else:
            self.environment.pop(name, None)

    def limit_files(self, text):
        self.limit = None if text == "none" else int(text)
        if self.session and self.session.ended is None:
            self.session.limit_files(self.limit)

    def shell(self, command):
        done = subprocess.run(
            ["sh", "-c", command], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
        self.printed = done.stdout.decode("utf-8", "replace")
        if done.returncode:
            self.printed += f"[status {done.returncode}]\n"
        self.wanted = "printed"

    def plain(self, _):
        self.running(even_ended=True).settle()
        if b"\x1b" in self.session.raw:
            raise Failure("an ESC byte was written")

    def send(self, name):
        self.rested()
        self.session.signal(getattr(signal, "SIG" + name))

    def stops(self, _):
        session = self.running()
        session.wait_for(lambda: session.stopped, "a stop")

    def clock(self, days):
        database = sqlite3.connect(self.root / "home/.local/state/snip/progress.db")
        for table in ("events", "places"):
            database.execute(f"UPDATE {table} SET time = time - ?", (int(float(days) * 86_400_000),))
        database.commit()
        database.close()


def run(path, snip, update):
    return Case(path, snip, update).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--snip", required=True, help="the program")
    parser.add_argument("--update", action="store_true", help="write what came into the cases")
    parser.add_argument("--only", default="", help="run the cases whose names hold this")
    parser.add_argument("--jobs", type=int, default=max(2, os.cpu_count() or 2))
    parser.add_argument("paths", nargs="+", help="cases and folders of cases")
    options = parser.parse_args()
    cases = []
    for path in map(pathlib.Path, options.paths):
        cases += sorted(path.rglob("*.case")) if path.is_dir() else [path]
    cases = [case for case in cases if options.only in case.name]
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, str(case), options.snip, options.update) for case in cases]
        faults = [fault for fault in (job.result() for job in jobs) if fault]
    for fault in faults:
        print(fault)
    print(f"{len(cases) - len(faults)} of {len(cases)} terminal cases pass")
    sys.exit(1 if faults or not cases else 0)


if __name__ == "__main__":
    main()
