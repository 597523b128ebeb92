# snip: check-first/form-problems
def each(form: dict):
    match form.get("name", "").strip():
        case "":
            yield "name", "please tell us your name"
        case name if len(name) > 30:
            yield "name", "at most 30 characters"
    try:
        copies = form["copies"]
        if not copies or any(not "0" <= sign <= "9" for sign in copies):
            raise ValueError(copies)
        if int(copies) not in range(1, 21):
            yield "copies", "from 1 to 20"
    except (KeyError, ValueError):
        yield "copies", "please give a number"
    if "@" not in (form.get("email") or "@"):
        yield "email", "an @ is missing"


def problems(form):
    return dict(each(form))
