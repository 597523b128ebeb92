// This file defines the module quopri (library reference, "quopri"), on top of binascii.

let quopriSource = #"""
  from binascii import a2b_qp, b2a_qp

  __all__ = ['encode', 'decode', 'encodestring', 'decodestring']

  ESCAPE = b'='
  MAXLINESIZE = 76
  HEX = b'0123456789ABCDEF'
  EMPTYSTRING = b''


  def needsquoting(c, quotetabs, header):
      assert isinstance(c, bytes)
      if c in b' \t':
          return quotetabs
      if c == b'_':
          return header
      return c == ESCAPE or not b' ' <= c <= b'~'


  def quote(c):
      assert isinstance(c, bytes) and len(c) == 1
      return b'=%02X' % ord(c)


  def ishex(c):
      assert isinstance(c, bytes)
      return any(first <= c <= last for first, last in ((b'0', b'9'), (b'A', b'F'), (b'a', b'f')))


  def unhex(s):
      bits = 0
      for character in s:
          digit = bytes((character,))
          assert ishex(digit), 'non-hex digit ' + repr(digit)
          bits = bits * 16 + int(digit, 16)
      return bits


  # A file is read whole: quoted text is short.
  def encode(input, output, quotetabs, header=False):
      output.write(encodestring(input.read(), quotetabs, header))


  def decode(input, output, header=False):
      output.write(decodestring(input.read(), header))


  def encodestring(s, quotetabs=False, header=False):
      return b2a_qp(s, quotetabs, True, header)


  def decodestring(s, header=False):
      return a2b_qp(s, header)

  """#
