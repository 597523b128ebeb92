# snip: feedback/doubled
def doubled(numbers):
    return [2 * n for n in numbers if n > 4]
