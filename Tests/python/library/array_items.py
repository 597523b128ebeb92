import array
from array import array as A
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
print(array.typecodes, array.ArrayType, A, A('i'), A('i', [1,2]), A('d', [1.5]), A('u', 'héj'), A('u'), A('B', b'ab'), A('b', bytearray(b'ab')), A('H', b'abcd'), A('H', A('B', [1,2])))
t(A); t(A, 5); t(A, 'ii'); t(A, 'z'); t(A, 'i', 5); t(A, 'i', 'abc'); t(A, 'u', b'abc'); t(A, 'i', [1.5]); t(A, 'i', ['a']); t(A, 'i', b'abc'); t(A, 'i', None); t(A, 'i', [1], 2); t(A, 'u', 5); t(A,'u',['a','bc']); t(A, 'u', [5]); t(A, 'i', A('u','a')); t(A,'i',"");t(A, 'H', memoryview(b'abcd'))
for c in array.typecodes:
    if c != 'u':
        for v in (-2**70, -2**31-1, -129, -32769, -1, 128, 256, 32768, 65536, 2**31, 2**32, 2**63, 2**64, "a", 1.5, None):
            try: A(c, [v])
            except Exception as e: print(c, repr(v)[:9], type(e).__name__, e)
a = A('i', [1, 2, 3, 4, 5])
print(a.itemsize, a.typecode, len(a), a[1], a[-1], a[1:3], a[::-2], 3 in a, 9 in a, 3.0 in a, list(a), a + a, a * 2, 2 * a, a.tobytes(), a.tolist(), a == A('b', [1,2,3,4,5]), a < A('i', [2]), a != a, a == [1,2,3,4,5], a >= A('d', [1.0]))
t(lambda: a[9]); t(lambda: a["x"]); t(lambda: a + [1]); t(lambda: a + A('b')); t(lambda: a * "x"); t(lambda: a * 1.5); t(lambda: a < 5); t(hash, a); t(lambda: a[1.0])
def f():
    global a; a += [1]
t(f)
def f():
    a.extend(A('b'))
t(f); t(a.extend, 5); t(a.extend, [1, 'x']); print(a); t(a.extend, "ab")
t(a.index, 99); t(a.remove, 99); t(a.pop, 99); t(A('i').pop); t(a.append, 'x'); t(a.append); t(a.insert, 1, 'x'); t(a.insert, "x", 1); t(a.index, 3, 3); t(a.index, 3, 1, 5); t(a.count, 3); t(a.index, 3, -5)
a.insert(0, 7); a.insert(-1, 8); a.insert(100, 9); print(a, a.pop(), a.pop(0), a.pop(-2), a); a.reverse(); print(a); a.remove(3); print(a)
a[0] = 5; a[1:2] = A('i', [7, 8, 9]); print(a); del a[0]; del a[::2]; print(a)
def s(k, v): a[k] = v
t(s, 99, 1); t(s, slice(0, 1), [1]); t(s, slice(0, 1), A('b')); t(s, 0, 'x'); t(s, slice(None, None, 2), A('i', [1,2,3])); t(s, "x", 1); t(s, slice(0,1), 5)
def d(k): del a[k]
t(d, 99); t(d, "x")
a = A('i', range(10)); del a[1:8:3]; print(a); a[::2] = A('i', [0]*4); print(a); a[2:2] = a; print(a)
a = A('i'); a.frombytes(b'\1\0\0\0'); print(a); t(a.frombytes, b'abc'); t(a.frombytes, 'abc'); t(a.fromlist, 5); t(a.fromlist, [1, 'x']); print(a); a.fromlist([4]); print(a); a.byteswap(); print(a); print(a.buffer_info()[1])
u = A('u', 'añ'); print(u.tounicode(), u[0], u.tolist(), u.itemsize); u.fromunicode('zz'); print(u); t(a.tounicode); t(a.fromunicode, 'x'); t(u.append, 'ab'); t(u.append, 5); t(u.fromunicode, 5); t(u.index, 'z')
print(a.__copy__(), a.__deepcopy__({}), a.__class__, a.__reduce_ex__(2))
class S(A):
    def __init__(self, *args): self.x = 1
s2 = S('i', [1]); print(s2, s2.x, s2 * 2, type(s2 + s2), s2[:], type(s2[:]))
print(memoryview(A('i', [1,2])).format, memoryview(A('i',[1,2])).tolist(), bytes(A('h',[1,2])), b''.join([A('B', b'ab')]), b'x' + A('B', b'y'), bytearray(A('h', [1])), A('d', [1.0, float('nan')]), A('f', [1.1]), A('f', [1e300]))
m = memoryview(A('i',[1,2])); m[0] = 5; print(m.nbytes, m.itemsize, m[0])
t(next, iter(A('i'))); it = iter(A('i', [1])); print(next(it)); print(sum(A('i', [1,2])), max(A('i', [1,2])), sorted(A('i', [2,1])), [*A('i', [2,1])], A('i',[1,2]).__contains__(1)); t(a.__getitem__, 5); t(lambda: A('i').index()); print(str(A('l')), A('L',[1]), repr(A('u', "'\n")))
t(A('i').tofile, 5); t(A('i').fromfile, 5, 1)

# expect: bBuhHiIlLqQfd <class 'array.array'> <class 'array.array'> array('i') array('i', [1, 2]) array('d', [1.5]) array('u', 'héj') array('u') array('B', [97, 98]) array('b', [97, 98]) array('H', [25185, 25699]) array('H', [1, 2])
# expect: TypeError array() takes at least 1 argument (0 given)
# expect: TypeError array() argument 1 must be a unicode character, not int
# expect: TypeError array() argument 1 must be a unicode character, not str
# expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot use a str to initialize an array with typecode 'i'
# expect: ValueError bytes length not a multiple of item size
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError bytes length not a multiple of item size
# expect: TypeError 'NoneType' object is not iterable
# expect: TypeError array() takes at most 2 arguments (3 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError array item must be unicode character
# expect: TypeError array item must be unicode character
# expect: TypeError cannot use a unicode array to initialize an array with typecode 'i'
# expect: TypeError cannot use a str to initialize an array with typecode 'i'
# expect: array('H', [97, 98, 99, 100])
# expect: b -11805916 OverflowError Python int too large to convert to C long
# expect: b -21474836 OverflowError signed short integer is less than minimum
# expect: b -129 OverflowError signed char is less than minimum
# expect: b -32769 OverflowError signed short integer is less than minimum
# expect: b 128 OverflowError signed char is greater than maximum
# expect: b 256 OverflowError signed char is greater than maximum
# expect: b 32768 OverflowError signed short integer is greater than maximum
# expect: b 65536 OverflowError signed short integer is greater than maximum
# expect: b 214748364 OverflowError signed short integer is greater than maximum
# expect: b 429496729 OverflowError signed short integer is greater than maximum
# expect: b 922337203 OverflowError Python int too large to convert to C long
# expect: b 184467440 OverflowError Python int too large to convert to C long
# expect: b 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: b 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: b None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: B -11805916 OverflowError Python int too large to convert to C long
# expect: B -21474836 OverflowError unsigned byte integer is less than minimum
# expect: B -129 OverflowError unsigned byte integer is less than minimum
# expect: B -32769 OverflowError unsigned byte integer is less than minimum
# expect: B -1 OverflowError unsigned byte integer is less than minimum
# expect: B 256 OverflowError unsigned byte integer is greater than maximum
# expect: B 32768 OverflowError unsigned byte integer is greater than maximum
# expect: B 65536 OverflowError unsigned byte integer is greater than maximum
# expect: B 214748364 OverflowError unsigned byte integer is greater than maximum
# expect: B 429496729 OverflowError unsigned byte integer is greater than maximum
# expect: B 922337203 OverflowError Python int too large to convert to C long
# expect: B 184467440 OverflowError Python int too large to convert to C long
# expect: B 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: B 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: B None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: h -11805916 OverflowError Python int too large to convert to C long
# expect: h -21474836 OverflowError signed short integer is less than minimum
# expect: h -32769 OverflowError signed short integer is less than minimum
# expect: h 32768 OverflowError signed short integer is greater than maximum
# expect: h 65536 OverflowError signed short integer is greater than maximum
# expect: h 214748364 OverflowError signed short integer is greater than maximum
# expect: h 429496729 OverflowError signed short integer is greater than maximum
# expect: h 922337203 OverflowError Python int too large to convert to C long
# expect: h 184467440 OverflowError Python int too large to convert to C long
# expect: h 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: h 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: h None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: H -11805916 OverflowError Python int too large to convert to C long
# expect: H -21474836 OverflowError signed integer is less than minimum
# expect: H -129 OverflowError unsigned short is less than minimum
# expect: H -32769 OverflowError unsigned short is less than minimum
# expect: H -1 OverflowError unsigned short is less than minimum
# expect: H 65536 OverflowError unsigned short is greater than maximum
# expect: H 214748364 OverflowError signed integer is greater than maximum
# expect: H 429496729 OverflowError signed integer is greater than maximum
# expect: H 922337203 OverflowError Python int too large to convert to C long
# expect: H 184467440 OverflowError Python int too large to convert to C long
# expect: H 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: H 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: H None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: i -11805916 OverflowError Python int too large to convert to C long
# expect: i -21474836 OverflowError signed integer is less than minimum
# expect: i 214748364 OverflowError signed integer is greater than maximum
# expect: i 429496729 OverflowError signed integer is greater than maximum
# expect: i 922337203 OverflowError Python int too large to convert to C long
# expect: i 184467440 OverflowError Python int too large to convert to C long
# expect: i 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: i 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: i None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: I -11805916 OverflowError can't convert negative value to unsigned int
# expect: I -21474836 OverflowError can't convert negative value to unsigned int
# expect: I -129 OverflowError can't convert negative value to unsigned int
# expect: I -32769 OverflowError can't convert negative value to unsigned int
# expect: I -1 OverflowError can't convert negative value to unsigned int
# expect: I 429496729 OverflowError unsigned int is greater than maximum
# expect: I 922337203 OverflowError unsigned int is greater than maximum
# expect: I 184467440 OverflowError Python int too large to convert to C unsigned long
# expect: I 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: I 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: I None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: l -11805916 OverflowError Python int too large to convert to C long
# expect: l 922337203 OverflowError Python int too large to convert to C long
# expect: l 184467440 OverflowError Python int too large to convert to C long
# expect: l 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: l 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: l None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: L -11805916 OverflowError can't convert negative value to unsigned int
# expect: L -21474836 OverflowError can't convert negative value to unsigned int
# expect: L -129 OverflowError can't convert negative value to unsigned int
# expect: L -32769 OverflowError can't convert negative value to unsigned int
# expect: L -1 OverflowError can't convert negative value to unsigned int
# expect: L 184467440 OverflowError Python int too large to convert to C unsigned long
# expect: L 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: L 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: L None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: q -11805916 OverflowError int too big to convert
# expect: q 922337203 OverflowError int too big to convert
# expect: q 184467440 OverflowError int too big to convert
# expect: q 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: q 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: q None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: Q -11805916 OverflowError can't convert negative int to unsigned
# expect: Q -21474836 OverflowError can't convert negative int to unsigned
# expect: Q -129 OverflowError can't convert negative int to unsigned
# expect: Q -32769 OverflowError can't convert negative int to unsigned
# expect: Q -1 OverflowError can't convert negative int to unsigned
# expect: Q 184467440 OverflowError int too big to convert
# expect: Q 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: Q 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: Q None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: f 'a' TypeError must be real number, not str
# expect: f None TypeError must be real number, not NoneType
# expect: d 'a' TypeError must be real number, not str
# expect: d None TypeError must be real number, not NoneType
# expect: 4 i 5 2 5 array('i', [2, 3]) array('i', [5, 3, 1]) True False True [1, 2, 3, 4, 5] array('i', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]) array('i', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]) array('i', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]) b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x05\x00\x00\x00' [1, 2, 3, 4, 5] True True False False True
# expect: IndexError array index out of range
# expect: TypeError array indices must be integers
# expect: TypeError can only append array (not "list") to array
# expect: TypeError bad argument type for built-in operation
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError '<' not supported between instances of 'array.array' and 'int'
# expect: TypeError unhashable type: 'array.array'
# expect: TypeError array indices must be integers
# expect: TypeError can only extend array with array (not "list")
# expect: TypeError can only extend with array of same kind
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: array('i', [1, 2, 3, 4, 5, 1])
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError array.index(x): x not in array
# expect: ValueError array.remove(x): x not in array
# expect: IndexError pop index out of range
# expect: IndexError pop from empty array
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError array.append() takes exactly one argument (0 given)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError array.index(x): x not in array
# expect: 2
# expect: 1
# expect: 2
# expect: array('i', [1, 2, 3, 4, 5, 1]) 9 7 8 array('i', [1, 2, 3, 4, 5, 1])
# expect: array('i', [1, 5, 4, 3, 2, 1])
# expect: array('i', [1, 5, 4, 2, 1])
# expect: array('i', [5, 7, 8, 9, 4, 2, 1])
# expect: array('i', [8, 4, 1])
# expect: IndexError array assignment index out of range
# expect: TypeError can only assign array (not "list") to array slice
# expect: TypeError bad argument type for built-in operation
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError attempt to assign array of size 3 to extended slice of size 2
# expect: TypeError array indices must be integers
# expect: TypeError can only assign array (not "int") to array slice
# expect: IndexError array assignment index out of range
# expect: TypeError array indices must be integers
# expect: array('i', [0, 2, 3, 5, 6, 8, 9])
# expect: array('i', [0, 2, 0, 5, 0, 8, 0])
# expect: array('i', [0, 2, 0, 2, 0, 5, 0, 8, 0, 0, 5, 0, 8, 0])
# expect: array('i', [1])
# expect: ValueError bytes length not a multiple of item size
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError arg must be list
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: array('i', [1])
# expect: array('i', [1, 4])
# expect: array('i', [16777216, 67108864])
# expect: 2
# expect: añ a ['a', 'ñ'] 4
# expect: array('u', 'añzz')
# expect: ValueError tounicode() may only be called on unicode type arrays
# expect: ValueError fromunicode() may only be called on unicode type arrays
# expect: TypeError array item must be unicode character
# expect: TypeError array item must be unicode character
# expect: TypeError fromunicode() argument must be str, not int
# expect: 2
# expect: array('i', [16777216, 67108864]) array('i', [16777216, 67108864]) <class 'array.array'> (<class 'array.array'>, ('i', [16777216, 67108864]), None)
# expect: S('i', [1]) 1 array('i', [1, 1]) <class 'array.array'> array('i', [1]) <class 'array.array'>
# expect: i [1, 2] b'\x01\x00\x02\x00' b'ab' b'xy' bytearray(b'\x01\x00') array('d', [1.0, nan]) array('f', [1.100000023841858]) array('f', [inf])
# expect: 8 4 5
# expect: StopIteration 
# expect: 1
# expect: 3 2 [1, 2] [2, 1] True
# expect: IndexError array index out of range
# expect: TypeError index expected at least 1 argument, got 0
# expect: array('l') array('L', [1]) array('u', "'\n")
# expect: None
# expect: AttributeError 'int' object has no attribute 'read'
