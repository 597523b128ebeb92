# snip: say-it-once/boarding
def boarding(ticket, today):
    if ticket is None:
        return "no ticket"
    if ticket["used"]:
        return "already used"
    if ticket["day"] != today:
        return "not today"
    if ticket["cabin"] is not None:
        return f"cabin {ticket['cabin']}"
    return "deck seat"
