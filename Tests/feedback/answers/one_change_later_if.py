# snip: repair/fare
def fare(age, day):
    if age < 6:
        price = 0
    if age >= 65:
        price = 500
    elif day in ("Sat", "Sun"):
        price = 900
    else:
        price = 700
    return price
