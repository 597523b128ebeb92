// This file defines the functions and decorators of the module typing.

let typingSource5 = ##"""


  def cast(typ, val):
      """Cast a value to a type."""
      return val


  def assert_type(val, typ, /):
      """Ask a static type checker to confirm that the value is of the given type."""
      return val


  def assert_never(arg, /):
      """Statically assert that a line of code is unreachable."""
      value = repr(arg)
      if len(value) > 100:
          value = value[:100] + '...'
      raise AssertionError(f'Expected code to be unreachable, but got: {value}')


  def reveal_type(obj, /):
      """Reveal the inferred type of a variable."""
      print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
      return obj


  def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
      """Mark an object as providing dataclass-like behavior."""
      def decorator(cls_or_fn):
          cls_or_fn.__dataclass_transform__ = {
              'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
              'field_specifiers': field_specifiers, 'kwargs': kwargs}
          return cls_or_fn
      return decorator


  def final(f):
      """Indicate final methods and final classes."""
      try:
          f.__final__ = True
      except (AttributeError, TypeError):
          pass
      return f


  def no_type_check(arg):
      """Indicate that annotations are not type hints."""
      if isinstance(arg, type):
          for value in list(arg.__dict__.values()):
              if isinstance(value, types.FunctionType):
                  value.__no_type_check__ = True
              elif isinstance(value, type) and value.__qualname__ == f'{arg.__qualname__}.{value.__name__}':
                  no_type_check(value)
      try:
          arg.__no_type_check__ = True
      except TypeError:
          pass
      return arg


  def no_type_check_decorator(decorator):
      """Give another decorator the @no_type_check effect."""
      @functools.wraps(decorator)
      def wrapped(*args, **kwds):
          return no_type_check(decorator(*args, **kwds))
      return wrapped


  _overloads = {}


  def _overload_dummy(*args, **kwds):
      """Helper for @overload to raise when called."""
      raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                                'outside a stub module should always be followed by an implementation that is not '
                                '@overload-ed.')


  def overload(func):
      """Decorator for overloaded functions/methods."""
      f = getattr(func, '__func__', func)
      try:
          _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
      except AttributeError:
          pass
      return _overload_dummy


  def get_overloads(func):
      """Return all defined overloads for *func* as a sequence."""
      f = getattr(func, '__func__', func)
      return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


  def clear_overloads():
      """Clear all overloads in the registry."""
      _overloads.clear()


  def get_origin(tp):
      """Get the unsubscripted version of a type."""
      if isinstance(tp, _AnnotatedAlias):
          return Annotated
      if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
          return tp.__origin__
      if tp is Generic:
          return Generic
      if isinstance(tp, types.UnionType):
          return types.UnionType
      return None


  def get_args(tp):
      """Get type arguments with all substitutions performed."""
      if isinstance(tp, _AnnotatedAlias):
          return (tp.__origin__,) + tp.__metadata__
      if isinstance(tp, (_GenericAlias, GenericAlias)):
          args = tp.__args__
          if tp.__origin__ is collections.abc.Callable and not (
                  len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec)
                                      or getattr(args[0], '__origin__', None) is Concatenate)):
              args = (list(args[:-1]), args[-1])
          return args
      if isinstance(tp, types.UnionType):
          return tp.__args__
      return ()


  def is_typeddict(tp):
      """Check if an annotation is a TypedDict class."""
      return isinstance(tp, _TypedDictMeta)


  def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
      if isinstance(t, ForwardRef):
          return t._evaluate(globalns, localns, recursive_guard)
      if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
          args = tuple(_eval_type(ForwardRef(a) if isinstance(a, str) and isinstance(t, GenericAlias) else a,
                                  globalns, localns, recursive_guard) for a in t.__args__)
          if all(a is b for a, b in zip(args, t.__args__)):
              return t
          if isinstance(t, GenericAlias):
              return GenericAlias(t.__origin__, args)
          if isinstance(t, types.UnionType):
              return functools.reduce(operator.or_, args)
          return t.copy_with(args)
      return t


  def _strip_annotations(t):
      if isinstance(t, _AnnotatedAlias):
          return _strip_annotations(t.__origin__)
      if hasattr(t, '__origin__') and t.__origin__ in (Required, NotRequired):
          return _strip_annotations(t.__args__[0])
      if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
          args = tuple(_strip_annotations(a) for a in t.__args__)
          if args == t.__args__:
              return t
          if isinstance(t, GenericAlias):
              return GenericAlias(t.__origin__, args)
          if isinstance(t, types.UnionType):
              return functools.reduce(operator.or_, args)
          return t.copy_with(args)
      return t


  def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
      """Return type hints for an object."""
      if getattr(obj, '__no_type_check__', None):
          return {}
      hints = {}
      if isinstance(obj, type):
          for base in reversed(obj.__mro__):
              scope = globalns
              if scope is None:
                  scope = getattr(sys.modules.get(base.__module__, None), '__dict__', {})
              names = dict(vars(base)) if localns is None else localns
              for name, value in base.__dict__.get('__annotations__', {}).items():
                  if value is None:
                      value = type(None)
                  if isinstance(value, str):
                      value = ForwardRef(value, is_argument=False, is_class=True)
                  hints[name] = _eval_type(value, {**scope, **names} if localns is None else scope, names)
      else:
          if globalns is None:
              if isinstance(obj, types.ModuleType):
                  globalns = obj.__dict__
              else:
                  inner = obj
                  while hasattr(inner, '__wrapped__'):
                      inner = inner.__wrapped__
                  globalns = getattr(inner, '__globals__', {})
              if localns is None:
                  localns = globalns
          elif localns is None:
              localns = globalns
          found = getattr(obj, '__annotations__', None)
          if found is None:
              if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                                  types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
                  return {}
              raise TypeError(f'{obj!r} is not a module, class, method, or function.')
          for name, value in found.items():
              if value is None:
                  value = type(None)
              if isinstance(value, str):
                  value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType))
              hints[name] = _eval_type(value, globalns, localns)
      return hints if include_extras else {k: _strip_annotations(t) for k, t in hints.items()}

  """##
