// This file defines the module atexit (library reference, "atexit"). A run calls `_run_exitfuncs` when its program
// ends.

import PyRuntime

extension StandardLibrary {
  static var atexitModule: ModuleDefinition {
    ModuleDefinition("atexit", source: atexitModuleSource)
  }
}

private let atexitModuleSource = #"""
  _calls = []


  def register(func, /, *args, **kwargs):
      if not callable(func):
          raise TypeError('the first argument must be callable')
      _calls.append((func, args, kwargs))
      return func


  def unregister(func, /):
      _calls[:] = [call for call in _calls if not func == call[0]]


  def _clear():
      _calls.clear()


  def _ncallbacks():
      return len(_calls)


  def _run_exitfuncs():
      while _calls:
          func, args, kwargs = _calls.pop()
          try:
              func(*args, **kwargs)
          except BaseException as error:
              if not isinstance(error, SystemExit):
                  import sys
                  import traceback
                  sys.stderr.write('Exception ignored in atexit callback: %r\n' % (func,))
                  error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
                  traceback.print_exception(error)
  """#
