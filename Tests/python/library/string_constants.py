import string

for name in ('ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'digits', 'hexdigits', 'octdigits', 'punctuation', 'whitespace', 'printable'):
    print(name, repr(getattr(string, name)))
print(string.capwords('hello  big world'), repr(string.capwords('  a b ')), string.capwords('a-b-c', '-'), string.capwords("it's o'clock"))
print(sorted(string.__all__))

# expect: ascii_letters 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
# expect: ascii_lowercase 'abcdefghijklmnopqrstuvwxyz'
# expect: ascii_uppercase 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
# expect: digits '0123456789'
# expect: hexdigits '0123456789abcdefABCDEF'
# expect: octdigits '01234567'
# expect: punctuation '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
# expect: whitespace ' \t\n\r\x0b\x0c'
# expect: printable '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
# expect: Hello Big World 'A B' A-B-C It's O'clock
# expect: ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']
