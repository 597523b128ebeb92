# snip: regex-groups/cooking-time
import re

SHAPES = {r"(\d+) h (\d+) min": (60, 1), r"(\d+) h": (60,), r"(\d+) min": (1,)}


def minutes(text: str) -> int | None:
    for shape, units in SHAPES.items():
        if (hit := re.compile(shape).fullmatch(text)) is not None:
            total = 0
            for number, unit in zip(hit.groups(), units):
                total += int(number) * unit
            print(total)
            return total
