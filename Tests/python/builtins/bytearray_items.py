def after(change):
    data = bytearray(b"abcdef")
    try:
        change(data)
        print(data)
    except Exception as error:
        print(type(error).__name__ + ":", error)


after(lambda b: b.__setitem__(0, 120))
after(lambda b: b.__setitem__(9, 120))
after(lambda b: b.__setitem__(0, 256))
after(lambda b: b.__setitem__(0, "x"))
after(lambda b: b.__setitem__(slice(1, 3), b"XYZ"))
after(lambda b: b.__setitem__(slice(1, 3), [1, 2]))
after(lambda b: b.__setitem__(slice(1, 3), 5))
after(lambda b: b.__setitem__(slice(None, None, 2), b"XYZ"))
after(lambda b: b.__setitem__(slice(None, None, 2), b"XY"))
after(lambda b: b.__setitem__(slice(1, 1), b))
after(lambda b: b.__delitem__(0))
after(lambda b: b.__delitem__(slice(1, 3)))
after(lambda b: b.__delitem__(slice(None, None, -2)))
after(lambda b: b.__delitem__(10))
after(lambda b: b.append(256))
after(lambda b: b.append("a"))
after(lambda b: b.extend(1))
after(lambda b: b.remove(1))
after(lambda b: b.pop(9))
after(lambda b: b.clear() or b.pop())

# expect: bytearray(b'xbcdef')
# expect: IndexError: bytearray index out of range
# expect: ValueError: byte must be in range(0, 256)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: bytearray(b'aXYZdef')
# expect: bytearray(b'a\x01\x02def')
# expect: TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: bytearray(b'XbYdZf')
# expect: ValueError: attempt to assign bytes of size 2 to extended slice of size 3
# expect: bytearray(b'aabcdefbcdef')
# expect: bytearray(b'bcdef')
# expect: bytearray(b'adef')
# expect: bytearray(b'ace')
# expect: IndexError: bytearray index out of range
# expect: ValueError: byte must be in range(0, 256)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: can't extend bytearray with int
# expect: ValueError: value not found in bytearray
# expect: IndexError: pop index out of range
# expect: IndexError: pop from empty bytearray
