// This file defines what stands for types in the module typing: forward references and type variables.

let typingSource1 = ##"""


  class ForwardRef(_Final, _root=True):
      """Internal wrapper to hold a forward reference."""
      __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                   '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

      def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
          if not isinstance(arg, str):
              raise TypeError(f'Forward reference must be a string -- got {arg!r}')
          try:
              code = compile(f'({arg})' if arg.startswith('*') else arg, '<string>', 'eval')
          except SyntaxError:
              raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
          self.__forward_arg__ = arg
          self.__forward_code__ = code
          self.__forward_evaluated__ = False
          self.__forward_value__ = None
          self.__forward_is_argument__ = is_argument
          self.__forward_is_class__ = is_class
          self.__forward_module__ = module

      def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
          if self.__forward_arg__ in recursive_guard:
              return self
          if globalns is None and localns is None:
              globalns = localns = {}
          elif globalns is None:
              globalns = localns
          elif localns is None:
              localns = globalns
          value = eval(self.__forward_code__, globalns, localns)
          value = _type_check(value, 'Forward references must evaluate to types.',
                              allow_special_forms=self.__forward_is_class__)
          self.__forward_value__ = _eval_type(value, globalns, localns, recursive_guard | {self.__forward_arg__})
          self.__forward_evaluated__ = True
          return self.__forward_value__

      def __eq__(self, other):
          if not isinstance(other, ForwardRef):
              return NotImplemented
          return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

      def __hash__(self):
          return hash((self.__forward_arg__, self.__forward_module__))

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]

      def __repr__(self):
          module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
          return f'ForwardRef({self.__forward_arg__!r}{module})'


  def _caller_module():
      import _snip
      place = _snip.caller(2)
      if place is not None:
          for name, module in list(sys.modules.items()):
              if getattr(module, '__file__', None) == place[0]:
                  return name
      return '__main__'


  class _Variable(_Immutable):
      def __or__(self, right):
          return Union[self, right]

      def __ror__(self, left):
          return Union[left, self]

      def __mro_entries__(self, bases):
          raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

      def __repr__(self):
          sign = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
          return sign + self.__name__

      def __reduce__(self):
          return self.__name__

      def _describe(self, bound, covariant, contravariant):
          if covariant and contravariant:
              raise ValueError('Bivariant types are not supported.')
          self.__covariant__ = bool(covariant)
          self.__contravariant__ = bool(contravariant)
          self.__bound__ = _type_check(bound, 'Bound must be a type.') if bound else None


  class TypeVar(_Final, _Variable, _root=True):
      """Type variable."""

      def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
          self.__name__ = name
          self._describe(bound, covariant, contravariant)
          if constraints and bound is not None:
              raise TypeError('Constraints cannot be combined with bound=...')
          if constraints and len(constraints) == 1:
              raise TypeError('A single constraint is not allowed')
          msg = 'TypeVar(name, constraint, ...): constraints must be types.'
          self.__constraints__ = tuple(_type_check(t, msg) for t in constraints)
          module = _caller_module()
          if module != 'typing':
              self.__module__ = module

      def __typing_subst__(self, arg):
          arg = _type_check(arg, 'Parameters to generic types must be types.')
          if isinstance(arg, _UnpackGenericAlias):
              raise TypeError(f'{arg} is not valid as type argument')
          return arg


  class TypeVarTuple(_Final, _Immutable, _root=True):
      """Type variable tuple."""

      def __init__(self, name):
          self.__name__ = name
          self.__module__ = _caller_module()

      def __iter__(self):
          yield Unpack[self]

      def __repr__(self):
          return self.__name__

      def __typing_subst__(self, arg):
          raise TypeError('Substitution of bare TypeVarTuple is not supported')

      def __mro_entries__(self, bases):
          raise TypeError('Cannot subclass an instance of TypeVarTuple')


  class ParamSpecArgs(_Final, _Immutable, _root=True):
      def __init__(self, origin):
          self.__origin__ = origin

      def __repr__(self):
          return f'{self.__origin__.__name__}.args'

      def __eq__(self, other):
          if not isinstance(other, ParamSpecArgs):
              return NotImplemented
          return self.__origin__ == other.__origin__


  class ParamSpecKwargs(_Final, _Immutable, _root=True):
      def __init__(self, origin):
          self.__origin__ = origin

      def __repr__(self):
          return f'{self.__origin__.__name__}.kwargs'

      def __eq__(self, other):
          if not isinstance(other, ParamSpecKwargs):
              return NotImplemented
          return self.__origin__ == other.__origin__


  class ParamSpec(_Final, _Variable, _root=True):
      """Parameter specification."""

      @property
      def args(self):
          return ParamSpecArgs(self)

      @property
      def kwargs(self):
          return ParamSpecKwargs(self)

      def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
          self.__name__ = name
          self._describe(bound, covariant, contravariant)
          self.__module__ = _caller_module()

      def __typing_subst__(self, arg):
          if isinstance(arg, (list, tuple)):
              arg = tuple(_type_check(a, 'Expected a type.') for a in arg)
          return arg

  """##
