# snip: dict-merge-and-get/basket-price
def basket_price(prices, basket):
    total = 0
    for article, count in basket.items():
        total += prices.get(article, 0) * count
    return total
