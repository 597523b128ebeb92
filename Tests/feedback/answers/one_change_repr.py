# snip: repair/greet
def greet(name, things):
    return f"Hello {name}, you have {len(things)} things: {things[0]}"
