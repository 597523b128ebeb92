// This file defines the methods that a dataclass gets, and the decorator that gives them.

let dataclassesSource1 = ##"""


  def _repr(cls, fs):
      names = [f.name for f in fs]
      running = set()

      def __repr__(self):
          key = id(self)
          if key in running:
              return '...'
          running.add(key)
          try:
              return self.__class__.__qualname__ + '(%s)' % ', '.join(
                  f'{name}={getattr(self, name)!r}' for name in names)
          finally:
              running.discard(key)
      __repr__.__qualname__ = f'{cls.__qualname__}.__repr__'
      return __repr__


  def _values(name, fs):
      return '(' + ''.join(f'{name}.{f.name},' for f in fs) + ')'


  def _compare(cls, name, operator, fs):
      return _function(cls, name, ['self', 'other'],
                       ['if other.__class__ is self.__class__:',
                        f' return {_values("self", fs)}{operator}{_values("other", fs)}',
                        'return NotImplemented'], {})


  def _add_frozen(cls, fs):
      names = frozenset(f.name for f in fs)

      def __setattr__(self, name, value):
          if type(self) is cls or name in names:
              raise FrozenInstanceError(f'cannot assign to field {name!r}')
          super(cls, self).__setattr__(name, value)

      def __delattr__(self, name):
          if type(self) is cls or name in names:
              raise FrozenInstanceError(f'cannot delete field {name!r}')
          super(cls, self).__delattr__(name)
      for function in (__setattr__, __delattr__):
          function.__qualname__ = f'{cls.__qualname__}.{function.__name__}'
          if _set_new(cls, function.__name__, function):
              raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')


  def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
      setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
      fields = {}
      has_bases = False
      any_frozen = False
      for base in cls.__mro__[-1:0:-1]:
          inherited = getattr(base, _FIELDS, None)
          if inherited is not None:
              has_bases = True
              fields.update(inherited)
              if getattr(base, _PARAMS).frozen:
                  any_frozen = True
      own = []
      seen_marker = False
      annotations = cls.__dict__.get('__annotations__', {})
      for name, annotation in annotations.items():
          is_marker = annotation is KW_ONLY or (isinstance(annotation, str)
                                                and _is_annotation(annotation, name, lambda a: a is KW_ONLY, cls))
          if is_marker:
              if seen_marker:
                  raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
              seen_marker = True
              kw_only = True
          else:
              own.append(_make_field(cls, name, annotation, kw_only))
      for f in own:
          fields[f.name] = f
          if isinstance(getattr(cls, f.name, None), Field):
              if f.default is MISSING:
                  delattr(cls, f.name)
              else:
                  setattr(cls, f.name, f.default)
      for name, value in cls.__dict__.items():
          if isinstance(value, Field) and name not in annotations:
              raise TypeError(f'{name!r} is a field but has no type annotation')
      if has_bases:
          if any_frozen and not frozen:
              raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
          if not any_frozen and frozen:
              raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
      setattr(cls, _FIELDS, fields)
      own_hash = cls.__dict__.get('__hash__', MISSING)
      has_own_hash = not (own_hash is MISSING or (own_hash is None and '__eq__' in cls.__dict__))
      if order and not eq:
          raise ValueError('eq must be true if order is true')
      real = [f for f in fields.values() if f._field_type is _FIELD]
      given = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
      if init:
          self_name = '__dataclass_self__' if 'self' in fields else 'self'
          _set_new(cls, '__init__', _init(cls, given, frozen, hasattr(cls, '__post_init__'), self_name, slots))
      if repr:
          _set_new(cls, '__repr__', _repr(cls, [f for f in real if f.repr]))
      compared = [f for f in real if f.compare]
      if eq:
          _set_new(cls, '__eq__', _compare(cls, '__eq__', '==', compared))
      if order:
          for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
              if _set_new(cls, name, _compare(cls, name, operator, compared)):
                  raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                  'Consider using functools.total_ordering')
      if frozen:
          _add_frozen(cls, real)
      hashed = [f for f in real if (f.compare if f.hash is None else f.hash)]
      if unsafe_hash:
          if has_own_hash:
              raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
          _add_hash(cls, hashed)
      elif eq and not has_own_hash:
          if frozen:
              _add_hash(cls, hashed)
          else:
              cls.__hash__ = None
      if not getattr(cls, '__doc__'):
          cls.__doc__ = cls.__name__ + _signature(given)
      if match_args:
          _set_new(cls, '__match_args__', tuple(f.name for f in given if f.init and not f.kw_only))
      if weakref_slot and not slots:
          raise TypeError('weakref_slot is True but slots is False')
      if slots:
          cls = _with_slots(cls, frozen, weakref_slot)
      return cls


  def _signature(fs):
      def shown(annotation):
          if isinstance(annotation, type) and type(annotation) is not GenericAlias:
              module = annotation.__module__
              return annotation.__qualname__ if module == 'builtins' else f'{module}.{annotation.__qualname__}'
          text = repr(annotation)
          return text.replace('typing.', '') if text.startswith('typing.') else text

      def parameter(f):
          text = f'{f.name}: {shown(f.type)}'
          if f.default is not MISSING:
              text += f' = {f.default!r}'
          elif f.default_factory is not MISSING:
              text += ' = <factory>'
          return text
      positional = [parameter(f) for f in fs if f.init and not f.kw_only]
      named = [parameter(f) for f in fs if f.init and f.kw_only]
      return '(' + ', '.join(positional + (['*'] + named if named else [])) + ')'


  def _add_hash(cls, fs):
      cls.__hash__ = _function(cls, '__hash__', ['self'], [f'return hash({_values("self", fs)})'], {})


  def _with_slots(cls, frozen, weakref_slot):
      if '__slots__' in cls.__dict__:
          raise TypeError(f'{cls.__name__} already specifies __slots__')
      body = dict(cls.__dict__)
      names = tuple(f.name for f in fields(cls))
      inherited = set()
      for base in cls.__mro__[1:-1]:
          slots = base.__dict__.get('__slots__', ())
          inherited.update([slots] if isinstance(slots, str) else slots)
      body['__slots__'] = tuple(name for name in names + (('__weakref__',) if weakref_slot else ())
                                if name not in inherited)
      for name in names:
          body.pop(name, None)
      body.pop('__dict__', None)
      body.pop('__weakref__', None)
      qualname = getattr(cls, '__qualname__', None)
      cls = type(cls)(cls.__name__, cls.__bases__, body)
      if qualname is not None:
          cls.__qualname__ = qualname
      if frozen:
          def __getstate__(self):
              return [getattr(self, f.name) for f in fields(self)]

          def __setstate__(self, state):
              for f, value in zip(fields(self), state):
                  object.__setattr__(self, f.name, value)
          if '__getstate__' not in cls.__dict__:
              cls.__getstate__ = __getstate__
          if '__setstate__' not in cls.__dict__:
              cls.__setstate__ = __setstate__
      return cls


  def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                match_args=True, kw_only=False, slots=False, weakref_slot=False):
      """Add dunder methods based on the fields defined in the class."""
      def wrap(cls):
          return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
      return wrap if cls is None else wrap(cls)

  """##
