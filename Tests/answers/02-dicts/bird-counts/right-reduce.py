# snip: dict-count-and-group/bird-counts
from collections import Counter
from functools import reduce


def one(line):
    *words, number = line.split(" ")
    return {" ".join(words): int(number)}


def bird_counts(lines):
    def add(total, line):
        total.update(one(line))
        return total

    return reduce(add, lines, Counter())
