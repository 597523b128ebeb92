# snip: check-first/check-copies
def whole(number, what):
    if {int, bool} & set(type(number).__mro__) != {int}:
        raise TypeError(f"{what} must be a whole number, not {type(number).__name__}")
    return number


def within(number, low, high, what):
    if number < low or high < number:
        raise ValueError(f"{what} must be from {low} to {high}, not {number}")
    return number


def check_copies(copies):
    return within(whole(copies, "copies"), 1, 20, "copies")
