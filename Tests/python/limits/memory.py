data = []
while True:
    data.append("x" * 10_000)
# arguments: --max-memory 32
# expect-status: 124
# expect-error:     while True:
