try:
    eval("1" * 5000)
except SyntaxError as error:
    print(error)
print(eval("0x" + "f" * 5000) > 0)
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<string>, line 1)
# expect: True
