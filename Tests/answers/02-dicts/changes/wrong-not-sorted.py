# snip: dict-views/changes
def changes(old, new):
    added = [key for key in new if key not in old]
    removed = [key for key in old if key not in new]
    changed = [key for key in old if key in new and old[key] != new[key]]
    return {"added": added, "removed": removed, "changed": changed}
