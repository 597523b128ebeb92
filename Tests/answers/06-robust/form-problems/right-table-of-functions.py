# snip: check-first/form-problems
def check_name(text):
    length = len((text or "").strip())
    return "please tell us your name" if length == 0 else "at most 30 characters" if length > 30 else None


def check_copies(text):
    if not text or set(text) - set("0123456789"):
        return "please give a number"
    return None if 1 <= int(text) <= 20 else "from 1 to 20"


def check_email(text):
    return "an @ is missing" if text and text.find("@") < 0 else None


def problems(form):
    table = {"name": check_name, "copies": check_copies, "email": check_email}
    answers = {field: check(form.get(field)) for field, check in table.items()}
    print(answers)
    return {field: answer for field, answer in answers.items() if answer}
