# snip: regex-search/is-time
TIMES = {f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(60)}


def is_time(text):
    return text in TIMES
