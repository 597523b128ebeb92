// This file defines the module reprlib (library reference, "reprlib").

let reprlibSource = #"""
  import builtins
  from itertools import islice

  __all__ = ['Repr', 'repr', 'recursive_repr']


  def recursive_repr(fillvalue='...'):
      """A decorator for __repr__: within the repr of an object, the object itself is shown by fillvalue."""
      def decorate(function):
          running = set()

          def wrapper(self):
              key = id(self)
              if key in running:
                  return fillvalue
              running.add(key)
              try:
                  return function(self)
              finally:
                  running.discard(key)

          for name in ('__module__', '__doc__', '__name__', '__qualname__'):
              setattr(wrapper, name, getattr(function, name))
          wrapper.__annotations__ = getattr(function, '__annotations__', {})
          return wrapper

      return decorate


  class Repr:
      """repr() with limits for length and depth, as attributes."""

      def __init__(self):
          self.fillvalue = '...'
          self.maxlevel = 6
          self.maxtuple = 6
          self.maxlist = 6
          self.maxarray = 5
          self.maxdict = 4
          self.maxset = 6
          self.maxfrozenset = 6
          self.maxdeque = 6
          self.maxstring = 30
          self.maxlong = 40
          self.maxother = 30

      def repr(self, x):
          return self.repr1(x, self.maxlevel)

      def repr1(self, x, level):
          method = getattr(self, 'repr_' + '_'.join(type(x).__name__.split()), self.repr_instance)
          return method(x, level)

      def _items(self, x, level, left, right, limit, trail=''):
          count = len(x)
          if level <= 0 and count:
              text = self.fillvalue
          else:
              shown = [self.repr1(item, level - 1) for item in islice(x, limit)]
              if count > limit:
                  shown.append(self.fillvalue)
              text = ', '.join(shown)
              if count == 1:
                  right = trail + right
          return left + text + right

      def _middle_out(self, text, limit):
          """The text without its middle when it is too long."""
          return text if len(text) <= limit else self._ends(text, *self._kept(limit))

      def _kept(self, limit):
          head = max(0, (limit - 3) // 2)
          return head, max(0, limit - 3 - head)

      def _ends(self, text, head, tail):
          return text[:head] + self.fillvalue + text[len(text) - tail:]

      def repr_tuple(self, x, level):
          return self._items(x, level, '(', ')', self.maxtuple, ',')

      def repr_list(self, x, level):
          return self._items(x, level, '[', ']', self.maxlist)

      def repr_array(self, x, level):
          if not x:
              return "array('%s')" % x.typecode
          return self._items(x, level, "array('%s', [" % x.typecode, '])', self.maxarray)

      def repr_set(self, x, level):
          if not x:
              return 'set()'
          return self._items(_in_order(x), level, '{', '}', self.maxset)

      def repr_frozenset(self, x, level):
          if not x:
              return 'frozenset()'
          return self._items(_in_order(x), level, 'frozenset({', '})', self.maxfrozenset)

      def repr_deque(self, x, level):
          return self._items(x, level, 'deque([', '])', self.maxdeque)

      def repr_dict(self, x, level):
          if not x:
              return '{}'
          if level <= 0:
              return '{' + self.fillvalue + '}'
          shown = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                   for key in islice(_in_order(x), self.maxdict)]
          if len(x) > self.maxdict:
              shown.append(self.fillvalue)
          return '{' + ', '.join(shown) + '}'

      def repr_str(self, x, level):
          limit = self.maxstring
          text = builtins.repr(x[:limit])
          if len(text) <= limit:
              return text
          head, tail = self._kept(limit)
          # Both ends of the text itself, so that no escape is cut that begins outside them.
          return self._ends(builtins.repr(x[:head] + x[len(x) - tail:]), head, tail)

      def repr_int(self, x, level):
          return self._middle_out(builtins.repr(x), self.maxlong)

      def repr_instance(self, x, level):
          try:
              text = builtins.repr(x)
          except Exception:
              return '<%s instance at %#x>' % (x.__class__.__name__, id(x))
          return self._middle_out(text, self.maxother)


  def _in_order(x):
      try:
          return sorted(x)
      except Exception:
          return list(x)


  aRepr = Repr()
  repr = aRepr.repr

  """#
