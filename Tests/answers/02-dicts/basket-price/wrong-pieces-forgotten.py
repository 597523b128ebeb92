# snip: dict-merge-and-get/basket-price
def basket_price(prices, basket):
    return sum(prices[article] for article in basket)
