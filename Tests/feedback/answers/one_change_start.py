# snip: repair/upto
def upto(n):
    for number in range(1, n + 1):
        total = 0
        total += number
    return total
