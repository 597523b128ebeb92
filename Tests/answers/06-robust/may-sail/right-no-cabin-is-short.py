# snip: say-it-once/may-sail
def may_sail(cabins):
    return not any(cabin["beds"] > cabin["jackets"] for cabin in cabins)
