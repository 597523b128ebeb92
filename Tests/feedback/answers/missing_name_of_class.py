# snip: feedback/area
class Sqare:
    pass
