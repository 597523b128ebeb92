// This file defines the module `warnings`, because programs and other modules warn through it. Behaviour follows the
// library reference of Python 3.11, "warnings"; what was shown already is remembered by file, for a frame has no globals.

import PyRuntime

/// The module `warnings`.
public let warningsModule = ModuleDefinition("warnings", source: warningsSource)

private let warningsSource = #"""
  import sys
  import _snip

  __all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
             'resetwarnings', 'catch_warnings']

  # Each filter: action, pattern of the text, category, pattern or name of the module, line (0: any).
  filters = [
      ('default', None, DeprecationWarning, '__main__', 0),
      ('ignore', None, DeprecationWarning, None, 0),
      ('ignore', None, PendingDeprecationWarning, None, 0),
      ('ignore', None, ImportWarning, None, 0),
      ('ignore', None, ResourceWarning, None, 0),
  ]
  defaultaction = _defaultaction = 'default'
  onceregistry = {}
  _registries = {}
  _filters_version = 1
  _actions = ('error', 'ignore', 'always', 'default', 'module', 'once')


  class WarningMessage:
      _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

      def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
          self.message = message
          self.category = category
          self.filename = filename
          self.lineno = lineno
          self.file = file
          self.line = line
          self.source = source
          self._category_name = category.__name__ if category else None

      def __str__(self):
          return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
              self.message, self._category_name, self.filename, self.lineno, self.line)


  def formatwarning(message, category, filename, lineno, line=None):
      text = '%s:%s: %s: %s\n' % (filename, lineno, category.__name__, message)
      if line is None:
          source_line = getattr(_snip, 'source_line', None)
          line = source_line(filename, lineno) if source_line else None
      if line:
          line = line.strip()
          if line:
              text += '  %s\n' % line
      return text


  def showwarning(message, category, filename, lineno, file=None, line=None):
      _write(WarningMessage(message, category, filename, lineno, file, line))


  _showwarning_orig = showwarning


  def _write(message):
      file = message.file
      if file is None:
          file = sys.stderr
          if file is None:
              return
      text = formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
      try:
          file.write(text)
      except OSError:
          pass


  _showwarnmsg_impl = _write


  # A program may put its own function into `showwarning`.
  def _showwarnmsg(message):
      if showwarning is _showwarning_orig:
          _showwarnmsg_impl(message)
          return
      if not callable(showwarning):
          raise TypeError('warnings.showwarning() must be set to a function or method')
      showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)


  def _filters_mutated():
      global _filters_version
      _filters_version += 1


  def _add_filter(item, append):
      if append:
          if item not in filters:
              filters.append(item)
      else:
          if item in filters:
              filters.remove(item)
          filters.insert(0, item)
      _filters_mutated()


  def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
      assert action in _actions, 'invalid action: %r' % (action,)
      assert isinstance(message, str), 'message must be a string'
      assert isinstance(category, type), 'category must be a class'
      assert issubclass(category, Warning), 'category must be a Warning subclass'
      assert isinstance(module, str), 'module must be a string'
      assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
      if message or module:
          import re
          message = re.compile(message, re.I) if message else None
          module = re.compile(module) if module else None
      else:
          message = module = None
      _add_filter((action, message, category, module, lineno), append)


  def simplefilter(action, category=Warning, lineno=0, append=False):
      assert action in _actions, 'invalid action: %r' % (action,)
      assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
      _add_filter((action, None, category, None, lineno), append)


  def resetwarnings():
      filters[:] = []
      _filters_mutated()


  def warn(message, category=None, stacklevel=1, source=None):
      if isinstance(message, Warning):
          category = message.__class__
      elif category is None:
          category = UserWarning
      if not (isinstance(category, type) and issubclass(category, Warning)):
          raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
      place = _snip.caller(max(stacklevel, 1))
      filename, lineno = place[:2] if place is not None else ('sys', 1)
      _handle(message, category, filename, lineno, None, _registries.setdefault(filename, {}), source)


  def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None,
                    source=None):
      lineno = int(lineno)
      if module is None:
          module = filename or '<unknown>'
          if module[-3:].lower() == '.py':
              module = module[:-3]
      _handle(message, category, filename, lineno, module, {} if registry is None else registry, source)


  def _module_name(filename):
      for name, module in list(sys.modules.items()):
          if getattr(module, '__file__', None) == filename:
              return name
      return '__main__'


  def _handle(message, category, filename, lineno, module, registry, source):
      if registry.get('version') != _filters_version:
          registry.clear()
          registry['version'] = _filters_version
      if isinstance(message, Warning):
          text = str(message)
          category = message.__class__
      else:
          text = message
          message = category(message)
      key = (text, category, lineno)
      if registry.get(key):
          return
      action = defaultaction
      for item in filters:
          action_of_item, pattern, kind, place, line = item
          if not issubclass(category, kind) or line and line != lineno:
              continue
          if pattern is not None and not _matches(pattern, text):
              continue
          if place is not None:
              if module is None:
                  module = _module_name(filename)
              if not _matches(place, module):
                  continue
          action = action_of_item
          break
      else:
          item = None
      if action == 'ignore':
          return
      if action == 'error':
          raise message
      if action == 'once':
          registry[key] = 1
          if onceregistry.get((text, category)):
              return
          onceregistry[text, category] = 1
      elif action == 'module':
          registry[key] = 1
          if registry.get((text, category, 0)):
              return
          registry[text, category, 0] = 1
      elif action == 'default':
          registry[key] = 1
      elif action != 'always':
          raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %s' % (action, item))
      _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


  def _matches(pattern, text):
      return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


  class catch_warnings:
      def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
          self._record = record
          self._module = sys.modules['warnings'] if module is None else module
          self._entered = False
          self._filter = None if action is None else (action, category, lineno, append)

      def __repr__(self):
          arguments = []
          if self._record:
              arguments.append('record=True')
          if self._module is not sys.modules['warnings']:
              arguments.append('module=%r' % (self._module,))
          return '%s(%s)' % (type(self).__name__, ', '.join(arguments))

      def __enter__(self):
          if self._entered:
              raise RuntimeError('Cannot enter %r twice' % (self,))
          self._entered = True
          module = self._module
          self._saved = module.filters, module.showwarning, module._showwarnmsg_impl
          module.filters = module.filters[:]
          module._filters_mutated()
          log = None
          if self._record:
              log = []
              module._showwarnmsg_impl = log.append
              module.showwarning = module._showwarning_orig
          if self._filter is not None:
              simplefilter(*self._filter)
          return log

      def __exit__(self, *exc_info):
          if not self._entered:
              raise RuntimeError('Cannot exit %r without entering first' % (self,))
          module = self._module
          module.filters, module.showwarning, module._showwarnmsg_impl = self._saved
          module._filters_mutated()
  """#
