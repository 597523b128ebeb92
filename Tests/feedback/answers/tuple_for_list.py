# snip: feedback/doubled
def doubled(numbers):
    return tuple(2 * n for n in numbers)
