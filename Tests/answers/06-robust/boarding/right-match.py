# snip: say-it-once/boarding
def boarding(ticket, today):
    match ticket:
        case None:
            return "no ticket"
        case {"day": day} if day != today:
            return "not today"
        case {"used": used} if used:
            return "already used"
        case {"cabin": None}:
            return "deck seat"
        case {"cabin": number}:
            return f"cabin {number}"
