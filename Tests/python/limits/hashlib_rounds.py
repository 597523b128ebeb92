import hashlib

hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10**12)
# expect-status: 124
# expect-error:     hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10**12)
