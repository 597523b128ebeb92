# snip: feedback/seen-once
def seen_once(numbers):
    return set(n for n in sorted(numbers, reverse=True) if n != 1)
