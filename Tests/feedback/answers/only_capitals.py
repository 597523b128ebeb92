# snip: feedback/label
def label(name, seat):
    return f"{name.lower()}: {seat}"
