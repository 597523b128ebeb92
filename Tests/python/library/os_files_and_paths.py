import os
os.makedirs("/tmp/snip_os/a/b", exist_ok=True); os.chdir("/tmp/snip_os")
print(os.getcwd(), os.listdir(), os.path.isdir("a"), os.path.exists("nope"), os.path.abspath("a/../x"))
open("f.txt", "w").write("hello"); print(os.path.getsize("f.txt"), os.path.isfile("f.txt"))
os.rename("f.txt", "g.txt"); print(sorted(os.listdir("."))); os.remove("g.txt")
for call in ("os.remove('g.txt')", "os.mkdir('a')", "os.rmdir('a')", "os.listdir('nope')", "os.remove('a')", "os.makedirs('a')"):
    try: print(eval(call))
    except OSError as error: print(call, type(error).__name__, error)
print(list(os.walk("/tmp/snip_os")))
os.rmdir("a/b"); os.rmdir("a"); print(os.listdir())
for path in ("/a/b.c", "b", "", ".hidden", "x.tar.gz", "/", "a/", "..", "a//b/../c"):
    print(os.path.split(path), os.path.splitext(path), os.path.dirname(path), os.path.basename(path), os.path.normpath(path), os.path.isabs(path))
print(os.path.join("a", "b", "/c", "d"), os.path.join("a/", ""), os.sep, repr(os.linesep), os.getenv("NO_SUCH_NAME", "d"))
# expect: /tmp/snip_os ['a'] True False /tmp/snip_os/x
# expect: 5 True
# expect: ['a', 'g.txt']
# expect: os.remove('g.txt') FileNotFoundError [Errno 2] No such file or directory: 'g.txt'
# expect: os.mkdir('a') FileExistsError [Errno 17] File exists: 'a'
# expect: os.rmdir('a') OSError [Errno 39] Directory not empty: 'a'
# expect: os.listdir('nope') FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: os.remove('a') IsADirectoryError [Errno 21] Is a directory: 'a'
# expect: os.makedirs('a') FileExistsError [Errno 17] File exists: 'a'
# expect: [('/tmp/snip_os', ['a'], []), ('/tmp/snip_os/a', ['b'], []), ('/tmp/snip_os/a/b', [], [])]
# expect: []
# expect: ('/a', 'b.c') ('/a/b', '.c') /a b.c /a/b.c True
# expect: ('', 'b') ('b', '')  b b False
# expect: ('', '') ('', '')   . False
# expect: ('', '.hidden') ('.hidden', '')  .hidden .hidden False
# expect: ('', 'x.tar.gz') ('x.tar', '.gz')  x.tar.gz x.tar.gz False
# expect: ('/', '') ('/', '') /  / True
# expect: ('a', '') ('a/', '') a  a False
# expect: ('', '..') ('..', '')  .. .. False
# expect: ('a//b/..', 'c') ('a//b/../c', '') a//b/.. c a/c False
# expect: /c/d a/ / '\n' d
