# snip: check-first/check-copies
def check_copies(copies):
    if not isinstance(copies, int) or isinstance(copies, bool):
        raise TypeError(f"copies must be a whole number, not {type(copies).__name__}")
    if not 1 <= copies <= 20:
        raise ValueError(f"copies must be from 1 to 20, not {copies}")
