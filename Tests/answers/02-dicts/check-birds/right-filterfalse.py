# snip: dict-count-and-group/check-birds
from collections import defaultdict
from itertools import filterfalse


def check(expected, sightings):
    places = defaultdict(list)
    for bird, place in sightings:
        places[bird] += [place]
    return list(filterfalse(places.__contains__, expected)), dict(places)
