// This file defines the module urllib.parse (library reference, "urllib.parse"). Nothing else of urllib is here: a run
// has no network.

let urllibParseSource = #"""
  from collections import namedtuple as _namedtuple

  __all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
             'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
             'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

  # Schemes by what their addresses may have; '' stands for none.
  uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                   'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
  uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp',
                 'snews', 'prospero', 'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws',
                 'wss']
  uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms',
                 'sftp', 'tel']
  non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
  uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtspu', 'sip', 'sips']
  uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file',
                   'prospero']
  scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

  _CONTROLS_AND_SPACE = ''.join(map(chr, range(33)))


  def clear_cache():
      """Nothing is kept here that could be forgotten."""


  # Every function takes text, or bytes of ASCII, and gives back the same.

  def _as_text(*values):
      """The arguments as text, and a function that makes results like the first of them."""
      is_text = isinstance(values[0], str)
      for value in values[1:]:
          if value and isinstance(value, str) != is_text:
              raise TypeError('Cannot mix str and non-str arguments')
      if is_text:
          return (*values, lambda result: result)
      texts = [value.decode('ascii', 'strict') if value else '' for value in values]
      return (*texts, lambda result: result.encode('ascii'))


  class _Text:
      __slots__ = ()

      def encode(self, encoding='ascii', errors='strict'):
          return self._counterpart(*[part.encode(encoding, errors) for part in self])


  class _Bytes:
      __slots__ = ()

      def decode(self, encoding='ascii', errors='strict'):
          return self._counterpart(*[part.decode(encoding, errors) for part in self])


  class _Address:
      """What stands in netloc: user:password@host:port."""

      __slots__ = ()

      def _parts(self):
          """User, password, host and port, None for what is not there."""
          netloc = self.netloc
          at, colon, opening, closing = '@:[]' if isinstance(netloc, str) else (b'@', b':', b'[', b']')
          account, has_account, place = netloc.rpartition(at)
          user = password = None
          if has_account:
              user, has_password, password = account.partition(colon)
              if not has_password:
                  password = None
          _, has_bracket, bracketed = place.partition(opening)
          if has_bracket:
              host, _, rest = bracketed.partition(closing)
              port = rest.partition(colon)[2]
          else:
              host, _, port = place.partition(colon)
          return user, password, host, port or None

      @property
      def username(self):
          return self._parts()[0]

      @property
      def password(self):
          return self._parts()[1]

      @property
      def hostname(self):
          host = self._parts()[2]
          if not host:
              return None
          # The zone of an IPv6 address keeps its case.
          name, percent, zone = host.partition('%' if isinstance(host, str) else b'%')
          return name.lower() + percent + zone

      @property
      def port(self):
          port = self._parts()[3]
          if port is None:
              return None
          if not (port.isdigit() and port.isascii()):
              raise ValueError(f'Port could not be cast to integer value as {port!r}')
          port = int(port)
          if not 0 <= port <= 65535:
              raise ValueError('Port out of range 0-65535')
          return port

      __class_getitem__ = classmethod(type(list[int]))


  class _Defragged:
      __slots__ = ()

      def geturl(self):
          if self.fragment:
              return self.url + ('#' if isinstance(self.url, str) else b'#') + self.fragment
          return self.url


  class _Split(_Address):
      __slots__ = ()

      def geturl(self):
          return urlunsplit(self)


  class _Parsed(_Address):
      __slots__ = ()

      def geturl(self):
          return urlunparse(self)


  _split_fields = 'scheme netloc path query fragment'
  _parse_fields = 'scheme netloc path params query fragment'


  class DefragResult(_namedtuple('DefragResult', 'url fragment'), _Defragged, _Text):
      __slots__ = ()


  class SplitResult(_namedtuple('SplitResult', _split_fields), _Split, _Text):
      __slots__ = ()


  class ParseResult(_namedtuple('ParseResult', _parse_fields), _Parsed, _Text):
      __slots__ = ()


  class DefragResultBytes(_namedtuple('DefragResultBytes', 'url fragment'), _Defragged, _Bytes):
      __slots__ = ()


  class SplitResultBytes(_namedtuple('SplitResultBytes', _split_fields), _Split, _Bytes):
      __slots__ = ()


  class ParseResultBytes(_namedtuple('ParseResultBytes', _parse_fields), _Parsed, _Bytes):
      __slots__ = ()


  for _one, _two in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                     (ParseResult, ParseResultBytes)):
      _one._counterpart, _two._counterpart = _two, _one


  def _result(kind, like, *parts):
      """A result of text, or its counterpart when the arguments were bytes."""
      result = kind(*parts)
      return result if isinstance(like, str) else result.encode()


  # Taking apart and putting together.

  def urlsplit(url, scheme='', allow_fragments=True):
      given = url
      url, scheme, _ = _as_text(url, scheme)
      return _result(SplitResult, given, *_split_five(url, scheme, allow_fragments))


  def urlparse(url, scheme='', allow_fragments=True):
      given = url
      url, scheme, _ = _as_text(url, scheme)
      scheme, netloc, path, query, fragment = _split_five(url, scheme, allow_fragments)
      params = ''
      if scheme in uses_params and ';' in path:
          path, params = _split_params(path)
      return _result(ParseResult, given, scheme, netloc, path, params, query, fragment)


  def _split_five(url, scheme, allow_fragments):
      url = url.lstrip(_CONTROLS_AND_SPACE)
      scheme = scheme.strip(_CONTROLS_AND_SPACE)
      for unsafe in '\t\r\n':
          url = url.replace(unsafe, '')
          scheme = scheme.replace(unsafe, '')
      netloc = query = fragment = ''
      before, colon, behind = url.partition(':')
      if before[:1].isascii() and before[:1].isalpha() and colon and not before.strip(scheme_chars):
          scheme, url = before.lower(), behind
      if url.startswith('//'):
          end = min([place for place in (url.find(mark, 2) for mark in '/?#') if place >= 0], default=len(url))
          netloc, url = url[2:end], url[end:]
          if ('[' in netloc) != (']' in netloc):
              raise ValueError('Invalid IPv6 URL')
          if '[' in netloc:
              _check_brackets(netloc)
      if allow_fragments:
          url, _, fragment = url.partition('#')
      url, _, query = url.partition('?')
      if not netloc.isascii():
          _check_normal_form(netloc)
      return scheme, netloc, url, query, fragment


  def _split_params(path):
      place = path.find(';', path.rfind('/') if '/' in path else 0)
      if place < 0:
          return path, ''
      return path[:place], path[place + 1:]


  def _check_normal_form(netloc):
      from unicodedata import normalize
      name = netloc
      for mark in '@:#?':
          name = name.replace(mark, '')
      normal = normalize('NFKC', name)
      if normal != name and any(mark in normal for mark in '/?#@:'):
          raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


  def _check_brackets(netloc):
      before, _, rest = netloc.rpartition('@')[2].partition('[')
      address, _, behind = rest.partition(']')
      if before or behind and not behind.startswith(':'):
          raise ValueError('Invalid IPv6 URL')
      if address.startswith('v'):
          version, dot, name = address[1:].partition('.')
          if not version or version.strip('0123456789abcdefABCDEF') or not dot or not name or '\n' in name:
              raise ValueError('IPvFuture address is invalid')
      elif _is_ipv4(address):
          raise ValueError('An IPv4 address cannot be in brackets')
      elif not _is_ipv6(address):
          raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


  def _is_ipv4(text):
      parts = text.split('.')
      return len(parts) == 4 and all(
          part.isascii() and part.isdigit() and len(part) <= 3 and int(part) < 256 and (part == '0' or part[0] != '0')
          for part in parts)


  def _is_ipv6(text):
      text, percent, zone = text.partition('%')
      if percent and (not zone or '%' in zone) or '/' in text:
          return False
      groups = text.split(':')
      if '.' in groups[-1]:
          if not _is_ipv4(groups[-1]):
              return False
          groups[-1:] = ['0', '0']
      gaps = [index for index in range(1, len(groups) - 1) if not groups[index]]
      if len(groups) < 3 or len(gaps) > 1:
          return False
      if gaps:
          # Beside the gap, an empty group at an end belongs to a doubled colon there.
          before, behind = groups[:gaps[0]], groups[gaps[0] + 1:]
          if before == ['']:
              before = []
          if behind == ['']:
              behind = []
          groups = before + behind
          if len(groups) > 7:
              return False
      elif len(groups) != 8:
          return False
      return all(0 < len(group) <= 4 and not group.strip('0123456789abcdefABCDEF') for group in groups)


  def urlunsplit(components):
      scheme, netloc, url, query, fragment, back = _as_text(*components)
      if netloc or scheme and scheme in uses_netloc and not url.startswith('//'):
          if url and not url.startswith('/'):
              url = '/' + url
          url = '//' + (netloc or '') + url
      if scheme:
          url = scheme + ':' + url
      if query:
          url += '?' + query
      if fragment:
          url += '#' + fragment
      return back(url)


  def urlunparse(components):
      scheme, netloc, url, params, query, fragment, back = _as_text(*components)
      if params:
          url = f'{url};{params}'
      return back(urlunsplit((scheme, netloc, url, query, fragment)))


  def urldefrag(url):
      given = url
      url, _ = _as_text(url)
      fragment = ''
      if '#' in url:
          *parts, fragment = urlparse(url)
          url = urlunparse((*parts, ''))
      return _result(DefragResult, given, url, fragment)


  def urljoin(base, url, allow_fragments=True):
      """The absolute address of url as seen from base (RFC 3986, section 5)."""
      if not base:
          return url
      if not url:
          return base
      base, url, back = _as_text(base, url)
      old = urlparse(base, '', allow_fragments)
      scheme, netloc, path, params, query, fragment = urlparse(url, old.scheme, allow_fragments)
      if scheme != old.scheme or scheme not in uses_relative:
          return back(url)
      if scheme in uses_netloc:
          if netloc:
              return back(urlunparse((scheme, netloc, path, params, query, fragment)))
          netloc = old.netloc
      if not path and not params:
          return back(urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment)))
      return back(urlunparse((scheme, netloc, _merged(old.path, path), params, query, fragment)))


  def _merged(old, path):
      steps = path.split('/')
      if not path.startswith('/'):
          above = old.split('/')
          if above[-1]:
              above.pop()
          steps = above + steps
          # Empty steps between the first and the last would be doubled slashes.
          steps[1:-1] = [step for step in steps[1:-1] if step]
      resolved = []
      for step in steps:
          if step == '..':
              if resolved:
                  resolved.pop()
          elif step != '.':
              resolved.append(step)
      if steps[-1] in ('.', '..'):
          resolved.append('')
      return '/'.join(resolved) or '/'


  # Quoting.

  # What each byte becomes, by the bytes that stay; and what two digits stand for.
  _quoted = {}
  _unquoted = {}
  _UNRESERVED = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'


  def quote(string, safe='/', encoding=None, errors=None):
      if isinstance(string, str):
          if not string:
              return string
          string = string.encode(encoding or 'utf-8', errors or 'strict')
      else:
          for name, value in ('encoding', encoding), ('errors', errors):
              if value is not None:
                  raise TypeError(f"quote() doesn't support '{name}' for bytes")
      return quote_from_bytes(string, safe)


  def quote_plus(string, safe='', encoding=None, errors=None):
      if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
          return quote(string, safe, encoding, errors)
      return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')


  def quote_from_bytes(bs, safe='/'):
      if not isinstance(bs, (bytes, bytearray)):
          raise TypeError('quote_from_bytes() expected bytes')
      if isinstance(safe, str):
          safe = safe.encode('ascii', 'ignore')
      kept = _UNRESERVED + bytes([byte for byte in safe if byte < 128])
      if not bs.rstrip(kept):
          return bs.decode()
      quoted = _quoted.get(kept)
      if quoted is None:
          if len(_quoted) > 100:
              _quoted.clear()
          quoted = _quoted[kept] = [chr(byte) if byte in kept else f'%{byte:02X}' for byte in range(256)]
      return ''.join([quoted[byte] for byte in bs])


  def unquote_to_bytes(string):
      if not string:
          string.split
          return b''
      if isinstance(string, str):
          string = string.encode('utf-8')
      first, *others = string.split(b'%')
      if not others:
          return string
      if not _unquoted:
          digits = '0123456789abcdefABCDEF'
          _unquoted.update({(one + two).encode(): bytes([int(one + two, 16)]) for one in digits for two in digits})
      pieces = [first]
      for piece in others:
          byte = _unquoted.get(piece[:2])
          if byte is None:
              pieces += b'%', piece
          else:
              pieces += byte, piece[2:]
      return b''.join(pieces)


  def unquote(string, encoding='utf-8', errors='replace'):
      if isinstance(string, bytes):
          return unquote_to_bytes(string).decode(encoding, errors)
      if '%' not in string:
          string.split
          return string
      encoding, errors = encoding or 'utf-8', errors or 'replace'
      if string.isascii():
          return unquote_to_bytes(string).decode(encoding, errors)
      # Only ASCII is decoded; what is beyond it stays as it is.
      import re
      return re.sub('[\0-\x7f]+', lambda match: unquote_to_bytes(match[0]).decode(encoding, errors), string)


  def unquote_plus(string, encoding='utf-8', errors='replace'):
      return unquote(string.replace('+', ' '), encoding, errors)


  # Queries.

  def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                max_num_fields=None, separator='&'):
      qs, back = _as_text(qs)
      separator, _ = _as_text(separator)
      if not separator or not isinstance(separator, (str, bytes)):
          raise ValueError('Separator must be of type string or bytes.')
      if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
          raise ValueError('Max number of fields exceeded')
      pairs = []
      for field in qs.split(separator) if qs else ():
          if not field and not strict_parsing:
              continue
          name, equals, value = field.partition('=')
          if not equals:
              if strict_parsing:
                  raise ValueError('bad query field: %r' % (field,))
              if not keep_blank_values:
                  continue
          if value or keep_blank_values:
              pairs.append(tuple([back(unquote(part.replace('+', ' '), encoding=encoding, errors=errors))
                                  for part in (name, value)]))
      return pairs


  def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
               max_num_fields=None, separator='&'):
      fields = {}
      for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
          fields.setdefault(name, []).append(value)
      return fields


  def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
      if hasattr(query, 'items'):
          query = query.items()
      else:
          try:
              if len(query) and not isinstance(query[0], tuple):
                  raise TypeError
          except TypeError as error:
              raise TypeError('not a valid non-string sequence or mapping object') from error

      def quoted(value):
          if isinstance(value, bytes):
              return quote_via(value, safe)
          return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

      pairs = []
      for name, value in query:
          values = [value]
          if doseq and not isinstance(value, (str, bytes)):
              try:
                  len(value)
              except TypeError:
                  pass
              else:
                  values = value
          name = quoted(name)
          for value in values:
              pairs.append(name + '=' + quoted(value))
      return '&'.join(pairs)


  def unwrap(url):
      """The address in '<URL:scheme://host/path>', or in part of that frame."""
      url = str(url).strip()
      if url[:1] == '<' and url[-1:] == '>':
          url = url[1:-1].strip()
      if url[:4] == 'URL:':
          url = url[4:].strip()
      return url

  """#
