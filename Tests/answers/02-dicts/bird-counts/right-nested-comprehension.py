# snip: dict-count-and-group/bird-counts
def bird_counts(lines):
    pairs = [(name, int(number)) for name, _, number in (line.rpartition(" ") for line in lines)]
    return {bird: sum(number for other, number in pairs if other == bird) for bird, _ in pairs}
