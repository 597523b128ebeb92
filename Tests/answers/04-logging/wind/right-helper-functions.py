# snip: logging-basics/wind
def storm(place):
    log.error("storm at %s", place)


def strong(place):
    log.warning("strong wind at %s", place)


def calm(place):
    log.info("%s is calm", place)


[(calm, strong, storm)[(speed >= 60) + (speed >= 90)](place) for place, speed in readings]
