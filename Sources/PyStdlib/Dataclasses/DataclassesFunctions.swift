// This file defines the functions of the module dataclasses that look at dataclasses and make them.

let dataclassesSource2 = ##"""


  def fields(class_or_instance):
      """Return a tuple describing the fields of this dataclass."""
      try:
          found = getattr(class_or_instance, _FIELDS)
      except AttributeError:
          raise TypeError('must be called with a dataclass type or instance') from None
      return tuple(f for f in found.values() if f._field_type is _FIELD)


  def _is_dataclass_instance(obj):
      return hasattr(type(obj), _FIELDS)


  def is_dataclass(obj):
      """Returns True if obj is a dataclass or an instance of a dataclass."""
      cls = obj if isinstance(obj, type) and not isinstance(obj, GenericAlias) else type(obj)
      return hasattr(cls, _FIELDS)


  def asdict(obj, *, dict_factory=dict):
      """Return the fields of a dataclass instance as a new dictionary."""
      if not _is_dataclass_instance(obj):
          raise TypeError('asdict() should be called on dataclass instances')
      return _convert(obj, lambda o, inner: dict_factory([(f.name, inner(getattr(o, f.name))) for f in fields(o)]))


  def astuple(obj, *, tuple_factory=tuple):
      """Return the fields of a dataclass instance as a new tuple."""
      if not _is_dataclass_instance(obj):
          raise TypeError('astuple() should be called on dataclass instances')
      return _convert(obj, lambda o, inner: tuple_factory([inner(getattr(o, f.name)) for f in fields(o)]))


  def _convert(obj, make):
      def inner(o):
          if _is_dataclass_instance(o):
              return make(o, inner)
          if isinstance(o, tuple) and hasattr(o, '_fields'):
              return type(o)(*[inner(v) for v in o])
          if isinstance(o, (list, tuple)):
              return type(o)(inner(v) for v in o)
          if isinstance(o, dict):
              return type(o)((inner(k), inner(v)) for k, v in o.items())
          import copy
          return copy.deepcopy(o)
      return inner(obj)


  def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                     unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
      """Return a new dynamically created dataclass."""
      from keyword import iskeyword
      if namespace is None:
          namespace = {}
      annotations = {}
      defaults = {}
      for item in fields:
          if isinstance(item, str):
              name, annotation = item, 'typing.Any'
          elif len(item) == 2:
              name, annotation = item
          elif len(item) == 3:
              name, annotation, default = item
              defaults[name] = default
          else:
              raise TypeError(f'Invalid field: {item!r}')
          if not isinstance(name, str) or not name.isidentifier():
              raise TypeError(f'Field names must be valid identifiers: {name!r}')
          if iskeyword(name):
              raise TypeError(f'Field names must not be keywords: {name!r}')
          if name in annotations:
              raise TypeError(f'Field name duplicated: {name!r}')
          annotations[name] = annotation

      def fill(body):
          body.update(namespace)
          body.update(defaults)
          body['__annotations__'] = annotations
      cls = _types.new_class(cls_name, bases, {}, fill)
      return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                       match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


  def replace(obj, /, **changes):
      """Return a new object replacing specified fields with new values."""
      if not _is_dataclass_instance(obj):
          raise TypeError('replace() should be called on dataclass instances')
      for f in getattr(obj, _FIELDS).values():
          if f._field_type is _FIELD_CLASSVAR:
              continue
          if not f.init:
              if f.name in changes:
                  raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
              continue
          if f.name not in changes:
              if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                  raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
              changes[f.name] = getattr(obj, f.name)
      return obj.__class__(**changes)
  """##
