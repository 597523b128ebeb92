// This file defines the special forms of the module typing, and forward references.

let typingFormsSource = #"""


  # Special forms. Each is named by a function that says what brackets behind the name mean.

  def _bare(name):
      def refuse(self, parameters):
          raise TypeError('%r is not subscriptable' % (self,))
      refuse.__name__ = name
      return _SpecialForm(refuse)


  LiteralString, Never, NoReturn, Self = map(_bare, ('LiteralString', 'Never', 'NoReturn', 'Self'))
  TypeAlias = _bare('TypeAlias')


  def _wrapping(name, is_special=True):
      def wrap(self, parameters):
          item = _checked_type(parameters, '%s accepts only single type.' % (self,) if is_special == 1
                             else '%s accepts only a single type.' % self._name if is_special else '',
                             allow_special_forms=is_special == 2)
          return _GenericAlias(self, (item,))
      wrap.__name__ = name
      return _SpecialForm(wrap)


  ClassVar, Final, TypeGuard = map(_wrapping, ('ClassVar', 'Final', 'TypeGuard'))
  Required, NotRequired = _wrapping('Required', 2), _wrapping('NotRequired', 2)


  @_SpecialForm
  def Union(self, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Union of no types.')
      args = []
      for arg in _checked(_as_tuple(parameters), 'Union[arg, ...]: each arg must be a type.'):
          if isinstance(arg, (_UnionGenericAlias, _UnionType)):
              args.extend(arg.__args__)
          else:
              args.append(arg)
      args = _unique(args)
      return args[0] if len(args) == 1 else _UnionGenericAlias(self, tuple(args))


  @_SpecialForm
  def Optional(self, parameters):
      return Union[_checked_type(parameters, '%s requires a single type.' % (self,)), _NoneType]


  @_SpecialForm
  def Literal(self, *parameters):
      given = []
      for one in _as_tuple(parameters[0]):
          given.extend(one.__args__ if isinstance(one, _LiteralGenericAlias) else (one,))
      seen = []
      kept = []
      for pair in _typed(given):
          if pair not in seen:
              seen.append(pair)
              kept.append(pair[0])
      return _LiteralGenericAlias(self, tuple(kept))


  @_SpecialForm
  def Concatenate(self, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Concatenate of no types.')
      parameters = _as_tuple(parameters)
      if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
          raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
      checked = _checked(parameters[:-1], 'Concatenate[arg, ...]: each arg must be a type.')
      return _ConcatenateGenericAlias(self, checked + parameters[-1:])


  @_SpecialForm
  def Unpack(self, parameters):
      return _UnpackGenericAlias(self, (_checked_type(parameters, '%s accepts only single type.' % (self,)),))


  class Annotated:
      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          raise TypeError('Type Annotated cannot be instantiated.')

      def __init_subclass__(cls, *args, **kwargs):
          raise TypeError('Cannot subclass %s.Annotated' % cls.__module__)

      def __class_getitem__(cls, params):
          if not isinstance(params, tuple) or len(params) < 2:
              raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
          origin = _checked_type(params[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
          return _AnnotatedAlias(origin, params[1:])


  class ForwardRef(_Final, _root=True):
      __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                   '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

      def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
          if not isinstance(arg, str):
              raise TypeError('Forward reference must be a string -- got %r' % (arg,))
          text = '(%s,)[0]' % arg if arg.startswith('*') else arg
          try:
              code = compile(text, '<string>', 'eval')
          except SyntaxError:
              raise SyntaxError('Forward reference must be an expression -- got %r' % (arg,)) from None
          self.__forward_arg__, self.__forward_code__ = arg, code
          self.__forward_evaluated__, self.__forward_value__ = False, None
          self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
          self.__forward_module__ = module

      def _evaluate(self, globalns, localns, recursive_guard):
          if self.__forward_arg__ in recursive_guard:
              return self
          if self.__forward_evaluated__ and localns is globalns:
              return self.__forward_value__
          if globalns is None and localns is None:
              globalns = localns = {}
          elif globalns is None:
              globalns = localns
          elif localns is None:
              localns = globalns
          if self.__forward_module__ is not None:
              globalns = getattr(sys.modules.get(self.__forward_module__), '__dict__', globalns)
          meant = eval(self.__forward_code__, globalns, localns)
          meant = _checked_type(meant, 'Forward references must evaluate to types.',
                              is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
          self.__forward_value__ = _evaluated(meant, globalns, localns, recursive_guard | {self.__forward_arg__})
          self.__forward_evaluated__ = True
          return self.__forward_value__

      def __repr__(self):
          module = self.__forward_module__
          return 'ForwardRef(%r%s)' % (self.__forward_arg__, '' if module is None else ', module=%r' % (module,))

      def __ror__(self, other):
          return Union[other, self]

      def __or__(self, other):
          return Union[self, other]

      def __hash__(self):
          return hash((self.__forward_arg__, self.__forward_module__))

      def __eq__(self, other):
          if not isinstance(other, ForwardRef):
              return NotImplemented
          return (self.__forward_arg__ == other.__forward_arg__
                  and self.__forward_module__ == other.__forward_module__
                  and (not self.__forward_evaluated__ or not other.__forward_evaluated__
                       or self.__forward_value__ == other.__forward_value__))


  def _evaluated(t, globalns, localns, recursive_guard=frozenset()):
      if isinstance(t, ForwardRef):
          return t._evaluate(globalns, localns, recursive_guard)
      if not isinstance(t, (_GenericAlias, GenericAlias, _UnionType)):
          return t
      old = t.__args__
      if isinstance(t, GenericAlias):
          old = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in old])
      new = tuple([_evaluated(arg, globalns, localns, recursive_guard) for arg in old])
      if new == t.__args__:
          return t
      if isinstance(t, GenericAlias):
          return GenericAlias(t.__origin__, new)
      return _united(new) if isinstance(t, _UnionType) else t._rebuilt(new)


  def _united(args):
      result = args[0]
      for arg in args[1:]:
          result |= arg
      return result
  """#
