# snip: say-it-once/ticket-price
from bisect import bisect_right


def ticket_price(day: str, age: int) -> int:
    adult = 700 + 200 * (day in {"Sat", "Sun"})
    return (0, adult, 500)[bisect_right([6, 65], age)]
