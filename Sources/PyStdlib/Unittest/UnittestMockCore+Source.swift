// This file defines the mocks of unittest.mock (library reference, "unittest.mock"): attributes, return values, and
// what was called.

let unittestMockCoreSource = #"""


  # What a mock knows of itself stands apart from its attributes, which belong to the program.

  class _State:

      def __init__(self, parent, name):
          self.parent = self.new_parent = parent
          self.name = self.new_name = name
          self.children = {}
          self.result = DEFAULT
          self.effect = None
          self.delegate = None
          self.wraps = None
          self.spec_class = self.spec_signature = self.methods = None
          self.spec_set = self.sealed = False
          self.unsafe = self.checks = False
          self.forget()

      def forget(self):
          self.called = False
          self.count = 0
          self.last = None
          self.calls, self.mock_calls, self.method_calls = _CallList(), _CallList(), _CallList()


  def _state(mock):
      return mock.__dict__['_mock_state']


  def _is_exception(value):
      return (isinstance(value, BaseException)
              or isinstance(value, type) and issubclass(value, BaseException))


  def _effect_of(value):
      if value is None or _is_exception(value) or _is_callable(value):
          return value
      try:
          return iter(value)
      except TypeError:
          return value


  def _is_callable(value):
      if isinstance(value, type):
          return True
      if isinstance(value, (staticmethod, classmethod, MethodType)):
          return _is_callable(value.__func__)
      return getattr(value, '__call__', None) is not None


  _misspelled = ('assert', 'assret', 'asert', 'aseert', 'assrt')
  _kept_in_state = {'called': 'called', 'call_count': 'count', 'call_args': 'last', 'call_args_list': 'calls',
                    'mock_calls': 'mock_calls'}


  class Base:
      _mock_return_value = DEFAULT
      _mock_side_effect = None

      def __init__(self, /, *args, **kwargs):
          pass


  class NonCallableMock(Base):

      def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                  _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
          # A class for each mock, because Python looks for special methods there.
          bases = (cls,)
          if not issubclass(cls, AsyncMockMixin):
              target = spec_set or spec
              if target is not None and _is_async_function(target):
                  bases = (AsyncMockMixin, cls)
          made = object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__}))
          made.__dict__['_mock_state'] = _State(None, None)
          return made

      def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                   _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
          state = _state(self)
          state.parent, state.name = parent, name
          state.new_name = _new_name
          state.new_parent = parent if _new_parent is None else _new_parent
          if spec_set is not None:
              spec, state.spec_set = spec_set, True
          state.unsafe = unsafe
          state.wraps = wraps
          self._mock_add_spec(spec, _spec_as_instance)
          if kwargs:
              self.configure_mock(**kwargs)

      def _mock_add_spec(self, spec, as_instance=False, eat_self=False):
          state = _state(self)
          if spec is None:
              return
          if _is_instance_mock(spec):
              raise InvalidSpecError('Cannot spec a Mock object. [object=%r]' % (spec,))
          state.methods = set(spec) if _is_list(spec) else set(dir(spec))
          if not _is_list(spec):
              state.spec_class = spec if isinstance(spec, type) else type(spec)
              state.spec_signature = _signature_of(spec, as_instance, eat_self)

      def attach_mock(self, mock, attribute):
          inner = _state(_unpatched(mock))
          inner.parent = inner.new_parent = None
          inner.name, inner.new_name = '', None
          setattr(self, attribute, mock)

      def mock_add_spec(self, spec, spec_set=False):
          _state(self).spec_set = spec_set
          self._mock_add_spec(spec)

      def _get_return_value(self):
          state = _state(self)
          if state.delegate is not None:
              return state.delegate.return_value
          if state.result is DEFAULT and state.wraps is None:
              state.result = self._get_child_mock(_new_parent=self, _new_name='()')
          return state.result

      def _set_return_value(self, value):
          state = _state(self)
          if state.delegate is not None:
              state.delegate.return_value = value
          else:
              state.result = value
              _adopt(self, value, None, '()')

      return_value = property(_get_return_value, _set_return_value)

      @property
      def __class__(self):
          spec = _state(self).spec_class
          return type(self) if spec is None else spec

      def _get_side_effect(self):
          state = _state(self)
          if state.delegate is None:
              return state.effect
          effect = state.delegate.side_effect
          if effect is not None and not callable(effect) and not hasattr(effect, '__next__'):
              effect = state.delegate.side_effect = _effect_of(effect)
          return effect

      def _set_side_effect(self, value):
          state = _state(self)
          value = _effect_of(value)
          if state.delegate is None:
              state.effect = value
          else:
              state.delegate.side_effect = value

      side_effect = property(_get_side_effect, _set_side_effect)

      def _get_method_calls(self):
          return _state(self).method_calls

      def _set_method_calls(self, value):
          _state(self).method_calls = value

      method_calls = property(_get_method_calls, _set_method_calls)

      def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
          visited = [] if visited is None else visited
          if id(self) in visited:
              return
          visited.append(id(self))
          state = _state(self)
          state.forget()
          if return_value:
              state.result = DEFAULT
          if side_effect:
              state.effect = None
          for child in state.children.values():
              if child is not _deleted and _is_instance_mock(child):
                  child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
          if _is_instance_mock(state.result) and state.result is not self:
              state.result.reset_mock(visited)

      def configure_mock(self, /, **kwargs):
          # Shorter paths go first: what they set may be what a longer one goes through.
          for path, value in sorted(kwargs.items(), key=lambda pair: pair[0].count('.')):
              *way, last = path.split('.')
              target = self
              for name in way:
                  target = getattr(target, name)
              setattr(target, last, value)

      def __getattr__(self, name):
          if name in ('_mock_state', '_mock_methods'):
              raise AttributeError(name)
          state = _state(self)
          if state.methods is not None:
              if name not in state.methods or name in _all_magics:
                  raise AttributeError("Mock object has no attribute '%s'" % name)
          elif name[:2] == '__' == name[-2:]:
              raise AttributeError(name)
          if not state.unsafe and (state.methods is None or name not in state.methods) and name.startswith(_misspelled):
              raise AttributeError('%r is not a valid assertion. Use a spec for the mock if %r is meant to be an '
                                   'attribute.' % (name, name))
          child = state.children.get(name)
          if child is _deleted:
              raise AttributeError(name)
          if child is None:
              wraps = None if state.wraps is None else getattr(state.wraps, name)
              child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
              state.children[name] = child
          elif isinstance(child, _SpecState):
              child = child.build()
              state.children[name] = child
          return child

      def _extract_mock_name(self):
          parts = []
          dot = ''
          mock = self
          root = _state(self)
          while mock is not None:
              root = _state(mock)
              name = root.new_name
              if root.new_parent is None:
                  break
              parts.append((name or '') + dot)
              dot = '' if name == '()' else '.'
              mock = root.new_parent
          start = root.name or 'mock'
          text = ''.join(reversed(parts))
          if parts and not text.startswith('()'):
              start += '.'
          return start + text

      def __repr__(self):
          state = _state(self)
          name = self._extract_mock_name()
          shown = ' name=%r' % name if name not in ('mock', 'mock.') else ''
          spec = ''
          if state.spec_class is not None:
              spec = ' %s=%r' % ('spec_set' if state.spec_set else 'spec', state.spec_class.__name__)
          return "<%s%s%s id='%s'>" % (type(self).__name__, shown, spec, id(self))

      def __dir__(self):
          state = _state(self)
          extras = state.methods or []
          own = [name for name in self.__dict__ if not name.startswith('_mock_')]
          names = dir(type(self)) if not FILTER_DIR else [
              name for name in dir(type(self)) if not name.startswith('_') or name in type(self).__dict__
              or name[:2] == '__' == name[-2:] and name in dir(object)]
          children = [name for name, child in state.children.items() if child is not _deleted]
          return sorted({*extras, *own, *names, *children})

      def __setattr__(self, name, value):
          state = _state(self)
          if name in _setters:
              object.__setattr__(self, name, value)
              return
          if name in _kept_in_state:
              setattr(state, _kept_in_state[name], value)
              return
          if state.spec_set and state.methods is not None and name not in state.methods and name not in self.__dict__:
              raise AttributeError("Mock object has no attribute '%s'" % name)
          if name in _unsupported:
              raise AttributeError('Attempting to set unsupported magic method %r.' % name)
          if name in _all_magics:
              self._set_magic(name, value)
              return
          if state.sealed and not hasattr(self, name):
              raise AttributeError('Cannot set %s.%s' % (self._extract_mock_name(), name))
          if name == '__class__':
              state.spec_class = value
              return
          if _adopt(self, value, name, name):
              state.children[name] = value
              self.__dict__.pop(name, None)
              return
          if isinstance(value, PropertyMock):
              setattr(type(self), name, value)
              return
          self.__dict__[name] = value
          state.children.pop(name, None)

      def _set_magic(self, name, value):
          state = _state(self)
          if state.methods is not None and name not in state.methods:
              raise AttributeError("Mock object has no attribute '%s'" % name)
          if not _is_instance_mock(value):
              function = value
              setattr(type(self), name, lambda own, *args, **kwargs: function(own, *args, **kwargs))
              state.children[name] = value
          else:
              _adopt(self, value, None, name)
              setattr(type(self), name, value)
              state.children[name] = value

      def __delattr__(self, name):
          state = _state(self)
          if name in _all_magics and name in type(self).__dict__:
              delattr(type(self), name)
              if name not in self.__dict__:
                  return
          known = state.children.get(name, _absent)
          if name in self.__dict__:
              object.__delattr__(self, name)
          elif known is _deleted:
              raise AttributeError(name)
          if known is not _absent:
              del state.children[name]
          state.children[name] = _deleted

      def _get_child_mock(self, /, **kw):
          state = _state(self)
          if state.sealed:
              name = kw.get('name') or kw.get('_new_name', '')
              dotted = '()' if name == '()' else '.' + name
              raise AttributeError(self._extract_mock_name() + dotted)
          kind = type(self).__mro__[1]
          if kind is AsyncMockMixin:
              kind = type(self).__mro__[2]
          new_name = kw.get('_new_name')
          if issubclass(kind, AsyncMockMixin) and new_name in _sync_async_magics:
              return MagicMock(**kw) if issubclass(kind, MagicMixin) else Mock(**kw)
          if not issubclass(kind, CallableMixin):
              kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
          return kind(**kw)
  """#
