# snip: repair/greet
def greet(name, things):
    return f"Hallo {name}, you have {len(things)} things: {things[0]!r}"
