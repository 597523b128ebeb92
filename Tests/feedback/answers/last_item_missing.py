# snip: feedback/doubled
def doubled(numbers):
    return [2 * numbers[i] for i in range(len(numbers) - 1)]
