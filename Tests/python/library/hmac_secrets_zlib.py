# expect: hmac.new(b'k',b'm','sha256').hexdigest() -> 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: hmac.new(b'k',b'm') -> TypeError Missing required parameter 'digestmod'.
# expect: hmac.new('k',b'm','md5') -> TypeError key: expected bytes or bytearray, but got 'str'
# expect: hmac.new(b'k','m','md5') -> TypeError Strings must be encoded before hashing
# expect: hmac.new(b'k',b'm','nope') -> ValueError [digital envelope routines] unsupported
# expect: hmac.new(b'k',b'm',hashlib.sha1).name -> 'hmac-sha1'
# expect: hmac.new(b'k',digestmod='md5').digest_size -> 16
# expect: hmac.new(b'k',digestmod='md5').block_size -> 64
# expect: hmac.digest(b'k',b'm','sha512').hex() -> '94ec958658ae2d2e92ae742007904d439af3a5509156f6ad5bd0bab74868b4cbb7cbc817162b11e4aff59813415a730e9720fc5ff1d1015a1f7d1b67fb047d87'
# expect: hmac.compare_digest('a','a') -> True
# expect: hmac.compare_digest(b'a','a') -> TypeError a bytes-like object is required, not 'str'
# expect: hmac.compare_digest('é','é') -> TypeError comparing strings with non-ASCII characters is not supported
# expect: hmac.compare_digest(1,2) -> TypeError unsupported operand types(s) or combination of types: 'int' and 'int'
# expect: hmac.compare_digest(b'a',b'b') -> False
# expect: hmac.HMAC -> <class 'hmac.HMAC'>
# expect: hmac.trans_5C[:3] -> b'\\]^'
# expect: hmac.digest_size -> None
# expect: hmac.new(b'k',digestmod='') -> TypeError Missing required parameter 'digestmod'.
# expect: hmac.HMAC.blocksize -> 64
# expect: secrets.__all__ -> ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest']
# expect: len(secrets.token_bytes()) -> 32
# expect: len(secrets.token_hex(5)) -> 10
# expect: len(secrets.token_urlsafe()) -> 43
# expect: len(secrets.token_urlsafe(5)) -> 7
# expect: secrets.randbelow(0) -> ValueError Upper bound must be positive.
# expect: secrets.choice([]) -> IndexError Cannot choose from an empty sequence
# expect: secrets.DEFAULT_ENTROPY -> 32
# expect: secrets.randbits(0) -> 0
# expect: secrets.token_bytes(-1) -> ValueError negative argument not allowed
# expect: zlib.crc32(b'abc') -> 891568578
# expect: zlib.adler32(b'abc') -> 38600999
# expect: zlib.crc32('a') -> TypeError a bytes-like object is required, not 'str'
# expect: zlib.crc32(b'a',-1) -> 3310005809
# expect: zlib.crc32(b'',2**40) -> 0
# expect: zlib.crc32() -> TypeError crc32 expected at least 1 argument, got 0
# expect: zlib.error.__mro__ -> (<class 'zlib.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
import hashlib
import hmac
import secrets
import zlib

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("hmac.new(b'k',b'm','sha256').hexdigest()")
show("hmac.new(b'k',b'm')")
show("hmac.new('k',b'm','md5')")
show("hmac.new(b'k','m','md5')")
show("hmac.new(b'k',b'm','nope')")
show("hmac.new(b'k',b'm',hashlib.sha1).name")
show("hmac.new(b'k',digestmod='md5').digest_size")
show("hmac.new(b'k',digestmod='md5').block_size")
show("hmac.digest(b'k',b'm','sha512').hex()")
show("hmac.compare_digest('a','a')")
show("hmac.compare_digest(b'a','a')")
show("hmac.compare_digest('é','é')")
show('hmac.compare_digest(1,2)')
show("hmac.compare_digest(b'a',b'b')")
show('hmac.HMAC')
show('hmac.trans_5C[:3]')
show('hmac.digest_size')
show("hmac.new(b'k',digestmod='')")
show('hmac.HMAC.blocksize')
show('secrets.__all__')
show('len(secrets.token_bytes())')
show('len(secrets.token_hex(5))')
show('len(secrets.token_urlsafe())')
show('len(secrets.token_urlsafe(5))')
show('secrets.randbelow(0)')
show('secrets.choice([])')
show('secrets.DEFAULT_ENTROPY')
show('secrets.randbits(0)')
show('secrets.token_bytes(-1)')
show("zlib.crc32(b'abc')")
show("zlib.adler32(b'abc')")
show("zlib.crc32('a')")
show("zlib.crc32(b'a',-1)")
show("zlib.crc32(b'',2**40)")
show('zlib.crc32()')
show('zlib.error.__mro__')
