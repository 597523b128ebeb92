# expect: uuid.UUID('12345678123456781234567812345678') -> UUID('12345678-1234-5678-1234-567812345678')
# expect: str(uuid.UUID('{12345678-1234-5678-1234-567812345678}')) -> '12345678-1234-5678-1234-567812345678'
# expect: uuid.UUID('urn:uuid:12345678-1234-5678-1234-567812345678').urn -> 'urn:uuid:12345678-1234-5678-1234-567812345678'
# expect: uuid.UUID('x') -> ValueError badly formed hexadecimal UUID string
# expect: uuid.UUID() -> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: uuid.UUID(int=5) -> UUID('00000000-0000-0000-0000-000000000005')
# expect: uuid.UUID(int=-1) -> ValueError int is out of range (need a 128-bit value)
# expect: uuid.UUID(int=2**128) -> ValueError int is out of range (need a 128-bit value)
# expect: uuid.UUID(bytes=b'a'*16) -> UUID('61616161-6161-6161-6161-616161616161')
# expect: uuid.UUID(bytes=b'a') -> ValueError bytes is not a 16-char string
# expect: uuid.UUID(bytes_le=b'0123456789abcdef') -> UUID('33323130-3534-3736-3839-616263646566')
# expect: uuid.UUID(bytes_le=b'a') -> ValueError bytes_le is not a 16-char string
# expect: uuid.UUID(fields=(1,2,3,4,5,6)) -> UUID('00000001-0002-0003-0405-000000000006')
# expect: uuid.UUID(fields=(1,2)) -> ValueError fields is not a 6-tuple
# expect: uuid.UUID(fields=(2**32,2,3,4,5,6)) -> ValueError field 1 out of range (need a 32-bit value)
# expect: uuid.UUID(fields=(1,2**16,3,4,5,6)) -> ValueError field 2 out of range (need a 16-bit value)
# expect: uuid.UUID(fields=(1,2,3,256,5,6)) -> ValueError field 4 out of range (need an 8-bit value)
# expect: uuid.UUID(fields=(1,2,3,4,5,2**48)) -> ValueError field 6 out of range (need a 48-bit value)
# expect: uuid.UUID(int=5,version=6) -> ValueError illegal version number
# expect: uuid.UUID(int=5,version=4) -> UUID('00000000-0000-4000-8000-000000000005')
# expect: uuid.uuid3(uuid.NAMESPACE_DNS,'python.org') -> UUID('6fa459ea-ee8a-3ca4-894e-db77e160355e')
# expect: uuid.uuid5(uuid.NAMESPACE_DNS,'python.org') -> UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
# expect: uuid.uuid4().version -> 4
# expect: uuid.uuid1(5,6).node -> 5
# expect: uuid.uuid1(5,6).clock_seq -> 6
# expect: uuid.uuid1().version -> 1
# expect: uuid.UUID(int=5)<uuid.UUID(int=6) -> True
# expect: uuid.UUID(int=5)==5 -> False
# expect: hash(uuid.UUID(int=5))==hash(5) -> True
# expect: int(uuid.UUID(int=5)) -> 5
# expect: uuid.UUID(int=5).hex -> '00000000000000000000000000000005'
# expect: uuid.UUID(int=2**100+5).fields -> (16, 0, 0, 0, 0, 5)
# expect: uuid.UUID(int=2**100+5).time -> 16
# expect: uuid.UUID(int=5).variant -> 'reserved for NCS compatibility'
# expect: uuid.UUID(int=0x8000<<48).variant -> 'specified in RFC 4122'
# expect: uuid.UUID(int=0xc000<<48).variant -> 'reserved for Microsoft compatibility'
# expect: uuid.UUID(int=0xe000<<48).variant -> 'reserved for future definition'
# expect: uuid.UUID(int=5).version -> None
# expect: uuid.UUID(int=5).bytes_le -> b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05'
# expect: uuid.UUID(int=5).is_safe -> <SafeUUID.unknown: None>
# expect: uuid.SafeUUID -> <enum 'SafeUUID'>
# expect: list(uuid.SafeUUID) -> [<SafeUUID.safe: 0>, <SafeUUID.unsafe: -1>, <SafeUUID.unknown: None>]
# expect: uuid.NAMESPACE_X500 -> UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
# expect: uuid.UUID('a','b') -> TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: uuid.uuid3(5,'a') -> AttributeError 'int' object has no attribute 'bytes'
# expect: uuid.uuid5(uuid.NAMESPACE_DNS,5) -> TypeError encoding without a string argument
# expect: uuid.UUID(int='a') -> TypeError '<=' not supported between instances of 'int' and 'str'
# expect: uuid.UUID(5) -> AttributeError 'int' object has no attribute 'replace'
# expect: uuid.UUID(int=1)<5 -> TypeError '<' not supported between instances of 'UUID' and 'int'
# expect: setattr(uuid.UUID(int=1),'int',5) -> TypeError UUID objects are immutable
# expect: len({uuid.uuid4() for _ in range(50)}) -> 50
import uuid

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("uuid.UUID('12345678123456781234567812345678')")
show("str(uuid.UUID('{12345678-1234-5678-1234-567812345678}'))")
show("uuid.UUID('urn:uuid:12345678-1234-5678-1234-567812345678').urn")
show("uuid.UUID('x')")
show('uuid.UUID()')
show('uuid.UUID(int=5)')
show('uuid.UUID(int=-1)')
show('uuid.UUID(int=2**128)')
show("uuid.UUID(bytes=b'a'*16)")
show("uuid.UUID(bytes=b'a')")
show("uuid.UUID(bytes_le=b'0123456789abcdef')")
show("uuid.UUID(bytes_le=b'a')")
show('uuid.UUID(fields=(1,2,3,4,5,6))')
show('uuid.UUID(fields=(1,2))')
show('uuid.UUID(fields=(2**32,2,3,4,5,6))')
show('uuid.UUID(fields=(1,2**16,3,4,5,6))')
show('uuid.UUID(fields=(1,2,3,256,5,6))')
show('uuid.UUID(fields=(1,2,3,4,5,2**48))')
show('uuid.UUID(int=5,version=6)')
show('uuid.UUID(int=5,version=4)')
show("uuid.uuid3(uuid.NAMESPACE_DNS,'python.org')")
show("uuid.uuid5(uuid.NAMESPACE_DNS,'python.org')")
show('uuid.uuid4().version')
show('uuid.uuid1(5,6).node')
show('uuid.uuid1(5,6).clock_seq')
show('uuid.uuid1().version')
show('uuid.UUID(int=5)<uuid.UUID(int=6)')
show('uuid.UUID(int=5)==5')
show('hash(uuid.UUID(int=5))==hash(5)')
show('int(uuid.UUID(int=5))')
show('uuid.UUID(int=5).hex')
show('uuid.UUID(int=2**100+5).fields')
show('uuid.UUID(int=2**100+5).time')
show('uuid.UUID(int=5).variant')
show('uuid.UUID(int=0x8000<<48).variant')
show('uuid.UUID(int=0xc000<<48).variant')
show('uuid.UUID(int=0xe000<<48).variant')
show('uuid.UUID(int=5).version')
show('uuid.UUID(int=5).bytes_le')
show('uuid.UUID(int=5).is_safe')
show('uuid.SafeUUID')
show('list(uuid.SafeUUID)')
show('uuid.NAMESPACE_X500')
show("uuid.UUID('a','b')")
show("uuid.uuid3(5,'a')")
show('uuid.uuid5(uuid.NAMESPACE_DNS,5)')
show("uuid.UUID(int='a')")
show('uuid.UUID(5)')
show('uuid.UUID(int=1)<5')
show("setattr(uuid.UUID(int=1),'int',5)")
show('len({uuid.uuid4() for _ in range(50)})')
