# snip: feedback/label
def label(name):
    return name
