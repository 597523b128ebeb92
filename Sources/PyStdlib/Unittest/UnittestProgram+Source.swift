// This file defines what `snip run -m unittest` runs.

let unittestProgramSource = #"""
  import sys

  from unittest.main import main

  if sys.argv[0].endswith('__main__.py'):
      sys.argv[0] = 'python -m unittest'
  main(module=None)
  """#
