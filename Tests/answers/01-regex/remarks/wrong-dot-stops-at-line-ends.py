# snip: regex-classes/remarks
import re


def remarks(text):
    return re.findall(r'"(.*?)"', text)
