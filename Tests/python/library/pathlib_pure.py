from pathlib import PurePath, PurePosixPath, PureWindowsPath

for text in ("", ".", "/", "//", "a/b.tar.gz", "/a/./b/../c.txt", "a//b/", ".hid", "x.", "//net/x"):
    path = PurePosixPath(text)
    print(repr(path), path.parts, path.root, path.anchor, repr(path.name), path.suffix, path.suffixes, path.stem, path.parent, list(path.parents), path.is_absolute())
for text in ("c:", "c:/a", "c:a\\b.txt", "\\a", "//host/share/x", "nul.txt", "C:\\Users\\.x"):
    path = PureWindowsPath(text)
    print(repr(path), str(path), path.parts, path.drive, path.root, path.parent, path.is_absolute(), path.is_reserved())
p = PurePosixPath("/usr/lib/x.py")
print(p / "a" / "../b", "/etc" / PurePosixPath("passwd"), p.joinpath("/abs"), p.relative_to("/usr"), p.is_relative_to("/var"), p.with_name("y"), p.with_stem("z"), p.with_suffix(".txt"), p.with_suffix(""))
print(p.match("*.py"), p.match("lib/*.py"), p.match("/usr/*"), p.as_uri(), PureWindowsPath("c:/a b").as_uri(), bytes(p), p.parents[1], p.parents[-1], p.parents[:2])
print(PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") == PureWindowsPath("a"), PureWindowsPath("A") == PureWindowsPath("a"), PurePosixPath("a") < PurePosixPath("b"), hash(PurePath("a")) == hash(PurePath("a")), sorted(map(PurePath, "cab")))
print(PureWindowsPath("c:/a", "d:b"), PureWindowsPath("c:/a") / "/b", PureWindowsPath("c:/a") / "c:b", type(PurePath("a")).__name__, len(PurePath("a/b").parents))
for call in (lambda: p.relative_to("/var"), lambda: p.with_name(""), lambda: PurePath("/").with_name("a"), lambda: p.with_suffix("x"), lambda: PurePath("a").as_uri(), lambda: PurePath(5), lambda: PurePath(b"a"),
             lambda: p / 5, lambda: p.parents[9], lambda: p.match(""), lambda: p.relative_to(), lambda: p < "a", lambda: p.with_name("a/b")):
    try:
        print(call())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)

# expect: PurePosixPath('.') ()   ''  []  . [] False
# expect: PurePosixPath('.') ()   ''  []  . [] False
# expect: PurePosixPath('/') ('/',) / / ''  []  / [] True
# expect: PurePosixPath('//') ('//',) // // ''  []  // [] True
# expect: PurePosixPath('a/b.tar.gz') ('a', 'b.tar.gz')   'b.tar.gz' .gz ['.tar', '.gz'] b.tar a [PurePosixPath('a'), PurePosixPath('.')] False
# expect: PurePosixPath('/a/b/../c.txt') ('/', 'a', 'b', '..', 'c.txt') / / 'c.txt' .txt ['.txt'] c /a/b/.. [PurePosixPath('/a/b/..'), PurePosixPath('/a/b'), PurePosixPath('/a'), PurePosixPath('/')] True
# expect: PurePosixPath('a/b') ('a', 'b')   'b'  [] b a [PurePosixPath('a'), PurePosixPath('.')] False
# expect: PurePosixPath('.hid') ('.hid',)   '.hid'  [] .hid . [PurePosixPath('.')] False
# expect: PurePosixPath('x.') ('x.',)   'x.'  [] x. . [PurePosixPath('.')] False
# expect: PurePosixPath('//net/x') ('//', 'net', 'x') // // 'x'  [] x //net [PurePosixPath('//net'), PurePosixPath('//')] True
# expect: PureWindowsPath('c:') c: ('c:',) c:  c: False False
# expect: PureWindowsPath('c:/a') c:\a ('c:\\', 'a') c: \ c:\ True False
# expect: PureWindowsPath('c:a/b.txt') c:a\b.txt ('c:', 'a', 'b.txt') c:  c:a False False
# expect: PureWindowsPath('/a') \a ('\\', 'a')  \ \ False False
# expect: PureWindowsPath('//host/share/x') \\host\share\x ('\\\\host\\share\\', 'x') \\host\share \ \\host\share\ True False
# expect: PureWindowsPath('nul.txt') nul.txt ('nul.txt',)   . False True
# expect: PureWindowsPath('C:/Users/.x') C:\Users\.x ('C:\\', 'Users', '.x') C: \ C:\Users True False
# expect: /usr/lib/x.py/a/../b /etc/passwd /abs lib/x.py False /usr/lib/y /usr/lib/z.py /usr/lib/x.txt /usr/lib/x
# expect: True True False file:///usr/lib/x.py file:///c:/a%20b b'/usr/lib/x.py' /usr / (PurePosixPath('/usr/lib'), PurePosixPath('/usr'))
# expect: True False True True True [PurePosixPath('a'), PurePosixPath('b'), PurePosixPath('c')]
# expect: d:b c:\b c:\a\b PurePosixPath 2
# expect: ValueError '/usr/lib/x.py' is not in the subpath of '/var' OR one path is relative and the other is absolute.
# expect: ValueError Invalid name ''
# expect: ValueError PurePosixPath('/') has an empty name
# expect: ValueError Invalid suffix 'x'
# expect: ValueError relative path can't be expressed as a file URI
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: TypeError argument should be a str object or an os.PathLike object returning str, not <class 'bytes'>
# expect: TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
# expect: IndexError 9
# expect: ValueError empty pattern
# expect: TypeError need at least one argument
# expect: TypeError '<' not supported between instances of 'PurePosixPath' and 'str'
# expect: ValueError Invalid name 'a/b'
