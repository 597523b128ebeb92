# snip: check-first/form-problems
import re


def problems(form):
    found = {}
    if not re.search(r"\S", form.get("name", "")):
        found["name"] = "please tell us your name"
    elif not re.fullmatch(r"(?s).{1,30}", form["name"].strip()):
        found["name"] = "at most 30 characters"
    if re.fullmatch(r"[0-9]+", copies := form.get("copies", "")) is None:
        found["copies"] = "please give a number"
    elif not re.fullmatch(r"0*(?:[1-9]|1[0-9]|20)", copies):
        found["copies"] = "from 1 to 20"
    if not re.fullmatch(r"(?s)|.*@.*", form.get("email", "")):
        found["email"] = "an @ is missing"
    return found
