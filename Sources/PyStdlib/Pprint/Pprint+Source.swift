// This file defines the module pprint (library reference, "pprint").

let pprintSource = #"""
  import collections as _collections
  import types as _types
  from io import StringIO as _StringIO

  __all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


  def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
             underscore_numbers=False):
      PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                    underscore_numbers=underscore_numbers).pprint(object)


  def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
      return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                           underscore_numbers=underscore_numbers).pformat(object)


  def pp(object, *args, sort_dicts=False, **kwargs):
      pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


  def saferepr(object):
      return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


  def isreadable(object):
      return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


  def isrecursive(object):
      return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


  class _Key:
      """Orders anything: by its own order where it has one, otherwise by type and identity."""

      __slots__ = ['item']

      def __init__(self, item):
          self.item = item

      def __lt__(self, other):
          one, two = self.item, other.item
          try:
              return one < two
          except TypeError:
              return (str(type(one)), id(one)) < (str(type(two)), id(two))


  def _pair_key(pair):
      return _Key(pair[0]), _Key(pair[1])


  def _recursion(object):
      return f'<Recursion on {type(object).__name__} with id={id(object)}>'


  class _Place:
      """Where a value is written: its column, the room that what follows it needs, what it stands in, and how deep."""

      __slots__ = ['write', 'column', 'behind', 'context', 'level']

      def __init__(self, write, column, behind, context, level):
          self.write = write
          self.column = column
          self.behind = behind
          self.context = context
          self.level = level

      def moved(self, columns, behind):
          """The place so many columns to the right, with so much behind it."""
          return _Place(self.write, self.column + columns, behind, self.context, self.level)

      def new_line(self):
          return '\n' + ' ' * self.column


  class PrettyPrinter:
      """Writes data so that it is easy to read, one item a line where a line is too short for all."""

      def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                   underscore_numbers=False):
          indent, width = int(indent), int(width)
          if indent < 0:
              raise ValueError('indent must be >= 0')
          if depth is not None and depth <= 0:
              raise ValueError('depth must be > 0')
          if not width:
              raise ValueError('width must be != 0')
          if stream is None:
              import sys
              stream = sys.stdout
          self._indent_per_level = indent
          self._width = width
          self._depth = depth
          self._stream = stream
          self._compact = bool(compact)
          self._sort_dicts = sort_dicts
          self._underscore_numbers = underscore_numbers

      def pprint(self, object):
          if self._stream is not None:
              self._start(object, self._stream)
              self._stream.write('\n')

      def pformat(self, object):
          stream = _StringIO()
          self._start(object, stream)
          return stream.getvalue()

      def isrecursive(self, object):
          return self.format(object, {}, 0, 0)[2]

      def isreadable(self, object):
          _, readable, recursive = self.format(object, {}, 0, 0)
          return readable and not recursive

      def format(self, object, context, maxlevels, level):
          """The text on one line, whether it can be read back, and whether the object contains itself."""
          return self._safe_repr(object, context, maxlevels, level)

      def _start(self, object, stream):
          self._readable, self._recursive = True, False
          self._write(object, _Place(stream.write, 0, 0, {}, 0))

      def _line(self, object, place):
          text, readable, recursive = self.format(object, place.context.copy(), self._depth, place.level)
          self._readable = self._readable and readable
          self._recursive = self._recursive or recursive
          return text

      def _write(self, object, place):
          key = id(object)
          if key in place.context:
              self._readable, self._recursive = False, True
              place.write(_recursion(object))
              return
          text = self._line(object, place)
          if len(text) > self._width - place.column - place.behind:
              writer = _WRITERS.get(type(object).__repr__)
              if writer is None and _is_plain_dataclass(object):
                  writer = PrettyPrinter._write_dataclass
              if writer is not None:
                  place.context[key] = 1
                  writer(self, object, _Place(place.write, place.column, place.behind, place.context, place.level + 1))
                  del place.context[key]
                  return
          place.write(text)

      # Items and pairs between brackets that are written already.

      def _write_items(self, items, place):
          inside = place.moved(self._indent_per_level, 1)
          write = place.write
          write(' ' * (self._indent_per_level - 1))
          full = self._width - inside.column + 1
          room = full
          separator = ''
          items = list(items)
          for number, item in enumerate(items, 1):
              if number == len(items):
                  inside.behind = place.behind
                  full -= place.behind
                  room -= place.behind
              if self._compact:
                  text = self._line(item, place)
                  need = len(text) + 2
                  if room < need:
                      room = full
                      separator = separator and ',' + inside.new_line()
                  if room >= need:
                      room -= need
                      write(separator + text)
                      separator = ', '
                      continue
              write(separator)
              separator = ',' + inside.new_line()
              self._write(item, inside)

      def _write_pairs(self, pairs, place):
          inside = place.moved(self._indent_per_level, 1)
          pairs = list(pairs)
          for number, (key, value) in enumerate(pairs, 1):
              text = self._line(key, place) + ': '
              place.write(text)
              is_last = number == len(pairs)
              self._write(value, inside.moved(len(text), place.behind if is_last else 1))
              if not is_last:
                  place.write(',' + inside.new_line())

      def _write_fields(self, pairs, place):
          pairs = list(pairs)
          for number, (name, value) in enumerate(pairs, 1):
              is_last = number == len(pairs)
              place.write(name + '=')
              if id(value) in place.context:
                  place.write('...')
              else:
                  self._write(value, place.moved(len(name) + 1, place.behind if is_last else 1))
              if not is_last:
                  place.write(',' + place.new_line())

      # One method for each kind of object that takes several lines.

      def _write_dict(self, object, place):
          place.write('{' + ' ' * (self._indent_per_level - 1))
          pairs = object.items()
          if self._sort_dicts:
              pairs = sorted(pairs, key=_pair_key)
          self._write_pairs(pairs, place.moved(0, place.behind + 1))
          place.write('}')

      def _write_list(self, object, place):
          place.write('[')
          self._write_items(object, place.moved(0, place.behind + 1))
          place.write(']')

      def _write_tuple(self, object, place):
          end = ',)' if len(object) == 1 else ')'
          place.write('(')
          self._write_items(object, place.moved(0, place.behind + len(end)))
          place.write(end)

      def _write_set(self, object, place):
          if not object:
              place.write(repr(object))
              return
          start, end = '{', '}'
          cls = object.__class__
          if cls is not set:
              start, end = cls.__name__ + '({', '})'
          place.write(start)
          self._write_items(sorted(object, key=_Key), place.moved(len(start) - 1, place.behind + len(end)))
          place.write(end)

      def _write_str(self, object, place):
          if not object:
              place.write(repr(object))
              return
          bracket = place.level == 1
          if bracket:
              place = place.moved(1, place.behind + 1)
          width = self._width - place.column
          pieces = self._pieces_of_lines(object.splitlines(True), width, place.behind)
          if len(pieces) == 1:
              place.write(pieces[0])
              return
          place.write(('(' if bracket else '') + place.new_line().join(pieces) + (')' if bracket else ''))

      def _pieces_of_lines(self, lines, width, behind):
          import re
          pieces = []
          for number, line in enumerate(lines, 1):
              behind_line = behind if number == len(lines) else 0
              text = repr(line)
              if len(text) <= width - behind_line:
                  pieces.append(text)
                  continue
              words = re.findall(r'\S*\s*', line)[:-1]
              gathered = ''
              for index, word in enumerate(words, 1):
                  room = width - behind_line if index == len(words) else width
                  if len(repr(gathered + word)) > room:
                      if gathered:
                          pieces.append(repr(gathered))
                      gathered = ''
                  gathered += word
              if gathered:
                  pieces.append(repr(gathered))
          return pieces

      def _write_bytes(self, object, place):
          if len(object) <= 4:
              place.write(repr(object))
              return
          bracket = place.level == 1
          if bracket:
              place = place.moved(1, place.behind + 1)
          room = self._width - place.column
          pieces = []
          start = 0
          for end in range(4, len(object) + 4, 4):
              # Whole groups of four only; an exact multiple has an empty last group, for which no line leaves room.
              is_last = end > len(object)
              if len(repr(object[start:end])) > room - (place.behind if is_last else 0) and end - 4 > start:
                  pieces.append(repr(object[start:end - 4]))
                  start = end - 4
          pieces.append(repr(object[start:]))
          place.write(('(' if bracket else '') + place.new_line().join(pieces) + (')' if bracket else ''))

      def _write_bytearray(self, object, place):
          place.write('bytearray(')
          inside = place.moved(10, place.behind + 1)
          inside.level += 1
          self._write_bytes(bytes(object), inside)
          place.write(')')

      def _write_mappingproxy(self, object, place):
          place.write('mappingproxy(')
          self._write(object.copy(), place.moved(13, place.behind + 1))
          place.write(')')

      def _write_namespace(self, object, place):
          cls = object.__class__
          name = 'namespace(' if cls is _types.SimpleNamespace else cls.__name__ + '('
          place.write(name)
          self._write_fields(object.__dict__.items(), place.moved(len(name), place.behind))
          place.write(')')

      def _write_dataclass(self, object, place):
          name = object.__class__.__name__ + '('
          shown = [field for field in object.__dataclass_fields__.values() if field.repr and _is_field(field)]
          place.write(name)
          self._write_fields([(field.name, getattr(object, field.name)) for field in shown],
                             place.moved(len(name), place.behind))
          place.write(')')

      def _write_ordered_dict(self, object, place):
          if not object:
              place.write(repr(object))
              return
          name = object.__class__.__name__ + '('
          place.write(name)
          self._write(list(object.items()), place.moved(len(name), place.behind + 1))
          place.write(')')

      def _write_default_dict(self, object, place):
          if not object:
              place.write(repr(object))
              return
          name = object.__class__.__name__ + '('
          inside = place.moved(len(name), place.behind + 1)
          place.write(name + self._line(object.default_factory, place) + ',' + inside.new_line())
          self._write_dict(object, inside)
          place.write(')')

      def _write_counter(self, object, place):
          if not object:
              place.write(repr(object))
              return
          name = object.__class__.__name__ + '({'
          place.write(name + ' ' * (self._indent_per_level - 1))
          self._write_pairs(object.most_common(), place.moved(len(name) - 1, place.behind + 2))
          place.write('})')

      def _write_chain_map(self, object, place):
          if not object.maps:
              place.write(repr(object))
              return
          name = object.__class__.__name__ + '('
          place.write(name)
          inside = place.moved(len(name), 1)
          for mapping in object.maps[:-1]:
              self._write(mapping, inside)
              place.write(',' + inside.new_line())
          self._write(object.maps[-1], place.moved(len(name), place.behind + 1))
          place.write(')')

      def _write_deque(self, object, place):
          if not object:
              place.write(repr(object))
              return
          name = object.__class__.__name__ + '('
          place.write(name + '[')
          inside = place.moved(len(name), 2)
          if object.maxlen is None:
              inside.behind = place.behind + 2
              self._write_items(object, inside)
              place.write('])')
          else:
              self._write_items(object, inside)
              place.write('],' + inside.new_line() + 'maxlen=' + self._line(object.maxlen, inside) + ')')

      def _write_user_data(self, object, place):
          self._write(object.data, _Place(place.write, place.column, place.behind, place.context, place.level - 1))

      def _safe_repr(self, object, context, maxlevels, level):
          cls = type(object)
          if cls in _SCALARS:
              return repr(object), True, False
          method = cls.__repr__
          if issubclass(cls, int) and method is int.__repr__:
              return f'{object:_d}' if self._underscore_numbers else repr(object), True, False
          for base, brackets in (dict, '{}'), (list, '[]'), (tuple, '()'):
              if issubclass(cls, base) and method is base.__repr__:
                  break
          else:
              text = repr(object)
              return text, bool(text) and not text.startswith('<'), False
          if not object:
              return brackets, True, False
          start, end = brackets
          if base is tuple and len(object) == 1:
              end = ',)'
          key = id(object)
          if maxlevels and level >= maxlevels:
              return start + '...' + end, False, key in context
          if key in context:
              return _recursion(object), False, True
          context[key] = 1
          level += 1
          readable, recursive = True, False

          def one(item):
              nonlocal readable, recursive
              text, is_readable, is_recursive = self.format(item, context, maxlevels, level)
              readable = readable and is_readable
              recursive = recursive or is_recursive
              return text

          if base is dict:
              pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
              shown = [f'{one(name)}: {one(value)}' for name, value in pairs]
          else:
              shown = [one(item) for item in object]
          del context[key]
          return start + ', '.join(shown) + end, readable, recursive


  _SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

  _WRITERS = {
      dict.__repr__: PrettyPrinter._write_dict,
      list.__repr__: PrettyPrinter._write_list,
      tuple.__repr__: PrettyPrinter._write_tuple,
      set.__repr__: PrettyPrinter._write_set,
      frozenset.__repr__: PrettyPrinter._write_set,
      str.__repr__: PrettyPrinter._write_str,
      bytes.__repr__: PrettyPrinter._write_bytes,
      bytearray.__repr__: PrettyPrinter._write_bytearray,
      _types.MappingProxyType.__repr__: PrettyPrinter._write_mappingproxy,
      _types.SimpleNamespace.__repr__: PrettyPrinter._write_namespace,
      _collections.OrderedDict.__repr__: PrettyPrinter._write_ordered_dict,
      _collections.defaultdict.__repr__: PrettyPrinter._write_default_dict,
      _collections.Counter.__repr__: PrettyPrinter._write_counter,
      _collections.ChainMap.__repr__: PrettyPrinter._write_chain_map,
      _collections.deque.__repr__: PrettyPrinter._write_deque,
      _collections.UserDict.__repr__: PrettyPrinter._write_user_data,
      _collections.UserList.__repr__: PrettyPrinter._write_user_data,
      _collections.UserString.__repr__: PrettyPrinter._write_user_data,
  }


  def _is_field(field):
      # Class variables and what only __init__ takes are kept beside the fields.
      return getattr(field._field_type, 'name', '') == '_FIELD'


  def _is_plain_dataclass(object):
      """Whether the object is of a dataclass whose repr is the one made for it."""
      cls = type(object)
      if not hasattr(cls, '__dataclass_fields__') or isinstance(object, type):
          return False
      made = getattr(cls.__repr__, '__wrapped__', None)
      return object.__dataclass_params__.repr and made is not None and made.__name__ == '__repr__'

  """#
