# snip: regex-sub/fill-template
import re


def fill(template, values):
    return template.format(**values)
