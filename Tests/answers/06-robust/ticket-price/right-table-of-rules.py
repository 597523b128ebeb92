# snip: say-it-once/ticket-price
RULES = [
    (lambda day, age: age < 6, 0),
    (lambda day, age: not age < 65, 500),
    (lambda day, age: day.startswith("S"), 900),
    (lambda day, age: True, 700),
]


def ticket_price(day, age):
    price = next(price for rule, price in RULES if rule(day, age))
    print(day, age, price)
    return price
