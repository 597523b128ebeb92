# snip: logging-basics/check-stock
class Line:
    """A text that is made only when somebody wants to read it."""

    def __init__(self, article, left):
        self.article = article
        self.left = left

    def __str__(self):
        return f"{self.article}: {self.left} left"


def check_stock(log, stock):
    for article, left in stock.items():
        log.debug(Line(article, left))
        left == 0 and log.warning("%s is sold out", article)
