# snip: logging-tree/cash-log
import logging


def set_up(main, cash):
    main_handler = logging.StreamHandler(main)
    main_handler.setLevel(logging.INFO)
    cash_handler = logging.StreamHandler(cash)
    cash_handler.setLevel(logging.INFO)
    logging.getLogger("ferry").addHandler(main_handler)
    logging.getLogger("ferry.cash").addHandler(cash_handler)
    logging.getLogger("ferry.cash").propagate = False
