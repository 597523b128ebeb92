// This file defines how the module dataclasses writes the methods of a class: as one text, compiled once.

let dataclassMethodsSource = #"""


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
      running = []

      def __repr__(self):
          for one in running:
              if one is self:
                  return '...'
          running.append(self)
          try:
              return function(self)
          finally:
              running.pop()
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
      if hasattr(slots, '__next__'):
          raise TypeError("Slots of '%s' cannot be determined" % cls.__name__)
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
  """#
