// This file defines the module timeit (library reference, "timeit") with the run's own clock.

import PyRuntime

extension StandardLibrary {
  static var timeitModule: ModuleDefinition {
    ModuleDefinition("timeit", source: timeitModuleSource)
  }
}

private let timeitModuleSource = #"""
  import itertools
  import time

  __all__ = ['Timer', 'timeit', 'repeat', 'default_timer']
  default_timer = time.perf_counter
  default_number, default_repeat = 1000000, 5


  def reindent(src, indent):
      return src.replace('\n', '\n' + ' ' * indent)


  def _part(code, name, space, indent):
      # Text for the body, and what it needs: a call of a function, or the statements themselves.
      if isinstance(code, str):
          return reindent(code, indent)
      if not callable(code):
          raise ValueError('%s is neither a string nor callable' % name)
      space['_' + name] = code
      return '_%s()' % name


  _frame = '''def inner(_rounds, _clock):
      %s
      _begin = _clock()
      for _round in _rounds:
          %s
          pass
      return _clock() - _begin
  '''


  class Timer:

      def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
          self.timer = timer
          space = {} if globals is None else dict(globals)
          begin = _part(setup, 'setup', space, 4)
          body = _part(stmt, 'stmt', space, 8)
          checked = ''
          for code in setup, stmt:
              if isinstance(code, str):
                  compile(checked + code, '<timeit-src>', 'exec')
                  checked = code + '\n'
          self.src = _frame % (begin, body)
          made = {}
          exec(compile(self.src, '<timeit-src>', 'exec'), space, made)
          self.inner = made['inner']

      def print_exc(self, file=None):
          import traceback
          traceback.print_exc(file=file)

      def timeit(self, number=default_number):
          return self.inner(itertools.repeat(None, number), self.timer)

      def repeat(self, repeat=default_repeat, number=default_number):
          return [self.timeit(number) for _ in range(repeat)]

      def autorange(self, callback=None):
          for power in itertools.count():
              for first in 1, 2, 5:
                  number = first * 10 ** power
                  taken = self.timeit(number)
                  if callback is not None:
                      callback(number, taken)
                  if taken >= 0.2 or power > 6:
                      return number, taken


  def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
      return Timer(stmt, setup, timer, globals).timeit(number)


  def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
             globals=None):
      return Timer(stmt, setup, timer, globals).repeat(repeat, number)
  """#
