// This file defines the module unittest.signals.

let unittestSignalsSource = #"""
  # No signal reaches a program here, so what CPython does at an interrupt never happens: only the bookkeeping is left.
  _results = {}


  def registerResult(result):
      _results[id(result)] = result


  def removeResult(result):
      return bool(_results.pop(id(result), None))


  def installHandler():
      pass


  def removeHandler(method=None):
      return method
  """#
