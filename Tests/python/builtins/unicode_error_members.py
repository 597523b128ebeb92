try:
    "aé€b".encode("ascii")
except UnicodeEncodeError as error:
    print(error.encoding, repr(error.object), error.start, error.end, error.reason)
    print(error)
try:
    b"a\xe2\x82b".decode()
except UnicodeDecodeError as error:
    print(error.encoding, repr(error.object), error.start, error.end, error.reason)
    print(isinstance(error, ValueError), error.args)

# expect: ascii 'aé€b' 1 3 ordinal not in range(128)
# expect: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
# expect: utf-8 b'a\xe2\x82b' 1 3 invalid continuation byte
# expect: True ('utf-8', b'a\xe2\x82b', 1, 3, 'invalid continuation byte')
