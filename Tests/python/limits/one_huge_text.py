text = "a" * 10**12
# expect-status: 124
# expect-error:     text = "a" * 10**12
