# snip: say-it-once/ticket-price
def is_weekend(day: str) -> bool:
    return not {day}.isdisjoint({"Sat", "Sun"})


def ticket_price(day: str, age: int) -> int:
    """Work the price out from the two answers."""
    pays = not age < 6
    senior = age >= 65
    price = pays * (500 if senior else 700 + 200 * is_weekend(day))
    print(f"{day=} {age=} {price=}")
    return price
