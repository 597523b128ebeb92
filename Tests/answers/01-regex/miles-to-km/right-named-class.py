# snip: regex-sub/miles-to-km
import re


class Converter:
    pattern = re.compile(r"""
        (?<! [\w.] )
        (?P<number> \d+ )
        [ ]
        (?: miles | mile ) \b
        """, re.VERBOSE)

    def __call__(self, hit: re.Match) -> str:
        return "%d km" % (int(hit["number"]) * 8 // 5)


def in_km(text: str) -> str:
    return Converter.pattern.sub(Converter(), text)
