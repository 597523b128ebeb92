// This file defines the patchers of unittest.mock.

let unittestMockPatchSource = #"""


  # Patches.

  def _resolved(target):
      # The object of a dotted name: the longest part that can be imported, then attributes.
      first, *rest = target.split('.')
      found = __import__(first)
      path = first
      for part in rest:
          path += '.' + part
          try:
              found = getattr(found, part)
          except AttributeError:
              __import__(path)
              found = getattr(found, part)
      return found


  class _patch:
      attribute_name = None
      _active_patches = []

      def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                   unsafe=False):
          if new_callable is not None:
              if new is not DEFAULT:
                  raise ValueError("Cannot use 'new' and 'new_callable' together")
              if autospec is not None:
                  raise ValueError("Cannot use 'autospec' and 'new_callable' together")
          self.getter, self.attribute, self.new = getter, attribute, new
          self.spec, self.spec_set, self.autospec = spec, spec_set, autospec
          self.create, self.new_callable, self.kwargs = create, new_callable, kwargs
          self.unsafe = unsafe
          self.has_local = False
          self.target = self.temp_original = None
          self.additional_patchers = []

      def copy(self):
          made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                        self.new_callable, self.kwargs, unsafe=self.unsafe)
          made.attribute_name = self.attribute_name
          made.additional_patchers = [one.copy() for one in self.additional_patchers]
          return made

      def stop(self):
          try:
              self._active_patches.remove(self)
          except ValueError:
              return None
          return self.__exit__(None, None, None)

      def start(self):
          result = self.__enter__()
          self._active_patches.append(self)
          return result

      def get_original(self):
          target = self.getter()
          name = self.attribute
          if name in getattr(target, '__dict__', ()):
              return target.__dict__[name], True
          original = getattr(target, name, DEFAULT)
          if not self.create and original is DEFAULT and not (isinstance(target, ModuleType)
                                                              and name in builtins.__dict__):
              raise AttributeError('%s does not have the attribute %r' % (target, name))
          return original, False

      def _decorate_class(self, cls):
          for name in dir(cls):
              if name.startswith(patch.TEST_PREFIX):
                  value = getattr(cls, name)
                  if hasattr(value, '__call__'):
                      setattr(cls, name, self.copy()(value))
          return cls

      def _replacement(self, original):
          spec, spec_set, autospec = self.spec, self.spec_set, self.autospec
          kwargs = dict(self.kwargs)
          if spec is False:
              spec = None
          if spec_set is False:
              spec_set = None
          if autospec is False:
              autospec = None
          if spec is not None and autospec is not None:
              raise TypeError("Can't specify spec and autospec")
          if (spec is not None or autospec is not None) and spec_set not in (True, None):
              raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
          if self.new is DEFAULT and autospec is None:
              return self._plain_mock(original, spec, spec_set, kwargs)
          if autospec is not None:
              if self.new is not DEFAULT:
                  raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
              if original is DEFAULT:
                  raise TypeError("Can't use 'autospec' with create=True")
              if autospec is True:
                  autospec = original
              if _is_instance_mock(self.target):
                  raise InvalidSpecError('Cannot autospec attr %r as the patch target has already been mocked out. '
                                         '[target=%r, attr=%r]' % (self.attribute, self.target, autospec))
              return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
          if kwargs:
              raise TypeError("Can't pass kwargs to a mock we aren't creating")
          return self.new

      def _plain_mock(self, original, spec, spec_set, kwargs):
          if spec is True:
              spec = original
              if spec_set is True:
                  spec_set, spec = original, None
          elif spec is not None:
              if spec_set is True:
                  spec_set, spec = spec, None
          elif spec_set is True:
              spec_set = original
          options = {}
          pattern = spec if spec is not None else spec_set
          if self.new_callable is not None:
              kind = self.new_callable
          elif pattern is None:
              kind = AsyncMock if _is_async_function(original) else MagicMock
          elif _is_async_function(pattern):
              kind = AsyncMock
          elif _is_list(pattern):
              kind = MagicMock if '__call__' in pattern else NonCallableMagicMock
          else:
              kind = MagicMock if _is_callable(pattern) else NonCallableMagicMock
          if spec is not None:
              options['spec'] = spec
          if spec_set is not None:
              options['spec_set'] = spec_set
          if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
              options['name'] = self.attribute
          options.update(kwargs)
          made = kind(**options)
          if isinstance(pattern, type) and _is_instance_mock(made):
              options.pop('name', None)
              made.return_value = type(made).__mro__[1](_new_parent=made, _new_name='()', **options) \
                  if not isinstance(made, NonCallableMagicMock) else made
          return made

      def __exit__(self, *exc_info):
          if self.target is None:
              return
          name, target = self.attribute, self.target
          if self.is_local and self.temp_original is not DEFAULT:
              setattr(target, name, self.temp_original)
          else:
              delattr(target, name)
              if not self.create and (not hasattr(target, name) or name in (
                      '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                  setattr(target, name, self.temp_original)
          self.target = None
          for one in reversed(self._exits):
              one.__exit__(*exc_info)

      def __enter__(self):
          self.target = self.getter()
          original, local = self.get_original()
          new = self._replacement(original)
          self.temp_original, self.is_local = original, local
          self._exits = []
          try:
              setattr(self.target, self.attribute, new)
              if self.attribute_name is None:
                  return new
              extra = {}
              if self.new is DEFAULT:
                  extra[self.attribute_name] = new
              for one in self.additional_patchers:
                  value = one.__enter__()
                  self._exits.append(one)
                  if one.new is DEFAULT:
                      extra.update(value)
              return extra
          except BaseException as error:
              self.__exit__(type(error), error, error.__traceback__)
              raise

      def __call__(self, func):
          if isinstance(func, type):
              return self._decorate_class(func)
          if hasattr(func, 'patchings'):
              func.patchings.append(self)
              return func
          import functools
          if _is_async_function(func):
              @functools.wraps(func)
              async def patched(*args, **kwargs):
                  with _entered(patched.patchings) as (more, named):
                      return await func(*args, *more, **{**kwargs, **named})
          else:
              @functools.wraps(func)
              def patched(*args, **kwargs):
                  with _entered(patched.patchings) as (more, named):
                      return func(*args, *more, **{**kwargs, **named})
          patched.patchings = [self]
          return patched


  class _entered:
      # Patches in order, and what they add to the arguments of a decorated function.

      def __init__(self, patchings):
          self.patchings = patchings

      def __enter__(self):
          from contextlib import ExitStack
          self.stack = ExitStack()
          more, named = [], {}
          try:
              for one in self.patchings:
                  value = self.stack.enter_context(one)
                  if one.attribute_name is not None:
                      named.update(value)
                  elif one.new is DEFAULT:
                      more.append(value)
          except BaseException:
              self.stack.close()
              raise
          return more, named

      def __exit__(self, *exc_info):
          return self.stack.__exit__(*exc_info)


  def _split_target(target):
      try:
          owner, attribute = target.rsplit('.', 1)
      except (TypeError, ValueError, AttributeError):
          raise TypeError('Need a valid target to patch. You supplied: %r' % (target,)) from None
      return (lambda: _resolved(owner)), attribute


  def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
            unsafe=False, **kwargs):
      getter, attribute = _split_target(target)
      return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


  def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, *, unsafe=False, **kwargs):
      if type(target) is str:
          raise TypeError('%r must be the actual object to be patched, not a str' % target)
      return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                    unsafe=unsafe)


  def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
      getter = (lambda: _resolved(target)) if type(target) is str else (lambda: target)
      if not kwargs:
          raise ValueError('Must supply at least one keyword argument with patch.multiple')
      made = []
      for name, new in kwargs.items():
          one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
          one.attribute_name = name
          made.append(one)
      made[0].additional_patchers.extend(made[1:])
      return made[0]


  class _patch_dict:

      def __init__(self, in_dict, values=(), clear=False, **kwargs):
          self.in_dict = in_dict
          self.values = dict(values)
          self.values.update(kwargs)
          self.clear = clear
          self._original = None

      def stop(self):
          try:
              _patch._active_patches.remove(self)
          except ValueError:
              return None
          return self.__exit__(None, None, None)

      def start(self):
          result = self.__enter__()
          _patch._active_patches.append(self)
          return result

      def __exit__(self, *args):
          if self._original is not None:
              _empty(self.in_dict)
              for key, value in dict(self._original).items():
                  self.in_dict[key] = value
              self._original = None
          return False

      def __enter__(self):
          if isinstance(self.in_dict, str):
              self.in_dict = _resolved(self.in_dict)
          target = self.in_dict
          self._original = target.copy() if hasattr(target, 'copy') else {key: target[key] for key in target}
          if self.clear:
              _empty(target)
          for key, value in self.values.items():
              target[key] = value
          return target

      def __call__(self, f):
          if isinstance(f, type):
              for name in dir(f):
                  value = getattr(f, name)
                  if name.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                      setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
              return f
          import functools
          if _is_async_function(f):
              @functools.wraps(f)
              async def inner(*args, **kw):
                  with self:
                      return await f(*args, **kw)
          else:
              @functools.wraps(f)
              def inner(*args, **kw):
                  with self:
                      return f(*args, **kw)
          return inner


  def _empty(target):
      if hasattr(target, 'clear'):
          target.clear()
      else:
          for key in list(target):
              del target[key]


  def _stop_all():
      for one in reversed(_patch._active_patches[:]):
          one.stop()


  patch.object = _patch_object
  patch.dict = _patch_dict
  patch.multiple = _patch_multiple
  patch.stopall = _stop_all
  patch.TEST_PREFIX = 'test'
  """#
