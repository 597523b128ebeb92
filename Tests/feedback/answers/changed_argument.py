# snip: feedback/doubled
def doubled(numbers):
    for i in range(len(numbers)):
        numbers[i] *= 2
    return numbers
