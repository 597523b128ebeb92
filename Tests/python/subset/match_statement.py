# what: `match` (as a statement; it is still a name)
# cause: not built yet
# instead: `if` and `elif`, or a dict of cases
match 3:
    case 3:
        pass
# expect-status: 125
# expect-error: hint: compare with `if` and `elif`, or look the case up in a dict
