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
          return _GenericAlias(self, item)
      wrap.__name__ = name
      return _SpecialForm(wrap)


  ClassVar, Final, TypeGuard = map(_wrapping, ('ClassVar', 'Final', 'TypeGuard'))
  Required, NotRequired = _wrapping('Required', 2), _wrapping('NotRequired', 2)


  # The forms that may stand without brackets, anywhere and in a class.
  _alone = (Any, LiteralString, Never, NoReturn, Self, TypeAlias)
  _alone_in_classes = (*_alone, ClassVar, Final)


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
      *firsts, last = _as_tuple(parameters)
      if not isinstance(last, ParamSpec) and last is not ...:
          raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
      checked = _checked(firsts, 'Concatenate[arg, ...]: each arg must be a type.')
      return _ConcatenateGenericAlias(self, (*checked, last))


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
          if not _as_tuple(params)[1:]:
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

      def _evaluate(self, outer, inner, known):
          """The type that the text means in the names of a module and of a function or class."""
          text = self.__forward_arg__
          if text in known:
              return self
          if not self.__forward_evaluated__ or inner is not outer:
              if outer is None:
                  outer = inner = {} if inner is None else inner
              elif inner is None:
                  inner = outer
              module = sys.modules.get(self.__forward_module__) if self.__forward_module__ is not None else None
              outer = getattr(module, '__dict__', outer)
              meant = _checked_type(eval(self.__forward_code__, outer, inner),
                                    'Forward references must evaluate to types.',
                                    is_argument=self.__forward_is_argument__,
                                    allow_special_forms=self.__forward_is_class__)
              self.__forward_value__ = _evaluated(meant, outer, inner, known | {text})
              self.__forward_evaluated__ = True
          return self.__forward_value__

      def __repr__(self):
          module = self.__forward_module__
          return 'ForwardRef(%r%s)' % (self.__forward_arg__, '' if module is None else ', module=%r' % (module,))

      def __ror__(self, other):
          return Union[other, self]

      def __or__(self, other):
          return Union[self, other]

      def _identity(self):
          return self.__forward_arg__, self.__forward_module__

      def __hash__(self):
          return hash(self._identity())

      def __eq__(self, other):
          if isinstance(other, ForwardRef):
              is_open = not (self.__forward_evaluated__ and other.__forward_evaluated__)
              return self._identity() == other._identity() and (
                  is_open or self.__forward_value__ == other.__forward_value__)
          return NotImplemented


  def _evaluated(kind, outer, inner, known=frozenset()):
      """A type with all forward references in it replaced by what they mean."""
      if isinstance(kind, ForwardRef):
          return kind._evaluate(outer, inner, known)
      if not isinstance(kind, (_GenericAlias, GenericAlias, _UnionType)):
          return kind
      is_builtin = isinstance(kind, GenericAlias)
      # list['C'] keeps the text as it is.
      old = [ForwardRef(arg) if is_builtin and isinstance(arg, str) else arg for arg in kind.__args__]
      new = tuple([_evaluated(arg, outer, inner, known) for arg in old])
      if new == kind.__args__:
          return kind
      if is_builtin:
          return GenericAlias(kind.__origin__, new)
      return _united(new) if isinstance(kind, _UnionType) else kind._rebuilt(new)


  def _united(args):
      result = args[0]
      for arg in args[1:]:
          result |= arg
      return result
  """#
