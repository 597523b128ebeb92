# snip: check-first/check-copies
def check_copies(copies):
    match copies:
        case bool():
            pass
        case int() if 1 <= copies <= 20:
            return copies
        case int():
            raise ValueError(f"copies must be from 1 to 20, not {copies}")
    raise TypeError(f"copies must be a whole number, not {copies.__class__.__name__}")
