// This file holds the Python half of the package `json`: the entry points and the classes that programs derive from.

let jsonSource = #"""
  from json.decoder import JSONDecoder, JSONDecodeError
  from json.encoder import JSONEncoder
  import json.scanner as scanner
  import json.decoder as decoder
  import json.encoder as encoder

  __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
  __version__ = '2.0.9'

  # Most programs give no arguments, and need no encoder and decoder of their own.
  _plain_encoder, _plain_decoder = JSONEncoder(), JSONDecoder()


  def _encoder(skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default, sort_keys, kw):
      if (cls is None and indent is None and separators is None and default is None and not skipkeys and ensure_ascii
              and check_circular and allow_nan and not sort_keys and not kw):
          return _plain_encoder
      if cls is None:
          cls = JSONEncoder
      return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                 indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)


  def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
           separators=None, default=None, sort_keys=False, **kw):
      encoder = _encoder(skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default,
                         sort_keys, kw)
      for piece in encoder.iterencode(obj):
          fp.write(piece)


  def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
            separators=None, default=None, sort_keys=False, **kw):
      return _encoder(skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default,
                      sort_keys, kw).encode(obj)


  def detect_encoding(b):
      for mark, name in ((b'\xff\xfe\0\0', 'utf-32'), (b'\0\0\xfe\xff', 'utf-32'), (b'\xff\xfe', 'utf-16'),
                         (b'\xfe\xff', 'utf-16'), (b'\xef\xbb\xbf', 'utf-8-sig')):
          if b.startswith(mark):
              return name
      # JSON text begins with an ASCII character: where the zeros stand tells the width and the order.
      has_bits = [byte != 0 for byte in b[:4]]
      if len(has_bits) == 4:
          if not any(has_bits[:2]):
              return 'utf-32-be'
          if has_bits[0] and not any(has_bits[1:]):
              return 'utf-32-le'
      if len(has_bits) in (2, 4):
          if not has_bits[0]:
              return 'utf-16-be'
          if not has_bits[1]:
              return 'utf-16-le'
      return 'utf-8'


  def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
           object_pairs_hook=None, **kw):
      text = fp.read()
      return loads(text, cls=cls, object_hook=object_hook, object_pairs_hook=object_pairs_hook,
                   parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, **kw)


  def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
            object_pairs_hook=None, **kw):
      if isinstance(s, (bytes, bytearray)):
          s = s.decode(detect_encoding(s), errors='surrogatepass')
      elif not isinstance(s, str):
          raise TypeError('the JSON object must be str, bytes or bytearray, not ' + s.__class__.__name__)
      elif s.startswith('\ufeff'):
          raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
      if not kw and cls is object_hook is object_pairs_hook is parse_float is parse_int is parse_constant is None:
          return _plain_decoder.decode(s)
      hooks = {'object_hook': object_hook, 'object_pairs_hook': object_pairs_hook, 'parse_float': parse_float,
               'parse_int': parse_int, 'parse_constant': parse_constant}
      # A class of the program's own need not know the hooks that are not used.
      kw.update([(name, hook) for name, hook in hooks.items() if hook is not None])
      return (JSONDecoder if cls is None else cls)(**kw).decode(s)
  """#

let jsonDecoderSource = #"""
  __all__ = ['JSONDecoder', 'JSONDecodeError']


  class JSONDecodeError(ValueError):
      def __init__(self, msg, doc, pos):
          self.lineno = doc.count('\n', 0, pos) + 1
          self.colno = pos - doc.rfind('\n', 0, pos)
          ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, self.lineno, self.colno, pos))
          self.msg = msg
          self.doc = doc
          self.pos = pos

      def __reduce__(self):
          again = self.msg, self.doc, self.pos
          return type(self), again


  class JSONDecoder(object):
      def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                   object_pairs_hook=None):
          self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
          self.parse_float, self.parse_int = parse_float or float, parse_int or int
          self.parse_constant = parse_constant

      def decode(self, s):
          if type(self).raw_decode is _raw_decode:
              return _scan(self, s, 0, True)
          start = len(s) - len(s.lstrip(' \t\n\r'))
          value, end = self.raw_decode(s, idx=start)
          end = len(s) - len(s[end:].lstrip(' \t\n\r'))
          if end != len(s):
              raise JSONDecodeError('Extra data', s, end)
          return value

      def raw_decode(self, s, idx=0):
          return _scan(self, s, idx, False)

      def scan_once(self, string, idx):
          return _scan(self, string, idx, False)


  _raw_decode = JSONDecoder.raw_decode
  """#

let jsonEncoderSource = #"""
  class JSONEncoder(object):
      item_separator = ', '
      key_separator = ': '

      def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                   indent=None, separators=None, default=None):
          self.skipkeys, self.sort_keys, self.indent = skipkeys, sort_keys, indent
          self.ensure_ascii, self.check_circular, self.allow_nan = ensure_ascii, check_circular, allow_nan
          # Lines of their own need no space behind the comma.
          if indent is not None:
              self.item_separator = ','
          if separators is not None:
              (self.item_separator, self.key_separator) = separators
          if default is not None:
              self.default = default

      def default(self, o):
          raise TypeError('Object of type ' + o.__class__.__name__ + ' is not JSON serializable')

      def encode(self, o):
          if type(self).iterencode is _iterencode:
              return _encode(self, o, None)
          return ''.join(self.iterencode(o, _one_shot=True))

      def iterencode(self, o, _one_shot=False):
          pieces = []
          try:
              _encode(self, o, pieces)
          finally:
              # What came before an error has been yielded by then.
              yield from pieces


  _iterencode = JSONEncoder.iterencode
  """#

let jsonScannerSource = #"""
  from json.decoder import JSONDecoder

  __all__ = ['make_scanner']


  def make_scanner(context):
      return lambda string, idx: JSONDecoder.scan_once(context, string, idx)
  """#
