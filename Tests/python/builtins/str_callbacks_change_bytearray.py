class Clearing:
    def __init__(self, data, value):
        self.data = data
        self.value = value

    def __index__(self):
        self.data.clear()
        return self.value


data = bytearray(b"abcdef")
print(data.find(b"c", Clearing(data, 0)))
data = bytearray(b"abcdef")
try:
    print(data[Clearing(data, 3)])
except IndexError as error:
    print(error)
data = bytearray(b"abcdef")
print(data[Clearing(data, 1):])

# expect: -1
# expect: bytearray index out of range
# expect: bytearray(b'')
