# snip: regex-logs/morning-sales
import re


def sales(text):
    for line in text.split("\n"):
        if hit := re.fullmatch(r"\d\d:\d\d sold (\d+) x (\S+(?: \S+)*) to (\w+)", line):
            yield int(hit[1]), hit[2], hit[3]


rows = list(sales(log))
tickets = {title: sum(number for number, other, _ in rows if other == title) for _, title, _ in rows}
buyers = sorted({buyer: None for _, _, buyer in rows})
