// This file defines the older functions of urllib.parse, all of them deprecated.

let urllibSplittersSource = #"""
  # What older programs take addresses apart with.

  def _deprecated(name, function, instead=''):
      def call(*args, **kwargs):
          import warnings
          warnings.warn(f'urllib.parse.{name}() is deprecated as of 3.8{instead}', DeprecationWarning, stacklevel=2)
          return function(*args, **kwargs)

      call.__name__ = call.__qualname__ = name
      return call


  def _split_type(url):
      scheme, colon, rest = url.partition(':')
      return (scheme.lower(), rest) if colon and scheme and '/' not in scheme else (None, url)


  def _split_host(url):
      if not url.startswith('//'):
          return None, url
      end = min([place for place in (url.find(mark, 2) for mark in '/#?') if place >= 0], default=len(url))
      path = url[end:]
      return url[2:end], '/' + path if path and path[0] != '/' else path


  def _split_user(host):
      user, at, host = host.rpartition('@')
      return user if at else None, host


  def _split_password(user):
      user, colon, password = user.partition(':')
      return user, password if colon else None


  def _split_port(host):
      name, colon, port = host.rpartition(':')
      if colon and (not port or port.isascii() and port.isdigit()):
          return name, port or None
      return host, None


  def _split_number(host, defport=-1):
      name, colon, port = host.rpartition(':')
      if not colon:
          return host, defport
      if port and not (port.isascii() and port.isdigit()):
          return name, None
      return name, int(port) if port else defport


  def _split_last(mark):
      def split(url):
          path, found, rest = url.rpartition(mark)
          return (path, rest) if found else (url, None)

      return split


  def _split_attributes(url):
      path, *attributes = url.split(';')
      return path, attributes


  def _text_of_ascii(url):
      if isinstance(url, str):
          try:
              url = url.encode('ASCII').decode()
          except UnicodeError:
              raise UnicodeError('URL ' + repr(url) + ' contains non-ASCII characters')
      return url


  def _split_value(attr):
      name, equals, value = attr.partition('=')
      return name, value if equals else None


  for _name, _function, _instead in (
          ('splittype', _split_type, 'urlparse'), ('splithost', _split_host, 'urlparse'),
          ('splituser', _split_user, 'urlparse'), ('splitpasswd', _split_password, 'urlparse'),
          ('splitport', _split_port, 'urlparse'), ('splitnport', _split_number, 'urlparse'),
          ('splitquery', _split_last('?'), 'urlparse'), ('splittag', _split_last('#'), 'urlparse'),
          ('splitattr', _split_attributes, 'urlparse'), ('splitvalue', _split_value, 'parse_qsl')):
      globals()[_name] = _deprecated(_name, _function, f', use urllib.parse.{_instead}() instead')
  to_bytes = _deprecated('to_bytes', _text_of_ascii)
  del _name, _function, _instead

  """#
