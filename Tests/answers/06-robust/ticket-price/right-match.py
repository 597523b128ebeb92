# snip: say-it-once/ticket-price
def ticket_price(day, age):
    match day, age:
        case _, years if years < 6:
            return 0
        case _, years if years >= 65:
            return 500
        case ("Sat" | "Sun"), _:
            return 900
    return 700
