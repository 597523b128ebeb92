# snip: feedback/doubled
def doubled(numbers):
    return sorted([2 * n for n in numbers], reverse=True)
