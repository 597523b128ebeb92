# snip: say-it-once/ticket-price
def ticket_price(day, age):
    if day == ("Sat" or "Sun"):
        price = 900
    else:
        price = 700
    if age >= 65:
        price = 500
    if age < 6:
        price = 0
    return price
