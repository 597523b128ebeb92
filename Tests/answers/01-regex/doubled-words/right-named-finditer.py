# snip: regex-groups/doubled-words
import re


def doubled(text: str) -> list[str]:
    pattern = re.compile(r"""
        \b (?P<word> \w+ )
        (?: [ \n]+ (?P=word) \b )+
    """, re.IGNORECASE | re.VERBOSE)
    print(pattern.findall(text))
    return [hit["word"] for hit in pattern.finditer(text)]
