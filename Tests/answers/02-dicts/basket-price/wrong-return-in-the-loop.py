# snip: dict-merge-and-get/basket-price
def basket_price(prices, basket):
    total = 0
    for article in basket:
        total += prices[article] * basket[article]
        return total
