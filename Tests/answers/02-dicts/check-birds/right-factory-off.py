# snip: dict-count-and-group/check-birds
from collections import defaultdict


def check(expected: list, sightings: list) -> tuple:
    places = defaultdict(list)
    for bird, place in sightings:
        places[bird].append(place)
    places.default_factory = None
    missing = []
    for bird in expected:
        try:
            print(bird, places[bird])
        except KeyError as error:
            missing += error.args
    return missing, places
