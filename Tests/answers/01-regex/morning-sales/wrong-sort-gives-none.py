# snip: regex-logs/morning-sales
import re

tickets = {}
buyers = []
for line in log.splitlines():
    hit = re.fullmatch(r"\d\d:\d\d sold (\d+) x (.+) to (\w+)", line)
    if hit:
        tickets[hit[2]] = tickets.get(hit[2], 0) + int(hit[1])
        if hit[3] not in buyers:
            buyers.append(hit[3])
buyers = buyers.sort()
