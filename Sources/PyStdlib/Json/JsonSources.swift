// This file holds the Python half of the package `json`: the entry points and the classes that programs derive from.

let jsonSource = #"""
  from json.decoder import JSONDecoder, JSONDecodeError
  from json.encoder import JSONEncoder
  import json.scanner as scanner
  import json.decoder as decoder
  import json.encoder as encoder

  __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
  __version__ = '2.0.9'

  _default_encoder = JSONEncoder()
  _default_decoder = JSONDecoder()


  def _encoder(skipkeys, ensure_ascii, check_circular, allow_nan, cls, indent, separators, default, sort_keys, kw):
      if (cls is None and indent is None and separators is None and default is None and not skipkeys and ensure_ascii
              and check_circular and allow_nan and not sort_keys and not kw):
          return _default_encoder
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
      if len(b) >= 4:
          if not b[0]:
              return 'utf-16-be' if b[1] else 'utf-32-be'
          if not b[1]:
              return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
      elif len(b) == 2:
          if not b[0]:
              return 'utf-16-be'
          if not b[1]:
              return 'utf-16-le'
      return 'utf-8'


  def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
           object_pairs_hook=None, **kw):
      return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                   parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


  def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
            object_pairs_hook=None, **kw):
      if isinstance(s, str):
          if s.startswith('\ufeff'):
              raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
      else:
          if not isinstance(s, (bytes, bytearray)):
              raise TypeError('the JSON object must be str, bytes or bytearray, not ' + s.__class__.__name__)
          s = s.decode(detect_encoding(s), 'surrogatepass')
      if (cls is None and object_hook is None and parse_int is None and parse_float is None
              and parse_constant is None and object_pairs_hook is None and not kw):
          return _default_decoder.decode(s)
      if cls is None:
          cls = JSONDecoder
      if object_hook is not None:
          kw['object_hook'] = object_hook
      if object_pairs_hook is not None:
          kw['object_pairs_hook'] = object_pairs_hook
      if parse_float is not None:
          kw['parse_float'] = parse_float
      if parse_int is not None:
          kw['parse_int'] = parse_int
      if parse_constant is not None:
          kw['parse_constant'] = parse_constant
      return cls(**kw).decode(s)
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
          return self.__class__, (self.msg, self.doc, self.pos)


  class JSONDecoder(object):
      def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                   object_pairs_hook=None):
          self.object_hook = object_hook
          self.parse_float = parse_float or float
          self.parse_int = parse_int or int
          self.parse_constant = parse_constant
          self.strict = strict
          self.object_pairs_hook = object_pairs_hook

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
          self.skipkeys = skipkeys
          self.ensure_ascii = ensure_ascii
          self.check_circular = check_circular
          self.allow_nan = allow_nan
          self.sort_keys = sort_keys
          self.indent = indent
          if separators is not None:
              self.item_separator, self.key_separator = separators
          elif indent is not None:
              self.item_separator = ','
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
