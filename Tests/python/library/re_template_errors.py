import re

for template in [
    r"\2", r"\9", r"\g", r"\g<", r"\g<>", r"\g<2>", r"\g<x>", r"\g<1", r"\q", "\\", r"\400", r"\g<-1>", r"\g<a b>", r"\99",
]:
    try:
        print(repr(re.sub("(a)", template, "b")))
    except (re.error, IndexError) as error:
        print(template, "|", type(error).__name__, error, getattr(error, "pos", None), getattr(error, "msg", None))
print(re.sub("(a)", r"\0|\07|\101|\g<1>|\g<01>|\-|\.", "a").encode())

# expect: \2 | error invalid group reference 2 at position 1 1 invalid group reference 2
# expect: \9 | error invalid group reference 9 at position 1 1 invalid group reference 9
# expect: \g | error missing < at position 2 2 missing <
# expect: \g< | error missing group name at position 3 3 missing group name
# expect: \g<> | error missing group name at position 3 3 missing group name
# expect: \g<2> | error invalid group reference 2 at position 3 3 invalid group reference 2
# expect: \g<x> | IndexError unknown group name 'x' None None
# expect: \g<1 | error missing >, unterminated name at position 3 3 missing >, unterminated name
# expect: \q | error bad escape \q at position 0 0 bad escape \q
# expect: \ | error bad escape (end of pattern) at position 0 0 bad escape (end of pattern)
# expect: \400 | error octal escape value \400 outside of range 0-0o377 at position 0 0 octal escape value \400 outside of range 0-0o377
# expect: \g<-1> | error bad character in group name '-1' at position 3 3 bad character in group name '-1'
# expect: \g<a b> | error bad character in group name 'a b' at position 3 3 bad character in group name 'a b'
# expect: \99 | error invalid group reference 99 at position 1 1 invalid group reference 99
# expect: b'\x00|\x07|A|a|a|\\-|\\.'
