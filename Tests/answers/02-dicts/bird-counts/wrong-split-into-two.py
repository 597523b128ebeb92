# snip: dict-count-and-group/bird-counts
def bird_counts(lines):
    counts = {}
    for line in lines:
        bird, number = line.split()
        counts[bird] = counts.get(bird, 0) + int(number)
    return counts
