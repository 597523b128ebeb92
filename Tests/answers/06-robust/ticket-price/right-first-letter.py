# snip: say-it-once/ticket-price
def ticket_price(day, age):
    return 0 if age < 6 else 500 if age >= 65 else 900 if day[0] == "S" else 700
