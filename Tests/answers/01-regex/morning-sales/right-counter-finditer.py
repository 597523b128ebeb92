# snip: regex-logs/morning-sales
import re
from collections import Counter
from bisect import insort

tickets = Counter()
buyers = []
pattern = re.compile(r"^(?P<time>\d\d:\d\d) sold (?P<number>\d+) x (?P<title>.+) to (?P<buyer>\w+)$", re.M)
for hit in pattern.finditer(log):
    tickets[hit["title"]] += int(hit["number"])
    if hit["buyer"] not in buyers:
        insort(buyers, hit["buyer"])
print(tickets, buyers)
