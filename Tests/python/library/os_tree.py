import os
import stat
import tempfile

with tempfile.TemporaryDirectory() as root:
    os.makedirs(os.path.join(root, "a/b/c"))
    os.makedirs(os.path.join(root, "a/b"), exist_ok=True)
    for name in ("one.txt", "a/two.txt", "a/b/three.txt"):
        with open(os.path.join(root, name), "w") as file:
            file.write(name)
    print(sorted(os.listdir(root)), sorted(os.listdir(os.path.join(root, "a").encode())))
    for top, folders, files in os.walk(root):
        print(top.replace(root, "."), sorted(folders), sorted(files))
    print([top.replace(root, ".") for top, _, _ in os.walk(root, topdown=False)])
    with os.scandir(root) as entries:
        print(sorted((entry.name, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size if entry.is_file() else "-") for entry in entries))
    status = os.stat(os.path.join(root, "one.txt"))
    print(status.st_size, stat.S_ISREG(status.st_mode), stat.S_ISDIR(os.stat(root).st_mode), stat.filemode(0o100644), stat.filemode(0o41777), len(status))
    os.renames(os.path.join(root, "a/b/three.txt"), os.path.join(root, "new/deep/3.txt"))
    print(os.path.exists(os.path.join(root, "new/deep/3.txt")), os.access(root, os.R_OK), os.fsencode("é"), ascii(os.fsdecode(b"\xff")), os.fspath("x"))
    for call in (lambda: os.makedirs(root), lambda: os.rmdir(root), lambda: os.stat(os.path.join(root, "no")), lambda: os.listdir(os.path.join(root, "no")), lambda: os.remove(os.path.join(root, "a"))):
        try:
            call()
        except OSError as error:
            print(type(error).__name__, error.errno, error.strerror)
print(os.path.exists(root), isinstance("x", os.PathLike), issubclass(type("P", (), {"__fspath__": None}), os.PathLike), os.PathLike.__mro__)
os.environ["SNIP_X"] = "1"
print(os.getenv("SNIP_X"), os.environ.get("SNIP_NO"), os.getenv("SNIP_NO", 5), os.path.expandvars("$SNIP_X-${SNIP_X}"), "SNIP_X" in os.environ)
for call in (lambda: os.environ.__setitem__("a", 1), lambda: os.environ["SNIP_NO"], lambda: os.fspath(5), lambda: os.stat(1.5)):
    try:
        call()
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)

# expect: ['a', 'one.txt'] [b'b', b'two.txt']
# expect: . ['a'] ['one.txt']
# expect: ./a ['b'] ['two.txt']
# expect: ./a/b ['c'] ['three.txt']
# expect: ./a/b/c [] []
# expect: ['./a/b/c', './a/b', './a', '.']
# expect: [('a', True, False, False, '-'), ('one.txt', False, True, False, 7)]
# expect: 7 True True -rw-r--r-- drwxrwxrwt 10
# expect: True True b'\xc3\xa9' '\udcff' x
# expect: FileExistsError 17 File exists
# expect: OSError 39 Directory not empty
# expect: FileNotFoundError 2 No such file or directory
# expect: FileNotFoundError 2 No such file or directory
# expect: IsADirectoryError 21 Is a directory
# expect: False False False (<class 'os.PathLike'>, <class 'abc.ABC'>, <class 'object'>)
# expect: 1 None 5 1-1 True
# expect: TypeError str expected, not int
# expect: KeyError 'SNIP_NO'
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: TypeError stat: path should be string, bytes, os.PathLike or integer, not float
