# What a precision asks for is refused before it is made.
import decimal

decimal.getcontext().prec = 10**12
print(decimal.Decimal(1) / 3)
# expect-status: 124
# expect-error:     print(decimal.Decimal(1) / 3)
