# snip: repair/states
def states(table, keys):
    result = []
    for key in keys:
        result.append(table.get(key))
    return result
