// This file defines the module dataclasses (library reference, "dataclasses"). The methods of a class are written as
// one text and compiled once.

import PyRuntime

extension StandardLibrary {
  static var dataclassesModule: ModuleDefinition {
    ModuleDefinition("dataclasses", source: dataclassesModuleSource)
  }
}

private let dataclassesModuleSource = #"""
  import sys
  from abc import update_abstractmethods as _update_abstract
  from keyword import iskeyword as _iskeyword
  from types import GenericAlias as _Alias, MappingProxyType as _View, MemberDescriptorType as _Member

  __all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
             'astuple', 'make_dataclass', 'replace', 'is_dataclass']


  class FrozenInstanceError(AttributeError):
      pass


  class _MISSING_TYPE:
      pass


  class _KW_ONLY_TYPE:
      pass


  class _Default:
      def __repr__(self):
          return '<factory>'


  class _Kind:
      def __init__(self, name):
          self.name = name

      def __repr__(self):
          return self.name


  MISSING = _MISSING_TYPE()
  KW_ONLY = _KW_ONLY_TYPE()
  _from_factory = _Default()
  _FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Kind('_FIELD'), _Kind('_FIELD_CLASSVAR'), _Kind('_FIELD_INITVAR')
  _no_metadata = _View({})


  class InitVar:
      __slots__ = ('type',)

      def __init__(self, type):
          self.type = type

      def __repr__(self):
          if isinstance(self.type, type) and not isinstance(self.type, _Alias):
              return 'dataclasses.InitVar[%s]' % self.type.__name__
          return 'dataclasses.InitVar[%r]' % (self.type,)

      def __class_getitem__(cls, type):
          return InitVar(type)


  class Field:
      __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                   'kw_only', '_field_type')

      def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
          self.name = self.type = self._field_type = None
          self.default, self.default_factory = default, default_factory
          self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
          self.metadata = _no_metadata if metadata is None else _View(metadata)
          self.kw_only = kw_only

      def __repr__(self):
          shown = ['%s=%r' % (name, getattr(self, name)) for name in _shown_of_field]
          return 'Field(%s,_field_type=%s)' % (','.join(shown), self._field_type)

      def __set_name__(self, owner, name):
          hook = getattr(type(self.default), '__set_name__', None)
          if hook:
              hook(self.default, owner, name)

      __class_getitem__ = classmethod(_Alias)


  _shown_of_field = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                     'kw_only')


  def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
            kw_only=MISSING):
      if default is not MISSING and default_factory is not MISSING:
          raise ValueError('cannot specify both default and default_factory')
      return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


  class _DataclassParams:
      __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

      def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
          self.init, self.repr, self.eq = init, repr, eq
          self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

      def __repr__(self):
          return '_DataclassParams(%s)' % ','.join(['%s=%r' % (name, getattr(self, name)) for name in self.__slots__])


  # What an annotation says about a field. As text it is looked at without being evaluated, as CPython does.

  def _kind_of(annotation, cls):
      if isinstance(annotation, str):
          return _kind_of_text(annotation, cls)
      typing = sys.modules.get('typing')
      if typing is not None and (annotation is typing.ClassVar
                                 or getattr(annotation, '__origin__', None) is typing.ClassVar):
          return _FIELD_CLASSVAR
      if annotation is InitVar or type(annotation) is InitVar:
          return _FIELD_INITVAR
      return _FIELD


  def _named_by(text, cls):
      # The object that the first name of an annotation stands for, with at most one dot; None when there is no such.
      head = text.lstrip()
      end = 0
      while end < len(head) and (head[end].isalnum() or head[end] in '_.'):
          end += 1
      module, dot, name = head[:end].partition('.')
      space = getattr(sys.modules.get(cls.__module__), '__dict__', {})
      if not dot:
          return space.get(module)
      owner = space.get(module)
      if owner is None or owner not in (sys.modules.get('typing'), sys.modules[__name__]):
          return None
      return getattr(owner, name.partition('.')[0], None)


  def _kind_of_text(text, cls):
      meant = _named_by(text, cls)
      if meant is None:
          return _FIELD
      if meant is InitVar:
          return _FIELD_INITVAR
      if meant is KW_ONLY:
          return KW_ONLY
      typing = sys.modules.get('typing')
      return _FIELD_CLASSVAR if typing is not None and meant is typing.ClassVar else _FIELD


  def _own_field(cls, name, annotation, kw_only):
      value = getattr(cls, name, MISSING)
      if isinstance(value, Field):
          made = value
      else:
          made = field(default=MISSING if isinstance(value, _Member) else value)
      made.name, made.type = name, annotation
      kind = made._field_type = _kind_of(annotation, cls)
      if kind is not _FIELD and made.default_factory is not MISSING:
          raise TypeError('field %s cannot have a default factory' % name)
      if kind is _FIELD_CLASSVAR:
          if made.kw_only is not MISSING:
              raise TypeError('field %s is a ClassVar but specifies kw_only' % name)
      elif made.kw_only is MISSING:
          made.kw_only = kw_only
      if kind is _FIELD and type(made.default).__hash__ is None:
          raise ValueError('mutable default %s for field %s is not allowed: use default_factory'
                           % (type(made.default), name))
      return made


  def _collect(cls, kw_only):
      fields = {}
      frozen_bases = None
      for base in cls.__mro__[-1:0:-1]:
          inherited = getattr(base, '__dataclass_fields__', None)
          if inherited is not None:
              fields.update((one.name, one) for one in inherited.values())
              frozen_bases = bool(frozen_bases) or base.__dataclass_params__.frozen
      has_mark = False
      own = []
      annotations = cls.__dict__.get('__annotations__', {})
      for name, annotation in annotations.items():
          if annotation is KW_ONLY or isinstance(annotation, str) and _kind_of_text(annotation, cls) is KW_ONLY:
              if has_mark:
                  raise TypeError('%r is KW_ONLY, but KW_ONLY has already been specified' % name)
              has_mark = kw_only = True
          else:
              own.append(_own_field(cls, name, annotation, kw_only))
      for one in own:
          fields[one.name] = one
          if isinstance(getattr(cls, one.name, None), Field):
              if one.default is MISSING:
                  delattr(cls, one.name)
              else:
                  setattr(cls, one.name, one.default)
      for name, value in cls.__dict__.items():
          if isinstance(value, Field) and name not in annotations:
              raise TypeError('%r is a field but has no type annotation' % name)
      return fields, frozen_bases


  class _Methods:
      # Gathers the text of methods, so that one compilation makes all of a class's.

      def __init__(self, cls):
          self.cls = cls
          self.lines = []
          self.names = []
          self.values = {'_make': _from_factory, '_setattr': object.__setattr__, '_Frozen': FrozenInstanceError}

      def add(self, name, parameters, body):
          self.lines.append(' def %s(%s):' % (name, ', '.join(parameters)))
          self.lines.extend(['  ' + line for line in body] or ['  pass'])
          self.names.append(name)

      def build(self):
          if not self.names:
              return {}
          text = 'def _all(%s):\n%s\n return %s,\n' % (
              ', '.join(self.values), '\n'.join(self.lines), ', '.join(self.names))
          space = getattr(sys.modules.get(self.cls.__module__), '__dict__', {})
          made = {}
          exec(text, space, made)
          functions = dict(zip(self.names, made['_all'](**self.values)))
          for name, function in functions.items():
              function.__qualname__ = '%s.%s' % (self.cls.__qualname__, name)
          return functions


  def _init_lines(methods, fields, frozen, slots, has_post_init):
      owner = '__dataclass_self__' if 'self' in fields else 'self'
      used = [one for one in fields.values() if one._field_type is not _FIELD_CLASSVAR]
      plain = [one for one in used if one.init and not one.kw_only]
      named = [one for one in used if one.init and one.kw_only]
      optional = False
      for one in plain:
          if one.default is not MISSING or one.default_factory is not MISSING:
              optional = True
          elif optional:
              raise TypeError('non-default argument %r follows default argument' % one.name)
      body = []
      for one in used:
          value = one.name
          held = '_value_' + one.name
          if one.default_factory is not MISSING:
              methods.values[held] = one.default_factory
              value = '%s() if %s is _make else %s' % (held, one.name, one.name) if one.init else held + '()'
          elif one.default is not MISSING:
              methods.values[held] = one.default
              if not one.init:
                  value = held if slots else None
          elif not one.init:
              value = None
          if value is not None and one._field_type is _FIELD:
              if frozen:
                  body.append('_setattr(%s, %r, %s)' % (owner, one.name, value))
              else:
                  body.append('%s.%s = %s' % (owner, one.name, value))
      if has_post_init:
          given = [one.name for one in used if one._field_type is _FIELD_INITVAR]
          body.append('%s.__post_init__(%s)' % (owner, ', '.join(given)))
      parameters = [owner] + list(map(_parameter, plain))
      if named:
          parameters += ['*'] + list(map(_parameter, named))
      methods.add('__init__', parameters, body)
      return plain + named


  def _parameter(one):
      if one.default_factory is not MISSING:
          return one.name + '=_make'
      return one.name if one.default is MISSING else '%s=_value_%s' % (one.name, one.name)


  def _values_of(owner, names):
      return '(%s)' % ''.join(['%s.%s, ' % (owner, name) for name in names])


  def _guarded(function):
      # A field may hold its own object: then the inner one is shown as dots.
      running = set()

      def __repr__(self):
          key = id(self)
          if key in running:
              return '...'
          running.add(key)
          try:
              return function(self)
          finally:
              running.discard(key)
      __repr__.__wrapped__ = function
      __repr__.__qualname__ = function.__qualname__
      __repr__.__module__ = function.__module__
      return __repr__


  _order_signs = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}


  def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
      own = cls.__dict__
      params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
      fields, frozen_bases = _collect(cls, kw_only)
      if frozen_bases is not None and frozen_bases != frozen:
          raise TypeError('cannot inherit frozen dataclass from a non-frozen one' if frozen
                          else 'cannot inherit non-frozen dataclass from a frozen one')
      cls.__dataclass_params__ = params
      cls.__dataclass_fields__ = fields
      explicit_hash = own.get('__hash__', MISSING)
      has_hash = not (explicit_hash is MISSING or explicit_hash is None and '__eq__' in own)
      if order and not eq:
          raise ValueError('eq must be true if order is true')
      methods = _Methods(cls)
      stored = [one for one in fields.values() if one._field_type is _FIELD]
      parameters = ()
      if init:
          parameters = _init_lines(methods, fields, frozen, slots, hasattr(cls, '__post_init__'))
      if repr:
          shown = ', '.join(['%s={self.%s!r}' % (one.name, one.name) for one in stored if one.repr])
          methods.add('__repr__', ['self'], ["return self.__class__.__qualname__ + f'(%s)'" % shown])
      compared = [one.name for one in stored if one.compare]
      signs = {'__eq__': '=='} if eq else {}
      if order:
          signs.update(_order_signs)
      for name, sign in signs.items():
          methods.add(name, ['self', 'other'], [
              'if other.__class__ is self.__class__:',
              ' return %s %s %s' % (_values_of('self', compared), sign, _values_of('other', compared)),
              'return NotImplemented'])
      if frozen:
          _add_guards(methods, [one.name for one in stored])
      needs_hash = unsafe_hash or eq and frozen and not has_hash
      if needs_hash:
          hashed = [one.name for one in stored if (one.compare if one.hash is None else one.hash)]
          methods.add('__hash__', ['self'], ['return hash(%s)' % _values_of('self', hashed)])
      made = methods.build()
      if '__init__' in made:
          made['__init__'].__annotations__ = {**{one.name: one.type for one in parameters}, 'return': None}
      if '__repr__' in made:
          made['__repr__'] = _guarded(made['__repr__'])
      for name, function in made.items():
          if name == '__hash__':
              if unsafe_hash and has_hash:
                  raise TypeError('Cannot overwrite attribute __hash__ in class ' + cls.__name__)
              cls.__hash__ = function
          elif name not in own:
              setattr(cls, name, function)
          elif name in _order_signs:
              raise TypeError('Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering'
                              % (name, cls.__name__))
          elif name in ('__setattr__', '__delattr__'):
              raise TypeError('Cannot overwrite attribute %s in class %s' % (name, cls.__name__))
      if eq and not frozen and not needs_hash and not has_hash:
          cls.__hash__ = None
      if not getattr(cls, '__doc__'):
          cls.__doc__ = cls.__name__ + _signature_text(cls, parameters)
      if match_args and '__match_args__' not in own:
          cls.__match_args__ = tuple([one.name for one in fields.values() if one._field_type is not _FIELD_CLASSVAR
                                      and one.init and not one.kw_only])
      if weakref_slot and not slots:
          raise TypeError('weakref_slot is True but slots is False')
      if slots:
          cls = _with_slots(cls, frozen, weakref_slot)
      _update_abstract(cls)
      return cls


  def _add_guards(methods, names):
      methods.values['_owner'] = methods.cls
      test = 'if type(self) is _owner or name in %r:' % (tuple(names),) if names else 'if type(self) is _owner:'
      methods.add('__setattr__', ['self', 'name', 'value'], [
          test, " raise _Frozen(f'cannot assign to field {name!r}')", 'super(_owner, self).__setattr__(name, value)'])
      methods.add('__delattr__', ['self', 'name'], [
          test, " raise _Frozen(f'cannot delete field {name!r}')", 'super(_owner, self).__delattr__(name)'])


  def _signature_text(cls, parameters):
      init = cls.__dict__.get('__init__')
      told = getattr(init, '__annotations__', None)
      if not told or len(told) != len(parameters) + 1:
          try:
              from inspect import signature
              return str(signature(cls)).replace(' -> None', '')
          except (ImportError, TypeError, ValueError):
              return '()'
      parts = []
      has_star = False
      for one in parameters:
          if one.kw_only and not has_star:
              has_star = True
              parts.append('*')
          text = '%s: %s' % (one.name, _type_text(one.type))
          if one.default_factory is not MISSING:
              text += ' = <factory>'
          elif one.default is not MISSING:
              text += ' = %r' % (one.default,)
          parts.append(text)
      return '(%s)' % ', '.join(parts)


  def _type_text(annotation):
      if getattr(annotation, '__module__', None) == 'typing':
          return repr(annotation).replace('typing.', '')
      if isinstance(annotation, _Alias):
          return str(annotation)
      if isinstance(annotation, type):
          if annotation.__module__ == 'builtins':
              return annotation.__qualname__
          return '%s.%s' % (annotation.__module__, annotation.__qualname__)
      return repr(annotation)


  def _slot_names(cls):
      slots = cls.__dict__.get('__slots__')
      if slots is None:
          return ()
      return (slots,) if isinstance(slots, str) else tuple(slots)


  def _with_slots(cls, frozen, weakref_slot):
      if '__slots__' in cls.__dict__:
          raise TypeError('%s already specifies __slots__' % cls.__name__)
      namespace = dict(cls.__dict__)
      inherited = {name for base in cls.__mro__[1:-1] for name in _slot_names(base)}
      names = [one.name for one in fields(cls)]
      wanted = names + ['__weakref__'] if weakref_slot else names
      namespace['__slots__'] = tuple([name for name in wanted if name not in inherited])
      for name in names + ['__dict__', '__weakref__']:
          namespace.pop(name, None)
      made = type(cls)(cls.__name__, cls.__bases__, namespace)
      made.__qualname__ = cls.__qualname__
      if frozen:
          if '__getstate__' not in namespace:
              made.__getstate__ = _get_state
          if '__setstate__' not in namespace:
              made.__setstate__ = _set_state
      return made


  def _get_state(self):
      return [getattr(self, one.name) for one in fields(self)]


  def _set_state(self, state):
      for one, value in zip(fields(self), state):
          object.__setattr__(self, one.name, value)


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
