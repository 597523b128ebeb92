# snip: dict-build/turned
class OnceOnly(dict):
    def __setitem__(self, key, value):
        if key in self:
            raise ValueError(str(key) + " comes twice")
        super().__setitem__(key, value)


def turned(codes):
    result = OnceOnly()
    for number, name in codes.items():
        result[name] = number
    return dict(result)
