// This file defines the aliases that subscripting makes in the module typing, such as `List[int]`.

let typingSource2 = ##"""


  class _BaseGenericAlias(_Final, _NotIterable, _root=True):
      def __init__(self, origin, *, inst=True, name=None):
          self._inst = inst
          self._name = name
          self.__origin__ = origin
          self.__slots__ = None

      def __call__(self, *args, **kwargs):
          if not self._inst:
              raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
          result = self.__origin__(*args, **kwargs)
          try:
              result.__orig_class__ = self
          except AttributeError:
              pass
          return result

      def __mro_entries__(self, bases):
          result = []
          if self.__origin__ not in bases:
              result.append(self.__origin__)
          behind = bases[_place(bases, self) + 1:]
          for b in behind:
              if isinstance(b, _BaseGenericAlias) or isinstance(b, type) and issubclass(b, Generic):
                  break
          else:
              result.append(Generic)
          return tuple(result)

      def __getattr__(self, attr):
          if attr in {'__origin__', '__args__'}:
              raise AttributeError(attr)
          if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
              return getattr(self.__origin__, attr)
          raise AttributeError(attr)

      def __setattr__(self, attr, val):
          own = {'_name', '_inst', '_nparams', '_paramspec_tvars', '_typevar_types'}
          if attr.startswith('__') and attr.endswith('__') or attr in own:
              super().__setattr__(attr, val)
          else:
              setattr(self.__origin__, attr, val)

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __subclasscheck__(self, cls):
          raise TypeError('Subscripted generics cannot be used with class and instance checks')

      def __dir__(self):
          return list(set(super().__dir__() + [n for n in dir(self.__origin__) if not n.startswith('__')]))


  def _place(items, wanted):
      for i, item in enumerate(items):
          if item is wanted:
              return i
      return len(items)


  class _GenericAlias(_BaseGenericAlias, _root=True):
      def __init__(self, origin, args, *, inst=True, name=None):
          super().__init__(origin, inst=inst, name=name)
          self.__args__ = args if isinstance(args, tuple) else (args,)
          self.__parameters__ = _parameters_of(self.__args__)
          if not name:
              self.__module__ = origin.__module__

      def __eq__(self, other):
          if not isinstance(other, _GenericAlias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

      def __hash__(self):
          return hash((self.__origin__, self.__args__))

      def __or__(self, right):
          return Union[self, right]

      def __ror__(self, left):
          return Union[left, self]

      def __getitem__(self, args):
          if self.__origin__ in (Generic, Protocol):
              raise TypeError(f'Cannot subscript already-subscripted {self}')
          if not self.__parameters__:
              raise TypeError(f'{self} is not a generic class')
          return self.copy_with(self._substituted(args))

      def _substituted(self, args, shown=None):
          if not isinstance(args, tuple):
              args = (args,)
          parameters = self.__parameters__
          if len(parameters) == 1 and isinstance(parameters[0], ParamSpec) and not (
                  len(args) == 1 and (isinstance(args[0], (list, tuple, ParamSpec)) or args[0] is ...)):
              args = (args,)
          variadic = [i for i, p in enumerate(parameters) if isinstance(p, TypeVarTuple)]
          if variadic and len(args) >= len(parameters) - 1:
              i = variadic[0]
              end = len(args) - (len(parameters) - i - 1)
              args = args[:i] + (args[i:end],) + args[end:]
          if len(args) != len(parameters):
              raise TypeError(f'Too {"many" if len(args) > len(parameters) else "few"} arguments for {shown or self};'
                              f' actual {len(args)}, expected {len(parameters)}')
          known = {}
          for p, a in zip(parameters, args):
              known[p] = a if isinstance(p, TypeVarTuple) else p.__typing_subst__(_type_convert(a))
          return tuple(self._replace(self.__args__, known))

      def _replace(self, args, known):
          result = []
          for a in args:
              if isinstance(a, (TypeVar, ParamSpec)):
                  value = known[a]
                  if isinstance(a, ParamSpec) and isinstance(value, tuple) and self.__origin__ is collections.abc.Callable:
                      result.extend(value)
                  else:
                      result.append(value)
              elif isinstance(a, _UnpackGenericAlias) and isinstance(a.__args__[0], TypeVarTuple):
                  result.extend(known[a.__args__[0]])
              elif isinstance(a, tuple):
                  result.append(tuple(self._replace(a, known)))
              elif isinstance(a, type) and not isinstance(a, GenericAlias):
                  result.append(a)
              else:
                  own = getattr(a, '__parameters__', ())
                  result.append(a[tuple(known[p] for p in own)] if own else a)
          return result

      def copy_with(self, args):
          return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

      def __repr__(self):
          name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
          args = ', '.join(_arg_repr(a) for a in self.__args__) if self.__args__ else '()'
          return f'{name}[{args}]'

      def __mro_entries__(self, bases):
          if isinstance(self.__origin__, _SpecialForm):
              raise TypeError(f'Cannot subclass {self!r}')
          if self._name:
              return super().__mro_entries__(bases)
          if self.__origin__ is Generic:
              if Protocol in bases:
                  return ()
              for b in bases[_place(bases, self) + 1:]:
                  if isinstance(b, _BaseGenericAlias) and b is not self:
                      return ()
          return (self.__origin__,)


  def _arg_repr(a):
      if isinstance(a, tuple):
          return '[' + ', '.join(_type_repr(x) for x in a) + ']'
      return _type_repr(a)


  class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
      def __init__(self, origin, nparams, *, inst=True, name=None):
          super().__init__(origin, inst=inst, name=name or origin.__name__)
          self._nparams = nparams
          self.__doc__ = f'A generic version of {origin.__module__}.{origin.__qualname__}.'

      def __getitem__(self, params):
          if not isinstance(params, tuple):
              params = (params,)
          params = tuple(_type_check(p, 'Parameters to generic types must be types.') for p in params)
          if len(params) != self._nparams:
              raise TypeError(f'Too {"many" if len(params) > self._nparams else "few"} arguments for {self};'
                              f' actual {len(params)}, expected {self._nparams}')
          return self.copy_with(params)

      def copy_with(self, params):
          return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

      def __repr__(self):
          return 'typing.' + self._name

      def __subclasscheck__(self, cls):
          if isinstance(cls, _SpecialGenericAlias):
              return issubclass(cls.__origin__, self.__origin__)
          if not isinstance(cls, _GenericAlias):
              return issubclass(cls, self.__origin__)
          return super().__subclasscheck__(cls)

      def __or__(self, right):
          return Union[self, right]

      def __ror__(self, left):
          return Union[left, self]


  class _CallableGenericAlias(_GenericAlias, _root=True):
      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec)
                                 or getattr(args[0], '__origin__', None) is Concatenate):
              return super().__repr__()
          return f'typing.Callable[[{", ".join(_type_repr(a) for a in args[:-1])}], {_type_repr(args[-1])}]'


  class _CallableType(_SpecialGenericAlias, _root=True):
      def copy_with(self, params):
          return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

      def __getitem__(self, params):
          if not isinstance(params, tuple) or len(params) != 2:
              raise TypeError('Callable must be used as Callable[[arg, ...], result].')
          args, result = params
          result = _type_check(result, 'Callable[args, result]: result must be a type.')
          if args is ... or isinstance(args, ParamSpec) or getattr(args, '__origin__', None) is Concatenate:
              return self.copy_with((args, result))
          if not isinstance(args, (list, tuple)):
              args = (args,)
          return self.copy_with(tuple(_type_convert(a) for a in args) + (result,))


  class _TupleType(_SpecialGenericAlias, _root=True):
      def __getitem__(self, params):
          if not isinstance(params, tuple):
              params = (params,)
          if len(params) >= 2 and params[-1] is ...:
              msg = 'Tuple[t, ...]: t must be a type.'
              return self.copy_with((*(_type_check(p, msg) for p in params[:-1]), ...))
          return self.copy_with(tuple(_type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params))


  class _UnionGenericAlias(_GenericAlias, _root=True):
      def copy_with(self, params):
          return Union[params]

      def __eq__(self, other):
          if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
              return NotImplemented
          return set(self.__args__) == set(other.__args__)

      def __hash__(self):
          return hash(frozenset(self.__args__))

      def __repr__(self):
          args = self.__args__
          if len(args) == 2 and type(None) in args:
              return f'typing.Optional[{_type_repr(args[0] if args[1] is type(None) else args[1])}]'
          return super().__repr__()

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __subclasscheck__(self, cls):
          return any(issubclass(cls, arg) for arg in self.__args__)


  class _LiteralGenericAlias(_GenericAlias, _root=True):
      def __repr__(self):
          return f'typing.Literal[{", ".join(repr(a) for a in self.__args__)}]'

      def __eq__(self, other):
          if not isinstance(other, _LiteralGenericAlias):
              return NotImplemented
          return {(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__}

      def __hash__(self):
          return hash(frozenset((type(a), a) for a in self.__args__))


  class _UnpackGenericAlias(_GenericAlias, _root=True):
      def __repr__(self):
          return '*' + repr(self.__args__[0])


  class _AnnotatedAlias(_GenericAlias, _root=True):
      def __init__(self, origin, metadata):
          if isinstance(origin, _AnnotatedAlias):
              metadata = origin.__metadata__ + metadata
              origin = origin.__origin__
          super().__init__(origin, origin, name='Annotated')
          self.__metadata__ = metadata

      def copy_with(self, params):
          return _AnnotatedAlias(params[0], self.__metadata__)

      def __repr__(self):
          return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(repr(a) for a in self.__metadata__)}]'

      def __eq__(self, other):
          if not isinstance(other, _AnnotatedAlias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

      def __hash__(self):
          return hash((self.__origin__, self.__metadata__))

      def __getattr__(self, attr):
          if attr in {'__name__', '__qualname__'}:
              return 'Annotated'
          return super().__getattr__(attr)

      def __mro_entries__(self, bases):
          return (self.__origin__,)

  """##
