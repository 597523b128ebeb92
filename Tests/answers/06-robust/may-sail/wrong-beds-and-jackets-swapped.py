# snip: say-it-once/may-sail
def may_sail(cabins):
    return all(cabin["beds"] >= cabin["jackets"] for cabin in cabins)
