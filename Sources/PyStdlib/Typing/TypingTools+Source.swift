// This file defines named tuples, typed dicts, hints, and what type checkers read, in the module typing: loaded when
// first asked for.

let typingToolsSource = #"""
  import sys
  import types
  from types import GenericAlias, MethodDescriptorType, MethodType, MethodWrapperType, WrapperDescriptorType

  import collections
  from typing import (Annotated, AnyStr, ForwardRef, Generic, NotRequired, Required, _AnnotatedAlias, _GenericAlias,
                      _NoneType, _caller_module, _evaluated, _overloads, _checked_type, _united, get_origin)

  __name__ = 'typing'


  class IO(Generic[AnyStr]):
      __slots__ = ()


  class BinaryIO(IO[bytes]):
      __slots__ = ()


  class TextIO(IO[str]):
      __slots__ = ()


  # Named tuples and typed dicts.

  _never_overwritten = {'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                        '_field_types', '_make', '_replace', '_asdict', '_source'}


  def _make_named_tuple(name, pairs, module, defaults=()):
      checked = {key: _checked_type(value, 'field %s annotation must be a type' % key) for key, value in pairs}
      made = collections.namedtuple(name, list(checked), defaults=defaults, module=module)
      made.__annotations__ = checked
      return made


  class NamedTupleMeta(type):

      def __new__(cls, typename, bases, ns):
          for base in bases:
              if base is not _NamedTuple and base is not Generic:
                  raise TypeError('can only inherit from a NamedTuple type and Generic')
          bases = tuple([tuple if base is _NamedTuple else base for base in bases])
          annotations = ns.get('__annotations__', {})
          defaults = []
          for field in annotations:
              if field in ns:
                  defaults.append(field)
              elif defaults:
                  raise TypeError('Non-default namedtuple field %s cannot follow default field%s %s' % (
                      field, 's' if len(defaults) > 1 else '', ', '.join(defaults)))
          made = _make_named_tuple(typename, annotations.items(), ns['__module__'], [ns[field] for field in defaults])
          made.__bases__ = bases
          if Generic in bases:
              made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
          for key, value in ns.items():
              if key in _never_overwritten:
                  raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
              if key not in ('__name__', '__module__', '__annotations__') and key not in made._fields:
                  setattr(made, key, value)
          if Generic in bases:
              made.__init_subclass__()
          return made


  def NamedTuple(typename, fields=None, /, **kwargs):
      if fields is None:
          fields = kwargs.items()
      elif kwargs:
          raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
      made = _make_named_tuple(typename, fields, _caller_module())
      made.__orig_bases__ = (NamedTuple,)
      return made


  _NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


  def _named_tuple_entries(bases):
      return (_NamedTuple,)


  NamedTuple.__mro_entries__ = _named_tuple_entries


  class _TypedDictMeta(type):

      def __new__(cls, name, bases, ns, total=True):
          for base in bases:
              if type(base) is not _TypedDictMeta and base is not Generic:
                  raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
          generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
          made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
          hints, required, optional = {}, set(), set()
          for base in bases:
              hints.update(base.__dict__.get('__annotations__', {}))
              required.update(base.__dict__.get('__required_keys__', ()))
              optional.update(base.__dict__.get('__optional_keys__', ()))
          msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
          for key, hint in ns.get('__annotations__', {}).items():
              hint = hints[key] = _checked_type(hint, msg, module=made.__module__, allow_special_forms=True)
              origin = get_origin(hint)
              if origin is Annotated:
                  origin = get_origin(hint.__origin__)
              is_required = origin is Required or origin is not NotRequired and total
              (required if is_required else optional).add(key)
          made.__annotations__ = hints
          made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
          if not hasattr(made, '__total__'):
              made.__total__ = total
          return made

      def __call__(cls, *args, **kwargs):
          return dict(*args, **kwargs)

      def __subclasscheck__(cls, other):
          raise TypeError('TypedDict does not support instance and class checks')

      __instancecheck__ = __subclasscheck__


  def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
      if fields is None:
          fields = kwargs
      elif kwargs:
          raise TypeError('TypedDict takes either a dict or keyword arguments, but not both')
      if kwargs:
          import warnings
          warnings.warn('The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be '
                        'removed in Python 3.13, and may not be understood by third-party type checkers.',
                        DeprecationWarning, stacklevel=2)
      space = {'__annotations__': dict(fields), '__module__': _caller_module()}
      made = _TypedDictMeta(typename, (), space, total=total)
      made.__orig_bases__ = (TypedDict,)
      return made


  _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
  TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


  def is_typeddict(tp):
      return isinstance(tp, _TypedDictMeta)


  def _stripped(t):
      if isinstance(t, _AnnotatedAlias):
          return _stripped(t.__origin__)
      if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
          if t.__origin__ in (Required, NotRequired) if isinstance(t, _GenericAlias) else False:
              return _stripped(t.__args__[0])
          args = tuple(map(_stripped, t.__args__))
          if args == t.__args__:
              return t
          if isinstance(t, GenericAlias):
              return GenericAlias(t.__origin__, args)
          return _united(args) if isinstance(t, types.UnionType) else t._rebuilt(args)
      return t


  def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
      if getattr(obj, '__no_type_check__', None):
          return {}
      find = _hints_of_class if isinstance(obj, type) else _hints_of_other
      hints = find(obj, globalns, localns)
      return hints if include_extras else {name: _stripped(value) for name, value in hints.items()}


  def _meant(value, space, local, is_argument, is_class):
      if isinstance(value, str):
          value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
      return _evaluated(_NoneType if value is None else value, space, local)


  def _hints_of_class(cls, globalns, localns):
      hints = {}
      for base in cls.__mro__[::-1]:
          own = base.__dict__.get('__annotations__', {})
          if isinstance(own, types.GetSetDescriptorType):
              continue
          space = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), '__dict__', {})
          local = localns
          if localns is None:
              local = dict(base.__dict__)
              if globalns is None:
                  # What the class's body named goes before what the module names.
                  space, local = local, space
          for name, value in own.items():
              hints[name] = _meant(value, space, local, False, True)
      return hints


  def _hints_of_other(obj, globalns, localns):
      own = getattr(obj, '__annotations__', None)
      if own is None:
          if isinstance(obj, _with_annotations):
              return {}
          raise TypeError('%r is not a module, class, method, or function.' % (obj,))
      is_module = isinstance(obj, types.ModuleType)
      if globalns is None:
          inner = obj
          while not is_module and hasattr(inner, '__wrapped__'):
              inner = inner.__wrapped__
          globalns = obj.__dict__ if is_module else getattr(inner, '__globals__', {})
      local = globalns if localns is None else localns
      return {name: _meant(value, globalns, local, not is_module, False) for name, value in own.items()}


  _with_annotations = (types.FunctionType, types.BuiltinFunctionType, MethodType, types.ModuleType,
                       WrapperDescriptorType, MethodWrapperType, MethodDescriptorType)


  # What a type checker reads and a run passes by.

  def assert_type(val, typ, /):
      return val


  def reveal_type(obj, /):
      print('Runtime type is %r' % type(obj).__name__, file=sys.stderr)
      return obj


  def assert_never(arg, /):
      text = repr(arg)
      if len(text) > 100:
          text = text[:100] + '...'
      raise AssertionError('Expected code to be unreachable, but got: ' + text)


  def no_type_check(arg):
      if isinstance(arg, type):
          for value in vars(arg).values():
              value = getattr(value, '__func__', value)
              if (isinstance(value, (types.FunctionType, type))
                      and value.__qualname__.startswith(arg.__qualname__ + '.')):
                  no_type_check(value)
      try:
          arg.__no_type_check__ = True
      except TypeError:
          pass
      return arg


  def no_type_check_decorator(decorator):
      import functools

      @functools.wraps(decorator)
      def wrapped(*args, **kwds):
          return no_type_check(decorator(*args, **kwds))
      return wrapped


  def get_overloads(func):
      inner = getattr(func, '__func__', func)
      return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


  def clear_overloads():
      _overloads.clear()


  def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(),
                          **kwargs):
      told = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
              'field_specifiers': field_specifiers, 'kwargs': kwargs}

      def decorator(cls_or_fn):
          cls_or_fn.__dataclass_transform__ = told
          return cls_or_fn
      return decorator
  """#
