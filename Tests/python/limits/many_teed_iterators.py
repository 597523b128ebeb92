import itertools
itertools.tee([], 10 ** 8)
# expect-status: 124
# expect-error:     itertools.tee([], 10 ** 8)
