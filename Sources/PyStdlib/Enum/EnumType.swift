// This file defines the second part of `enum`: the metaclass, because it turns a class body into members and answers
// what is asked of the class itself. Attributes of a class lead to its members without any code of ours.

let enumTypeSource = #"""
  _mapping_proxy = type(object.__dict__)
  _set_class_attribute = type.__setattr__


  # What stands under a name in the class or its bases below Enum, or else the member of that name. Members are found
  # here only if they are called `name` or `value`, for Enum has properties of these names.
  def _class_attribute(cls, name):
      for base in cls.__mro__:
          if base is not Enum and name in base.__dict__:
              found = base.__dict__[name]
              return found.__get__(None, cls) if hasattr(found, '__get__') else found
      try:
          return cls._member_map_[name]
      except KeyError:
          raise AttributeError(name) from None


  # Stands in the namespace of a new class, so that the members exist before `__init_subclass__` runs.
  class _MemberMaker:
      def __init__(self, values, new_member, use_args, member_type, is_flag):
          self.values = values
          self.new_member = new_member
          self.use_args = use_args
          self.member_type = member_type
          self.is_flag = is_flag
          self.error = None

      def __set_name__(self, cls, name):
          members = {}
          _set_class_attribute(cls, name, members)
          try:
              self.make(cls, members)
          except BaseException as error:
              self.error = error
              raise

      def make(self, cls, members):
          new_member = self.new_member
          use_args = self.use_args
          member_type = self.member_type
          is_flag = self.is_flag
          names = cls._member_names_
          by_value = cls._value2member_map_
          initialize = cls.__init__
          if initialize is Enum.__init__:
              initialize = None
          shared = set()
          for base in cls.__mro__:
              shared.update(base.__dict__.get('_shared_names_', ()))
          single_bits = all_bits = 0
          for name, value in self.values:
              args = value if isinstance(value, tuple) else (value,)
              if member_type is tuple:
                  args = (args,)
              item = new_member(cls, *args) if use_args else new_member(cls)
              if not use_args and member_type is object:
                  item._value_ = value
              elif not hasattr(item, '_value_'):
                  if member_type is object:
                      item._value_ = value
                  else:
                      try:
                          item._value_ = member_type(*args)
                      except Exception as error:
                          raise TypeError('_value_ not set in __new__, unable to create it') from error
              value = item._value_
              item._name_ = name
              item.__objclass__ = cls
              if initialize is not None:
                  initialize(item, *args)
              item._sort_order_ = len(names)
              try:
                  known = by_value.get(value)
              except TypeError:
                  known = None
                  for other in members.values():
                      if other._value_ == value:
                          known = other
                          break
                  else:
                      cls._unhashable_values_.append(value)
              else:
                  if known is None:
                      by_value[value] = item
              if known is not None:
                  item = known
              elif not is_flag:
                  names.append(name)
              else:
                  if _is_single_bit(value):
                      single_bits |= value
                      names.append(name)
                  all_bits |= value
              members[name] = item
              if name not in shared:
                  _set_class_attribute(cls, name, item)
              elif name != 'name' and name != 'value':
                  self.redirect(cls, name)
          if is_flag:
              cls._flag_mask_ = single_bits
              cls._all_bits_ = 2 ** all_bits.bit_length() - 1
              values = [members[name]._value_ for name in names]
              if sorted(values) != values:
                  cls._iter_member_ = cls._iter_member_by_def_

      def redirect(self, cls, name):
          for base in cls.__mro__[1:]:
              found = base.__dict__.get(name)
              if isinstance(found, property):
                  shared = property(found.fget, found.fset, found.fdel)
                  _set_class_attribute(cls, name, shared)
                  shared.name = name
                  shared.clsname = found.clsname
                  return
              if found is not None:
                  break
          _set_class_attribute(cls, name, cls._member_map_[name])


  class EnumType(type):
      @classmethod
      def __prepare__(metacls, cls, bases, **kwds):
          metacls._check_for_existing_members_(cls, bases)
          if not bases:
              return _EnumDict(cls)
          first = metacls._get_mixins_(cls, bases)[1]
          return _EnumDict(cls, first._generate_next_value_)

      def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
          if Enum is None:
              namespace = dict(classdict)
              namespace.update(
                  _new_member_=object.__new__, _use_args_=False, _member_names_=[], _member_map_={},
                  _value2member_map_={}, _unhashable_values_=[], _member_type_=object, _value_repr_=None)
              return type.__new__(metacls, cls, bases, namespace, **kwds)
          names = classdict._member_names
          namespace = dict(classdict)
          ignore = namespace.pop('_ignore_', None)
          if ignore is not None:
              for key in ignore:
                  namespace.pop(key, None)
                  names.pop(key, None)
          if 'mro' in names or '' in names:
              raise ValueError('invalid enum member name(s) %s'
                               % ','.join([repr(name) for name in names if name in ('mro', '')]))
          order = namespace.pop('_order_', None)
          member_type, first = metacls._get_mixins_(cls, bases)
          new_member, saves_new, use_args = metacls._find_new_(namespace, member_type, first)
          is_flag = Flag is not None and issubclass(first, Flag)
          maker = _MemberMaker(
              [(name, namespace.pop(name)) for name in names], new_member, use_args, member_type,
              is_flag or cls == 'Flag' and Flag is None)
          namespace['_new_member_'] = new_member
          namespace['_use_args_'] = use_args
          namespace['_member_names_'] = []
          namespace['_member_map_'] = maker
          namespace['_value2member_map_'] = {}
          namespace['_unhashable_values_'] = []
          namespace['_member_type_'] = member_type
          namespace['_value_repr_'] = metacls._find_data_repr_(cls, bases)
          namespace.setdefault('__doc__', None)
          if maker.is_flag:
              namespace['_boundary_'] = boundary or getattr(first, '_boundary_', None)
              namespace['_inverted_'] = None
          if saves_new:
              namespace['__new_member__'] = staticmethod(new_member)
          own = set(namespace)
          namespace['__new__'] = _find_member
          # A data type stands before Enum among the bases, but a member speaks for itself.
          if member_type is not object:
              for base in bases:
                  if not isinstance(base, EnumType):
                      mixed = True
                      break
              else:
                  mixed = ReprEnum in bases
          else:
              mixed = len(bases) > 1
          try:
              result = type.__new__(metacls, cls, bases, namespace, **kwds)
          except BaseException:
              if maker.error is None:
                  raise
          if maker.error is not None:
              raise maker.error
          if mixed:
              metacls._restore_methods_(result, own, bases, member_type, first, is_flag)
          if order is not None:
              metacls._check_order_(result, order)
          return result

      def __init__(cls, *args, **kwds):
          pass

      def _restore_methods_(cls, own, bases, member_type, first, is_flag):
          if ReprEnum is not None and ReprEnum in bases:
              if '__format__' not in own:
                  cls.__format__ = member_type.__format__
                  own.add('__format__')
              if '__str__' not in own:
                  method = member_type.__str__
                  cls.__str__ = member_type.__repr__ if method is object.__str__ else method
                  own.add('__str__')
          for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
              if name not in own:
                  found = getattr(cls, name, None)
                  if found == getattr(member_type, name, None) or found == getattr(object, name, None):
                      _set_class_attribute(cls, name, getattr(first, name))
          if is_flag:
              for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                  if name not in own:
                      _set_class_attribute(cls, name, getattr(Flag, name))

      def _check_order_(cls, order):
          if isinstance(order, str):
              order = order.replace(',', ' ').split()
          names = cls._member_names_
          order = [name for name in order if name in names or name not in cls._member_map_]
          if names != order:
              raise TypeError('member order does not match _order_:\n  %r\n  %r' % (names, order))

      def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
          if names is None:
              try:
                  return cls._value2member_map_[value]
              except (KeyError, TypeError):
                  pass
              return cls.__new__(cls, value)
          return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start,
                              boundary=boundary)

      def __contains__(cls, member):
          if not isinstance(member, Enum):
              import warnings
              warnings.warn(
                  'in 3.12 __contains__ will no longer raise TypeError, but will return True or\n'
                  'False depending on whether the value is a member or the value of a member',
                  DeprecationWarning, stacklevel=2)
              raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                              % (type(member).__qualname__, cls.__class__.__qualname__))
          return isinstance(member, cls) and member._name_ in cls._member_map_

      def __getattr__(cls, name):
          if name[:2] == '__' and name[-2:] == '__':
              raise AttributeError(name)
          try:
              return cls._member_map_[name]
          except KeyError:
              raise AttributeError(name) from None

      def __setattr__(cls, name, value):
          if name in cls.__dict__.get('_member_map_', ()):
              raise AttributeError('cannot reassign member %r' % (name,))
          _set_class_attribute(cls, name, value)

      def __delattr__(cls, name):
          if name in cls.__dict__.get('_member_map_', ()):
              raise AttributeError('%r cannot delete member %r.' % (cls.__name__, name))
          type.__delattr__(cls, name)

      def __getitem__(cls, name):
          return cls._member_map_[name]

      def __iter__(cls):
          return map(cls._member_map_.__getitem__, cls._member_names_)

      def __reversed__(cls):
          return map(cls._member_map_.__getitem__, reversed(cls._member_names_))

      def __len__(cls):
          return len(cls._member_names_)

      def __bool__(cls):
          return True

      def __repr__(cls):
          if Flag is not None and issubclass(cls, Flag):
              return '<flag %r>' % cls.__name__
          return '<enum %r>' % cls.__name__

      def __dir__(cls):
          names = {
              '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
              '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_}
          if cls._new_member_ is not object.__new__:
              names.add('__new__')
          if cls._member_type_ is not object:
              names.update(dir(cls._member_type_))
          return sorted(names)

      @_property
      def __members__(cls):
          return _mapping_proxy(cls._member_map_)

      @_property
      def name(cls):
          return _class_attribute(cls, 'name')

      @_property
      def value(cls):
          return _class_attribute(cls, 'value')

      # The functional way to make an enumeration.
      def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
          metacls = cls.__class__
          bases = (cls,) if type is None else (type, cls)
          namespace = metacls.__prepare__(class_name, bases)
          if isinstance(names, str):
              names = names.replace(',', ' ').split()
          if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
              generate = metacls._get_mixins_(class_name, bases)[1]._generate_next_value_
              pairs = []
              values = []
              for count, name in enumerate(names):
                  value = generate(name, start, count, values[:])
                  values.append(value)
                  pairs.append((name, value))
              names = pairs
          for item in names:
              if isinstance(item, str):
                  name, value = item, names[item]
              else:
                  name, value = item
              namespace[name] = value
          namespace['__module__'] = '__main__' if module is None else module
          if qualname is not None:
              namespace['__qualname__'] = qualname
          return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

      @classmethod
      def _check_for_existing_members_(metacls, class_name, bases):
          for chain in bases:
              for base in chain.__mro__:
                  if isinstance(base, EnumType) and base._member_names_:
                      raise TypeError('<enum %r> cannot extend %r' % (class_name, base))

      # The data type of the members and the enumeration among the bases.
      @classmethod
      def _get_mixins_(metacls, class_name, bases):
          if not bases:
              return object, Enum
          first = bases[-1]
          if not isinstance(first, EnumType):
              raise TypeError('new enumerations should be created as '
                              '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
          if len(bases) == 1:
              return first._member_type_, first
          return metacls._find_data_type_(class_name, bases) or object, first

      @classmethod
      def _find_data_type_(metacls, class_name, bases):
          found = set()
          for chain in bases:
              candidate = None
              for base in chain.__mro__:
                  if base is object:
                      continue
                  if isinstance(base, EnumType):
                      if base._member_type_ is not object:
                          found.add(base._member_type_)
                          break
                  elif '__new__' in base.__dict__ or '__init__' in base.__dict__:
                      found.add(candidate or base)
                      break
                  else:
                      candidate = candidate or base
          if len(found) > 1:
              raise TypeError('too many data types for %r: %r' % (class_name, found))
          return found.pop() if found else None

      @classmethod
      def _find_data_repr_(metacls, class_name, bases):
          for chain in bases:
              for base in chain.__mro__:
                  if base is object:
                      continue
                  if isinstance(base, EnumType):
                      return base._value_repr_
                  if '__repr__' in base.__dict__:
                      return base.__dict__['__repr__']
          return None

      # The function that makes a member, whether the class body defines it, and whether it takes the value.
      @classmethod
      def _find_new_(metacls, namespace, member_type, first):
          own = namespace.get('__new__')
          if own is not None:
              return own.__func__ if isinstance(own, staticmethod) else own, True, True
          usual = (None, object.__new__, Enum.__new__)
          for method in ('__new_member__', '__new__'):
              for holder in (member_type, first):
                  found = getattr(holder, method, None)
                  if found not in usual:
                      return found, False, True
          return object.__new__, False, False


  EnumMeta = EnumType
  """#
