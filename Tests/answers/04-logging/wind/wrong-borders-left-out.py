# snip: logging-basics/wind
for place, speed in readings:
    if speed > 90:
        log.error("storm at %s", place)
    elif speed > 60:
        log.warning("strong wind at %s", place)
    else:
        log.info("%s is calm", place)
