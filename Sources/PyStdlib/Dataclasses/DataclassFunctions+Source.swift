// This file defines the decorator and the functions of the module dataclasses.

let dataclassFunctionsSource = #"""


  def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                match_args=True, kw_only=False, slots=False, weakref_slot=False):
      def wrap(cls):
          return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
      return wrap if cls is None else wrap(cls)


  def fields(class_or_instance):
      try:
          found = class_or_instance.__dataclass_fields__
      except AttributeError:
          raise TypeError('must be called with a dataclass type or instance') from None
      return tuple([one for one in found.values() if one._field_type is _FIELD])


  def is_dataclass(obj):
      cls = obj if isinstance(obj, type) and not isinstance(obj, _Alias) else type(obj)
      return hasattr(cls, '__dataclass_fields__')


  def _check_instance(obj, name):
      if not hasattr(type(obj), '__dataclass_fields__'):
          raise TypeError('%s() should be called on dataclass instances' % name)


  def asdict(obj, *, dict_factory=dict):
      _check_instance(obj, 'asdict')
      return _convert(obj, lambda one, values: dict_factory(list(zip([part.name for part in fields(one)], values))))


  def astuple(obj, *, tuple_factory=tuple):
      _check_instance(obj, 'astuple')
      return _convert(obj, lambda one, values: tuple_factory(values))


  _immutable = {int, float, bool, str, bytes, complex, type(None)}


  def _convert(obj, build):
      cls = type(obj)
      if cls in _immutable:
          return obj
      if hasattr(cls, '__dataclass_fields__'):
          return build(obj, [_convert(getattr(obj, one.name), build) for one in fields(obj)])
      if isinstance(obj, (list, tuple)):
          items = [_convert(item, build) for item in obj]
          return cls(*items) if isinstance(obj, tuple) and hasattr(obj, '_fields') else cls(items)
      if isinstance(obj, dict):
          return cls([(_convert(key, build), _convert(value, build)) for key, value in obj.items()])
      from copy import deepcopy
      return deepcopy(obj)


  def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                     unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
      space = {} if namespace is None else namespace
      annotations, defaults = {}, {}
      for item in fields:
          if isinstance(item, str):
              name, annotation = item, 'typing.Any'
          elif len(item) == 2:
              name, annotation = item
          elif len(item) == 3:
              name, annotation, defaults[item[0]] = item
          else:
              raise TypeError('Invalid field: %r' % (item,))
          if not isinstance(name, str) or not name.isidentifier():
              raise TypeError('Field names must be valid identifiers: %r' % (name,))
          if _iskeyword(name):
              raise TypeError('Field names must not be keywords: %r' % (name,))
          if name in annotations:
              raise TypeError('Field name duplicated: %r' % (name,))
          annotations[name] = annotation

      def fill(body):
          body.update(space)
          body.update(defaults)
          body['__annotations__'] = annotations

      from types import new_class
      cls = new_class(cls_name, bases, {}, fill)
      return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                       match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


  def replace(obj, /, **changes):
      _check_instance(obj, 'replace')
      for one in obj.__dataclass_fields__.values():
          if one._field_type is _FIELD_CLASSVAR:
              continue
          if not one.init:
              if one.name in changes:
                  raise ValueError('field %s is declared with init=False, it cannot be specified with replace()'
                                   % one.name)
          elif one.name not in changes:
              if one._field_type is _FIELD_INITVAR and one.default is MISSING:
                  raise ValueError('InitVar %r must be specified with replace()' % one.name)
              changes[one.name] = getattr(obj, one.name)
      return obj.__class__(**changes)
  """#
