M = 2 ** 61 - 1
print(len({i * M for i in range(30000)}))
# arguments: --max-steps 2000000
# expect-status: 124
# expect-error:     print(len({i * M for i in range(30000)}))
