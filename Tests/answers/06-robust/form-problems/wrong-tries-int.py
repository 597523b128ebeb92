# snip: check-first/form-problems
def problems(form):
    result = {}
    name = form.get("name", "").strip()
    if not name:
        result["name"] = "please tell us your name"
    elif len(name) > 30:
        result["name"] = "at most 30 characters"
    try:
        copies = int(form.get("copies", ""))
        if copies < 1 or copies > 20:
            result["copies"] = "from 1 to 20"
    except ValueError:
        result["copies"] = "please give a number"
    email = form.get("email", "")
    if email and "@" not in email:
        result["email"] = "an @ is missing"
    return result
