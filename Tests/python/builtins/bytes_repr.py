def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: b"it's")
show(lambda: b'both \' "')
show(lambda: b'\x00\n\\\xff~')
show(lambda: bytearray(b'a\''))
show(lambda: str(b'a'))

# expect: b"it's"
# expect: b'both \' "'
# expect: b'\x00\n\\\xff~'
# expect: bytearray(b"a\'")
# expect: "b'a'"
