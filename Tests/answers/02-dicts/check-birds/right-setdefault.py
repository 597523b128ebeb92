# snip: dict-count-and-group/check-birds
def check(expected, sightings):
    places = {}
    for bird, place in sightings:
        places.setdefault(bird, []).append(place)
    return [bird for bird in expected if bird not in places], places
