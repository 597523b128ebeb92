// This file defines subscripted types of the module typing.

let typingAliasesSource = #"""


  # Subscripted types.

  def _take(generic, args):
      return generic[args]


  class _BaseGenericAlias(_Final, _root=True):

      def __init__(self, origin, *, inst=True, name=None):
          self._inst = inst
          self._name = name
          self.__origin__ = origin
          self.__slots__ = None

      def __ror__(self, left):
          return Union[left, self]

      def __or__(self, right):
          return Union[self, right]

      def __subclasscheck__(self, cls):
          raise TypeError('Subscripted generics cannot be used with class and instance checks')

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __setattr__(self, attr, value):
          if attr[:2] == '__' == attr[-2:] or attr in ('_name', '_inst', '_nparams', '_typevars'):
              super().__setattr__(attr, value)
          else:
              setattr(self.__origin__, attr, value)

      # What the alias is called where it is asked for its name; None for one that has none.
      def _called(self):
          return None

      def __getattr__(self, attr):
          if attr[:2] == '__' == attr[-2:]:
              called = self._called() if attr in ('__name__', '__qualname__') else None
              if called is None:
                  raise AttributeError(attr)
              return called
          origin = vars(self).get('__origin__')
          if origin is None:
              raise AttributeError(attr)
          return getattr(origin, attr)

      def __mro_entries__(self, bases):
          entries = [] if self.__origin__ in bases else [self.__origin__]
          rest = bases[bases.index(self) + 1:]
          if not any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic)
                     for base in rest):
              entries.append(Generic)
          return tuple(entries)

      def __call__(self, *args, **kwargs):
          if not self._inst:
              raise TypeError('Type %s cannot be instantiated; use %s() instead'
                              % (self._name, self.__origin__.__name__))
          made = self.__origin__(*args, **kwargs)
          try:
              made.__orig_class__ = self
          except AttributeError:
              pass
          return made


  class _GenericAlias(_BaseGenericAlias, _root=True):

      def __init__(self, origin, args, *, inst=True, name=None):
          super().__init__(origin, inst=inst, name=name)
          args = _as_tuple(args)
          self.__args__, self.__parameters__ = args, _variables_in(args)
          if not name:
              self.__module__ = origin.__module__

      def copy_with(self, args):
          return self._rebuilt(tuple(args))

      def _rebuilt(self, args):
          return self.__class__(self.__origin__, args, inst=self._inst, name=self._name)

      def __deepcopy__(self, memo):
          return self

      def __copy__(self):
          return self

      def __iter__(self):
          yield Unpack[self]

      def __mro_entries__(self, bases):
          origin = self.__origin__
          if isinstance(origin, _SpecialForm):
              raise TypeError('Cannot subclass %r' % (self,))
          if self._name:
              return super().__mro_entries__(bases)
          if origin is Generic:
              # Another base brings Generic along, or gives way to this one.
              rest = bases[bases.index(self) + 1:]
              others = [base for base in rest if isinstance(base, _BaseGenericAlias) and base is not self]
              if others or [base for base in bases if base in _roots[1:]]:
                  return ()
          return (origin,)

      def __reduce__(self):
          return _take, (globals()[self._name] if self._name else self.__origin__, self.__args__)

      def __repr__(self):
          name = 'typing.' + self._name if self._name else _shown(self.__origin__)
          return '%s[%s]' % (name, ', '.join(map(_shown, self.__args__)) or '()')

      def __getitem__(self, args):
          if self.__origin__ in _roots:
              raise TypeError('Cannot subscript already-subscripted %r' % (self,))
          if not self.__parameters__:
              raise TypeError('%s is not a generic class' % (self,))
          return self._rebuilt(_substituted(self, self.__args__, self.__parameters__, args))

      def _called(self):
          return self._name or self.__origin__.__name__

      # What makes an alias the one that it is, or another value equal to an alias of this kind; None if nothing does.
      def _identity(self, other):
          return (other.__origin__, other.__args__) if isinstance(other, _GenericAlias) else None

      def __eq__(self, other):
          theirs = self._identity(other)
          return NotImplemented if theirs is None else self._identity(self) == theirs

      def __hash__(self):
          return hash(self._identity(self))


  # What `alias[args]` puts in the place of the alias's variables.
  def _substituted(alias, old, parameters, given):
      given = list(_as_tuple(given))
      if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
          if not (len(given) == 1 and _is_parameter_list(given[0])):
              given = [tuple(given)]
      packs = [place for place, one in enumerate(parameters) if isinstance(one, TypeVarTuple)]
      if packs:
          first, behind = packs[0], len(parameters) - packs[0] - 1
          if len(given) < first + behind:
              raise TypeError('Too few arguments for %s; actual %d, expected at least %d'
                              % (alias, len(given), first + behind))
          given[first:len(given) - behind] = [tuple(given[first:len(given) - behind])]
      if len(given) != len(parameters):
          raise TypeError('Too %s arguments for %s; actual %s, expected %s' % (
              'many' if len(given) > len(parameters) else 'few', alias, len(given), len(parameters)))
      chosen = {}
      for one, value in zip(parameters, given):
          chosen[one] = value if isinstance(one, TypeVarTuple) else one.__typing_subst__(_as_type(value))
      return _replaced(old, chosen)


  def _replaced(args, chosen):
      result = []
      for arg in args:
          if isinstance(arg, type):
              result.append(arg)
          elif isinstance(arg, tuple):
              result.append(_replaced(arg, chosen))
          elif isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack and arg.__args__[0] in chosen:
              result.extend(chosen[arg.__args__[0]])
          elif hasattr(arg, '__typing_subst__'):
              value = chosen.get(arg, arg)
              if isinstance(arg, ParamSpec) and isinstance(value, tuple):
                  result.extend(value)
              else:
                  result.append(value)
          else:
              inner = getattr(arg, '__parameters__', ())
              if inner:
                  values = []
                  for one in inner:
                      value = chosen.get(one, one)
                      if isinstance(one, TypeVarTuple) and isinstance(value, tuple):
                          values.extend(value)
                      else:
                          values.append(value)
                  arg = arg[tuple(values)]
              result.append(arg)
      return tuple(result)


  class _SpecialGenericAlias(_BaseGenericAlias, _root=True):

      def __init__(self, origin, nparams, *, inst=True, name=None):
          super().__init__(origin, inst=inst, name=name or origin.__name__)
          self._nparams = nparams
          self.__doc__ = 'A generic version of %s.%s.' % (origin.__module__, origin.__qualname__)

      def _of(self, params):
          return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

      copy_with = _of

      def _called(self):
          return self._name

      __reduce__ = _called

      def __subclasscheck__(self, cls):
          if isinstance(cls, _GenericAlias):
              return super().__subclasscheck__(cls)
          kind = cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls
          return issubclass(kind, self.__origin__)

      def __getitem__(self, params):
          return _remembered(self, self._subscripted, params)

      def __repr__(self):
          return 'typing.' + self._name

      def _subscripted(self, params):
          params = _checked(_as_tuple(params), 'Parameters to generic types must be types.')
          if len(params) != self._nparams:
              if not self._nparams:
                  raise TypeError('%s is not a generic class' % (self,))
              raise TypeError('Too %s arguments for %s; actual %s, expected %s' % (
                  'many' if len(params) > self._nparams else 'few', self, len(params), self._nparams))
          return self._of(params)


  class _CallableGenericAlias(_GenericAlias, _root=True):

      def __reduce__(self):
          args = self.__args__
          if not (len(args) == 2 and _is_parameter_list(args[0])):
              *given, result = args
              args = given, result
          return _take, (Callable, args)

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and _is_parameter_list(args[0]):
              return super().__repr__()
          return 'typing.Callable[[%s], %s]' % (', '.join(map(_shown, args[:-1])), _shown(args[-1]))


  class _CallableType(_SpecialGenericAlias, _root=True):

      def _subscripted(self, params):
          if len(_as_tuple(params)) != 2:
              raise TypeError('Callable must be used as Callable[[arg, ...], result].')
          args, result = params
          result = _checked_type(result, 'Callable[args, result]: result must be a type.')
          if isinstance(args, list):
              args = tuple([_as_type(arg) for arg in args])
          else:
              args = (args,)
          return self._of(args + (result,))

      def _of(self, params):
          return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

      copy_with = _of


  class _TupleType(_SpecialGenericAlias, _root=True):

      def _subscripted(self, params):
          params = _as_tuple(params)
          msg = 'Tuple[t0, t1, ...]: each t must be a type.'
          if params[1:] and params[-1] is ...:
              return self._of(_checked(params[:-1], msg) + (...,))
          return self._of(_checked(params, msg))


  class _UnionGenericAlias(_GenericAlias, _root=True):

      def _rebuilt(self, args):
          return Union[args]

      def __reduce__(self):
          return _take, (Union, self.__args__)

      def __subclasscheck__(self, cls):
          return any([issubclass(cls, arg) for arg in self.__args__])

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and _NoneType in args:
              other = args[1] if args[0] is _NoneType else args[0]
              return 'typing.Optional[%s]' % _shown(other)
          return 'typing.Union[%s]' % ', '.join(map(_shown, args))

      def _identity(self, other):
          return frozenset(other.__args__) if isinstance(other, (_UnionGenericAlias, _UnionType)) else None


  class _LiteralGenericAlias(_GenericAlias, _root=True):

      def __repr__(self):
          return 'typing.Literal[%s]' % ', '.join(map(repr, self.__args__))

      def _identity(self, other):
          return frozenset(_typed(other.__args__)) if isinstance(other, _LiteralGenericAlias) else None


  def _typed(args):
      return [(arg, type(arg)) for arg in args]


  class _AnnotatedAlias(_GenericAlias, _root=True):

      def __init__(self, origin, metadata):
          if isinstance(origin, _AnnotatedAlias):
              origin, metadata = origin.__origin__, origin.__metadata__ + metadata
          super().__init__(origin, origin, name='Annotated')
          self.__metadata__ = metadata

      def _rebuilt(self, args):
          return _AnnotatedAlias(args[0], self.__metadata__)

      def __mro_entries__(self, bases):
          return (self.__origin__,)

      def _called(self):
          return 'Annotated'

      def _identity(self, other):
          return (other.__origin__, other.__metadata__) if isinstance(other, _AnnotatedAlias) else None

      def __reduce__(self):
          return _take, (Annotated, (self.__origin__,) + self.__metadata__)

      def __repr__(self):
          return 'typing.Annotated[%s, %s]' % (
              _shown(self.__origin__), ', '.join(map(repr, self.__metadata__)))


  class _ConcatenateGenericAlias(_GenericAlias, _root=True):
      pass


  class _UnpackGenericAlias(_GenericAlias, _root=True):

      def __repr__(self):
          return '*' + _shown(self.__args__[0])
  """#
