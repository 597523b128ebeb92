// This file defines the module base64 (library reference, "base64"), on top of binascii.

let base64Source = #"""
  import binascii

  __all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
             'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode',
             'a85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

  bytes_types = (bytes, bytearray)
  MAXLINESIZE = 76
  MAXBINSIZE = MAXLINESIZE // 4 * 3


  def _ascii(data):
      """The bytes of an argument of a decoder, which may be text."""
      if isinstance(data, str):
          try:
              return data.encode('ascii')
          except UnicodeEncodeError:
              raise ValueError('string argument should contain only ASCII characters')
      if isinstance(data, bytes_types):
          return data
      try:
          return memoryview(data).tobytes()
      except TypeError:
          raise TypeError('argument should be a bytes-like object or ASCII string, not %r'
                          % data.__class__.__name__) from None


  def b64encode(s, altchars=None):
      text = binascii.b2a_base64(s, newline=False)
      if altchars is not None:
          assert len(altchars) == 2, repr(altchars)
          text = text.translate(bytes.maketrans(b'+/', altchars))
      return text


  def b64decode(s, altchars=None, validate=False):
      s = _ascii(s)
      if altchars is not None:
          altchars = _ascii(altchars)
          assert len(altchars) == 2, repr(altchars)
          s = s.translate(bytes.maketrans(altchars, b'+/'))
      return binascii.a2b_base64(s, strict_mode=validate)


  def standard_b64encode(s):
      return b64encode(s)


  def standard_b64decode(s):
      return b64decode(s)


  def urlsafe_b64encode(s):
      return b64encode(s, b'-_')


  def urlsafe_b64decode(s):
      return b64decode(s, b'-_')


  # Base 32 and 16: whole groups of five bytes as one number.

  _BASE32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  _BASE32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


  def _encode32(alphabet, data):
      if not isinstance(data, bytes_types):
          data = memoryview(data).tobytes()
      missing = -len(data) % 5
      data = bytes(data) + bytes(missing)
      text = bytearray()
      for start in range(0, len(data), 5):
          group = int.from_bytes(data[start:start + 5], 'big')
          text += bytes([alphabet[group >> shift & 31] for shift in range(35, -5, -5)])
      if missing:
          empty = missing * 8 // 5
          text[-empty:] = b'=' * empty
      return bytes(text)


  def _decode32(alphabet, text, casefold, map01=None):
      text = _ascii(text)
      if len(text) % 8:
          raise binascii.Error('Incorrect padding')
      if map01 is not None:
          map01 = _ascii(map01)
          assert len(map01) == 1, repr(map01)
          text = text.translate(bytes.maketrans(b'01', b'O' + map01))
      if casefold:
          text = text.upper()
      values = {character: value for value, character in enumerate(alphabet)}
      digits = text.rstrip(b'=')
      padding = len(text) - len(digits)
      data = bytearray()
      group = 0
      for start in range(0, len(digits), 8):
          group = 0
          for character in digits[start:start + 8]:
              if character not in values:
                  raise binascii.Error('Non-base32 digit found')
              group = group << 5 | values[character]
          data += (group & (1 << 40) - 1).to_bytes(5, 'big')
      if len(text) % 8 or padding not in (0, 1, 3, 4, 6):
          raise binascii.Error('Incorrect padding')
      if padding and data:
          data[-5:] = (group << 5 * padding).to_bytes(5, 'big')[:(43 - 5 * padding) // 8]
      return bytes(data)


  def b32encode(s):
      return _encode32(_BASE32, s)


  def b32decode(s, casefold=False, map01=None):
      return _decode32(_BASE32, s, casefold, map01)


  def b32hexencode(s):
      return _encode32(_BASE32_HEX, s)


  def b32hexdecode(s, casefold=False):
      return _decode32(_BASE32_HEX, s, casefold)


  def b16encode(s):
      return binascii.hexlify(s).upper()


  def b16decode(s, casefold=False):
      s = _ascii(s)
      if casefold:
          s = s.upper()
      if s.translate(None, b'0123456789ABCDEF'):
          raise binascii.Error('Non-base16 digit found')
      return binascii.unhexlify(s)


  # Base 85: groups of four bytes as five digits.

  _BASE85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'


  def _encode85(data, alphabet, pad, short):
      if not isinstance(data, bytes_types):
          data = memoryview(data).tobytes()
      missing = -len(data) % 4
      data = bytes(data) + bytes(missing)
      groups = []
      for start in range(0, len(data), 4):
          four = data[start:start + 4]
          digits = short.get(four)
          if digits is None:
              number = int.from_bytes(four, 'big')
              high, low = divmod(number, 85 * 85)
              high, middle = divmod(high, 85)
              digits = bytes([alphabet[digit] for digit in (*divmod(high, 85), middle, *divmod(low, 85))])
          groups.append(digits)
      if missing and not pad:
          last = groups[-1]
          if last == b'z':
              last = alphabet[:1] * 5
          groups[-1] = last[:-missing]
      return b''.join(groups)


  def b85encode(b, pad=False):
      return _encode85(b, _BASE85, pad, {})


  def b85decode(b):
      b = _ascii(b)
      values = {character: value for value, character in enumerate(_BASE85)}
      missing = -len(b) % 5
      b = b + b'~' * missing
      data = bytearray()
      for start in range(0, len(b), 5):
          number = 0
          for place, character in enumerate(b[start:start + 5], start):
              if character not in values:
                  raise ValueError('bad base85 character at position %d' % place)
              number = number * 85 + values[character]
          if number >> 32:
              raise ValueError('base85 overflow in hunk starting at byte %d' % start)
          data += number.to_bytes(4, 'big')
      return bytes(data[:len(data) - missing])


  def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
      short = {bytes(4): b'z'}
      if foldspaces:
          short[b'    '] = b'y'
      text = _encode85(b, bytes(range(33, 118)), pad, short)
      if adobe:
          text = b'<~' + text
      if wrapcol:
          width = max(2 if adobe else 1, wrapcol)
          lines = [text[start:start + width] for start in range(0, len(text), width)]
          if adobe and len(lines[-1]) + 2 > width:
              lines.append(b'')
          text = b'\n'.join(lines)
      return text + b'~>' if adobe else text


  def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
      b = _ascii(b)
      if adobe:
          if not b.endswith(b'~>'):
              raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
          b = b[2:-2] if b.startswith(b'<~') else b[:-2]
      data = bytearray()
      number = count = 0
      # Four more of the last digit fill the last group up.
      for character in b + b'uuuu':
          if 33 <= character <= 117:
              number = number * 85 + character - 33
              count += 1
              if count == 5:
                  if number >> 32:
                      raise ValueError('Ascii85 overflow')
                  data += number.to_bytes(4, 'big')
                  number = count = 0
          elif character == 0x7A or foldspaces and character == 0x79:
              if count:
                  raise ValueError('%c inside Ascii85 5-tuple' % character)
              data += b'    ' if character == 0x79 else bytes(4)
          elif character not in ignorechars:
              raise ValueError('Non-Ascii85 digit found: %c' % character)
      return bytes(data[:len(data) - (4 - count)])


  # Files, and lines of MIME.

  def encode(input, output):
      while piece := input.read(MAXBINSIZE):
          while len(piece) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(piece))):
              piece += more
          output.write(binascii.b2a_base64(piece))


  def decode(input, output):
      while line := input.readline():
          output.write(binascii.a2b_base64(line))


  def _check_bytes(data):
      name = data.__class__.__name__
      try:
          view = memoryview(data)
      except TypeError as error:
          raise TypeError('expected bytes-like object, not %s' % name) from error
      if view.format not in ('c', 'b', 'B'):
          raise TypeError('expected single byte elements, not %r from %s' % (view.format, name))
      if view.ndim != 1:
          raise TypeError('expected 1-D data, not %d-D data from %s' % (view.ndim, name))


  def encodebytes(s):
      _check_bytes(s)
      return b''.join([binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE)])


  def decodebytes(s):
      _check_bytes(s)
      return binascii.a2b_base64(s)

  """#
