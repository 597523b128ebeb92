import fnmatch
import glob
import os
import shutil
import tempfile

root = tempfile.mkdtemp(prefix="snip", suffix=".d")
print(os.path.isdir(root), os.path.basename(root).startswith("snip"), root.endswith(".d"), tempfile.gettempdir(), tempfile.gettempprefix())
for name in ("x/y/z", "x/w"):
    os.makedirs(os.path.join(root, name))
for name in ("x/1.txt", "x/y/2.py", "x/y/z/3.txt", "x/.hid"):
    with open(os.path.join(root, name), "w") as file:
        file.write(name)
os.chdir(root)
print(sorted(glob.glob("x/*")), sorted(glob.glob("**/*.txt", recursive=True)), glob.glob("x/[0-9].*"), sorted(glob.glob("**", recursive=True)), glob.glob("no*"), glob.escape("a[b]*?"))
print(sorted(glob.glob("*", root_dir="x")), sorted(glob.glob("x/*", include_hidden=True)), sorted(glob.iglob("x/**/", recursive=True)), glob.has_magic("a?"))
print(shutil.copytree("x", "copy", ignore=shutil.ignore_patterns("*.py")), sorted(glob.glob("copy/**", recursive=True)))
print(shutil.copy("x/1.txt", "copy/w"), shutil.copyfile("x/1.txt", "plain"), shutil.move("plain", "copy/w/moved"), sorted(os.listdir("copy/w")))
for call in (lambda: shutil.copyfile("x/1.txt", "x/1.txt"), lambda: shutil.copytree("x", "copy"), lambda: shutil.rmtree("nope"), lambda: shutil.move("x", "x/y"), lambda: shutil.copy("nope", "y"), lambda: shutil.move("x/1.txt", "copy")):
    try:
        print(call())
    except OSError as error:
        print(type(error).__name__, error)
shutil.rmtree("x")
shutil.rmtree("nope", ignore_errors=True)
print(os.listdir("."), shutil.get_terminal_size((50, 10)), shutil.which("no-such-program"))
with tempfile.TemporaryFile("w+") as file:
    print(file.write("abc"), file.seek(0), file.read())
with tempfile.NamedTemporaryFile(suffix=".t") as file:
    file.write(b"x")
    print(os.path.exists(file.name), file.name.endswith(".t"))
print(os.path.exists(file.name))
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as file:
    file.write("abcdefgh")
    file.seek(0)
    print(file.read())
for pattern in ("*.py", "?[!a-c]*", "[]-]", "a", "A*", "**", "[z-a]"):
    print(pattern, fnmatch.translate(pattern), fnmatch.filter(["a.py", "bd", "]", "a", "Abc"], pattern), fnmatch.fnmatchcase("a.py", pattern))

# expect: True True True /tmp tmp
# expect: ['x/1.txt', 'x/w', 'x/y'] ['x/1.txt', 'x/y/z/3.txt'] ['x/1.txt'] ['x', 'x/1.txt', 'x/w', 'x/y', 'x/y/2.py', 'x/y/z', 'x/y/z/3.txt'] [] a[[]b][*][?]
# expect: ['1.txt', 'w', 'y'] ['x/.hid', 'x/1.txt', 'x/w', 'x/y'] ['x/', 'x/w/', 'x/y/', 'x/y/z/'] True
# expect: copy ['copy/', 'copy/1.txt', 'copy/w', 'copy/y', 'copy/y/z', 'copy/y/z/3.txt']
# expect: copy/w/1.txt plain copy/w/moved ['1.txt', 'moved']
# expect: SameFileError 'x/1.txt' and 'x/1.txt' are the same file
# expect: FileExistsError [Errno 17] File exists: 'copy'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: Error Cannot move a directory 'x' into itself 'x/y'.
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: Error Destination path 'copy/1.txt' already exists
# expect: ['copy'] os.terminal_size(columns=50, lines=10) None
# expect: 3 0 abc
# expect: True True
# expect: False
# expect: abcdefgh
# expect: *.py (?s:.*\.py)\Z ['a.py'] True
# expect: ?[!a-c]* (?s:.[^a-c].*)\Z ['a.py', 'bd'] True
# expect: []-] (?s:[]\-])\Z [']'] False
# expect: a (?s:a)\Z ['a'] False
# expect: A* (?s:A.*)\Z ['Abc'] False
# expect: ** (?s:.*)\Z ['a.py', 'bd', ']', 'a', 'Abc'] True
# expect: [z-a] (?s:(?!))\Z [] False
