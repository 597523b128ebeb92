import random

random.getrandbits(10**13)
# expect-status: 124
# expect-error:     random.getrandbits(10**13)
