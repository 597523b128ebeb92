#!/usr/bin/env python3
"""Writes docs/library.md: every module and public name of CPython 3.11 that the library is about, with its state here.

Both interpreters are asked for the names of each module. docs/library.in.md holds the page's text, with `{{table}}`
where the table belongs, and behind a line `{{outside}}` what is left out on purpose, one a line: `module: reason`,
`module.name, name: reason` or `module.*: reason` for all of its names that are not there.
With --check nothing is written, and an old page is an error.
"""

import argparse
import json
import os
import subprocess
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
PAGE, TEMPLATE = (os.path.join(ROOT, "docs", name) for name in ("library.md", "library.in.md"))

MODULES = """
    abc argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath codecs collections
    collections.abc colorsys configparser contextlib contextvars copy csv dataclasses datetime decimal difflib doctest
    enum errno fnmatch fractions functools gc getopt gettext glob graphlib hashlib heapq hmac html html.entities
    html.parser http inspect io itertools json keyword linecache locale logging logging.config logging.handlers math
    numbers operator os os.path pathlib platform pprint queue quopri random re reprlib secrets shlex shutil sqlite3 stat
    statistics string struct sys tempfile textwrap threading time timeit token tokenize traceback types typing
    unicodedata unittest unittest.mock urllib.parse uuid warnings weakref zlib zoneinfo
""".split()

# Names that a module offers: those of __all__, otherwise those that are no modules and not made elsewhere.
ASK = """
import json, sys
result = {}
for name in %r:
    try:
        module = __import__(name, fromlist=['x'])
    except ImportError:
        result[name] = None
        continue
    names = list(getattr(module, '__all__', None) or [
        key for key in dir(module) if not key.startswith('_') and type(getattr(module, key)) is not type(sys)])
    result[name] = sorted({key for key in names if hasattr(module, key)}), sorted(dir(module))
print(json.dumps(result))
"""


def ask(command):
    program = ASK % (MODULES,)
    answer = subprocess.run([*command, program], capture_output=True, text=True, timeout=300, cwd="/")
    if answer.returncode:
        sys.exit(f"{command[0]}: {answer.stderr.strip()}")
    return json.loads(answer.stdout)


def outside(lines):
    """Reasons by module, and by module and name."""
    reasons = {}
    for line in lines:
        names, colon, reason = line.strip().partition(": ")
        if not colon:
            continue
        first, *others = names.split(", ")
        reasons[first] = reason
        module = first.rpartition(".")[0]
        for name in others:
            reasons[f"{module}.{name}"] = reason
    return reasons


def row(module, python, snip, reasons):
    names = python[0]
    if snip is None:
        state = reasons.get(module)
        return f"| `{module}` | none of {len(names)} | {'outside: ' + state if state else 'missing'} |"
    there = [name for name in names if name in snip[1]]
    groups, missing = {}, []
    for name in names:
        if name not in snip[1]:
            reason = reasons.get(f"{module}.{name}") or reasons.get(f"{module}.*")
            groups.setdefault(reason, []).append(name) if reason else missing.append(name)
    notes = []
    if missing:
        notes.append("missing: " + ", ".join(f"`{name}`" for name in missing))
    for reason, some in groups.items():
        if reason == reasons.get(f"{module}.*"):
            notes.append(f"{len(some)} names outside: {reason}")
        else:
            notes.append(f"outside ({reason}): " + ", ".join(f"`{name}`" for name in some))
    # A name that is there and differs has its reason in the same list.
    for name in there:
        if reason := reasons.get(f"{module}.{name}"):
            notes.append(f"`{name}` differs: {reason}")
    count = f"all {len(names)}" if len(there) == len(names) else f"{len(there)} of {len(names)}"
    return f"| `{module}` | {count} | {'; '.join(notes)} |".replace("|  |", "| |")


def page(options):
    with open(TEMPLATE, encoding="utf-8") as file:
        text, _, rest = file.read().partition("{{outside}}\n")
    reasons = outside(rest.splitlines())
    python, snip = ask([options.python, "-c"]), ask([options.snip, "run", "-c"])
    rows = [row(name, python[name], snip[name], reasons) for name in MODULES if python[name] is not None]
    table = "\n".join(["| module | names | what is not there, or differs |", "|---|---|---|", *rows])
    return text.replace("{{table}}", table).rstrip() + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--snip", default=os.path.join(ROOT, ".build/release/snip"), help="the program to ask")
    parser.add_argument("--python", default="/usr/bin/python3.11", help="the CPython 3.11 to ask")
    parser.add_argument("--check", action="store_true", help="only say whether the page is up to date")
    options = parser.parse_args()
    # They are run in another folder.
    options.snip, options.python = os.path.abspath(options.snip), os.path.abspath(options.python)
    if not os.path.exists(options.python):
        print(f"library.py: no {options.python}, so docs/library.md is not checked")
        return
    text = page(options)
    if options.check:
        with open(PAGE, encoding="utf-8") as file:
            if file.read() != text:
                sys.exit("docs/library.md is old: run `make docs`")
        return
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text)


main()
