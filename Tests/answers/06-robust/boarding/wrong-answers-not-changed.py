# snip: say-it-once/boarding
def boarding(ticket, today):
    if not ticket:
        return "not today"
    if ticket["day"] != today:
        return "no ticket"
    if not ticket["used"]:
        return "already used"
    if ticket["cabin"]:
        return f"cabin {ticket['cabin']}"
    return "deck seat"
