import os.path as p

for path in ("", "/", "//", "///", "a", "a/", "/a", "a/b.txt", "../a", "./a", ".hid", "a/.b.c", "a//b/../c", "/../x", "x.tar.gz", "a.", "//a/b"):
    print(repr(path), p.split(path), p.splitext(path), p.normpath(path), p.basename(path), p.dirname(path), p.isabs(path), p.splitdrive(path))
print(p.join("a", "b", "/c", "d"), p.join("", "a"), p.join("a", ""), p.join(b"a", b"b"), p.commonpath(["/usr/lib", "/usr/local/lib"]), p.commonpath(["a/b", "a/c/"]))
print(p.commonprefix(["abc", "abd"]), p.commonprefix([]), p.commonprefix([["a", "b"], ["a", "c"]]), p.relpath("/a/b", "/a/c"), p.relpath("x/y", "x"), p.relpath("/", "/"))
print(p.normpath(b"a//b/.."), p.splitext(b"a.b"), p.normcase("Ab"), p.exists("a\0b"), p.isfile("no"), p.expanduser("a"), p.expandvars("$NOSUCH_X/${NOSUCH_Y}"))
for call in (lambda: p.join("a", b"b"), lambda: p.join("a", 5), lambda: p.split(5), lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.relpath(""), lambda: p.commonpath(["a", b"b"])):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# expect: '' ('', '') ('', '') .   False ('', '')
# expect: '/' ('/', '') ('/', '') /  / True ('', '/')
# expect: '//' ('//', '') ('//', '') //  // True ('', '//')
# expect: '///' ('///', '') ('///', '') /  /// True ('', '///')
# expect: 'a' ('', 'a') ('a', '') a a  False ('', 'a')
# expect: 'a/' ('a', '') ('a/', '') a  a False ('', 'a/')
# expect: '/a' ('/', 'a') ('/a', '') /a a / True ('', '/a')
# expect: 'a/b.txt' ('a', 'b.txt') ('a/b', '.txt') a/b.txt b.txt a False ('', 'a/b.txt')
# expect: '../a' ('..', 'a') ('../a', '') ../a a .. False ('', '../a')
# expect: './a' ('.', 'a') ('./a', '') a a . False ('', './a')
# expect: '.hid' ('', '.hid') ('.hid', '') .hid .hid  False ('', '.hid')
# expect: 'a/.b.c' ('a', '.b.c') ('a/.b', '.c') a/.b.c .b.c a False ('', 'a/.b.c')
# expect: 'a//b/../c' ('a//b/..', 'c') ('a//b/../c', '') a/c c a//b/.. False ('', 'a//b/../c')
# expect: '/../x' ('/..', 'x') ('/../x', '') /x x /.. True ('', '/../x')
# expect: 'x.tar.gz' ('', 'x.tar.gz') ('x.tar', '.gz') x.tar.gz x.tar.gz  False ('', 'x.tar.gz')
# expect: 'a.' ('', 'a.') ('a', '.') a. a.  False ('', 'a.')
# expect: '//a/b' ('//a', 'b') ('//a/b', '') //a/b b //a True ('', '//a/b')
# expect: /c/d a a/ b'a/b' /usr a
# expect: ab  ['a'] ../b y .
# expect: b'a' (b'a', b'.b') Ab False False a $NOSUCH_X/${NOSUCH_Y}
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: ValueError commonpath() arg is an empty sequence
# expect: ValueError Can't mix absolute and relative paths
# expect: ValueError no path specified
# expect: TypeError Can't mix strings and bytes in path components
