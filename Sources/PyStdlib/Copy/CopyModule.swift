// This file defines the module copy (library reference, "copy") in Python.

import PyRuntime

extension StandardLibrary {
  static var copy: ModuleDefinition {
    ModuleDefinition("copy", source: copySource)
  }
}

private let copySource = ##"""
  class Error(Exception):
      pass


  error = Error

  __all__ = ['Error', 'copy', 'deepcopy']


  # Types whose values are given back as they are.
  _same = {type(None), int, float, bool, complex, str, bytes, tuple, frozenset, type, range, slice, property,
           type(Ellipsis), type(NotImplemented), type(len), type(lambda: 0)}
  _atoms = _same - {tuple, frozenset, slice} | {type((lambda: 0).__code__)}


  def copy(x):
      """Shallow copy operation on arbitrary Python objects."""
      cls = type(x)
      if cls in _same or issubclass(cls, type):
          return x
      if cls in (list, dict, set, bytearray):
          return cls.copy(x)
      copier = getattr(cls, '__copy__', None)
      if copier is not None:
          return copier(x)
      parts = _reduced(x, cls)
      return x if isinstance(parts, str) else _rebuild(x, None, *parts)


  def deepcopy(x, memo=None, _nil=[]):
      """Deep copy operation on arbitrary Python objects."""
      if memo is None:
          memo = {}
      known = memo.get(id(x), _nil)
      if known is not _nil:
          return known
      cls = type(x)
      special = _deep.get(cls)
      if special is not None:
          y = special(x, memo)
      elif cls in _atoms or issubclass(cls, type):
          y = x
      else:
          copier = getattr(x, '__deepcopy__', None)
          if copier is not None:
              y = copier(memo)
          else:
              parts = _reduced(x, cls)
              y = x if isinstance(parts, str) else _rebuild(x, memo, *parts)
      if y is not x:
          memo[id(x)] = y
          _keep(x, memo)
      return y


  # The memo names objects by id, so each must live as long as the memo.
  def _keep(x, memo):
      try:
          memo[id(memo)].append(x)
      except KeyError:
          memo[id(memo)] = [x]


  def _reduced(x, cls):
      reductor = getattr(x, '__reduce_ex__', None)
      if reductor is None:
          raise Error('un(deep)copyable object of type %s' % cls)
      if getattr(cls, '__reduce_ex__', None) is not object.__reduce_ex__:
          return reductor(4)
      if cls.__reduce__ is not object.__reduce__:
          return x.__reduce__()
      return _parts(x, cls)


  def _new(cls, args, kwargs):
      return cls.__new__(cls, *args, **kwargs)


  # How an object of a class without a reduction of its own is made again (library reference, "pickle", protocol 2 on).
  def _parts(x, cls):
      if issubclass(cls, BaseException):
          return cls, x.args, x.__dict__ or None
      if issubclass(cls, (set, frozenset)):
          return cls, (list(x),), getattr(x, '__dict__', None) or None
      if issubclass(cls, bytearray):
          return cls, (bytes(x),), getattr(x, '__dict__', None) or None
      if isinstance(x, type(copy)) or isinstance(x, type(len)):
          return cls.__name__
      if cls is slice:
          return slice, (x.start, x.stop, x.step)
      if not _is_plain(cls):
          return x.__reduce_ex__(4)
      args, kwargs = (), {}
      if hasattr(x, '__getnewargs_ex__'):
          args, kwargs = x.__getnewargs_ex__()
      elif hasattr(x, '__getnewargs__'):
          args = x.__getnewargs__()
      if cls.__getstate__ is not object.__getstate__:
          state = x.__getstate__()
      else:
          state = getattr(x, '__dict__', None) or None
          slots = {}
          for base in cls.__mro__:
              names = base.__dict__.get('__slots__', ())
              for name in (names,) if isinstance(names, str) else names:
                  if name in ('__dict__', '__weakref__'):
                      continue
                  if name.startswith('__') and not name.endswith('__'):
                      name = '_' + base.__name__.lstrip('_') + name
                  if hasattr(x, name):
                      slots[name] = getattr(x, name)
          if slots:
              state = state, slots
      return (_new, (cls, args, kwargs), state, iter(x) if isinstance(x, list) else None,
              iter(x.items()) if isinstance(x, dict) else None)


  # Whether all that an object of the class holds is in its attributes, or in a builtin value that `_parts` knows.
  def _is_plain(cls):
      known = (object, list, dict, tuple, int, float, complex, str, bytes, bool)
      return all(base in known or hasattr(base, '__weakref__') or '__module__' in base.__dict__
                 and base.__dict__['__module__'] not in ('builtins', '_io', 'io') for base in cls.__mro__)


  def _deep_list(x, memo):
      y = []
      memo[id(x)] = y
      append = y.append
      for item in x:
          append(deepcopy(item, memo))
      return y


  def _deep_tuple(x, memo):
      items = [deepcopy(item, memo) for item in x]
      # A tuple that holds itself was made while its items were.
      try:
          return memo[id(x)]
      except KeyError:
          pass
      for old, new in zip(x, items):
          if old is not new:
              return tuple(items)
      return x


  def _deep_dict(x, memo):
      y = {}
      memo[id(x)] = y
      for key, value in x.items():
          y[deepcopy(key, memo)] = deepcopy(value, memo)
      return y


  def _deep_method(x, memo):
      return type(x)(x.__func__, deepcopy(x.__self__, memo))


  _deep = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict}


  class _Probe:
      def method(self):
          pass


  _deep[type(_Probe().method)] = _deep_method
  del _Probe


  def _rebuild(x, memo, func, args, state=None, items=None, pairs=None, *, deepcopy=deepcopy):
      deep = memo is not None
      if deep and args:
          args = (deepcopy(arg, memo) for arg in args)
      y = func(*args)
      if deep:
          memo[id(x)] = y
      if state is not None:
          if deep:
              state = deepcopy(state, memo)
          if hasattr(y, '__setstate__'):
              y.__setstate__(state)
          else:
              slots = None
              if isinstance(state, tuple) and len(state) == 2:
                  state, slots = state
              if state is not None:
                  y.__dict__.update(state)
              if slots is not None:
                  for key, value in slots.items():
                      setattr(y, key, value)
      if items is not None:
          for item in items:
              y.append(deepcopy(item, memo) if deep else item)
      if pairs is not None:
          for key, value in pairs:
              if deep:
                  key, value = deepcopy(key, memo), deepcopy(value, memo)
              y[key] = value
      return y
  """##
