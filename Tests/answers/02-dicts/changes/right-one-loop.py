# snip: dict-views/changes
def changes(old, new):
    result = {"added": [], "removed": [], "changed": []}
    for key in sorted({*old, *new}):
        match key in old, key in new:
            case False, True:
                result["added"].append(key)
            case True, False:
                result["removed"].append(key)
            case _ if not old[key] == new[key]:
                result["changed"].append(key)
    return result
