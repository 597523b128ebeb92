# snip: regex-sub/miles-to-km
import re


def in_km(text):
    result = []
    place = 0
    for hit in re.finditer(r"(?<![\w.])\d+ miles?\b", text):
        number = int(hit.group().split()[0])
        result += [text[place:hit.start()], f"{number * 8 // 5} km"]
        place = hit.end()
    return "".join(result) + text[place:]
