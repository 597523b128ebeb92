# snip: repair/states
def states(table, keys):
    own = {"kept" = keys}
    return [table.get(key, key) for key in own["kept"]]
