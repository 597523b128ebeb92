# snip: enum-match/ride-fare
def fare(rider, zones):
    match rider:
        case "CHILD" | "DOG":
            return 100
        case "ADULT":
            return 900 if zones > 4 else 200 * zones
        case "SENIOR":
            return 150 * zones
        case _:
            raise ValueError("no such rider")
