# snip: check-first/form-problems
def problems(form):
    name = form.get("name", "").strip()
    if not name:
        return {"name": "please tell us your name"}
    if len(name) > 30:
        return {"name": "at most 30 characters"}
    copies = form.get("copies", "")
    if not (copies.isascii() and copies.isdigit()):
        return {"copies": "please give a number"}
    if not 1 <= int(copies) <= 20:
        return {"copies": "from 1 to 20"}
    email = form.get("email", "")
    if email and "@" not in email:
        return {"email": "an @ is missing"}
    return {}
