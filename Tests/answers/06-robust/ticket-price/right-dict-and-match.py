# snip: say-it-once/ticket-price
WEEK = dict.fromkeys(["Mon", "Tue", "Wed", "Thu", "Fri"], 700) | dict.fromkeys(["Sat", "Sun"], 900)


def ticket_price(day, age):
    match age:
        case child if child < 6:
            return 0
        case senior if senior >= 65:
            return 500
        case _:
            return WEEK[day]
