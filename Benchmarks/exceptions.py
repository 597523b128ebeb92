# Why: raising and catching, through calls, with finally and else.
import sys


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def check(n):
    if n % 3 == 0:
        raise Refused(n)
    return n


def outer(n):
    try:
        return check(n)
    finally:
        n += 1


def work():
    good = bad = closed = 0
    table = {1: "one"}
    for i in range(15000):
        try:
            outer(i)
        except Refused as error:
            bad += error.code % 2
        except (KeyError, ValueError):
            bad -= 1
        else:
            good += 1
        finally:
            closed += 1
        try:
            table[i]
        except KeyError:
            bad += 1
    return good, bad, closed


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 35):
    result = work()
print(result)
# prints: (10000, 17499, 15000)
