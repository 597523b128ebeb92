# snip: dict-views/ranking
def ranking(points):
    names = sorted(points)
    names.sort(key=points.get, reverse=True)
    return names
