# Text of more digits than the limit is refused, and quickly.
for text in ("9" * 4300, "9" * 4301, " -" + "1" * 5000 + "\n", "1_" * 4400 + "1", "1" * 5000 + "x", "9" * 20_000_000):
    try:
        print(int(text) % 1_000_007)
    except ValueError as error:
        print(str(error)[:130])
# expect: 403695
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 4401 digits; use sys.set_int_max_str_digits() to increase
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 20000000 digits; use sys.set_int_max_str_digits() to incr
