// This file defines the Python text of hashlib: hashes by name, the checks of key derivation, and hashes of files.

let hashlibSource = #"""
  __all__ = (
      "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
      "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
      "file_digest")

  algorithms_guaranteed = set(__all__[:14])
  algorithms_available = set(algorithms_guaranteed)


  def new(name, data=b"", **kwargs):
      if not isinstance(name, str):
          raise TypeError("name must be a string")
      wanted = name.lower().replace("-", "_")
      if wanted not in algorithms_guaranteed:
          raise ValueError(f"unsupported hash type {name}")
      return globals()[wanted](data, **kwargs)


  def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
      if iterations < 1:
          raise ValueError("iteration value must be greater than 0.")
      if dklen is not None and dklen < 1:
          raise ValueError("key length must be greater than 0.")
      name = hash_name.lower().replace("-", "_")
      if name not in algorithms_guaranteed or name[:5] in ("shake", "blake"):
          raise ValueError("[digital envelope routines] unsupported")
      return _derive(name, password, salt, iterations, new(name).digest_size if dklen is None else dklen)


  def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
      hash = new(digest) if isinstance(digest, str) else digest()
      if hasattr(fileobj, "getbuffer"):
          hash.update(fileobj.getbuffer())
          return hash
      if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
          raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
      while data := fileobj.read(_bufsize):
          hash.update(data)
      return hash
  """#
