# snip: dict-merge-and-get/basket-price
from operator import mul


def basket_price(prices: dict[str, int], basket: dict[str, int]) -> int:
    return sum(map(mul, map(prices.__getitem__, basket), basket.values()))
