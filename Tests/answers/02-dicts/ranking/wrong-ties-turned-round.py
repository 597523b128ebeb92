# snip: dict-views/ranking
def ranking(points):
    pairs = sorted(points.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return [name for name, _ in pairs]
