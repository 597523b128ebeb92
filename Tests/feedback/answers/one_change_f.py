# snip: repair/greet
def greet(name, things):
    return "Hello {name}, you have {len(things)} things: {things[0]!r}"
