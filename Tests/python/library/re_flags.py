import re

print(re.I, re.IGNORECASE | re.MULTILINE, re.NOFLAG, re.A, re.X, re.S, re.U, re.L, re.T, re.DEBUG)
print(repr(re.I | re.S | re.M), str(re.I), f"{re.I}", "%s" % re.M, "%d" % re.M)
print(int(re.I), re.I + 1, re.I == 2, hash(re.I) == hash(2), re.I.value, re.I.name, (re.I | re.M).name)
print(re.I | 8, 8 | re.I, re.I & 2, re.I & 1, re.I ^ re.M, re.I ^ 2, re.I << 1, -re.I)
print(~re.I, ~re.I & re.M, re.I in (re.I | re.M), re.S in (re.I | re.M))
print(list(re.I | re.M), len(re.I | re.M), bool(re.NOFLAG), bool(re.I))
print(re.RegexFlag(2), re.RegexFlag(512), re.RegexFlag(514), re.RegexFlag(0) is re.NOFLAG, re.RegexFlag(-3))
print(re.RegexFlag["I"], re.RegexFlag.MULTILINE, list(re.RegexFlag), len(re.RegexFlag), re.RegexFlag)
print(type(re.I), isinstance(re.I, int), isinstance(re.I, re.RegexFlag), (re.I | re.M) is (re.M | re.I))
print(re.compile("a", re.I).flags, type(re.compile("a", re.I).flags), re.compile("(?mx)a").flags, re.compile(b"a").flags)
print(sum([re.I, re.M]), [1, 2, 3][re.I], {re.I: "i"}[2], re.I < re.M, sorted([re.M, re.I]))
for wrong in ["a", None, 2.5]:
    try:
        re.RegexFlag(wrong)
    except ValueError as error:
        print(error)

# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.NOFLAG re.ASCII re.VERBOSE re.DOTALL re.UNICODE re.LOCALE re.TEMPLATE re.DEBUG
# expect: re.IGNORECASE|re.MULTILINE|re.DOTALL re.IGNORECASE re.IGNORECASE re.MULTILINE 8
# expect: 2 3 True True 2 IGNORECASE IGNORECASE|MULTILINE
# expect: re.IGNORECASE|re.MULTILINE re.IGNORECASE|re.MULTILINE re.IGNORECASE re.NOFLAG re.IGNORECASE|re.MULTILINE re.NOFLAG 4 -2
# expect: re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG re.MULTILINE True False
# expect: [re.IGNORECASE, re.MULTILINE] 2 False True
# expect: re.IGNORECASE re.RegexFlag(512) re.IGNORECASE|0x200 True re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG
# expect: re.IGNORECASE re.MULTILINE [re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.TEMPLATE, re.DEBUG] 9 <flag 'RegexFlag'>
# expect: <flag 'RegexFlag'> True True True
# expect: 34 <class 'int'> 104 0
# expect: 10 3 i True [re.IGNORECASE, re.MULTILINE]
# expect: 'a' is not a valid RegexFlag
# expect: None is not a valid RegexFlag
# expect: 2.5 is not a valid RegexFlag
