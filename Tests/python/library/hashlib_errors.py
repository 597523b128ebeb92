# expect: hashlib.md5(b'a').hexdigest() -> '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.md5('a') -> TypeError Strings must be encoded before hashing
# expect: hashlib.md5(5) -> TypeError object supporting the buffer API required
# expect: hashlib.new('md5',b'a').name -> 'md5'
# expect: hashlib.new('nope') -> ValueError unsupported hash type nope
# expect: hashlib.new('nope',b'a') -> ValueError unsupported hash type nope
# expect: hashlib.new(5) -> TypeError name must be a string
# expect: hashlib.new('SHA256').name -> 'sha256'
# expect: hashlib.sha256(b'x').digest_size -> 32
# expect: hashlib.sha256().block_size -> 64
# expect: hashlib.sha256().name -> 'sha256'
# expect: hashlib.sha256().update('a') -> TypeError Strings must be encoded before hashing
# expect: hashlib.sha3_256().name -> 'sha3_256'
# expect: hashlib.sha3_256().block_size -> 136
# expect: hashlib.sha3_224().block_size -> 144
# expect: hashlib.sha3_512().block_size -> 72
# expect: hashlib.shake_128(b'a').hexdigest(5) -> '85c8de88d2'
# expect: hashlib.shake_256(b'a').digest(3) -> b'\x86~,'
# expect: hashlib.shake_128().digest_size -> 0
# expect: hashlib.shake_128().block_size -> 168
# expect: hashlib.shake_128().hexdigest() -> TypeError hexdigest() missing required argument 'length' (pos 1)
# expect: hashlib.shake_128().hexdigest(-1) -> MemoryError 
# expect: hashlib.blake2b(digest_size=65) -> ValueError digest_size must be between 1 and 64 bytes
# expect: hashlib.blake2b(digest_size=0) -> ValueError digest_size must be between 1 and 64 bytes
# expect: hashlib.blake2b(key=b'a'*65) -> ValueError maximum key length is 64 bytes
# expect: hashlib.blake2b(salt=b'a'*17) -> ValueError maximum salt length is 16 bytes
# expect: hashlib.blake2b(person=b'a'*17) -> ValueError maximum person length is 16 bytes
# expect: hashlib.blake2b(fanout=256) -> ValueError fanout must be between 0 and 255
# expect: hashlib.blake2b(depth=0) -> ValueError depth must be between 1 and 255
# expect: hashlib.blake2b(leaf_size=-1) -> ValueError value must be positive
# expect: hashlib.blake2b(leaf_size=2**32) -> OverflowError leaf_size is too large
# expect: hashlib.blake2b(node_offset=2**64) -> OverflowError int too big to convert
# expect: hashlib.blake2s(node_offset=2**48) -> OverflowError node_offset is too large
# expect: hashlib.blake2b(node_depth=256) -> ValueError node_depth must be between 0 and 255
# expect: hashlib.blake2b(inner_size=65) -> ValueError inner_size must be between 0 and is 64
# expect: hashlib.blake2b().name -> 'blake2b'
# expect: hashlib.blake2b().block_size -> 128
# expect: hashlib.blake2s().digest_size -> 32
# expect: hashlib.blake2s.MAX_KEY_SIZE -> 32
# expect: hashlib.blake2b.SALT_SIZE -> 16
# expect: hashlib.blake2b.PERSON_SIZE -> 16
# expect: hashlib.blake2b.MAX_DIGEST_SIZE -> 64
# expect: hashlib.blake2b -> <class '_blake2.blake2b'>
# expect: hashlib.sha256 -> <built-in function openssl_sha256>
# expect: type(hashlib.md5()) -> <class '_hashlib.HASH'>
# expect: type(hashlib.sha3_256()) -> <class '_hashlib.HASH'>
# expect: type(hashlib.shake_128()) -> <class '_hashlib.HASHXOF'>
# expect: type(hashlib.blake2b()) -> <class '_blake2.blake2b'>
# expect: hashlib.md5(b'a',usedforsecurity=False).hexdigest() -> '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.md5(string=b'a').hexdigest() -> '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.md5(b'a',b'b') -> TypeError openssl_md5() takes at most 1 positional argument (2 given)
# expect: hashlib.md5(data=b'a') -> TypeError 'data' is an invalid keyword argument for openssl_md5()
# expect: hashlib.md5(bytearray(b'a')).hexdigest() -> '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.md5(memoryview(b'a')).hexdigest() -> '0cc175b9c0f1b6a831c399e269772661'
# expect: hashlib.pbkdf2_hmac('nope',b'p',b's',2) -> ValueError [digital envelope routines] unsupported
# expect: hashlib.pbkdf2_hmac('sha256','p',b's',2) -> TypeError a bytes-like object is required, not 'str'
# expect: hashlib.pbkdf2_hmac('sha256',b'p',b's',0) -> ValueError iteration value must be greater than 0.
# expect: hashlib.pbkdf2_hmac('sha256',b'p',b's',1,0) -> ValueError key length must be greater than 0.
# expect: hashlib.md5().copy().hexdigest() -> 'd41d8cd98f00b204e9800998ecf8427e'
# expect: hashlib.sha256().digest(5) -> TypeError HASH.digest() takes no arguments (1 given)
# expect: hashlib.blake2b('a') -> TypeError Strings must be encoded before hashing
# expect: hashlib.blake2b(b'a',key='a') -> TypeError a bytes-like object is required, not 'str'
# expect: hashlib.blake2b(1,2) -> TypeError blake2b() takes at most 1 positional argument (2 given)
# expect: hashlib.new('blake2b',b'').name -> 'blake2b'
# expect: hashlib.new('shake_128',b'a').hexdigest(2) -> '85c8'
import hashlib

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("hashlib.md5(b'a').hexdigest()")
show("hashlib.md5('a')")
show('hashlib.md5(5)')
show("hashlib.new('md5',b'a').name")
show("hashlib.new('nope')")
show("hashlib.new('nope',b'a')")
show('hashlib.new(5)')
show("hashlib.new('SHA256').name")
show("hashlib.sha256(b'x').digest_size")
show('hashlib.sha256().block_size')
show('hashlib.sha256().name')
show("hashlib.sha256().update('a')")
show('hashlib.sha3_256().name')
show('hashlib.sha3_256().block_size')
show('hashlib.sha3_224().block_size')
show('hashlib.sha3_512().block_size')
show("hashlib.shake_128(b'a').hexdigest(5)")
show("hashlib.shake_256(b'a').digest(3)")
show('hashlib.shake_128().digest_size')
show('hashlib.shake_128().block_size')
show('hashlib.shake_128().hexdigest()')
show('hashlib.shake_128().hexdigest(-1)')
show('hashlib.blake2b(digest_size=65)')
show('hashlib.blake2b(digest_size=0)')
show("hashlib.blake2b(key=b'a'*65)")
show("hashlib.blake2b(salt=b'a'*17)")
show("hashlib.blake2b(person=b'a'*17)")
show('hashlib.blake2b(fanout=256)')
show('hashlib.blake2b(depth=0)')
show('hashlib.blake2b(leaf_size=-1)')
show('hashlib.blake2b(leaf_size=2**32)')
show('hashlib.blake2b(node_offset=2**64)')
show('hashlib.blake2s(node_offset=2**48)')
show('hashlib.blake2b(node_depth=256)')
show('hashlib.blake2b(inner_size=65)')
show('hashlib.blake2b().name')
show('hashlib.blake2b().block_size')
show('hashlib.blake2s().digest_size')
show('hashlib.blake2s.MAX_KEY_SIZE')
show('hashlib.blake2b.SALT_SIZE')
show('hashlib.blake2b.PERSON_SIZE')
show('hashlib.blake2b.MAX_DIGEST_SIZE')
show('hashlib.blake2b')
show('hashlib.sha256')
show('type(hashlib.md5())')
show('type(hashlib.sha3_256())')
show('type(hashlib.shake_128())')
show('type(hashlib.blake2b())')
show("hashlib.md5(b'a',usedforsecurity=False).hexdigest()")
show("hashlib.md5(string=b'a').hexdigest()")
show("hashlib.md5(b'a',b'b')")
show("hashlib.md5(data=b'a')")
show("hashlib.md5(bytearray(b'a')).hexdigest()")
show("hashlib.md5(memoryview(b'a')).hexdigest()")
show("hashlib.pbkdf2_hmac('nope',b'p',b's',2)")
show("hashlib.pbkdf2_hmac('sha256','p',b's',2)")
show("hashlib.pbkdf2_hmac('sha256',b'p',b's',0)")
show("hashlib.pbkdf2_hmac('sha256',b'p',b's',1,0)")
show('hashlib.md5().copy().hexdigest()')
show('hashlib.sha256().digest(5)')
show("hashlib.blake2b('a')")
show("hashlib.blake2b(b'a',key='a')")
show('hashlib.blake2b(1,2)')
show("hashlib.new('blake2b',b'').name")
show("hashlib.new('shake_128',b'a').hexdigest(2)")
