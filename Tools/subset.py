#!/usr/bin/env python3
"""Writes docs/subset.md from docs/subset.in.md and the small programs that prove each of its rows.

A line `{{folder}}` of the template becomes a table with a row for every program of Tests/python/folder, in the order of
their names, from the comments `# what:`, `# cause:` and `# instead:` at the top. With --check nothing is written, and an
old page is an error.
"""

import argparse
import os
import re
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
PAGE, TEMPLATE = (os.path.join(ROOT, "docs", name) for name in ("subset.md", "subset.in.md"))
HEADINGS = {"subset": "refused", "missing": "missing builtin", "differences": "what"}


def row(path):
    """What, cause and instead. Only the last may be empty."""
    fields = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if found := re.match(r"# (what|cause|instead): ?(.*)", line):
                fields[found[1]] = found[2].strip()
    missing = [name for name in ("what", "cause") if not fields.get(name)]
    if missing:
        sys.exit(f"{path}: no line `# {missing[0]}:`")
    return f"| {fields['what']} | {fields['cause']} | {fields.get('instead', '')} |".replace("|  |", "| |")


def table(folder):
    path = os.path.join(ROOT, "Tests", "python", folder)
    names = sorted(name for name in os.listdir(path) if name.endswith(".py")) if os.path.isdir(path) else []
    rows = [row(os.path.join(path, name)) for name in names]
    return "\n".join([f"| {HEADINGS[folder]} | cause | instead |", "|---|---|---|", *rows]) if rows else "Nothing."


def page():
    with open(TEMPLATE, encoding="utf-8") as file:
        return re.sub(r"^\{\{(\w+)\}\}$", lambda found: table(found[1]), file.read(), flags=re.M)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether the page is up to date")
    options = parser.parse_args()
    text = page()
    if options.check:
        with open(PAGE, encoding="utf-8") as file:
            if file.read() != text:
                sys.exit("docs/subset.md is old: run `make docs`")
        return
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text)


main()
