# snip: feedback/price-list
numbers = "3,5"
PRICES = []
for number in numbers:
    PRICES.append(int(number))
