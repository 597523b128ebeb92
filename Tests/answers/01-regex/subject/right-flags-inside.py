# snip: regex-search/subject
import re


def subject(mail):
    return next((hit["what"] for hit in re.finditer(r"(?im)^subject:[ ](?P<what>.*)", mail)), None)
