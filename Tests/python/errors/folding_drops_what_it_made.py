import functools
import math
import operator

print(len(hex(math.prod(range(1, 30000)))))
print(len(hex(functools.reduce(operator.mul, range(1, 20000)))))
print(sum(([i] for i in range(3000)), [])[-1])
# arguments: --max-memory 24
# expect: 100726
# expect: 64226
# expect: 2999
