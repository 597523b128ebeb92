# snip: say-it-once/may-sail
def may_sail(cabins):
    return any(cabin["jackets"] >= cabin["beds"] for cabin in cabins)
