# An unbound local variable has no near name, although a builtin may look like it.
# expect-error: UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
# expect-status: 1


def tally(n):
    count += n
    return count


tally(2)
