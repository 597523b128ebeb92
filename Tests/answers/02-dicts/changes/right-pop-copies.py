# snip: dict-views/changes
def changes(old, new):
    rest = new.copy()
    removed, changed = [], []
    for key, value in old.items():
        if key not in rest:
            removed.append(key)
        elif not (rest.pop(key) == value):
            changed.append(key)
    for keys in (removed, changed):
        keys.sort()
    print(removed, changed, rest)
    return {"changed": changed, "removed": removed, "added": sorted(rest)}
