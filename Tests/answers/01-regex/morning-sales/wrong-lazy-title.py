# snip: regex-logs/morning-sales
import re

tickets = {}
buyers = []
for number, title, buyer in re.findall(r"sold (\d+) x (.+?) to (\w+)", log):
    tickets[title] = tickets.get(title, 0) + int(number)
    buyers.append(buyer)
buyers = sorted(set(buyers))
