# snip: dict-views/changes
def changes(old, new):
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": sorted(key for key, value in new.items() - old.items() if key in old),
    }
