# snip: dict-count-and-group/bird-counts
def bird_counts(lines):
    counts = {}
    for line in lines:
        bird, number = line.rsplit(" ", 1)
        counts[bird] = counts.get(bird, 0) + number
    return counts
