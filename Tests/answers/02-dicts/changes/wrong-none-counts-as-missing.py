# snip: dict-views/changes
def changes(old, new):
    result = {"added": [], "removed": [], "changed": []}
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) is None:
            result["added"].append(key)
        elif new.get(key) is None:
            result["removed"].append(key)
        elif old[key] != new[key]:
            result["changed"].append(key)
    return result
