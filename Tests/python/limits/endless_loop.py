n = 0
while True:
    n += 1
# arguments: --max-steps 100000
# expect-status: 124
# expect-error:     while True:
