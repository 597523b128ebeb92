# snip: dict-views/ranking
def ranking(points):
    return sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))
