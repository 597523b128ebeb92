// This file defines the mocks of unittest.mock that support special methods, are awaited, or follow the pattern of an
// object.

let unittestMockMagicSource = #"""


  # Special methods.

  _numeric = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
  _unary = 'neg pos invert abs'.split()
  _common = ('lt gt le ge int contains len enter exit divmod rdivmod getitem setitem delitem hash str sizeof complex '
             'floor ceil trunc round index float bool next fspath aiter').split()
  _async_names = {'__aenter__', '__aexit__', '__anext__'}
  _magics = {'__%s__' % name for name in _common + _numeric + _unary + ['i' + one for one in _numeric]
             + ['r' + one for one in _numeric]}
  _non_defaults = {'__get__', '__set__', '__delete__', '__reversed__', '__missing__', '__reduce__', '__reduce_ex__',
                   '__getinitargs__', '__getnewargs__', '__getstate__', '__setstate__', '__getformat__', '__repr__',
                   '__dir__', '__subclasses__', '__format__', '__getnewargs_ex__'}
  _calculated = {'__hash__', '__str__', '__sizeof__', '__fspath__'}
  _sync_async_magics = {'__aiter__'}
  _all_magics = _magics | _non_defaults | _async_names | {'__eq__', '__ne__', '__iter__'}
  _unsupported = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                  '__subclasscheck__', '__del__'}
  _plain_results = {'__hash__': lambda self: object.__hash__(self), '__str__': lambda self: object.__str__(self),
                    '__sizeof__': lambda self: object.__sizeof__(self),
                    '__fspath__': lambda self: '%s/%s/%s' % (type(self).__name__, self._extract_mock_name(), id(self))}
  _plain_values = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented,
                   '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False,
                   '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1,
                   '__aexit__': False}


  def _default_of(mock, method, name):
      value = _plain_values.get(name, DEFAULT)
      if value is not DEFAULT:
          method.return_value = value
      elif name in _plain_results:
          method.return_value = _plain_results[name](mock)
      elif name in ('__eq__', '__ne__', '__iter__', '__aiter__'):
          method.side_effect = _side_effects[name](mock, method)


  def _equality(is_same):
      def make(mock, method):
          def effect(other):
              value = _state(method).result
              if value is not DEFAULT:
                  return value
              return is_same if mock is other else NotImplemented
          return effect
      return make


  def _iteration(mock, method):
      def effect():
          value = _state(method).result
          return iter([]) if value is DEFAULT else iter(value)
      return effect


  def _async_iteration(mock, method):
      def effect():
          value = _state(method).result

          async def items():
              for item in () if value is DEFAULT else value:
                  yield item
          return items()
      return effect


  _side_effects = {'__eq__': _equality(True), '__ne__': _equality(False), '__iter__': _iteration,
                   '__aiter__': _async_iteration}


  class _LazyMagic:
      # Stands in the class of a mock until the special method is first asked for.

      def __init__(self, name, parent):
          self.name = name
          self.parent = parent

      def make(self):
          parent = self.parent
          method = parent._get_child_mock(name=self.name, _new_name=self.name, _new_parent=parent)
          setattr(parent, self.name, method)
          _default_of(parent, method, self.name)
          return method

      def __get__(self, obj, _type=None):
          return self.make()


  class MagicMixin(Base):

      def __init__(self, /, *args, **kw):
          self._set_magics()
          super().__init__(*args, **kw)
          self._set_magics()

      def _set_magics(self):
          cls = type(self)
          methods = _state(self).methods
          wanted = _magics | _async_names | {'__eq__', '__ne__', '__iter__'}
          if methods is not None:
              for name in wanted - methods:
                  if isinstance(cls.__dict__.get(name), _LazyMagic):
                      delattr(cls, name)
              wanted = wanted & methods
          for name in wanted - set(cls.__dict__):
              setattr(cls, name, _LazyMagic(name, self))


  class NonCallableMagicMock(MagicMixin, NonCallableMock):

      def mock_add_spec(self, spec, spec_set=False):
          super().mock_add_spec(spec, spec_set)
          self._set_magics()


  class MagicMock(MagicMixin, Mock):

      def mock_add_spec(self, spec, spec_set=False):
          super().mock_add_spec(spec, spec_set)
          self._set_magics()


  class PropertyMock(Mock):

      def _get_child_mock(self, /, **kwargs):
          return MagicMock(**kwargs)

      def __get__(self, obj, obj_type=None):
          return self()

      def __set__(self, obj, val):
          self(val)


  # Mocks to be awaited.

  class AsyncMockMixin(Base):

      def __init__(self, /, *args, **kwargs):
          super().__init__(*args, **kwargs)
          self.__dict__['await_count'] = 0
          self.__dict__['await_args'] = None
          self.__dict__['await_args_list'] = _CallList()

      def reset_mock(self, /, *args, **kwargs):
          super().reset_mock(*args, **kwargs)
          self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

      def assert_awaited(self):
          if self.await_count == 0:
              raise AssertionError('Expected %s to have been awaited.' % (_state(self).name or 'mock'))

      def assert_any_await(self, /, *args, **kwargs):
          expected = self._call_matcher(_Call((args, kwargs), two=True))
          if expected not in _AnyComparer(map(self._call_matcher, self.await_args_list)):
              raise AssertionError('%s await not found' % self._format_mock_call_signature(args, kwargs))

      def assert_has_awaits(self, calls, any_order=False):
          expected = [self._call_matcher(one) for one in calls]
          actual = _CallList(map(self._call_matcher, self.await_args_list))
          if any_order:
              left = list(actual)
              lost = [one for one in expected if one not in left or left.remove(one)]
              if lost:
                  raise AssertionError('%r not all found in await list' % (tuple(lost),))
          elif expected not in actual:
              raise AssertionError('Awaits not found.\nExpected: %s\nActual: %s' % (
                  _CallList(calls), self.await_args_list))

      def assert_not_awaited(self):
          if self.await_count != 0:
              raise AssertionError('Expected %s to not have been awaited. Awaited %d times.'
                                   % (_state(self).name or 'mock', self.await_count))

      def assert_awaited_once(self):
          if self.await_count != 1:
              raise AssertionError('Expected %s to have been awaited once. Awaited %d times.'
                                   % (_state(self).name or 'mock', self.await_count))

      def assert_awaited_with(self, /, *args, **kwargs):
          wanted = self._format_mock_call_signature(args, kwargs)
          if self.await_args is None:
              raise AssertionError('Expected await: %s\nNot awaited' % wanted)
          if self._call_matcher(self.await_args) != self._call_matcher(_Call((args, kwargs), two=True)):
              raise AssertionError('expected await not found.\nExpected: %s\nActual: %s' % (
                  wanted, self._format_mock_call_signature(*self.await_args)))

      def assert_awaited_once_with(self, /, *args, **kwargs):
          if self.await_count != 1:
              raise AssertionError('Expected %s to have been awaited once. Awaited %d times.'
                                   % (_state(self).name or 'mock', self.await_count))
          return self.assert_awaited_with(*args, **kwargs)

      async def _awaited(self, args, kwargs):
          one = _Call((args, kwargs), two=True)
          own = self.__dict__
          own['await_count'] += 1
          own['await_args'] = one
          own['await_args_list'].append(one)
          try:
              result = self._answer(args, kwargs)
          except StopIteration:
              raise StopAsyncIteration from None
          if hasattr(result, '__await__') and _is_async_function(self.side_effect or self._wrapped()):
              result = await result
          return result

      def _wrapped(self):
          return _state(self).wraps

      def _awaits_repr(self):
          return '\nAwaits: %s.' % safe_repr(self.await_args_list) if self.await_args_list else ''

      def __call__(self, /, *args, **kwargs):
          self._mock_check_sig(*args, **kwargs)
          self._note(args, kwargs)
          return self._awaited(args, kwargs)


  class AsyncMagicMixin(MagicMixin):
      pass


  class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
      pass


  # Mocks after the pattern of an object.

  class _SpecState:
      # What a child will be made from when it is first asked for.

      def __init__(self, spec, spec_set=False, parent=None, name=None, instance=False):
          self.spec, self.spec_set = spec, spec_set
          self.parent, self.name, self.instance = parent, name, instance

      def build(self):
          return create_autospec(self.spec, self.spec_set, self.instance, self.parent, self.name)


  def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
      if _is_list(spec):
          spec = type(spec)
      is_type = isinstance(spec, type)
      if _is_instance_mock(spec):
          raise InvalidSpecError('Cannot autospec a Mock object. [object=%r]' % (spec,))
      options = {'spec_set' if spec_set else 'spec': spec}
      if spec is None:
          options = {}
      if unsafe:
          options['unsafe'] = True
      options.update(kwargs)
      is_function = isinstance(spec, FunctionType)
      kind = MagicMock
      if not is_type and not _is_callable(spec):
          kind = NonCallableMagicMock
      if is_type and instance and not any('__call__' in base.__dict__ for base in spec.__mro__):
          kind = NonCallableMagicMock
      if is_function and _is_async_function(spec):
          kind = AsyncMock
      name = options.pop('name', _name)
      mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, **options)
      state = _state(mock)
      state.spec_signature = _signature_of(spec, is_type and instance, False)
      state.checks = True
      if is_function and _parent is None:
          return _as_function(mock, spec)
      if _parent is not None and not instance:
          _state(_parent).children[name] = mock
      if is_type and not instance and 'return_value' not in kwargs:
          mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
      for entry in dir(spec):
          if entry in _all_magics or entry[:2] == '__' == entry[-2:]:
              continue
          try:
              original = getattr(spec, entry)
          except AttributeError:
              continue
          if not isinstance(original, (FunctionType, MethodType)) or entry in kwargs:
              if entry not in kwargs:
                  state.children[entry] = _SpecState(original, spec_set, mock, entry)
              continue
          kind = AsyncMock if _is_async_function(original) else MagicMock
          child = kind(parent=mock, name=entry, _new_name=entry, _new_parent=mock,
                       **{'spec_set' if spec_set else 'spec': original})
          inner = _state(child)
          inner.spec_signature = _signature_of(original, False, _skips_first(spec, entry, instance or not is_type))
          inner.checks = True
          state.children[entry] = child
      return mock


  # Whether a method of a class is called with its object in place: then the signature starts behind it.
  def _skips_first(spec, entry, is_instance):
      cls = spec if isinstance(spec, type) else type(spec)
      if not isinstance(spec, type) and entry in getattr(spec, '__dict__', {}):
          return False
      for base in cls.__mro__:
          if entry in base.__dict__:
              value = base.__dict__[entry]
              if isinstance(value, (staticmethod, classmethod)):
                  return False
              return isinstance(value, FunctionType) and isinstance(spec, type) and is_instance
      return False


  def _as_function(mock, spec):
      # A real function in front of the mock, so that it passes for one.
      state = _state(mock)

      def check(*args, **kwargs):
          return mock(*args, **kwargs)
      if _is_async_function(spec):
          async def check(*args, **kwargs):
              return await mock(*args, **kwargs)
      function = check
      function.__name__, function.__qualname__ = spec.__name__, spec.__qualname__
      function.__doc__, function.__module__ = spec.__doc__, spec.__module__
      function.__wrapped__ = spec
      function.__signature__ = state.spec_signature
      function.mock = mock
      for name in dir(mock):
          if name.startswith('assert_') or name in ('attach_mock', 'configure_mock'):
              setattr(function, name, getattr(mock, name))
      for name, value in {'called': False, 'call_count': 0, 'call_args': None, 'call_args_list': state.calls,
                          'method_calls': state.method_calls, 'mock_calls': state.mock_calls, 'side_effect': None,
                          'return_value': mock.return_value}.items():
          setattr(function, name, value)

      def reset_mock():
          function.method_calls = _CallList()
          function.mock_calls = _CallList()
          mock.reset_mock()
          _mirror(function, mock)
      function.reset_mock = reset_mock
      original = mock._note

      def note(args, kwargs):
          # Settings made on the function count for the mock behind it.
          if function.side_effect is not None:
              mock.side_effect = function.side_effect
          if function.return_value is not mock.return_value:
              mock.return_value = function.return_value
          original(args, kwargs)
          _mirror(function, mock)
      mock.__dict__['_note'] = note
      return function


  def _mirror(function, mock):
      for name in _kept_in_state:
          setattr(function, name, getattr(mock, name))


  def seal(mock):
      state = _state(mock)
      state.sealed = True
      for name, child in list(state.children.items()):
          if child is _deleted or isinstance(child, _SpecState) or not _is_instance_mock(child):
              continue
          if _state(child).new_parent is mock:
              seal(child)


  def mock_open(mock=None, read_data=''):
      import io

      def fresh():
          return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
      current = [fresh(), None]
      if mock is None:
          mock = MagicMock(name='open', spec=io.open)
      handle = MagicMock(spec=sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO))))
      handle.__enter__.return_value = handle

      def reader(name):
          def effect(*args, **kwargs):
              method = getattr(handle, name)
              if _state(method).result is not DEFAULT:
                  return method.return_value
              return getattr(current[0], name)(*args, **kwargs)
          return effect

      def iterate():
          if _state(handle.readline).result is not DEFAULT:
              while True:
                  yield handle.readline.return_value
          yield from current[0]

      def next_line():
          if _state(handle.readline).result is not DEFAULT:
              return handle.readline.return_value
          return next(current[0])
      handle.write.return_value = None
      for name in 'read', 'readline', 'readlines':
          getattr(handle, name).return_value = DEFAULT
          getattr(handle, name).side_effect = reader(name)
      handle.__iter__.side_effect = iterate
      handle.__next__.side_effect = next_line

      def reset(*args, **kwargs):
          current[0] = fresh()
          return DEFAULT
      mock.side_effect = reset
      mock.return_value = handle
      return mock
  """#
