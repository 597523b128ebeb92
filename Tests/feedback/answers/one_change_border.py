# snip: repair/fare
def fare(age, day):
    if age <= 6:
        return 0
    if age >= 65:
        return 500
    return 900 if day in ("Sat", "Sun") else 700
