#!/usr/bin/env python3
"""Writes the tables of the module unicodedata from those of the CPython 3.11 that runs this, which are of Unicode 14.0.

Numbers are written as variable-length quantities: five bits a digit in base 64, the sixth bit says that more follow,
the least first.
"""

import os
import sys
import unicodedata

FOLDER = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Sources/PyStdlib/Unicodedata"))
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def number(value):
    text = ""
    while value >= 32:
        text += DIGITS[32 | value & 31]
        value >>= 5
    return text + DIGITS[value]


def signed(value):
    return number(-value << 1 | 1 if value < 0 else value << 1)


def literal(name, comment, text):
    lines = "\\\n".join("    " + text[start:start + 115] for start in range(0, len(text), 115))
    return f'  /// {comment}\n  static let {name}: StaticString = """\n{lines}\n    """\n'


def record(code):
    c = chr(code)
    return (unicodedata.category(c), unicodedata.bidirectional(c) or "-", unicodedata.east_asian_width(c),
            unicodedata.combining(c), unicodedata.mirrored(c))


def properties():
    records, runs = {}, []
    for code in range(0x110000):
        index = records.setdefault(record(code), len(records))
        if runs and runs[-1][1] == index:
            runs[-1][0] += 1
        else:
            runs.append([1, index])
    fields = ";".join(",".join(map(str, fields)) for fields in records)
    return (literal("records", "Category, direction, width, combining class and mirroring of each kind.", fields)
            + "\n" + literal("runs", "Runs of code points of one kind from 0 on: how many, and the kind.",
                             "".join(number(count) + number(index) for count, index in runs)))


def decompositions():
    tags, text, last, target = {"": 0, "!": 1}, "", 0, 0
    for code in range(0x110000):
        parts = unicodedata.decomposition(chr(code)).split()
        if not parts:
            continue
        tag = parts.pop(0) if parts[0].startswith("<") else ""
        codes = [int(part, 16) for part in parts]
        if not tag and unicodedata.normalize("NFC", "".join(map(chr, codes))) != chr(code):
            tag = "!"
        index = tags.setdefault(tag, len(tags))
        text += number(code - last) + number(index) + number(len(codes))
        last = code
        for part in codes:
            text += signed(part - target)
            target = part
    return (literal("tags", "Kinds of decompositions: canonical, canonical and never composed again, and the others.",
                    ";".join(tag or "-" for tag in tags))
            + "\n" + literal("decompositions", "The step to the code point, the kind, how many follow, and they.", text))


def write(name, about, body):
    with open(os.path.join(FOLDER, f"UnicodeTables+{name}.swift"), "w", encoding="utf-8") as file:
        file.write(f"// This file defines {about}, of Unicode 14.0. Tools/unicode_tables.py writes it.\n\n"
                   f"extension UnicodeTables {{\n{body}}}\n")


if unicodedata.unidata_version != "14.0.0":
    sys.exit("unicode_tables.py: needs a CPython of Unicode 14.0, such as 3.11")
write("Properties", "what kind each code point is of", properties())
write("Decompositions", "the decompositions of code points", decompositions())
