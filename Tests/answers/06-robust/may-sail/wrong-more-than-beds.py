# snip: say-it-once/may-sail
def may_sail(cabins):
    return all(cabin["jackets"] > cabin["beds"] for cabin in cabins)
