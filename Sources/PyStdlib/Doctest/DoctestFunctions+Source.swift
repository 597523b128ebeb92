// This file defines the functions of the module doctest that run all examples of a module or file.

let doctestFunctionsSource = #"""


  master = None


  def _run_all(tests, verbose, report, optionflags, raise_on_error):
      global master
      runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
      for test in tests:
          runner.run(test)
      if report:
          runner.summarize()
      if master is None:
          master = runner
      else:
          master.merge(runner)
      return TestResults(runner.failures, runner.tries)


  def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
              raise_on_error=False, exclude_empty=False):
      m = sys.modules.get('__main__') if m is None else m
      if not isinstance(m, type(sys)):
          raise TypeError('testmod: module required; %r' % (m,))
      name = m.__name__ if name is None else name
      tests = DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs, extraglobs=extraglobs)
      return _run_all(tests, verbose, report, optionflags, raise_on_error)


  def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
               optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
      if package and not module_relative:
          raise ValueError('Package may only be specified for module-relative paths.')
      with open(filename, encoding=encoding) as file:
          text = file.read()
      name = filename.rpartition('/')[2] if name is None else name
      space = {} if globs is None else dict(globs)
      space.update(extraglobs or {})
      space.setdefault('__name__', '__main__')
      test = parser.get_doctest(text, space, name, filename, 0)
      return _run_all([test], verbose, report, optionflags, raise_on_error)


  def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
      runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
      for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
          runner.run(test, compileflags=compileflags)


  def set_unittest_reportflags(flags):
      global _unittest_flags
      if flags & REPORTING_FLAGS != flags:
          raise ValueError('Only reporting flags allowed', flags)
      old, _unittest_flags = _unittest_flags, flags
      return old


  _unittest_flags = 0


  def _test_case(test, optionflags, set_up, tear_down):
      import io
      import unittest

      class DocTestCase(unittest.TestCase):

          def setUp(self):
              if set_up is not None:
                  set_up(test)

          def tearDown(self):
              if tear_down is not None:
                  tear_down(test)

          def runTest(self):
              flags = optionflags if optionflags & REPORTING_FLAGS else optionflags | _unittest_flags
              text = io.StringIO()
              runner = DocTestRunner(optionflags=flags, verbose=False)
              runner.DIVIDER = '-' * 70
              if runner.run(test, out=text.write, clear_globs=False).failed:
                  raise self.failureException(
                      'Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s' % (
                          test.name, test.filename, '0' if test.lineno is None else test.lineno,
                          test.name.rpartition('.')[2], text.getvalue()))

          def id(self):
              return test.name

          def __repr__(self):
              head, _, tail = test.name.rpartition('.')
              return '%s (%s)' % (tail, head)

          __str__ = object.__str__

          def shortDescription(self):
              return 'Doctest: ' + test.name
      return DocTestCase()


  def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, setUp=None, tearDown=None, optionflags=0,
                   **options):
      import unittest
      if isinstance(module, str):
          __import__(module)
          module = sys.modules[module]
      elif module is None:
          module = sys.modules['__main__']
      tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
      suite = unittest.TestSuite()
      for test in tests:
          suite.addTest(_test_case(test, optionflags, setUp, tearDown))
      return suite


  def DocFileSuite(*paths, globs=None, setUp=None, tearDown=None, optionflags=0, parser=DocTestParser(), encoding=None,
                   module_relative=True, package=None):
      import unittest
      suite = unittest.TestSuite()
      for path in paths:
          with open(path, encoding=encoding) as file:
              test = parser.get_doctest(file.read(), globs or {}, path.rpartition('/')[2], path, 0)
          suite.addTest(_test_case(test, optionflags, setUp, tearDown))
      return suite


  def script_from_examples(s):
      output = []
      for piece in DocTestParser().parse(s):
          if isinstance(piece, Example):
              output.append(piece.source[:-1])
              if piece.want:
                  output.append('# Expected:')
                  output.extend(['## ' + line for line in piece.want.split('\n')[:-1]])
          else:
              output.extend(['# ' + line if line.strip() else '#' for line in piece.split('\n')[:-1]])
      while output and output[-1] == '#':
          output.pop()
      while output and output[0] == '#':
          output.pop(0)
      return '\n'.join(output) + '\n'


  def testsource(module, name):
      module = sys.modules[module] if isinstance(module, str) else module
      tests = [test for test in DocTestFinder().find(module) if test.name == name]
      if not tests:
          raise ValueError(name, 'not found in tests')
      return script_from_examples(tests[0].docstring)


  def debug_src(src, pm=False, globs=None):
      exec(script_from_examples(src), dict(globs or {}))


  def debug(module, name, pm=False):
      debug_src(testsource(module, name))
  """#
