// This file defines the first part of the module dataclasses: fields, and what annotations say about them.

let dataclassFieldsSource = #"""
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
          # The default may lead back to this field.
          if id(self) in _fields_being_shown:
              return '...'
          _fields_being_shown.add(id(self))
          try:
              shown = ['%s=%r' % (name, getattr(self, name)) for name in _shown_of_field]
          finally:
              _fields_being_shown.discard(id(self))
          return 'Field(%s,_field_type=%s)' % (','.join(shown), self._field_type)

      def __set_name__(self, owner, name):
          hook = getattr(type(self.default), '__set_name__', None)
          if hook:
              hook(self.default, owner, name)

      __class_getitem__ = classmethod(_Alias)


  _fields_being_shown = set()
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
          annotation = _named_by(annotation, cls)
          if annotation is KW_ONLY:
              return KW_ONLY
      typing = sys.modules.get('typing')
      if typing is not None and (annotation is typing.ClassVar
                                 or getattr(annotation, '__origin__', None) is typing.ClassVar):
          return _FIELD_CLASSVAR
      if annotation is InitVar or type(annotation) is InitVar:
          return _FIELD_INITVAR
      return _FIELD


  # The object that the first name of an annotation stands for, with at most one dot; None when there is no such.
  def _named_by(text, cls):
      owner, dot, name = text.partition('.')
      space = getattr(sys.modules.get(cls.__module__), '__dict__', {})
      if not dot or not owner.strip().isidentifier():
          return space.get(_first_word(text))
      module = space.get(owner.strip())
      if module is None or module not in (sys.modules.get('typing'), sys.modules[__name__]):
          return None
      return getattr(module, _first_word(name), None)


  def _first_word(text):
      text = text.lstrip()
      end = 0
      while end < len(text) and (text[end].isalnum() or text[end] == '_'):
          end += 1
      return text[:end]


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
          if annotation is KW_ONLY or isinstance(annotation, str) and _kind_of(annotation, cls) is KW_ONLY:
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
  """#
