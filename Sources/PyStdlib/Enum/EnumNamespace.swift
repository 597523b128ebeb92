// This file defines the first part of `enum`: the markers that a class body may use (`auto`, `member`, `nonmember`,
// `property`) and the namespace that watches the body, because what an assignment means is decided while it happens.

let enumNamespaceSource = #"""
  from builtins import property as _property, bin as _bin

  __all__ = [
      'EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
      'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
      'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
      'NAMED_FLAGS', 'UNIQUE',
  ]

  # These classes do not exist yet while the first ones are made.
  Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None


  class _Unset:
      def __repr__(self):
          return '_auto_null'


  _auto_null = _Unset()


  class auto:
      def __init__(self, value=_auto_null):
          self.value = value

      def __repr__(self):
          return 'auto(%r)' % (self.value,)


  class member:
      def __init__(self, value):
          self.value = value


  class nonmember:
      def __init__(self, value):
          self.value = value


  # A property that leaves its name free for a member: the class gives the member, a member asks the getter.
  class property:
      def __init__(self, fget=None, fset=None, fdel=None, doc=None):
          self.fget = fget
          self.fset = fset
          self.fdel = fdel
          self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc

      def __get__(self, instance, ownerclass=None):
          if instance is not None:
              if self.fget is None:
                  raise AttributeError('%r member has no attribute %r' % (ownerclass, self.name))
              return self.fget(instance)
          members = getattr(ownerclass, '_member_map_', None)
          if members is None:
              return self
          try:
              return members[self.name]
          except KeyError:
              raise AttributeError(self.name) from None

      def __set__(self, instance, value):
          if self.fset is None:
              raise AttributeError('<enum %r> cannot set attribute %r' % (self.clsname, self.name))
          self.fset(instance, value)

      def __delete__(self, instance):
          if self.fdel is None:
              raise AttributeError('<enum %r> cannot delete attribute %r' % (self.clsname, self.name))
          self.fdel(instance)

      def getter(self, fget):
          return self._changed(fget, self.fset, self.fdel)

      def setter(self, fset):
          return self._changed(self.fget, fset, self.fdel)

      def deleter(self, fdel):
          return self._changed(self.fget, self.fset, fdel)

      def _changed(self, *functions):
          return type(self)(*functions, self.__doc__)

      # The owner remembers the names, so that members look for a clash in one set.
      def __set_name__(self, ownerclass, name):
          self.name = name
          self.clsname = ownerclass.__name__
          type.__setattr__(ownerclass, '_shared_names_', {name, *ownerclass.__dict__.get('_shared_names_', ())})


  _plain_types = frozenset({int, str, float, tuple, bool, list, dict, set, bytes, complex, type(None)})


  _builtin_function = type(len)


  def _is_descriptor(value):
      # Builtin methods such as `str.upper` may share the type of plain functions.
      if type(value) is _builtin_function:
          return not repr(value).startswith('<built-in function')
      return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


  def _has_underscores(name, width):
      # Whether exactly `width` underscores stand at each end of something.
      edge = '_' * width
      return (len(name) > 2 * width and name[:width] == edge and name[-width:] == edge
              and name[width] != '_' and name[-width - 1] != '_')


  _steering_names = frozenset({
      '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
      '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_',
  })


  # The namespace of a class body. Names of members stand in `_member_names`, in order.
  class _EnumDict(dict):
      def __init__(self, cls_name=None, generator=None):
          self._private = '_%s__' % cls_name
          self._member_names = {}
          self._last_values = []
          self._ignore = ()
          self._generator = generator
          self._auto_called = False

      def __setitem__(self, key, value):
          if key[:1] == '_':
              if key.startswith(self._private) and len(key) > len(self._private) and key[-2:] != '__':
                  return dict.__setitem__(self, key, value)
              if _has_underscores(key, 2):
                  return dict.__setitem__(self, '_order_' if key == '__order__' else key, value)
              if _has_underscores(key, 1):
                  return self._steer(key, value)
          if key in self._member_names:
              raise TypeError('%r already defined as %r' % (key, self[key]))
          if key not in self._ignore:
              kind = type(value)
              if kind is nonmember:
                  value = value.value
              elif kind in _plain_types or kind is member or not _is_descriptor(value):
                  if key in self:
                      raise TypeError('%r already defined as %r' % (key, self[key]))
                  if kind is member:
                      value = value.value
                  elif kind is auto:
                      value = self._resolve(key, value)
                  elif kind is tuple:
                      for item in value:
                          if type(item) is auto:
                              value = tuple([self._resolve(key, v) if type(v) is auto else v for v in value])
                              break
                      else:
                          self._last_values.append(value)
                  elif isinstance(value, type):
                      import warnings
                      warnings.warn('In 3.13 classes created inside an enum will not become a member.  '
                                    'Use the `member` decorator to keep the current behavior.',
                                    DeprecationWarning, stacklevel=2)
                  self._member_names[key] = None
                  if kind is not auto and kind is not tuple:
                      self._last_values.append(value)
          dict.__setitem__(self, key, value)

      def _resolve(self, key, marker):
          if marker.value is _auto_null:
              self._auto_called = True
              marker.value = self._generator(key, 1, len(self._member_names), self._last_values[:])
          self._last_values.append(marker.value)
          return marker.value

      def _steer(self, key, value):
          if key not in _steering_names:
              raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
          if key == '_generate_next_value_':
              if self._auto_called:
                  raise TypeError('_generate_next_value_ must be defined before members')
              self._generator = value.__func__ if isinstance(value, staticmethod) else value
              value = staticmethod(self._generator)
          elif key == '_ignore_':
              value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
              self._ignore = value
              taken = set(value) & set(self._member_names)
              if taken:
                  raise ValueError('_ignore_ cannot specify already set names: %r' % (taken,))
          dict.__setitem__(self, key, value)

      def update(self, members=(), **more):
          for key, value in (members.items() if hasattr(members, 'items') else members):
              self[key] = value
          for key, value in more.items():
              self[key] = value
  """#
