data = bytearray(b"abc")
data.append(100)
data.extend(b"ef")
data.extend([1, 2])
data.insert(1, 120)
data += b"zz"
print(data, len(data))
print(data.pop(), data.pop(0), data)
data.remove(120)
data.reverse()
print(data, data.copy() is data)
data *= 2
print(data)
alias = data
alias += b"!"
print(data is alias, data[-1])
data.clear()
print(data)

# expect: bytearray(b'axbcdef\x01\x02zz') 11
# expect: 122 97 bytearray(b'xbcdef\x01\x02z')
# expect: bytearray(b'z\x02\x01fedcb') False
# expect: bytearray(b'z\x02\x01fedcbz\x02\x01fedcb')
# expect: True 33
# expect: bytearray(b'')
