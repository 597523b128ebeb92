# The limit on decimal digits: what it refuses, and how a program moves it.
import json
import sys
from decimal import Decimal
from fractions import Fraction


def show(call, *arguments):
    try:
        result = call(*arguments)
        print(result if result is None else ascii(result)[:40])
    except Exception as error:
        print(type(error).__name__, str(error)[:150])


print(sys.get_int_max_str_digits(), sys.flags.int_max_str_digits, sys.int_info.default_max_str_digits)
for value in (1, 639, -1, True, "x", 1.5, None, 2**40):
    show(sys.set_int_max_str_digits, value)
sys.set_int_max_str_digits(maxdigits=700)
print(sys.get_int_max_str_digits())
long, big = "1" * 701, 10**800
for text in (long, long[1:], " " + long + " ", "_".join(long), long.encode()):
    show(int, text)
show(int, "1" * 5000, 16)
for call in (str, repr, "%d".__mod__, "%s".__mod__, "%x".__mod__, "{:,}".format, json.dumps, Fraction):
    show(call, big)
show(str, Fraction(big))
show(lambda: [big])
show(lambda: f"{big:d}")
show(eval, long)
show(compile, "a = 1\nb = " + long, "file", "exec")
show(json.loads, long)
show(lambda: str(Decimal(big))[:5])
sys.set_int_max_str_digits(0)
print(len(str(10**10000)), int("9" * 20000) % 97, eval(long * 8) % 97, len("%d" % 10**6000), len(json.dumps(10**5000)))
sys.set_int_max_str_digits(640)
show(str, 10**640)
show(str, -(10**639))

# expect: 4300 -1 4300
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: OverflowError Python int too large to convert to C int
# expect: 700
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: 1111111111111111111111111111111111111111
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: '2e9b66d035f327b337c50eef918a461db67e48b
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: SyntaxError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit - Consider 
# expect: SyntaxError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit - Consider 
# expect: ValueError Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: '10000'
# expect: 10001 60 10 6001 5001
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: '-10000000000000000000000000000000000000
