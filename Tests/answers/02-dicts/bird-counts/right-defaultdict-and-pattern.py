# snip: dict-count-and-group/bird-counts
import re
from collections import defaultdict

LINE = re.compile(r"(?P<bird>.+) (?P<number>\d+)")


def bird_counts(lines: list[str]) -> dict[str, int]:
    """Add up what the lines say."""
    seen = defaultdict(int)
    for hit in map(LINE.fullmatch, lines):
        seen[hit["bird"]] += int(hit["number"])
    return seen
