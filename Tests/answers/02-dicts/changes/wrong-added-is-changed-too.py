# snip: dict-views/changes
def changes(old, new):
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": sorted(key for key in new if old.get(key) != new[key]),
    }
