# snip: check-first/check-copies
def check_copies(copies):
    if not isinstance(copies, int):
        raise TypeError(f"copies must be a whole number, not {type(copies).__name__}")
    if copies < 1 or copies > 20:
        raise ValueError(f"copies must be from 1 to 20, not {copies}")
    return copies
