# snip: dict-views/ranking
def ranking(points):
    return sorted(points, key=points.get, reverse=True)
