// This file defines documentation and source in the module inspect.

let inspectSourceSource = #"""


  # Documentation and source.

  def cleandoc(doc):
      lines = doc.expandtabs().split('\n')
      margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
      margin = min(margins, default=0)
      lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
      while lines and not lines[-1]:
          lines.pop()
      while lines and not lines[0]:
          lines.pop(0)
      return '\n'.join(lines)


  def _inherited_doc(obj):
      if isclass(obj):
          for base in obj.__mro__:
              if base is not object and base.__doc__ is not None:
                  return base.__doc__
          return None
      if ismethod(obj):
          name, receiver = obj.__func__.__name__, obj.__self__
          cls = receiver if isclass(receiver) else type(receiver)
      elif isfunction(obj):
          name = obj.__name__
          cls = getattr(sys.modules.get(obj.__module__), obj.__qualname__.rpartition('.')[0].split('.')[0], None)
          for part in obj.__qualname__.split('.')[1:-1]:
              cls = getattr(cls, part, None)
      elif isinstance(obj, property):
          name = obj.fget.__name__
          cls = getattr(sys.modules.get(obj.fget.__module__), obj.fget.__qualname__.split('.')[0], None)
      else:
          return None
      if not isclass(cls):
          return None
      for base in cls.__mro__:
          doc = getattr(getattr(base, name, None), '__doc__', None)
          if doc is not None:
              return doc
      return None


  def getdoc(object):
      try:
          doc = object.__doc__
      except AttributeError:
          return None
      if doc is None:
          try:
              doc = _inherited_doc(object)
          except (AttributeError, TypeError):
              return None
      return cleandoc(doc) if isinstance(doc, str) else None


  def getmodule(object, _filename=None):
      if ismodule(object):
          return object
      return sys.modules.get(getattr(object, '__module__', None))


  def _plain(object):
      if ismethod(object):
          object = object.__func__
      if isfunction(object):
          object = object.__code__
      return object


  def getfile(object):
      if ismodule(object):
          if getattr(object, '__file__', None):
              return object.__file__
          raise TypeError('%r is a built-in module' % (object,))
      if isclass(object):
          module = sys.modules.get(object.__module__)
          if getattr(module, '__file__', None):
              return module.__file__
          if object.__module__ == '__main__':
              raise OSError('source code not available')
          raise TypeError('%r is a built-in class' % (object,))
      code = _plain(object)
      if iscode(code):
          return code.co_filename
      raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got %s'
                      % type(object).__name__)


  def getsourcefile(object):
      return getfile(object)


  def getmodulename(path):
      name = path.rpartition('/')[2]
      return name[:-3] if name.endswith('.py') else None


  def _text_of(object):
      # All lines of the source of an object, and where the object begins in it, from 0.
      import _snip
      if ismodule(object) or isclass(object):
          module = object if ismodule(object) else sys.modules.get(object.__module__)
          getfile(object)
          found = _snip.module_source(module.__name__)
          if found is None:
              raise OSError('could not get source code')
          lines = found[1].splitlines(True)
          return lines, 0 if ismodule(object) else _class_line(object, lines)
      code = _plain(unwrap(object) if isfunction(object) else object)
      getfile(code)
      found = _snip.source_of(code)
      if found is None:
          raise OSError('could not get source code')
      lines = found[1].splitlines(True)
      return lines, _with_decorators(lines, found[2] - 1)


  def _with_decorators(lines, place):
      while place > 0 and lines[place - 1].lstrip().startswith('@'):
          place -= 1
      return place


  def _class_line(cls, lines):
      # The last class statement of this name at the depth that the qualified name tells.
      names = [name for name in cls.__qualname__.split('.') if name != '<locals>']
      place, indent = -1, -1
      for name in names:
          for number in range(place + 1, len(lines)):
              words = lines[number].replace('(', ' ').replace(':', ' ').split()
              if words[:2] in (['class', name], ['def', name]) or words[:3] == ['async', 'def', name]:
                  place, indent = number, len(lines[number]) - len(lines[number].lstrip())
                  break
          else:
              raise OSError('could not find class definition')
      return _with_decorators(lines, place)


  def findsource(object):
      return _text_of(object)


  def getsourcelines(object):
      lines, place = _text_of(object)
      if ismodule(object):
          return lines, 0
      return getblock(lines[place:]), place + 1


  def getsource(object):
      return ''.join(getsourcelines(object)[0])


  # The lines of the first definition: up to the first line of code that is indented no further, outside brackets and
  # texts over several lines.
  def getblock(lines):
      margin = len(lines[0]) - len(lines[0].lstrip())
      is_lambda = not lines[0].lstrip().startswith(('def ', 'class ', 'async ', '@'))
      scanner = _Scanner()
      has_body = False
      end = 0
      for number, line in enumerate(lines):
          is_whole = not scanner.is_inside
          stripped = line.strip()
          indent = len(line) - len(line.lstrip())
          is_code = bool(stripped) and not stripped.startswith('#')
          if is_whole and is_code and has_body and indent <= margin:
              break
          scanner.read(line)
          if is_code or not is_whole:
              end = number + 1
          elif stripped and indent > margin and has_body:
              end = number + 1
          if not scanner.is_inside and is_code:
              if is_lambda:
                  return lines[:number + 1]
              if scanner.ends_with_colon or has_body:
                  has_body = True
              elif not stripped.startswith('@') or number > 0 and not lines[0].lstrip().startswith('@'):
                  if not stripped.startswith('@'):
                      has_body = True
      return lines[:end]


  class _Scanner:

      def __init__(self):
          self.quote = None
          self.depth = 0
          self.ends_with_colon = False
          self.continues = False

      @property
      def is_inside(self):
          return self.quote is not None or self.depth > 0 or self.continues

      def read(self, line):
          place = 0
          last = ''
          self.continues = False
          while place < len(line):
              letter = line[place]
              if self.quote:
                  if letter == '\\':
                      place += 1
                  elif line.startswith(self.quote, place):
                      place += len(self.quote) - 1
                      self.quote = None
                      last = '"'
              elif letter in '\'"':
                  self.quote = letter * 3 if line.startswith(letter * 3, place) else letter
                  place += len(self.quote) - 1
              elif letter == '#':
                  break
              elif letter == '\\' and line[place + 1:place + 2] == '\n':
                  self.continues = True
              else:
                  self.depth += (letter in '([{') - (letter in ')]}')
                  if not letter.isspace():
                      last = letter
              place += 1
          if self.quote and len(self.quote) == 1:
              self.quote = None
          self.ends_with_colon = last == ':'


  def getcomments(object):
      try:
          lines, place = _text_of(object)
      except (OSError, TypeError):
          return None
      found = []
      margin = len(lines[place]) - len(lines[place].lstrip()) if lines else 0
      while place > 0 and lines[place - 1].strip().startswith('#'):
          place -= 1
          found.insert(0, lines[place].expandtabs().lstrip())
      return ''.join(found) or None


  # Frames are not open to programs here.

  def currentframe():
      return None


  def stack(context=1):
      return []


  def trace(context=1):
      return []


  def getgeneratorstate(generator):
      if generator.gi_running:
          return GEN_RUNNING
      if generator.gi_frame is None:
          return GEN_CLOSED
      return GEN_SUSPENDED if getattr(generator, 'gi_suspended', False) else GEN_CREATED


  GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
  CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
  CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'


  def getcoroutinestate(coroutine):
      if coroutine.cr_running:
          return CORO_RUNNING
      if coroutine.cr_frame is None:
          return CORO_CLOSED
      return CORO_SUSPENDED if getattr(coroutine, 'cr_suspended', False) else CORO_CREATED


  ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


  def getclosurevars(func):
      func = _function_of(func)
      if not isfunction(func):
          raise TypeError('%r is not a Python function' % (func,))
      code = func.__code__
      nonlocals = {}
      if func.__closure__:
          nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
      known, used, unbound = {}, {}, set()
      for name in getattr(code, 'co_names', ()):
          if name in ('None', 'True', 'False'):
              continue
          if name in func.__globals__:
              known[name] = func.__globals__[name]
          elif hasattr(builtins, name):
              used[name] = getattr(builtins, name)
          else:
              unbound.add(name)
      return ClosureVars(nonlocals, known, used, unbound)


  def _function_of(func):
      return func.__func__ if ismethod(func) else func


  def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
      if isclass(obj):
          found = obj.__dict__.get('__annotations__')
          if isinstance(found, types.GetSetDescriptorType):
              found = None
          space, local = getattr(sys.modules.get(obj.__module__), '__dict__', None), dict(vars(obj))
      elif ismodule(obj):
          found, space, local = getattr(obj, '__annotations__', None), obj.__dict__, None
      elif callable(obj):
          found, local = getattr(obj, '__annotations__', None), None
          space = getattr(unwrap(obj), '__globals__', None)
      else:
          raise TypeError('%r is not a module, class, or callable.' % (obj,))
      if found is None:
          return {}
      if not isinstance(found, dict):
          raise ValueError('%r.__annotations__ is neither a dict nor None' % (obj,))
      if not eval_str:
          return dict(found)
      space = space if globals is None else globals
      local = local if locals is None else locals
      return {name: eval(value, space, local) if isinstance(value, str) else value for name, value in found.items()}
  """#
