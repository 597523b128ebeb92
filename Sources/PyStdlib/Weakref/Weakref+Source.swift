// This file defines the Python part of the module weakref: collections that hold their items weakly, and finalizers.
// What has died is taken out of a collection when one of its methods next looks at it.

let weakrefSource = #"""
  import _weakrefset
  from collections.abc import MutableMapping
  WeakSet = _weakrefset.WeakSet
  ref = ReferenceType
  __all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
             'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']
  _absent = object()


  def getweakrefs(object):
      return [seen.proxy() if type(seen) is _ProxyReference else seen for seen in _references(object)]


  class KeyedRef(ref):
      __slots__ = 'key',

      def __new__(type, ob, callback, key):
          made = super().__new__(type, ob, callback)
          made.key = key
          return made

      def __init__(self, ob, callback, key):
          super().__init__(ob, callback)


  class WeakMethod(ref):
      __slots__ = '_function', '_kind', '_on_death', '_is_dead'
      __hash__ = ref.__hash__

      def __new__(cls, meth, callback=None):
          try:
              receiver, function = meth.__self__, meth.__func__
          except AttributeError:
              raise TypeError('argument should be a bound method, not %s' % type(meth)) from None
          made = super().__new__(cls, receiver, _method_died)
          made._function = ref(function, lambda _: _method_died(made))
          made._kind, made._on_death, made._is_dead = type(meth), callback, False
          return made

      def __init__(self, meth, callback=None):
          pass

      def __call__(self):
          receiver, function = super().__call__(), self._function()
          if receiver is not None and function is not None:
              return self._kind(function, receiver)

      def __eq__(self, other):
          if not isinstance(other, WeakMethod):
              return NotImplemented
          if self() is None or other() is None:
              return self is other
          return ref.__eq__(self, other) and self._function == other._function

      def __ne__(self, other):
          result = self.__eq__(other)
          return result if result is NotImplemented else not result


  def _method_died(method):
      if not method._is_dead:
          method._is_dead = True
          if method._on_death is not None:
              method._on_death(method)


  class _WeakMapping(MutableMapping):
      # `data` is a plain dict; `_alive` gives it without what has died since the last collection that was seen.

      def _start(self):
          self.data = {}
          self._epoch = 0
          self._walks = 0

      def _alive(self):
          epoch = _settle()
          if epoch != self._epoch and not self._walks:
              self._epoch = epoch
              for name in [name for name, item in self.data.items() if self._is_dead(name, item)]:
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

      def __len__(self):
          return sum(1 for _ in self._walk())

      def __iter__(self):
          return (name for name, _ in self._walk())

      keys = __iter__

      def values(self):
          return (item for _, item in self._walk())

      def items(self):
          return self._walk()

      def __repr__(self):
          return '<%s at %#x>' % (type(self).__name__, id(self))

      def copy(self):
          return self._filled(dict(self._walk()))

      __copy__ = copy

      def _filled(self, pairs):
          made = type(self)()
          made.update(pairs)
          return made

      def update(self, other=None, /, **kwargs):
          if other is not None:
              pairs = other.items() if hasattr(other, 'items') else dict(other).items()
              for name, item in pairs:
                  self[name] = item
          for name, item in kwargs.items():
              self[name] = item

      def __or__(self, other):
          return self._joined(self, other) if hasattr(other, 'keys') else NotImplemented

      def __ror__(self, other):
          return self._joined(other, self) if hasattr(other, 'keys') else NotImplemented

      def _joined(self, first, second):
          made = type(self)()
          made.update(first)
          made.update(second)
          return made

      def __ior__(self, other):
          self.update(other)
          return self


  class WeakKeyDictionary(_WeakMapping):

      def __init__(self, dict=None):
          self._start()
          if dict is not None:
              self.update(dict)

      def _is_dead(self, name, item):
          return name() is None

      def _pair(self, name, item):
          key = name()
          return None if key is None else (key, item)

      def __getitem__(self, key):
          return self._alive()[ref(key)]

      def __setitem__(self, key, value):
          name = ref(key)
          hash(name)
          self._alive()[name] = value

      def __delitem__(self, key):
          del self._alive()[ref(key)]

      def __contains__(self, key):
          try:
              name = ref(key)
          except TypeError:
              return False
          return name in self._alive()

      def get(self, key, default=None):
          return self._alive().get(ref(key), default)

      def keyrefs(self):
          return list(self._alive())

      def pop(self, key, *args):
          return self._alive().pop(ref(key), *args)

      def popitem(self):
          while True:
              name, item = self._alive().popitem()
              key = name()
              if key is not None:
                  return key, item

      def setdefault(self, key, default=None):
          return self._alive().setdefault(ref(key), default)

      def __deepcopy__(self, memo):
          from copy import deepcopy
          return self._filled((key, deepcopy(item, memo)) for key, item in self._walk())


  class WeakValueDictionary(_WeakMapping):

      def __init__(self, other=(), /, **kw):
          self._start()
          self.update(other, **kw)

      def _is_dead(self, name, item):
          return item() is None

      def _pair(self, name, item):
          value = item()
          return None if value is None else (name, value)

      def __getitem__(self, key):
          value = self._alive()[key]()
          if value is None:
              raise KeyError(key)
          return value

      def __setitem__(self, key, value):
          self._alive()[key] = KeyedRef(value, None, key)

      def __delitem__(self, key):
          del self._alive()[key]

      def __contains__(self, key):
          held = self._alive().get(key)
          return held is not None and held() is not None

      def get(self, key, default=None):
          held = self._alive().get(key)
          value = None if held is None else held()
          return default if value is None else value

      def valuerefs(self):
          return list(self._alive().values())

      def itervaluerefs(self):
          yield from self.valuerefs()

      def pop(self, key, *args):
          held = self._alive().pop(key, None)
          value = None if held is None else held()
          if value is not None:
              return value
          if args:
              return args[0]
          raise KeyError(key)

      def popitem(self):
          while True:
              key, held = self._alive().popitem()
              value = held()
              if value is not None:
                  return key, value

      def setdefault(self, key, default=None):
          value = self.get(key)
          if value is not None:
              return value
          self[key] = default
          return default

      def __deepcopy__(self, memo):
          from copy import deepcopy
          return self._filled((deepcopy(key, memo), item) for key, item in self._walk())


  class finalize:
      __slots__ = ()
      _pending = {}
      _serial = 0
      _is_at_exit = False

      def __init__(self, obj, func, /, *args, **kwargs):
          if not finalize._is_at_exit:
              import atexit
              atexit.register(finalize._leave)
              finalize._is_at_exit = True
          finalize._serial += 1
          self._pending[self] = {'held': ref(obj, self), 'call': (func, args, kwargs), 'atexit': True,
                                 'number': finalize._serial}

      def _record(self):
          _settle()
          return self._pending.get(self)

      def __call__(self, _=None):
          record = self._pending.pop(self, None)
          if record is not None:
              func, args, kwargs = record['call']
              return func(*args, **kwargs)

      def detach(self):
          told = self.peek()
          if told is not None:
              self._pending.pop(self, None)
          return told

      def peek(self):
          record = self._record()
          obj = None if record is None else record['held']()
          return None if obj is None else (obj, *record['call'])

      @property
      def alive(self):
          return self._record() is not None

      @property
      def atexit(self):
          record = self._record()
          return record is not None and record['atexit']

      @atexit.setter
      def atexit(self, value):
          record = self._record()
          if record is not None:
              record['atexit'] = bool(value)

      def __repr__(self):
          told = self.peek()
          if told is None:
              return '<%s object at %#x; dead>' % (type(self).__name__, id(self))
          return '<%s object at %#x; for %r at %#x>' % (
              type(self).__name__, id(self), type(told[0]).__name__, id(told[0]))

      @staticmethod
      def _leave():
          import sys
          while True:
              waiting = [(record['number'], one) for one, record in finalize._pending.items() if record['atexit']]
              if not waiting:
                  return
              last = max(waiting, key=lambda pair: pair[0])[1]
              try:
                  last()
              except Exception:
                  sys.excepthook(*sys.exc_info())
  """#
