# snip: regex-sub/walks
import re

WALK = re.compile(r"(?P<where>\w+)[ ](?P<far>[0-9]+)[ ]km(?!\w)")


def each(text):
    place = 0
    while hit := WALK.search(text, place):
        yield hit["where"], int(hit["far"])
        place = hit.end("far")


def walks(text):
    return list(each(text))
