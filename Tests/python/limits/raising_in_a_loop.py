# arguments: --max-steps 3000000
# expect-status: 124
# expect-error:     for number in range(300_000):
# Making and raising an exception costs more than a step.
for number in range(300_000):
    try:
        raise ValueError("g")
    except ValueError:
        pass
print("not reached")
