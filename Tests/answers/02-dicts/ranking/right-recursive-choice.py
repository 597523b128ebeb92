# snip: dict-views/ranking
def ranking(points):
    if not points:
        return []
    best = min(points, key=lambda name: (-points[name], name))
    return [best] + ranking({name: number for name, number in points.items() if name != best})
