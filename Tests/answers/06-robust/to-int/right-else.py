# snip: ask-or-try/to-int
def to_int(value, default: object) -> object:
    try:
        number = int(value)
    except ValueError as error:
        print("refused:", error)
    else:
        return number
    return default
