# snip: regex-sub/fill-template
import re


def fill(template: str, values: dict) -> str:
    def parts():
        place = 0
        for hit in re.finditer(r"{(?P<word>\w+)}", template):
            yield template[place:hit.start()]
            try:
                yield str(values[hit["word"]])
            except KeyError:
                print("no", hit["word"])
                yield hit.group()
            place = hit.end()
        yield template[place:]

    return "".join(parts())
