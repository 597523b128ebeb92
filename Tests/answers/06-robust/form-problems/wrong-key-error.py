# snip: check-first/form-problems
def problems(form):
    result = {}
    name = form["name"].strip()
    if name == "":
        result["name"] = "please tell us your name"
    elif len(name) > 30:
        result["name"] = "at most 30 characters"
    copies = form["copies"]
    if not (copies.isascii() and copies.isdigit()):
        result["copies"] = "please give a number"
    elif not 1 <= int(copies) <= 20:
        result["copies"] = "from 1 to 20"
    email = form["email"]
    if email and "@" not in email:
        result["email"] = "an @ is missing"
    return result
