# snip: enum-match/ride-fare
def rates(rider):
    """The price of a zone, and the most that is paid."""
    match rider:
        case Rider.CHILD:
            return 100, 100
        case Rider.DOG:
            return rates(Rider.CHILD)
        case Rider.ADULT:
            return 200, 900
        case Rider.SENIOR:
            return 150, None
        case other:
            raise ValueError("nobody pays for %r" % (other,))


def fare(rider, zones):
    zone, most = rates(rider)
    price = zone * zones
    return price if most is None or price < most else most
