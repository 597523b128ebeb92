// This file defines the dictionaries of the module weakref, which hold keys or values weakly. What has died is taken
// out when one of their methods next looks at it.

let weakrefMappingsSource = #"""
  from collections.abc import MutableMapping
  from weakref import KeyedRef, _epoch, _look, _settle, ref

  __name__ = 'weakref'


  class _WeakMapping(MutableMapping):
      # `data` is a plain dict; `_alive` gives it without what has died since the last collection that was seen.

      def copy(self):
          return self._filled(dict(self._walk()))

      __copy__ = copy

      def items(self):
          return self._walk()

      def update(self, other=None, /, **kwargs):
          if other is not None:
              pairs = other.items() if hasattr(other, 'items') else dict(other).items()
              for name, item in pairs:
                  self[name] = item
          for name, item in kwargs.items():
              self[name] = item

      def values(self):
          return (item for _, item in self._walk())

      def _start(self):
          self.data = {}
          self._epoch = 0
          self._walks = 0

      def _alive(self):
          return self._tidy(_settle())

      # What only puts something in needs no look at what is still alive.
      def _changing(self):
          return self._tidy(_epoch())

      def _tidy(self, epoch):
          if epoch != self._epoch and not self._walks:
              self._epoch = epoch
              for name in [name for name, item in self.data.items() if _look(self._held(name, item)) is None]:
                  del self.data[name]
          return self.data

      def _walk(self):
          data = self._alive()
          self._walks += 1
          try:
              for name, item in data.items():
                  pair = self._pair(name, item)
                  if pair is not None:
                      yield pair
          finally:
              self._walks -= 1

      def _filled(self, pairs):
          made = type(self)()
          made.update(pairs)
          return made

      def _joined(self, first, second):
          made = type(self)()
          made.update(first)
          made.update(second)
          return made

      def __ior__(self, other):
          self.update(other)
          return self

      def __ror__(self, other):
          return self._joined(other, self) if hasattr(other, 'keys') else NotImplemented

      def __or__(self, other):
          return self._joined(self, other) if hasattr(other, 'keys') else NotImplemented

      def __repr__(self):
          return '<%s at %#x>' % (type(self).__name__, id(self))

      def __iter__(self):
          return (name for name, _ in self._walk())

      keys = __iter__

      def __len__(self):
          return sum(1 for _ in self._walk())


  class WeakKeyDictionary(_WeakMapping):

      def __init__(self, dict=None):
          self._start()
          if dict is not None:
              self.update(dict)

      def get(self, key, default=None):
          return self._alive().get(ref(key), default)

      def pop(self, key, *args):
          return self._alive().pop(ref(key), *args)

      def keyrefs(self):
          return list(self._alive())

      def popitem(self):
          while True:
              name, item = self._alive().popitem()
              key = _look(name)
              if key is not None:
                  return key, item

      def setdefault(self, key, default=None):
          return self._alive().setdefault(ref(key), default)

      def _held(self, name, item):
          return name

      def _pair(self, name, item):
          key = _look(name)
          return None if key is None else (key, item)

      def __deepcopy__(self, memo):
          from copy import deepcopy
          return self._filled((key, deepcopy(item, memo)) for key, item in self._walk())

      def __contains__(self, key):
          try:
              name = ref(key)
          except TypeError:
              return False
          return name in self._alive()

      def __delitem__(self, key):
          del self._alive()[ref(key)]

      def __setitem__(self, key, value):
          name = ref(key)
          hash(name)
          self._changing()[name] = value

      def __getitem__(self, key):
          return self._alive()[ref(key)]


  class WeakValueDictionary(_WeakMapping):

      def __init__(self, other=(), /, **kw):
          self._start()
          self.update(other, **kw)

      def get(self, key, default=None):
          held = self._alive().get(key)
          value = None if held is None else _look(held)
          return default if value is None else value

      def pop(self, key, *args):
          held = self._alive().pop(key, None)
          value = None if held is None else _look(held)
          if value is not None:
              return value
          if args:
              return args[0]
          raise KeyError(key)

      def popitem(self):
          while True:
              key, held = self._alive().popitem()
              value = _look(held)
              if value is not None:
                  return key, value

      def valuerefs(self):
          return list(self._alive().values())

      def setdefault(self, key, default=None):
          value = self.get(key)
          if value is not None:
              return value
          self[key] = default
          return default

      def itervaluerefs(self):
          yield from self.valuerefs()

      def _held(self, name, item):
          return item

      def _pair(self, name, item):
          value = _look(item)
          return None if value is None else (name, value)

      def __deepcopy__(self, memo):
          from copy import deepcopy
          return self._filled((deepcopy(key, memo), item) for key, item in self._walk())

      def __contains__(self, key):
          held = self._alive().get(key)
          return held is not None and _look(held) is not None

      def __delitem__(self, key):
          del self._alive()[key]

      def __setitem__(self, key, value):
          self._changing()[key] = KeyedRef(value, None, key)

      def __getitem__(self, key):
          value = _look(self._alive()[key])
          if value is None:
              raise KeyError(key)
          return value
  """#
