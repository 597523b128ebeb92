# snip: dict-count-and-group/check-birds
from collections import defaultdict


def check(expected, sightings):
    places = defaultdict(list)
    for bird, place in sightings:
        places[bird].append(place)
    missing = []
    for bird in expected:
        if bird not in sightings:
            missing.append(bird)
    return missing, places
