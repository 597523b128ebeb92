# snip: regex-groups/cooking-time
def is_number(text):
    return text.isascii() and text.isdigit()


def minutes(text):
    match text.split(" "):
        case [number, "min"] if is_number(number):
            return int(number)
        case [number, "h"] if is_number(number):
            return int(number) * 60
        case [hours, "h", rest, "min"] if is_number(hours) and is_number(rest):
            return int(hours) * 60 + int(rest)
    return None
