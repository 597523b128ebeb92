# snip: regex-logs/morning-sales
tickets = {}
buyers = set()
for line in log.splitlines():
    match line.split(" "):
        case [time, "sold", number, "x", *title, "to", buyer] if title and all(title) and buyer and number.isdecimal() and len(time) == 5 and time[2] == ":" and (time[:2] + time[3:]).isdecimal():
            name = " ".join(title)
            tickets[name] = tickets.get(name, 0) + int(number)
            buyers.add(buyer)
buyers = sorted(buyers)
