x = 1


def __getattr__(name):
    if name == "bad" or name.startswith("__"):
        raise AttributeError("no " + name)
    return "made " + name


def __dir__():
    return ["b", "a"]
