// This file defines the module codecs (library reference, "codecs") over the encodings of str and bytes: new ones
// cannot be registered.

let codecsSource = #"""
  import builtins as _builtins

  __all__ = ['lookup', 'open', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8',
             'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo',
             'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
             'getincrementaldecoder', 'encode', 'decode', 'iterencode', 'iterdecode']

  BOM_UTF8 = b'\xef\xbb\xbf'
  BOM_LE = BOM_UTF16 = BOM = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
  BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
  BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\x00\x00'
  BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'

  _NAMES = {
      'utf8': 'utf-8', 'u8': 'utf-8', 'utf_8': 'utf-8', 'cp65001': 'utf-8', 'latin1': 'iso8859-1',
      'latin_1': 'iso8859-1',
      'iso8859_1': 'iso8859-1', 'iso_8859_1': 'iso8859-1', 'l1': 'iso8859-1', '8859': 'iso8859-1', 'us_ascii': 'ascii',
      '646': 'ascii', 'utf16': 'utf-16', 'u16': 'utf-16', 'utf32': 'utf-32', 'u32': 'utf-32', 'utf_16_le': 'utf-16-le',
      'utf_16_be': 'utf-16-be', 'utf_32_le': 'utf-32-le', 'utf_32_be': 'utf-32-be', 'utf_16': 'utf-16',
      'utf_32': 'utf-32', 'utf_8_sig': 'utf-8-sig', 'unicode_escape': 'unicode-escape',
      'raw_unicode_escape': 'raw-unicode-escape', 'windows_1252': 'cp1252', '1252': 'cp1252'}


  class Codec:
      def encode(self, input, errors='strict'):
          raise NotImplementedError

      def decode(self, input, errors='strict'):
          raise NotImplementedError


  class IncrementalEncoder:
      def __init__(self, errors='strict'):
          self.errors = errors
          self.buffer = ''

      def encode(self, input, final=False):
          raise NotImplementedError

      def reset(self):
          pass

      def getstate(self):
          return 0

      def setstate(self, state):
          pass


  class IncrementalDecoder:
      def __init__(self, errors='strict'):
          self.errors = errors

      def decode(self, input, final=False):
          raise NotImplementedError

      def reset(self):
          pass

      def getstate(self):
          return b'', 0

      def setstate(self, state):
          pass


  class CodecInfo(tuple):
      """The functions of an encoding; a tuple of four, for those who take it apart."""

      def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                  incrementaldecoder=None, name=None, *, _is_text_encoding=None):
          self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
          self.name = name
          self.encode, self.decode = encode, decode
          self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
          self.streamreader, self.streamwriter = streamreader, streamwriter
          return self

      def __repr__(self):
          return '<%s.%s object for encoding %s at %#x>' % (
              self.__class__.__module__, self.__class__.__qualname__, self.name, id(self))


  def encode(obj, encoding='utf-8', errors='strict'):
      codec = _BINARY.get(_plain(encoding))
      return codec[0](obj) if codec else obj.encode(encoding, errors)


  def decode(obj, encoding='utf-8', errors='strict'):
      codec = _BINARY.get(_plain(encoding))
      if codec:
          return codec[1](obj)
      data = obj if isinstance(obj, (bytes, bytearray)) else bytes(obj)
      return data.decode(encoding, errors)


  def _plain(name):
      return name.lower().replace('-', '_').replace(' ', '_')


  def _rotated(text):
      small, large = 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
      return text.translate(str.maketrans(small + large, small[13:] + small[:13] + large[13:] + large[:13]))


  def _hex(data):
      import binascii
      return binascii.hexlify(data)


  def _unhex(data):
      import binascii
      return binascii.unhexlify(data)


  def _base64(data):
      import base64
      return base64.encodebytes(data)


  def _unbase64(data):
      import base64
      return base64.decodebytes(data)


  def _quopri(data):
      import quopri
      return quopri.encodestring(data, quotetabs=True)


  def _unquopri(data):
      import quopri
      return quopri.decodestring(data)


  # What is no text encoding: from text to text, and from bytes to bytes.
  _BINARY = {'rot13': (_rotated, _rotated), 'rot_13': (_rotated, _rotated), 'hex': (_hex, _unhex),
             'hex_codec': (_hex, _unhex), 'base64': (_base64, _unbase64), 'base64_codec': (_base64, _unbase64),
             'base_64': (_base64, _unbase64), 'quopri': (_quopri, _unquopri), 'quopri_codec': (_quopri, _unquopri)}


  def lookup(encoding, /):
      plain = _plain(encoding)
      if plain in _BINARY:
          name = {'rot_13': 'rot13', 'hex_codec': 'hex', 'base64_codec': 'base64', 'base_64': 'base64',
                  'quopri_codec': 'quopri'}.get(plain, plain)
      else:
          b''.decode(encoding)
          ''.encode(encoding)
          name = _NAMES.get(plain)
          if name is None and plain.startswith('iso'):
              name = 'iso8859-' + plain.rpartition('_')[2]
          elif name is None:
              name = plain.replace('_', '-') if plain.startswith(('utf', 'koi8')) else plain

      def encoder(input, errors='strict'):
          return encode(input, encoding, errors), len(input)

      def decoder(input, errors='strict'):
          return decode(input, encoding, errors), len(input)

      class Encoder(IncrementalEncoder):
          def encode(self, input, final=False):
              return encode(input, encoding, self.errors)

      class Decoder(IncrementalDecoder):
          """Keeps the bytes of a character that is not whole yet."""

          def __init__(self, errors='strict'):
              super().__init__(errors)
              self.reset()

          def reset(self):
              self.buffer = b''

          def getstate(self):
              return self.buffer, 0

          def setstate(self, state):
              self.buffer = state[0]

          def decode(self, input, final=False):
              data = self.buffer + bytes(input)
              self.buffer = b''
              try:
                  return decode(data, encoding, 'strict')
              except UnicodeDecodeError as error:
                  if not final and error.end == len(data) and error.reason in (
                          'unexpected end of data', 'truncated data'):
                      self.buffer = data[error.start:]
                      return decode(data[:error.start], encoding, self.errors)
              return decode(data, encoding, self.errors)

      return CodecInfo(encoder, decoder, None, None, Encoder, Decoder, name)


  def getencoder(encoding):
      return lookup(encoding).encode


  def getdecoder(encoding):
      return lookup(encoding).decode


  def getincrementalencoder(encoding):
      return lookup(encoding).incrementalencoder


  def getincrementaldecoder(encoding):
      return lookup(encoding).incrementaldecoder


  def iterencode(iterator, encoding, errors='strict', **kwargs):
      encoder = getincrementalencoder(encoding)(errors, **kwargs)
      for piece in iterator:
          if output := encoder.encode(piece):
              yield output
      if output := encoder.encode('', True):
          yield output


  def iterdecode(iterator, encoding, errors='strict', **kwargs):
      decoder = getincrementaldecoder(encoding)(errors, **kwargs)
      for piece in iterator:
          if output := decoder.decode(piece):
              yield output
      if output := decoder.decode(b'', True):
          yield output


  def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
      if encoding is not None and 'b' not in mode:
          # Lines keep their ends, as in a binary file.
          return _builtins.open(filename, mode, buffering, encoding=encoding, errors=errors, newline='')
      return _builtins.open(filename, mode, buffering)

  """#
