// This file defines signatures in the module inspect.

let inspectSignatureSource = #"""


  # Signatures.

  def formatannotation(annotation, base_module=None):
      if getattr(annotation, '__module__', None) == 'typing':
          return repr(annotation).replace('typing.', '')
      if isinstance(annotation, types.GenericAlias):
          return str(annotation)
      if isinstance(annotation, type):
          if annotation.__module__ in ('builtins', base_module):
              return annotation.__qualname__
          return '%s.%s' % (annotation.__module__, annotation.__qualname__)
      return repr(annotation)


  def formatannotationrelativeto(object):
      module = getattr(object, '__module__', None)
      return lambda annotation: formatannotation(annotation, module)


  class _empty:
      pass


  class _void:
      pass


  class _ParameterKind(enum.IntEnum):
      POSITIONAL_ONLY = 0
      POSITIONAL_OR_KEYWORD = 1
      VAR_POSITIONAL = 2
      KEYWORD_ONLY = 3
      VAR_KEYWORD = 4

      @property
      def description(self):
          return _kind_words[self]

      def __str__(self):
          return self._name_


  _kind_words = ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')
  _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind
  _variadic = (_VAR_POSITIONAL, _VAR_KEYWORD)


  class Parameter:
      __slots__ = ('_name', '_kind', '_default', '_annotation')
      POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD = _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD
      VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD
      empty = _empty

      def __init__(self, name, kind, *, default=_empty, annotation=_empty):
          try:
              self._kind = _ParameterKind(kind)
          except ValueError:
              raise ValueError('value %r is not a valid Parameter.kind' % (kind,)) from None
          if default is not _empty and self._kind in _variadic:
              raise ValueError('%s parameters cannot have default values' % self._kind.description)
          if name is _empty:
              raise ValueError('name is a required attribute for Parameter')
          if not isinstance(name, str):
              raise TypeError('name must be a str, not a %s' % type(name).__name__)
          if name[:1] == '.' and name[1:].isdigit():
              if self._kind is not _POSITIONAL_OR_KEYWORD:
                  raise ValueError('implicit arguments must be passed as positional or keyword arguments, not %s'
                                   % self._kind.description)
              self._kind = _POSITIONAL_ONLY
              name = 'implicit' + name[1:]
          from keyword import iskeyword
          if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
              raise ValueError('%r is not a valid parameter name' % (name,))
          self._name, self._default, self._annotation = name, default, annotation

      name = property(lambda self: self._name)
      default = property(lambda self: self._default)
      annotation = property(lambda self: self._annotation)
      kind = property(lambda self: self._kind)

      def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
          return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                            default=self._default if default is _void else default,
                            annotation=self._annotation if annotation is _void else annotation)

      def _parts(self):
          return self._name, self._kind, self._default, self._annotation

      def __eq__(self, other):
          if self is other:
              return True
          return self._parts() == other._parts() if isinstance(other, Parameter) else NotImplemented

      def __hash__(self):
          return hash(self._parts())

      def __repr__(self):
          return '<%s "%s">' % (type(self).__name__, self)

      def __str__(self):
          text = self._name
          if self._annotation is not _empty:
              text += ': ' + formatannotation(self._annotation)
          if self._default is not _empty:
              text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
          return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '') + text

      def __setstate__(self, state):
          self._default, self._annotation = state['_default'], state['_annotation']

      def __reduce__(self):
          return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}


  class BoundArguments:
      __slots__ = ('arguments', '_signature', '__weakref__')

      def __init__(self, signature, arguments):
          self.arguments, self._signature = arguments, signature

      signature = property(lambda self: self._signature)

      def apply_defaults(self):
          filled = {}
          for name, parameter in self._signature.parameters.items():
              if name in self.arguments:
                  filled[name] = self.arguments[name]
              elif parameter.default is not _empty:
                  filled[name] = parameter.default
              elif parameter.kind is _VAR_POSITIONAL:
                  filled[name] = ()
              elif parameter.kind is _VAR_KEYWORD:
                  filled[name] = {}
          self.arguments = filled

      def _split(self):
          args, kwargs = [], {}
          is_gap = False
          for name, parameter in self._signature.parameters.items():
              kind = parameter.kind
              if name not in self.arguments:
                  is_gap = is_gap or kind not in _variadic
                  continue
              value = self.arguments[name]
              if kind is _VAR_KEYWORD:
                  kwargs.update(value)
              elif kind is _VAR_POSITIONAL:
                  args.extend(value)
              elif kind is _KEYWORD_ONLY or is_gap:
                  kwargs[name] = value
              else:
                  args.append(value)
          return tuple(args), kwargs

      args = property(lambda self: self._split()[0])
      kwargs = property(lambda self: self._split()[1])

      def __repr__(self):
          return '<%s (%s)>' % (type(self).__name__, ', '.join(['%s=%r' % pair for pair in self.arguments.items()]))

      def __eq__(self, other):
          if not isinstance(other, BoundArguments):
              return NotImplemented
          return self.signature == other.signature and self.arguments == other.arguments


  class Signature:
      __slots__ = ('_return_annotation', '_parameters')
      empty = _empty

      def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
          found = {}
          last, has_default = _POSITIONAL_ONLY, False
          for one in parameters or ():
              if __validate_parameters__:
                  if one.kind < last:
                      raise ValueError('wrong parameter order: %s parameter before %s parameter'
                                       % (last.description, one.kind.description))
                  if one.kind > last:
                      last = one.kind
                  if one.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                      if one.default is not _empty:
                          has_default = True
                      elif has_default:
                          raise ValueError('non-default argument follows default argument')
                  if one.name in found:
                      raise ValueError('duplicate parameter name: %r' % one.name)
              found[one.name] = one
          self._parameters = types.MappingProxyType(found)
          self._return_annotation = return_annotation

      parameters = property(lambda self: self._parameters)
      return_annotation = property(lambda self: self._return_annotation)

      def bind(self, /, *args, **kwargs):
          return self._bind(args, kwargs, False)

      def replace(self, *, parameters=_void, return_annotation=_void):
          return type(self)(self.parameters.values() if parameters is _void else parameters,
                            return_annotation=self._return_annotation if return_annotation is _void
                            else return_annotation)

      def bind_partial(self, /, *args, **kwargs):
          return self._bind(args, kwargs, True)

      @classmethod
      def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
          return _find_signature(obj, cls, follow_wrapped, eval_str, globals, locals)

      def _parts(self):
          named = {one.name: one for one in self.parameters.values() if one.kind is _KEYWORD_ONLY}
          return [one for one in self.parameters.values() if one.kind is not _KEYWORD_ONLY], named, \
              self.return_annotation

      def _bind(self, args, kwargs, is_partial):
          bound = {}
          waiting = list(args)
          left = dict(kwargs)
          takes_rest = None
          missing = None
          only_positional = []
          for name, one in self.parameters.items():
              kind = one.kind
              if kind is _VAR_POSITIONAL:
                  if waiting:
                      bound[name] = tuple(waiting)
                      waiting = []
                  continue
              if kind is _VAR_KEYWORD:
                  takes_rest = name
                  continue
              if waiting and kind is not _KEYWORD_ONLY:
                  if name in left and kind is _POSITIONAL_OR_KEYWORD:
                      raise TypeError('multiple values for argument %r' % name)
                  bound[name] = waiting.pop(0)
              elif name in left and kind is not _POSITIONAL_ONLY:
                  bound[name] = left.pop(name)
              elif name in left and one.default is _empty:
                  only_positional.append(name)
              elif one.default is _empty and not is_partial and missing is None:
                  missing = one
          if only_positional:
              raise TypeError('%r parameter is positional only, but was passed as a keyword' % only_positional[0])
          if waiting:
              raise TypeError('too many positional arguments')
          if missing is not None:
              raise TypeError('missing a required argument: %r' % missing.name)
          if left:
              if takes_rest is None:
                  raise TypeError('got an unexpected keyword argument %r' % next(iter(left)))
              bound[takes_rest] = left
          return BoundArguments(self, bound)

      def __str__(self):
          parts = []
          previous = None
          has_star = False
          for one in self.parameters.values():
              if previous is _POSITIONAL_ONLY and one.kind is not previous:
                  parts.append('/')
              if one.kind is _VAR_POSITIONAL:
                  has_star = True
              elif one.kind is _KEYWORD_ONLY and not has_star:
                  parts.append('*')
                  has_star = True
              parts.append(str(one))
              previous = one.kind
          if previous is _POSITIONAL_ONLY:
              parts.append('/')
          text = '(%s)' % ', '.join(parts)
          if self.return_annotation is not _empty:
              text += ' -> ' + formatannotation(self.return_annotation)
          return text

      def __repr__(self):
          return '<%s %s>' % (type(self).__name__, self)

      def __eq__(self, other):
          if self is other:
              return True
          return self._parts() == other._parts() if isinstance(other, Signature) else NotImplemented

      def __hash__(self):
          plain, named, result = self._parts()
          return hash((tuple(plain), frozenset(named.values()), result))


  def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
      return _find_signature(obj, Signature, follow_wrapped, eval_str, globals, locals)


  def _find_signature(obj, cls, follow=True, eval_str=False, globals=None, locals=None):
      def find(inner):
          return _find_signature(inner, cls, follow, eval_str, globals, locals)
      if not callable(obj):
          raise TypeError('%r is not a callable object' % (obj,))
      if isinstance(obj, types.MethodType):
          return _without_first(find(obj.__func__))
      if follow:
          obj = unwrap(obj, stop=lambda one: hasattr(one, '__signature__') or isinstance(one, types.MethodType))
          if isinstance(obj, types.MethodType):
              return find(obj)
      known = getattr(obj, '__signature__', None)
      if known is not None:
          if not isinstance(known, Signature):
              raise TypeError('unexpected object %r in __signature__ attribute' % (known,))
          return known
      if isinstance(obj, functools.partial):
          return _of_partial(find(obj.func), obj)
      if isfunction(obj):
          return _of_function(obj, cls, eval_str, globals, locals)
      if isinstance(obj, type):
          return _of_class(obj, cls, find)
      if not isroutine(obj):
          call = getattr(type(obj), '__call__', None)
          if isfunction(call):
              return _without_first(find(call))
      if isbuiltin(obj) or isinstance(obj, (types.MethodDescriptorType, types.WrapperDescriptorType,
                                            types.MethodWrapperType)):
          raise ValueError('no signature found for builtin %r' % (obj,))
      raise ValueError('callable %r is not supported by signature' % (obj,))


  def _of_class(obj, cls, find):
      for base in type(obj).__mro__[:-2]:
          if isfunction(base.__dict__.get('__call__')):
              return _without_first(find(base.__dict__['__call__']))
      for base in obj.__mro__[:-1]:
          for name in '__new__', '__init__':
              made = base.__dict__.get(name)
              made = made.__func__ if isinstance(made, staticmethod) else made
              if isfunction(made):
                  return _without_first(find(made))
          fields = base.__dict__.get('_fields')
          if isinstance(fields, tuple) and tuple in base.__mro__:
              defaults = base.__dict__.get('_field_defaults', {})
              return cls([Parameter(name, _POSITIONAL_OR_KEYWORD, default=defaults.get(name, _empty))
                          for name in fields])
          if base.__module__ == 'builtins':
              raise ValueError('no signature found for builtin type %r' % (obj,))
      return cls()


  def _without_first(found):
      parameters = list(found.parameters.values())
      if not parameters or parameters[0].kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
          raise ValueError('invalid method signature')
      if parameters[0].kind is not _VAR_POSITIONAL:
          del parameters[0]
      return found.replace(parameters=parameters)


  def _of_function(func, cls, eval_str, globals, locals):
      code = func.__code__
      names = code.co_varnames
      count, only = code.co_argcount, code.co_posonlyargcount
      named = names[count:count + code.co_kwonlyargcount]
      annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
      defaults = func.__defaults__ or ()
      parameters = []

      def add(name, kind, default=_empty):
          parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
      for place, name in enumerate(names[:count]):
          at = place - count + len(defaults)
          add(name, _POSITIONAL_ONLY if place < only else _POSITIONAL_OR_KEYWORD, defaults[at] if at >= 0 else _empty)
      behind = count + len(named)
      if code.co_flags & CO_VARARGS:
          add(names[behind], _VAR_POSITIONAL)
          behind += 1
      for name in named:
          add(name, _KEYWORD_ONLY, (func.__kwdefaults__ or {}).get(name, _empty))
      if code.co_flags & CO_VARKEYWORDS:
          add(names[behind], _VAR_KEYWORD)
      return cls(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


  def _of_partial(found, partial):
      try:
          bound = found.bind_partial(*partial.args, **partial.keywords)
      except TypeError:
          raise ValueError('partial object %r has incorrect arguments' % (partial,)) from None
      result = []
      only_named = False
      for name, one in found.parameters.items():
          if name in bound.arguments:
              if one.kind is _POSITIONAL_ONLY:
                  continue
              if one.kind is _POSITIONAL_OR_KEYWORD:
                  if name not in partial.keywords:
                      continue
                  only_named = True
              if one.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
                  one = one.replace(default=bound.arguments[name], kind=_KEYWORD_ONLY)
          elif only_named and one.kind is _POSITIONAL_OR_KEYWORD:
              one = one.replace(kind=_KEYWORD_ONLY)
          if only_named and one.kind is _VAR_POSITIONAL:
              continue
          result.append(one)
      return found.replace(parameters=result)


  FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
  ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
  Arguments = namedtuple('Arguments', 'args, varargs, varkw')


  def getargs(co):
      names, count, named = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
      behind = count + named
      varargs = varkw = None
      if co.co_flags & CO_VARARGS:
          varargs = names[behind]
          behind += 1
      if co.co_flags & CO_VARKEYWORDS:
          varkw = names[behind]
      return Arguments(list(names[:count + named]), varargs, varkw)


  def getfullargspec(func):
      try:
          found = _find_signature(func, Signature, follow=False)
      except Exception as error:
          raise TypeError('unsupported callable') from error
      args, named, defaults = [], [], []
      varargs = varkw = None
      named_defaults = {}
      annotations = {} if found.return_annotation is _empty else {'return': found.return_annotation}
      if ismethod(func):
          # The first parameter counts here, though a call does not give it.
          args.append(func.__func__.__code__.co_varnames[0])
      for one in found.parameters.values():
          if one.annotation is not _empty:
              annotations[one.name] = one.annotation
          if one.kind is _VAR_POSITIONAL:
              varargs = one.name
          elif one.kind is _VAR_KEYWORD:
              varkw = one.name
          elif one.kind is _KEYWORD_ONLY:
              named.append(one.name)
              if one.default is not _empty:
                  named_defaults[one.name] = one.default
          else:
              args.append(one.name)
              if one.default is not _empty:
                  defaults.append(one.default)
      return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, named_defaults or None, annotations)


  def getcallargs(func, /, *positional, **named):
      if ismethod(func):
          positional = (func.__self__,) + positional
          func = func.__func__
      bound = signature(func).bind(*positional, **named)
      bound.apply_defaults()
      return dict(bound.arguments)
  """#
