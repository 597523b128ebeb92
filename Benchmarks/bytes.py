# Why: bytes and bytearray: a checksum, building, searching and decoding.
import sys


def work():
    data = bytes(range(256)) * 40
    checksum = 0
    for byte in data:
        checksum = (checksum * 31 + byte) & 0xFFFF
    buffer = bytearray()
    for i in range(12000):
        buffer.append(i & 127)
    buffer[10:20] = b"0123456789"
    text = buffer.decode("ascii")
    return checksum, buffer.find(b"456"), len(text.encode()), data.hex()[:8], buffer.count(b"a")


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 550):
    result = work()
print(result)
# prints: (5120, 14, 12000, '00010203', 93)
