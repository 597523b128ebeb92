class K:
    def __hash__(self):
        return 1


d = {K(): 1 for i in range(100000)}
# arguments: --max-steps 2000000
# expect-status: 124
# expect-error:     d = {K(): 1 for i in range(100000)}
