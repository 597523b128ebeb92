# snip: dict-views/ranking
def ranking(points):
    groups = {}
    for name, number in points.items():
        groups.setdefault(number, set()).add(name)
    result = []
    for number in sorted(groups, reverse=True):
        result += sorted(groups[number])
    return result
