# snip: feedback/total
import re


def total(prices):
    return int(re.search("x", "y").group())
