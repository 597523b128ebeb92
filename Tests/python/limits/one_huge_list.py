data = [0] * 10**12
# expect-status: 124
# expect-error:     data = [0] * 10**12
