# snip: dict-views/ranking
def ranking(points):
    names = list(points)
    return names.sort(key=lambda name: (-points[name], name))
