# snip: logging-basics/check-stock
def check_stock(log, stock):
    for article, left in stock.items():
        print(f"{article}: {left} left")
        if left == 0:
            print(f"{article} is sold out")
