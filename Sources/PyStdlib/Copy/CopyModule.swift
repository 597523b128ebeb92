// This file defines the modules copy and copyreg (library reference, "copy") in Python: how objects are taken apart
// and put together again.

import PyRuntime

extension StandardLibrary {
  static var copyModules: [ModuleDefinition] {
    [
      ModuleDefinition("copy", source: copySource),
      ModuleDefinition("copyreg", source: copyregSource),
    ]
  }
}

private let copySource = #"""
  from copyreg import dispatch_table as _registered

  __all__ = ['Error', 'copy', 'deepcopy']


  class Error(Exception):
      pass


  error = Error


  class _Sample:
      def method(self):
          pass


  _function, _bound, _code = type(_Sample.method), type(_Sample().method), type(_Sample.method.__code__)
  # What is its own copy, shallow or deep; the second set is what only a shallow copy shares.
  _unchanging = {type(None), type(...), type(NotImplemented), bool, int, float, complex, str, bytes, type, range,
                 property, _function, type(len), _code}
  _shared = {tuple, frozenset, slice}
  _copied_by_method = {list, dict, set, bytearray}
  _no_one = object()


  def copy(x):
      cls = type(x)
      if cls in _unchanging or cls in _shared or _is_weak(cls):
          return x
      if cls in _copied_by_method:
          return x.copy()
      if issubclass(cls, type):
          return x
      own = getattr(cls, '__copy__', None)
      if own is not None:
          return own(x)
      recipe = _recipe(x, cls, 'shallow')
      return x if isinstance(recipe, str) else _rebuild(x, recipe, None)


  def deepcopy(x, memo=None, _nil=_no_one):
      cls = type(x)
      if cls in _unchanging:
          return x
      key = id(x)
      if memo is None:
          memo = {}
      else:
          known = memo.get(key, _no_one)
          if known is not _no_one:
              return known
      if cls is list:
          result = memo[key] = []
          for item in x:
              result.append(deepcopy(item, memo))
      elif cls is dict:
          result = memo[key] = {}
          for name, item in x.items():
              result[deepcopy(name, memo)] = deepcopy(item, memo)
      elif cls is tuple:
          result = _deep_tuple(x, memo)
      else:
          result = _deep_object(x, cls, memo)
      if result is not x:
          memo[key] = result
          # An id in the memo holds only while its object lives.
          memo.setdefault(id(memo), []).append(x)
      return result


  def _deep_tuple(x, memo):
      items = [deepcopy(item, memo) for item in x]
      # Through a cycle the tuple may have been met, and copied, while its items were.
      met = memo.get(id(x))
      if met is not None:
          return met
      return x if all(map(_same, items, x)) else tuple(items)


  def _same(a, b):
      return a is b


  def _deep_object(x, cls, memo):
      if issubclass(cls, type) or _is_weak(cls):
          return x
      own = getattr(x, '__deepcopy__', None)
      if own is not None:
          return own(memo)
      if cls is _bound:
          return cls(x.__func__, deepcopy(x.__self__, memo))
      if _is_plain(cls) and type(getattr(x, '__dict__', None)) is dict:
          made = memo[id(x)] = cls.__new__(cls)
          for name, value in x.__dict__.copy().items():
              made.__dict__[name] = deepcopy(value, memo)
          return made
      recipe = _recipe(x, cls, 'deep')
      return x if isinstance(recipe, str) else _rebuild(x, recipe, memo)


  # Whether what `copyreg` would say of an object is no more than its class and its `__dict__`: then that way round is
  # left out.
  def _is_plain(cls):
      return (cls.__reduce_ex__ is _no_one_reduces and cls.__reduce__ is object.__reduce__
              and cls.__getstate__ is object.__getstate__ and cls.__getattribute__ is object.__getattribute__
              and cls.__base__ is object and cls not in _registered
              and '__slots__' not in cls.__dict__ and not hasattr(cls, '__setstate__')
              and not hasattr(cls, '__getnewargs__') and not hasattr(cls, '__getnewargs_ex__'))


  _no_one_reduces = object.__reduce_ex__
  del _Sample


  def _is_weak(cls):
      return cls.__module__ == 'weakref' and cls.__name__ == 'ReferenceType'


  def _recipe(x, cls, depth):
      reduce = _registered.get(cls)
      if reduce is not None:
          return reduce(x)
      reduce = getattr(x, '__reduce_ex__', None)
      if reduce is not None:
          return reduce(4)
      reduce = getattr(x, '__reduce__', None)
      if reduce is None:
          raise Error('un(%s)copyable object of type %s' % (depth, cls))
      return reduce()


  def _rebuild(x, recipe, memo):
      if not 2 <= len(recipe) <= 5:
          raise TypeError('__reduce__ must give from 2 to 5 values, not %d' % len(recipe))
      make, args, state, items, pairs, *_ = (*recipe, None, None, None)
      if memo is not None and args:
          args = [deepcopy(arg, memo) for arg in args]
      made = make(*args)
      if memo is not None:
          memo[id(x)] = made
      if state is not None:
          _restore(made, state if memo is None else deepcopy(state, memo))
      if items is not None:
          for item in items:
              made.append(item if memo is None else deepcopy(item, memo))
      if pairs is not None:
          for name, item in pairs:
              if memo is not None:
                  name, item = deepcopy(name, memo), deepcopy(item, memo)
              made[name] = item
      return made


  def _restore(made, state):
      if hasattr(made, '__setstate__'):
          made.__setstate__(state)
          return
      slots = None
      if isinstance(state, tuple) and len(state) == 2:
          state, slots = state
      if state is not None:
          made.__dict__.update(state)
      if slots is not None:
          for name, value in slots.items():
              setattr(made, name, value)
  """#

private let copyregSource = #"""
  dispatch_table = {}
  _extension_registry = {}
  _inverted_registry = {}
  _extension_cache = {}

  __all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']


  def constructor(object):
      if not callable(object):
          raise TypeError('constructors must be callable')


  def pickle(ob_type, pickle_function, constructor_ob=None):
      if not callable(pickle_function):
          raise TypeError('reduction functions must be callable')
      if constructor_ob is not None:
          constructor(constructor_ob)
      dispatch_table[ob_type] = pickle_function


  def __newobj__(cls, *args):
      return cls.__new__(cls, *args)


  def __newobj_ex__(cls, args, kwargs):
      return cls.__new__(cls, *args, **kwargs)


  def _reconstructor(cls, base, state):
      content = () if base is object else (state,)
      made = base.__new__(cls, *content)
      if content and base.__init__ is not object.__init__:
          base.__init__(made, *content)
      return made


  _PLAIN = {int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset}

  def _builtin_base(cls):
      for base in cls.__mro__:
          if base in _PLAIN:
              return base
      return object


  def _reduce(obj, protocol):
      cls = type(obj)
      if protocol < 2:
          return _reduce_old(obj, cls)
      base = _builtin_base(cls)
      if base is bytearray:
          # Its content is set by `__init__`.
          return cls, (bytes(obj),), obj.__getstate__()
      if hasattr(obj, '__getnewargs_ex__'):
          given = obj.__getnewargs_ex__()
          if type(given) is not tuple:
              raise TypeError('__getnewargs_ex__ should return a tuple, not ' + repr(type(given).__name__)[1:-1])
          if len(given) != 2:
              raise ValueError('__getnewargs_ex__ should return a tuple of length 2, not %d' % len(given))
          args, kwargs = given
          if type(args) is not tuple:
              raise TypeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'"
                              % type(args).__name__)
          if type(kwargs) is not dict:
              raise TypeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'"
                              % type(kwargs).__name__)
      elif hasattr(obj, '__getnewargs__'):
          args, kwargs = obj.__getnewargs__(), None
          if type(args) is not tuple:
              raise TypeError("__getnewargs__ should return a tuple, not '%s'" % type(args).__name__)
      else:
          args, kwargs = _own_arguments(obj, base), None
      how = (__newobj_ex__, (cls, args, kwargs)) if kwargs else (__newobj__, (cls,) + args)
      listed = iter(obj) if base is list else None
      paired = iter(dict.items(obj)) if base is dict else None
      return how + (obj.__getstate__(), listed, paired)


  def _own_arguments(obj, base):
      if base in (object, list, dict, set, frozenset):
          return ()
      if base is complex:
          return (obj.real, obj.imag)
      return (base(obj),) if base is not str else (str.__str__(obj),)


  def _reduce_old(obj, cls):
      base = _builtin_base(cls)
      if base is cls and cls is not object:
          raise TypeError("cannot pickle %r object" % cls.__name__)
      content = None if base is object else base(obj)
      given = getattr(obj, '__getstate__', None)
      if type(obj).__getstate__ is object.__getstate__:
          if getattr(obj, '__slots__', None):
              raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled with "
                              "protocol %d" % 0)
          state = getattr(obj, '__dict__', None)
      else:
          state = given()
      how = (_reconstructor, (cls, base, content))
      return how + (state,) if state else how


  def add_extension(module, name, code):
      code = int(code)
      if not 1 <= code <= 0x7fffffff:
          raise ValueError('code out of range')
      key = (module, name)
      if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
          return
      if key in _extension_registry:
          raise ValueError('key %s is already registered with code %s' % (key, _extension_registry[key]))
      if code in _inverted_registry:
          raise ValueError('code %s is already in use for key %s' % (code, _inverted_registry[code]))
      _extension_registry[key] = code
      _inverted_registry[code] = key


  def remove_extension(module, name, code):
      key = (module, name)
      if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
          raise ValueError('key %s is not registered with code %s' % (key, code))
      del _extension_registry[key], _inverted_registry[code]
      _extension_cache.pop(code, None)


  def clear_extension_cache():
      _extension_cache.clear()
  """#
