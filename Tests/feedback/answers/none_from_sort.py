# snip: feedback/doubled
def doubled(numbers):
    ordered = numbers.sort()
    return [2 * n for n in ordered]
