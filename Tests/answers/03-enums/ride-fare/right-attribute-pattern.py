# snip: enum-match/ride-fare
def fare(rider, zones):
    match rider:
        case Rider(name="CHILD" | "DOG"):
            return 100
        case Rider(name="ADULT"):
            return min(zones * 200, 900)
        case Rider(name="SENIOR"):
            return sum([150] * zones)
    raise ValueError(f"no price for {rider}")
