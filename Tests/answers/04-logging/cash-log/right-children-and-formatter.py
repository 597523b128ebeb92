# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    ferry = logging.getLogger("ferry")
    ferry.setLevel(20)
    till = ferry.getChild("cash")
    till.setLevel(logging.NOTSET)
    setattr(till, "propagate", False)
    for log, stream in zip([ferry, till], [main, cash]):
        handler = logging.StreamHandler(stream=stream)
        handler.setFormatter(logging.Formatter("%(message)s"))
        log.addHandler(handler)
