# snip: enum-match/ride-fare
def fare(rider, zones):
    match rider:
        case Rider.CHILD | Rider.DOG:
            return 100
        case Rider.ADULT if zones > 4:
            return 900
        case Rider.ADULT:
            return 200 * zones
        case Rider.SENIOR:
            return 150 * zones
