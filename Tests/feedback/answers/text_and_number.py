# snip: feedback/label
def label(name, seat):
    return name + ": " + seat
