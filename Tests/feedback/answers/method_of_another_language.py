# snip: feedback/doubled
def doubled(numbers):
    result = []
    for n in numbers:
        result.push(2 * n)
    return result
