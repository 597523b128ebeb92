# expect: 62831853/20000000 3 157/50 3 4 3 3.14159265 3 22/7 22/7 311/99 355/113
# expect: -22/7 -3 -157/50 -4 -3 -3 -3.142857142857143 -3 -22/7 -22/7 -22/7 -22/7
# expect: 1/3 0 33/100 0 1 0 0.3333333333333333 0 1/3 1/3 1/3 1/3
# expect: 1/10 0 1/10 0 1 0 0.1 0 1/7 1/10 1/10 1/10
# expect: 99/100 1 99/100 0 1 0 0.99 1 1 1 99/100 99/100
# expect: Half(1, 2) Fraction(3, 2) 1/2 True 1
# expect: AttributeError
from fractions import Fraction
import math

for text in ("3.14159265", "-22/7", "1/3", "0.1", "99/100"):
    number = Fraction(text)
    print(number, round(number), round(number, 2), math.floor(number), math.ceil(number), int(number), float(number),
          *(number.limit_denominator(limit) for limit in (1, 7, 10, 100, 1000)))


class Half(Fraction):
    pass


print(repr(Half(1, 2)), repr(Half(1, 2) + 1), Half.from_float(0.5), hash(Half(1, 2)) == hash(0.5), {Fraction(5): 1}[5])
try:
    Half(1, 2).numerator = 3
except AttributeError as error:
    print(type(error).__name__)
