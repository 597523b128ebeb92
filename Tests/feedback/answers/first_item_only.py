# snip: feedback/doubled
def doubled(numbers):
    for n in numbers:
        return [2 * n]
    return []
