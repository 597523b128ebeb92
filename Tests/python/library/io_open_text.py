name = "/tmp/snip_text.txt"
with open(name, "w") as f:
    print(f.write("one\ntwo\nthree"), f.tell(), f.name, f.mode, f.encoding, f.closed, f.readable(), f.writable())
print(f.closed, f)
with open(name) as f: print([line for line in f], repr(f.read()))
with open(name) as f: print(f.read(2), f.readline(), f.readline(2), f.readlines(), f.seek(0), f.read(3), f.tell())
with open(name, "a+") as f: f.write("\nfour"); f.seek(0); print(f.read().split())
with open(name, "r+") as f: f.write("ONE"); f.seek(0, 2); f.write("!"); f.seek(0); print(repr(f.read())); print(f.truncate(3))
print(open(name).read(), open(name, newline="").readlines())
with open(name, "w", newline="\r\n") as f: f.write("a\nb\n")
print(open(name, "rb").read(), repr(open(name).read()), repr(open(name, newline="").read()))
with open(name, "w", encoding="utf-16") as f: f.write("hé")
print(open(name, "rb").read(), open(name, encoding="utf-16").read())
try: open(name).read()
except UnicodeDecodeError as error: print(error)
with open(name, "w") as f: f.writelines(["x", "y\n"]); print("end", file=f)
print(open(name).readlines())
# expect: 13 13 /tmp/snip_text.txt w UTF-8 False False True
# expect: True <_io.TextIOWrapper name='/tmp/snip_text.txt' mode='w' encoding='UTF-8'>
# expect: ['one\n', 'two\n', 'three'] ''
# expect: on e
# expect:  tw ['o\n', 'three'] 0 one 3
# expect: ['one', 'two', 'three', 'four']
# expect: 'ONE\ntwo\nthree\nfour!'
# expect: 3
# expect: ONE ['ONE']
# expect: b'a\r\nb\r\n' 'a\nb\n' 'a\r\nb\r\n'
# expect: b'\xff\xfeh\x00\xe9\x00' hé
# expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: ['xy\n', 'end\n']
