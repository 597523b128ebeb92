# snip: logging-basics/wind
for place, speed in readings:
    if speed >= 90:
        log.error("storm at %s", place)
    if speed >= 60:
        log.warning("strong wind at %s", place)
    if speed < 60:
        log.info("%s is calm", place)
