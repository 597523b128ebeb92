# snip: say-it-once/may-sail
def may_sail(cabins):
    beds = sum(cabin["beds"] for cabin in cabins)
    jackets = sum(cabin["jackets"] for cabin in cabins)
    return all([jackets >= beds])
