# snip: enum-match/ride-fare
def fare(rider, zones):
    match rider, zones:
        case [Rider.SENIOR, n]:
            cents = n * 150
        case [Rider.ADULT, 1 | 2 | 3 | 4 as n]:
            cents = n * 200
        case [Rider.ADULT, _]:
            cents = 900
        case [Rider.DOG, _] | [Rider.CHILD, _]:
            cents = 100
        case _:
            raise ValueError(rider)
    return cents
