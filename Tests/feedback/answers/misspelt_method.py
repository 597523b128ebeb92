# snip: feedback/doubled
def doubled(numbers):
    result = []
    for n in numbers:
        result.appendd(2 * n)
    return result
