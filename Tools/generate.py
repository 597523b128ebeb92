#!/usr/bin/env python3
"""Writes random Python programs that end and do the same in every run. The same seed gives the same program."""

import argparse
import os

from differential.generator import program


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first program")
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--size", type=int, default=12, help="pieces in a program")
    parser.add_argument("--match", action="store_true", help="also use match statements")
    parser.add_argument("--to", metavar="FOLDER", help="write one file for each program instead of printing")
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + options.count):
        text = program(seed, options.size, options.match)
        if options.to:
            os.makedirs(options.to, exist_ok=True)
            with open(os.path.join(options.to, f"seed{seed}.py"), "w", encoding="utf-8") as file:
                file.write(text)
        else:
            print(text, end="")


main()
