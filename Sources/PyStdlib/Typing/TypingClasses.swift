// This file defines NewType, NamedTuple and TypedDict of the module typing.

let typingSource6 = ##"""


  class NewType:
      """NewType creates simple unique types with almost zero runtime overhead."""

      def __init__(self, name, tp):
          self.__qualname__ = name
          if '.' in name:
              name = name.rpartition('.')[-1]
          self.__name__ = name
          self.__supertype__ = tp
          self.__module__ = _caller_module()

      def __mro_entries__(self, bases):
          name = self.__name__

          class Dummy:
              def __init_subclass__(cls):
                  raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                  f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')
          return (Dummy,)

      def __repr__(self):
          return f'{self.__module__}.{self.__qualname__}'

      def __call__(self, x):
          return x

      def __reduce__(self):
          return self.__qualname__

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]


  def _make_named_tuple(name, fields, module, defaults=()):
      fields = [(n, _type_check(t, f'field {n} annotation must be a type')) for n, t in fields]
      cls = collections.namedtuple(name, [n for n, t in fields], defaults=defaults, module=module)
      cls.__annotations__ = dict(fields)
      return cls


  _prohibited = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                           '_field_types', '_make', '_replace', '_asdict', '_source'})
  _special = frozenset({'__module__', '__name__', '__annotations__', '__qualname__'})


  class NamedTupleMeta(type):
      def __new__(cls, typename, bases, ns):
          for base in bases:
              if base is not _NamedTuple and base is not Generic:
                  raise TypeError('can only inherit from a NamedTuple type and Generic')
          bases = tuple(tuple if base is _NamedTuple else base for base in bases)
          annotations = ns.get('__annotations__', {})
          defaults = []
          for name in annotations:
              if name in ns:
                  defaults.append(name)
              elif defaults:
                  raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                  f'{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
          made = _make_named_tuple(typename, annotations.items(), ns['__module__'], [ns[n] for n in defaults])
          if Generic in bases:
              class_getitem = Generic.__dict__['__class_getitem__'].__func__
              made = type(typename, (made, Generic), {
                  '__slots__': (), '__module__': ns['__module__'], '__qualname__': ns['__qualname__'],
                  '__orig_bases__': ns.get('__orig_bases__', (Generic[T],)), '__annotations__': dict(annotations)})
              made.__class_getitem__ = classmethod(class_getitem)
          for key, value in ns.items():
              if key in _prohibited:
                  raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
              if key not in _special and key not in made._fields and key != '__orig_bases__':
                  setattr(made, key, value)
          made.__qualname__ = ns.get('__qualname__', typename)
          return made


  def NamedTuple(typename, fields=None, /, **kwargs):
      """Typed version of namedtuple."""
      if fields is None:
          fields = kwargs.items()
      elif kwargs:
          raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
      return _make_named_tuple(typename, fields, _caller_module())


  _NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


  def _namedtuple_mro_entries(bases):
      return (_NamedTuple,)


  NamedTuple.__mro_entries__ = _namedtuple_mro_entries


  class _TypedDictMeta(type):
      def __new__(cls, name, bases, ns, total=True):
          for base in bases:
              if type(base) is not _TypedDictMeta and base is not Generic:
                  raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
          generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
          made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
          annotations = {}
          required, optional = set(), set()
          for base in bases:
              annotations.update(base.__dict__.get('__annotations__', {}))
              required |= set(base.__dict__.get('__required_keys__', ()))
              optional |= set(base.__dict__.get('__optional_keys__', ()))
          msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
          own = {n: _type_check(t, msg, allow_special_forms=True) for n, t in ns.get('__annotations__', {}).items()}
          annotations.update(own)
          for key, annotation in own.items():
              origin = get_origin(annotation)
              if origin is Annotated:
                  origin = get_origin(get_args(annotation)[0])
              if origin is Required or origin is not NotRequired and total:
                  required.add(key)
              else:
                  optional.add(key)
          made.__annotations__ = annotations
          made.__required_keys__ = frozenset(required)
          made.__optional_keys__ = frozenset(optional)
          if not hasattr(made, '__total__'):
              made.__total__ = total
          return made

      def __call__(cls, /, *args, **kwargs):
          return dict(*args, **kwargs)

      def __subclasscheck__(cls, other):
          raise TypeError('TypedDict does not support instance and class checks')

      __instancecheck__ = __subclasscheck__


  def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
      """A simple typed namespace."""
      if fields is None:
          fields = kwargs
      elif kwargs:
          raise TypeError('TypedDict takes either a dict or keyword arguments, but not both')
      return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller_module()}, total=total)


  _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
  TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)
  """##
