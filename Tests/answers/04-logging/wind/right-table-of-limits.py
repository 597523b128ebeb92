# snip: logging-basics/wind
import logging

RULES = [
    (90, logging.ERROR, "storm at %s"),
    (60, logging.WARNING, "strong wind at %s"),
    (float("-inf"), logging.INFO, "%s is calm"),
]
for place, speed in readings:
    for limit, level, text in RULES:
        if speed >= limit:
            log.log(level, text, place)
            break
