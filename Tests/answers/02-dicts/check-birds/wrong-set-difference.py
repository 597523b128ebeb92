# snip: dict-count-and-group/check-birds
from collections import defaultdict


def check(expected, sightings):
    places = defaultdict(list)
    for bird, place in sightings:
        places[bird].append(place)
    missing = list(set(expected) - set(places))
    return missing, places
