# snip: say-it-once/boarding
def boarding(ticket, today):
    if ticket["day"] != today:
        return "not today"
    if ticket["used"]:
        return "already used"
    if ticket is None:
        return "no ticket"
    if ticket["cabin"] is None:
        return "deck seat"
    return f"cabin {ticket['cabin']}"
