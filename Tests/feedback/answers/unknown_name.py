# snip: feedback/label
def label(name, seat):
    return name + colon + str(seat)
