# snip: enum-match/ride-fare
def fare(rider, zones):
    match rider:
        case CHILD | DOG:
            return 100
        case ADULT:
            if zones > 4:
                return 900
            return 200 * zones
        case SENIOR:
            return 150 * zones
        case _:
            raise ValueError("unknown rider")
