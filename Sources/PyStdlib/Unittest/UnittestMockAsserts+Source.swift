// This file defines the assertions of mocks, and what happens when one is called.

let unittestMockAssertsSource = #"""


      # Assertions.

      def _called_as(self):
          return _state(self).name or 'mock'

      def _calls_repr(self, prefix='Calls'):
          calls = self.mock_calls
          return '\n%s: %s.' % (prefix, safe_repr(calls)) if calls else ''

      def _format_mock_call_signature(self, args, kwargs):
          return _format_call_signature(self._called_as(), args, kwargs)

      # A call with its arguments bound to the specified signature, so that f(1) and f(a=1) are the same.
      def _call_matcher(self, given):
          signature = _state(self).spec_signature
          if isinstance(given, tuple) and len(given) > 2 and given[0]:
              signature = _child_signature(self, given[0])
          if signature is None:
              return given
          name, args, kwargs = ('', *given) if len(given) == 2 else given
          try:
              bound = signature.bind(*args, **kwargs)
          except TypeError as error:
              return error.with_traceback(None)
          return _Call((name, bound.args, bound.kwargs)) if name else _Call((bound.args, bound.kwargs), two=True)

      def assert_not_called(self):
          if self.call_count:
              raise AssertionError("Expected '%s' to not have been called. Called %s times.%s"
                                   % (self._called_as(), self.call_count, self._calls_repr()))

      def assert_called(self):
          if not self.call_count:
              raise AssertionError("Expected '%s' to have been called." % self._called_as())

      def assert_called_once(self):
          if self.call_count != 1:
              raise AssertionError("Expected '%s' to have been called once. Called %s times.%s"
                                   % (self._called_as(), self.call_count, self._calls_repr()))

      def assert_called_with(self, /, *args, **kwargs):
          wanted = self._format_mock_call_signature(args, kwargs)
          if self.call_args is None:
              raise AssertionError('expected call not found.\nExpected: %s\nActual: not called.' % wanted)
          expected = self._call_matcher(_Call((args, kwargs), two=True))
          if self._call_matcher(self.call_args) != expected:
              cause = expected if isinstance(expected, Exception) else None
              raise AssertionError('expected call not found.\nExpected: %s\nActual: %s' % (
                  wanted, self._format_mock_call_signature(*self.call_args))) from cause

      def assert_called_once_with(self, /, *args, **kwargs):
          if self.call_count != 1:
              raise AssertionError("Expected '%s' to be called once. Called %s times.%s"
                                   % (self._called_as(), self.call_count, self._calls_repr()))
          return self.assert_called_with(*args, **kwargs)

      def assert_any_call(self, /, *args, **kwargs):
          expected = self._call_matcher(_Call((args, kwargs), two=True))
          cause = expected if isinstance(expected, Exception) else None
          if cause or expected not in _AnyComparer(map(self._call_matcher, self.call_args_list)):
              raise AssertionError('%s call not found' % self._format_mock_call_signature(args, kwargs)) from cause

      def assert_has_calls(self, calls, any_order=False):
          expected = [self._call_matcher(one) for one in calls]
          cause = next((one for one in expected if isinstance(one, Exception)), None)
          actual = _CallList(map(self._call_matcher, self.mock_calls))
          if not any_order:
              if expected not in actual:
                  problem = 'Calls not found.' if cause is None else 'Error processing expected calls.\nErrors: %s' % (
                      [one if isinstance(one, Exception) else None for one in expected],)
                  raise AssertionError('%s\nExpected: %s%s' % (
                      problem, _CallList(calls), self._calls_repr('Actual').rstrip('.'))) from cause
              return
          left = list(actual)
          lost = []
          for one in expected:
              try:
                  left.remove(one)
              except ValueError:
                  lost.append(one)
          if lost:
              raise AssertionError('%r does not contain all of %r in its call list, found %r instead' % (
                  _state(self).name or 'mock', tuple(lost), left)) from cause


  def _in_state(name):
      attribute = _kept_in_state[name]

      def read(self):
          state = _state(self)
          return getattr(state, attribute) if state.delegate is None else getattr(state.delegate, name)

      def write(self, value):
          setattr(_state(self), attribute, value)
      return property(read, write)


  for _name in _kept_in_state:
      setattr(NonCallableMock, _name, _in_state(_name))
  _setters = ('return_value', 'side_effect', 'method_calls')


  class _AnyComparer(list):

      def __contains__(self, item):
          return any(one == item or item == one for one in self)


  def _is_instance_mock(obj):
      return issubclass(type(obj), NonCallableMock)


  def _is_list(obj):
      return type(obj) in (list, tuple)


  def _unpatched(mock):
      inner = getattr(mock, 'mock', None)
      return inner if not _is_instance_mock(mock) and _is_instance_mock(inner) else mock


  # Makes a mock the child of another, unless it has a name or a parent already.
  def _adopt(parent, value, name, new_name):
      value = _unpatched(value)
      if not _is_instance_mock(value):
          return False
      state = _state(value)
      if state.name or state.new_name or state.parent is not None or state.new_parent is not None:
          return False
      link = parent
      while link is not None:
          if link is value:
              return False
          link = _state(link).new_parent
      if new_name:
          state.new_parent, state.new_name = parent, new_name
      if name:
          state.parent, state.name = parent, name
      return True


  def _is_async_function(obj):
      code = getattr(getattr(obj, '__func__', obj), '__code__', None)
      return bool(getattr(code, 'co_flags', 0) & 128) if isinstance(getattr(code, 'co_flags', 0), int) else False


  def _signature_of(spec, as_instance, eat_self):
      import inspect
      try:
          if isinstance(spec, type) and not as_instance:
              init = spec.__init__
              return inspect.signature(spec) if isinstance(init, FunctionType) else None
          if isinstance(spec, (FunctionType, MethodType)):
              found = inspect.signature(spec)
              if eat_self:
                  found = found.replace(parameters=list(found.parameters.values())[1:])
              return found
          call = getattr(spec, '__call__', None)
          if isinstance(call, FunctionType) and as_instance:
              found = inspect.signature(call)
              return found.replace(parameters=list(found.parameters.values())[1:])
          return inspect.signature(call) if isinstance(call, MethodType) else None
      except (TypeError, ValueError):
          return None


  def _child_signature(mock, name):
      for part in name.replace('()', '').split('.'):
          child = _state(mock).children.get(part) if _is_instance_mock(mock) else None
          if child is None or isinstance(child, _SpecState) or not _is_instance_mock(child):
              return None
          mock = child
      return _state(mock).spec_signature


  class CallableMixin(Base):

      def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                   parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
          _state(self).result = return_value
          super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
          self.side_effect = side_effect

      def _mock_check_sig(self, /, *args, **kwargs):
          signature = _state(self).spec_signature
          if _state(self).checks and signature is not None:
              signature.bind(*args, **kwargs)

      def __call__(self, /, *args, **kwargs):
          self._mock_check_sig(*args, **kwargs)
          self._note(args, kwargs)
          return self._answer(args, kwargs)

      # Writes the call down, here and in every mock above.
      def _note(self, args, kwargs):
          state = _state(self)
          state.called = True
          state.count += 1
          state.last = one = _Call((args, kwargs), two=True)
          state.calls.append(one)
          state.mock_calls.append(_Call(('', args, kwargs)))
          is_method = state.parent is not None
          method_name = state.name
          name = state.new_name
          link = state.new_parent
          was_call = name == '()'
          while link is not None:
              above = _state(link)
              if is_method:
                  above.method_calls.append(_Call((method_name, args, kwargs)))
                  is_method = above.parent is not None
                  if is_method:
                      method_name = '%s.%s' % (above.name, method_name)
              above.mock_calls.append(_Call((name, args, kwargs)))
              if above.new_name:
                  dot = '' if was_call else '.'
                  was_call = above.new_name == '()'
                  name = above.new_name + dot + name
              link = above.new_parent

      def _answer(self, args, kwargs):
          state = _state(self)
          effect = self.side_effect
          if effect is not None:
              if _is_exception(effect):
                  raise effect
              if callable(effect):
                  result = effect(*args, **kwargs)
              else:
                  result = next(effect)
                  if _is_exception(result):
                      raise result
              if result is not DEFAULT:
                  return result
          if state.result is not DEFAULT:
              return self.return_value
          if state.delegate is not None and state.delegate.return_value is not DEFAULT:
              return self.return_value
          if state.wraps is not None:
              return state.wraps(*args, **kwargs)
          return self.return_value


  class Mock(CallableMixin, NonCallableMock):
      pass
  """#
