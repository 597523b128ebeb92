# Why: logging: calls below the level, records with arguments through a formatter to a stream, children, exceptions.
import io
import logging
import sys


def work():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    top = logging.getLogger("shop")
    top.setLevel(logging.INFO)
    top.propagate = False
    top.addHandler(handler)
    below = logging.getLogger("shop.orders")
    for i in range(500):
        below.debug("hidden %d", i)
    for i in range(120):
        below.info("order %d of %s", i, "somebody")
        top.warning("plain")
    try:
        int("x")
    except ValueError:
        below.exception("no number")
    top.removeHandler(handler)
    lines = stream.getvalue().splitlines()
    return len(lines), lines[0], lines[-1]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 40):
    result = work()
print(result)
# prints: (245, 'INFO shop.orders: order 0 of somebody', "ValueError: invalid literal for int() with base 10: 'x'")
