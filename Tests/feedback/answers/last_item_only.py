# snip: feedback/doubled
def doubled(numbers):
    for n in numbers:
        result = [2 * n]
    return result
