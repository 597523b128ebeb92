# An exponent is short to write, and long as an int.
from decimal import Decimal

print(int(Decimal("1e999999999")))
# expect-status: 124
# expect-error:     print(int(Decimal("1e999999999")))
