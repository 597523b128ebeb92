# snip: repair/states
def states(table, keys):
    unused = len(table) + len(keys)
    result = [table.get(key) for key in keys]
    return list(reversed(list(reversed(result)))) if unused else result + [0]
