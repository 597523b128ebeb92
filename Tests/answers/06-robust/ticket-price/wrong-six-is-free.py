# snip: say-it-once/ticket-price
def ticket_price(day, age):
    if age <= 6:
        return 0
    if age >= 65:
        return 500
    if day in ("Sat", "Sun"):
        return 900
    return 700
