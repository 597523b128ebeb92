// This file defines the module dataclasses (library reference, "dataclasses") in Python: fields and `__init__`.

import PyRuntime

extension StandardLibrary {
  static var dataclasses: ModuleDefinition {
    ModuleDefinition("dataclasses", source: dataclassesSource + dataclassesSource1 + dataclassesSource2)
  }
}

let dataclassesSource = ##"""
  import types as _types
  from types import GenericAlias

  __all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
             'astuple', 'make_dataclass', 'replace', 'is_dataclass']

  _FIELDS = '__dataclass_fields__'
  _PARAMS = '__dataclass_params__'


  class FrozenInstanceError(AttributeError):
      pass


  class _HAS_DEFAULT_FACTORY_CLASS:
      def __repr__(self):
          return '<factory>'


  _HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


  class _MISSING_TYPE:
      pass


  MISSING = _MISSING_TYPE()


  class _KW_ONLY_TYPE:
      pass


  KW_ONLY = _KW_ONLY_TYPE()


  class _FIELD_BASE:
      __slots__ = ('name',)

      def __init__(self, name):
          self.name = name

      def __repr__(self):
          return self.name


  _FIELD = _FIELD_BASE('_FIELD')
  _FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
  _FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
  _EMPTY_METADATA = _types.MappingProxyType({})


  class InitVar:
      __slots__ = ('type',)

      def __init__(self, type):
          self.type = type

      def __repr__(self):
          if isinstance(self.type, type):
              return f'dataclasses.InitVar[{self.type.__name__}]'
          return f'dataclasses.InitVar[{self.type!r}]'

      def __class_getitem__(cls, type):
          return InitVar(type)


  class Field:
      __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                   'kw_only', '_field_type')

      def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
          self.name = None
          self.type = None
          self.default = default
          self.default_factory = default_factory
          self.init = init
          self.repr = repr
          self.hash = hash
          self.compare = compare
          self.metadata = _EMPTY_METADATA if metadata is None else _types.MappingProxyType(metadata)
          self.kw_only = kw_only
          self._field_type = None

      def __repr__(self):
          shown = ','.join('%s=%r' % (name, getattr(self, name)) for name in
                           ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                            'metadata', 'kw_only'))
          return 'Field(%s,_field_type=%s)' % (shown, self._field_type)

      # A descriptor as a default is told its name, as one in the class body would be.
      def __set_name__(self, owner, name):
          tell = getattr(type(self.default), '__set_name__', None)
          if tell:
              tell(self.default, owner, name)

      __class_getitem__ = classmethod(GenericAlias)


  class _DataclassParams:
      __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

      def __init__(self, *values):
          for name, value in zip(self.__slots__, values):
              setattr(self, name, value)

      def __repr__(self):
          return '_DataclassParams(%s)' % ','.join('%s=%r' % (name, getattr(self, name)) for name in self.__slots__)


  def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
            kw_only=MISSING):
      if default is not MISSING and default_factory is not MISSING:
          raise ValueError('cannot specify both default and default_factory')
      return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


  def _is_annotation(annotation, name, test, cls):
      # Annotations that are texts are recognised by what they begin with.
      if not isinstance(annotation, str):
          return test(annotation)
      head = annotation.split('[')[0].strip()
      import sys
      module = sys.modules.get(cls.__module__)
      found = getattr(module, head.split('.')[0], None)
      for part in head.split('.')[1:]:
          found = getattr(found, part, None)
      return found is not None and test(found)


  def _is_classvar(annotation):
      import sys
      typing = sys.modules.get('typing')
      return typing is not None and (annotation is typing.ClassVar
                                     or getattr(annotation, '__origin__', None) is typing.ClassVar)


  def _make_field(cls, name, annotation, kw_only):
      default = getattr(cls, name, MISSING)
      if isinstance(default, Field):
          f = default
      else:
          if isinstance(default, _types.MemberDescriptorType):
              default = MISSING
          f = field(default=default)
      f.name = name
      f.type = annotation
      f._field_type = _FIELD
      if _is_annotation(annotation, name, _is_classvar, cls):
          f._field_type = _FIELD_CLASSVAR
      elif _is_annotation(annotation, name, lambda a: a is InitVar or type(a) is InitVar, cls):
          f._field_type = _FIELD_INITVAR
      if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
          raise TypeError(f'field {f.name} cannot have a default factory')
      if f._field_type in (_FIELD, _FIELD_INITVAR):
          if f.kw_only is MISSING:
              f.kw_only = kw_only
      elif f.kw_only is not MISSING:
          raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
      if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
          raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
      return f


  def _function(cls, name, parameters, body, values):
      # Compiled inside a function whose parameters are the values, so that they can have any name.
      lines = ''.join(f'\n  {line}' for line in body)
      scope = {}
      text = f'def make({", ".join(values)}):\n def {name}({", ".join(parameters)}):{lines}\n return {name}'
      exec(text, _namespace(cls), scope)
      made = scope['make'](**values)
      made.__qualname__ = f'{cls.__qualname__}.{name}'
      return made


  def _namespace(cls):
      import sys
      module = sys.modules.get(cls.__module__)
      return module.__dict__ if module is not None else {}


  def _set_new(cls, name, value):
      if name in cls.__dict__:
          return True
      setattr(cls, name, value)
      return False


  def _init(cls, fs, frozen, has_post_init, self_name, slots):
      positional = [f for f in fs if f.init and not f.kw_only]
      named = [f for f in fs if f.init and f.kw_only]
      seen_default = False
      for f in positional:
          if f.default is not MISSING or f.default_factory is not MISSING:
              seen_default = True
          elif seen_default:
              raise TypeError(f'non-default argument {f.name!r} follows default argument')
      values = {'MISSING': MISSING, '_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}

      def parameter(f):
          if f.default is not MISSING:
              values[f'_dflt_{f.name}'] = f.default
              return f'{f.name}=_dflt_{f.name}'
          if f.default_factory is not MISSING:
              return f'{f.name}=_HAS_DEFAULT_FACTORY'
          return f.name
      parameters = [self_name] + [parameter(f) for f in positional]
      if named:
          parameters += ['*'] + [parameter(f) for f in named]
      body = []
      for f in fs:
          value = None
          if f.default_factory is not MISSING:
              values[f'_dflt_{f.name}'] = f.default_factory
              value = f'_dflt_{f.name}()'
              if f.init:
                  value += f' if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}'
          elif f.init:
              value = f.name
          elif slots and f.default is not MISSING:
              values[f'_dflt_{f.name}'] = f.default
              value = f'_dflt_{f.name}'
          if f._field_type is _FIELD_INITVAR or value is None:
              continue
          if frozen:
              body.append(f'__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})')
          else:
              body.append(f'{self_name}.{f.name}={value}')
      if has_post_init:
          given = ','.join(f.name for f in fs if f._field_type is _FIELD_INITVAR)
          body.append(f'{self_name}.__post_init__({given})')
      made = _function(cls, '__init__', parameters, body or ['pass'], values)
      made.__annotations__ = {f.name: f.type for f in positional + named} | {'return': None}
      return made

  """##
