# snip: regex-anchors/announcement
import io


def announcement(text):
    inside = None
    for line in io.StringIO(text):
        bare = line.rstrip("\n")
        if inside is None:
            inside = [] if bare == "BEGIN" else None
        elif bare == "END":
            print(len(inside), "lines")
            return "".join(inside)
        else:
            inside.append(line)
    return None
