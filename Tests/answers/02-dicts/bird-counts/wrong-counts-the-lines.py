# snip: dict-count-and-group/bird-counts
from collections import Counter


def bird_counts(lines):
    return Counter(line.rsplit(" ", 1)[0] for line in lines)
