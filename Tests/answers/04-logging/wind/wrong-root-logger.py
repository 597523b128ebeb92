# snip: logging-basics/wind
import logging

for place, speed in readings:
    if speed >= 90:
        logging.error("storm at %s", place)
    elif speed >= 60:
        logging.warning("strong wind at %s", place)
    else:
        logging.info("%s is calm", place)
