// This file defines the Python part of the module weakref: references to methods, and finalizers.

let weakrefSource = #"""
  ref = ReferenceType
  __all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
             'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']
  # What needs more modules, or is seldom wanted, is loaded when it is first asked for.
  _homes = {'WeakSet': '_weakrefset', 'WeakKeyDictionary': '_weakref_mappings',
            'WeakValueDictionary': '_weakref_mappings', 'proxy': '_weakref_proxies', 'ProxyType': '_weakref_proxies',
            'CallableProxyType': '_weakref_proxies',
            'ProxyTypes': '_weakref_proxies'}


  def __getattr__(name):
      if name not in _homes:
          raise AttributeError('module %r has no attribute %r' % (__name__, name))
      value = globals()[name] = getattr(__import__(_homes[name]), name)
      return value


  def __dir__():
      return sorted({*globals(), *_homes})


  def getweakrefs(object):
      return [seen.proxy() if isinstance(seen, _ProxyReference) else seen for seen in _references(object)]


  class _ProxyReference(ref):
      # What stands behind a proxy, and tells it.
      __slots__ = 'proxy',


  class KeyedRef(ref):
      # A reference that knows under which key a dictionary holds it.
      __slots__ = 'key',

      def __init__(self, ob, callback, key):
          ref.__init__(self, ob, callback)

      def __new__(cls, ob, callback, key):
          found = ref.__new__(cls, ob, callback)
          found.key = key
          return found


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
