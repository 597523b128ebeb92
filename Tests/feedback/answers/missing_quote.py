# snip: feedback/label
def label(name, seat):
    return name + ": + str(seat)
