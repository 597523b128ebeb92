# snip: feedback/doubled
def doubled(numbers):
    return str([2 * n for n in numbers])
