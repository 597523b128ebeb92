// This file defines the first part of unittest.mock: sentinels, and calls as values.

let unittestMockCallsSource = #"""
  import builtins
  from types import FunctionType, MethodType, ModuleType
  from unittest.util import safe_repr

  __all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
             'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')
  FILTER_DIR = True
  _absent = object()


  class InvalidSpecError(Exception):
      pass


  class _SentinelObject:

      def __init__(self, name):
          self.name = name

      def __repr__(self):
          return 'sentinel.' + self.name

      def __reduce__(self):
          return 'sentinel.' + self.name


  class _Sentinel:

      def __init__(self):
          self._sentinels = {}

      def __getattr__(self, name):
          if name == '__bases__':
              raise AttributeError
          return self._sentinels.setdefault(name, _SentinelObject(name))


  sentinel = _Sentinel()
  DEFAULT = sentinel.DEFAULT
  _missing, _deleted = sentinel.MISSING, sentinel.DELETED


  class _ANY:

      def __eq__(self, other):
          return True

      def __ne__(self, other):
          return False

      def __repr__(self):
          return '<ANY>'


  ANY = _ANY()


  # Calls.

  def _format_call_signature(name, args, kwargs):
      parts = [repr(arg) for arg in args] + ['%s=%r' % pair for pair in kwargs.items()]
      return '%s(%s)' % (name, ', '.join(parts))


  # Name, arguments and keywords of a call written as a tuple with some of them left out; None when it is no call.
  def _read_call(value):
      name, args, kwargs = '', (), {}
      if len(value) > 3:
          return None
      for part in value:
          if isinstance(part, str):
              name = part
          elif isinstance(part, tuple):
              args = part
          elif isinstance(part, dict):
              kwargs = part
          else:
              return None
      return name, args, kwargs


  class _Call(tuple):

      def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
          given, args, kwargs = _read_call(value) or ('', (), {})
          parts = (args, kwargs) if two else (given if value else name or '', args, kwargs)
          return tuple.__new__(cls, parts)

      def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
          self._mock_name = name
          self._mock_parent = parent
          self._mock_from_kall = from_kall

      def __eq__(self, other):
          try:
              len(other)
          except TypeError:
              return NotImplemented
          other_parts = _read_call(other)
          if other_parts is None:
              return False
          own = ('', *self) if len(self) == 2 else tuple(self)
          theirs_above, own_above = getattr(other, '_mock_parent', None), getattr(self, '_mock_parent', None)
          if theirs_above and own_above and theirs_above != own_above:
              return False
          if own[0] and other_parts[0] != own[0] or not own[0] and other_parts[0] and len(self) == 3:
              return False
          return other_parts[1:] == own[1:]

      __ne__ = object.__ne__

      def __call__(self, /, *args, **kwargs):
          if self._mock_name is None:
              return _Call(('', args, kwargs), name='()')
          return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

      def __getattr__(self, attr):
          name = attr if self._mock_name is None else '%s.%s' % (self._mock_name, attr)
          return _Call(name=name, parent=self, from_kall=False)

      def __getattribute__(self, attr):
          if attr in ('count', 'index'):
              return self.__getattr__(attr)
          return tuple.__getattribute__(self, attr)

      @property
      def args(self):
          return self[-2]

      @property
      def kwargs(self):
          return self[-1]

      def __repr__(self):
          if not self._mock_from_kall:
              name = self._mock_name or 'call'
              return name if name.startswith('call') else 'call.' + name
          name = self[0] if len(self) == 3 else ''
          if not name:
              name = 'call'
          elif name.startswith('()'):
              name = 'call' + name
          else:
              name = 'call.' + name
          return _format_call_signature(name, self[-2], self[-1])

      def call_list(self):
          found = []
          link = self
          while link is not None:
              if link._mock_from_kall:
                  found.append(link)
              link = link._mock_parent
          return _CallList(reversed(found))


  call = _Call(from_kall=False)


  class _CallList(list):

      def __contains__(self, value):
          if not isinstance(value, list):
              return list.__contains__(self, value)
          count = len(value)
          return any(self[place:place + count] == value for place in range(len(self) - count + 1))

      def __repr__(self):
          text = repr(list(self))
          if len(text) < 80:
              return text
          from pprint import pformat
          return pformat(list(self))
  """#
