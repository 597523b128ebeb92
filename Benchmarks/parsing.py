# Why: a tokenizer and a recursive-descent parser with an evaluator, written by hand.
import sys


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            yield "number", int(text[start:i])
        else:
            yield "operator", c
            i += 1
    yield "end", None


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.place = 0

    def peek(self):
        return self.tokens[self.place][1]

    def take(self):
        token = self.tokens[self.place]
        self.place += 1
        return token

    def sum(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            if self.take()[1] == "+":
                value += self.term()
            else:
                value -= self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() in ("*", "/"):
            if self.take()[1] == "*":
                value *= self.factor()
            else:
                value //= self.factor()
        return value

    def factor(self):
        kind, value = self.take()
        if kind == "number":
            return value
        if value == "(":
            inner = self.sum()
            self.take()
            return inner
        return -self.factor()


def work():
    total = 0
    for n in range(250):
        total += Parser(f"({n} + 17) * (3 - {n % 5}) / 2 + -(4 * {n} - 1) * (2 + (3 * (4 - 1)))").sum()
    return total


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 110):
    result = work()
print(result)
# prints: -1349350
