import pathlib
import tempfile
from pathlib import Path

root = Path(tempfile.mkdtemp())
(root / "a" / "b").mkdir(parents=True)
print((root / "one.txt").write_text("line\nä\n"), (root / "one.txt").read_text(), (root / "a" / "two.bin").write_bytes(b"\0\1"), (root / "a/two.bin").read_bytes())
(root / "a/b/three.txt").touch()
(root / ".hid").touch()
show = lambda paths: sorted(str(path.relative_to(root)) for path in paths)
print(show(root.iterdir()), show(root.glob("*.txt")), show(root.glob("**/*.txt")), show(root.rglob("*")), show(root.glob("*/")), show(root.glob("a/*")), show(root.rglob("t*")))
one = root / "one.txt"
print(one.exists(), one.is_file(), one.is_dir(), root.is_dir(), (root / "no").exists(), one.stat().st_size, one.is_symlink(), one.samefile(str(one)))
with one.open("a") as file:
    file.write("more")
print(one.read_text().splitlines(), [line for line in one.open()])
moved = one.rename(root / "a" / "moved.txt")
print(moved.relative_to(root), one.exists(), moved.replace(root / "back.txt").name, (root / "back.txt").suffix)
(root / "back.txt").unlink()
(root / "back.txt").unlink(missing_ok=True)
print(Path("x").absolute() == Path.cwd() / "x", Path("/a/../b").resolve(), repr(Path("a/b")), type(Path()).__name__, isinstance(Path(), pathlib.PurePosixPath))
for call in (lambda: (root / "no").read_text(), lambda: (root / "no/x").write_text("a"), lambda: (root / "a").mkdir(), lambda: (root / "x/y").mkdir(), lambda: (root / "a").rmdir(), lambda: (root / "no").unlink(),
             lambda: (root / "n").write_text(b"a"), lambda: (root / ".hid").touch(exist_ok=False), lambda: list(root.glob("")), lambda: list(root.glob("/x")), lambda: list(root.glob("a**")), pathlib.WindowsPath):
    try:
        print(call())
    except OSError as error:
        print(type(error).__name__, error.strerror, Path(error.filename).name)
    except (TypeError, ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
(root / "a").mkdir(exist_ok=True)

# expect: 7 line
# expect: ä
# expect:  2 b'\x00\x01'
# expect: ['.hid', 'a', 'one.txt'] ['one.txt'] ['a/b/three.txt', 'one.txt'] ['.hid', 'a', 'a/b', 'a/b/three.txt', 'a/two.bin', 'one.txt'] ['a'] ['a/b', 'a/two.bin'] ['a/b/three.txt', 'a/two.bin']
# expect: True True False True False 8 False True
# expect: ['line', 'ä', 'more'] ['line\n', 'ä\n', 'more']
# expect: a/moved.txt False back.txt .txt
# expect: True /b PosixPath('a/b') PosixPath True
# expect: FileNotFoundError No such file or directory no
# expect: FileNotFoundError No such file or directory x
# expect: FileExistsError File exists a
# expect: FileNotFoundError No such file or directory y
# expect: OSError Directory not empty a
# expect: FileNotFoundError No such file or directory no
# expect: TypeError data must be str, not bytes
# expect: FileExistsError File exists .hid
# expect: ValueError Unacceptable pattern: ''
# expect: NotImplementedError Non-relative patterns are unsupported
# expect: ValueError Invalid pattern: '**' can only be an entire path component
# expect: NotImplementedError cannot instantiate 'WindowsPath' on your system
