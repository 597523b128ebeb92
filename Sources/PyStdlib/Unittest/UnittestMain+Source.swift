// This file defines the module unittest.main: the command line of unittest.

let unittestMainSource = #"""
  import sys
  from unittest import loader, runner

  _switches = {'v': 'verbose', 'q': 'quiet', 'f': 'failfast', 'c': 'catch', 'b': 'buffer', 'h': 'help'}
  _help = '''
  positional arguments:
    tests                a list of any number of test modules, classes and test
                         methods.

  options:
    -h, --help           show this help message and exit
    -v, --verbose        Verbose output
    -q, --quiet          Quiet output
    --locals             Show local variables in tracebacks
    -f, --failfast       Stop on first fail or error
    -c, --catch          Catch Ctrl-C and display results so far
    -b, --buffer         Buffer stdout and stderr during tests
    -k TESTNAMEPATTERNS  Only run tests which match the given substring

  '''
  MODULE_EXAMPLES = '''Examples:
    %(prog)s test_module               - run tests from test_module
    %(prog)s module.TestClass          - run tests from module.TestClass
    %(prog)s module.Class.test_method  - run specified test method
    %(prog)s path/to/test_file.py      - run tests from test_file.py
  '''
  MAIN_EXAMPLES = '''Examples:
    %(prog)s                           - run default set of tests
    %(prog)s MyTestSuite               - run suite 'MyTestSuite'
    %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
    %(prog)s MyTestCase                - run all 'test*' test methods
                                         in MyTestCase
  '''


  class TestProgram:
      module = None
      verbosity = 1
      progName = testNamePatterns = None
      failfast = catchbreak = buffer = warnings = None
      tb_locals = False

      def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                   testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                   buffer=None, warnings=None, *, tb_locals=False):
          if isinstance(module, str):
              __import__(module)
              module = sys.modules[module]
          self.module = module
          argv = sys.argv if argv is None else argv
          self.exit, self.verbosity, self.tb_locals = exit, verbosity, tb_locals
          self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
          self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
          self.defaultTest = defaultTest
          self.testRunner, self.testLoader = testRunner, testLoader
          self.progName = argv[0].split('/')[-1]
          self.parseArgs(argv)
          self.runTests()

      def runTests(self):
          make = runner.TextTestRunner if self.testRunner is None else self.testRunner
          if isinstance(make, type):
              options = {'verbosity': self.verbosity, 'failfast': self.failfast, 'buffer': self.buffer,
                         'warnings': self.warnings}
              try:
                  try:
                      make = make(**options, tb_locals=self.tb_locals)
                  except TypeError:
                      make = make(**options)
              except TypeError:
                  make = make()
          self.result = make.run(self.test)
          if self.exit:
              is_bad = not self.result.wasSuccessful()
              sys.exit(is_bad)

      def parseArgs(self, argv):
          names = self._read_options(argv[1:])
          if self.module is None:
              names = [_module_name(name) for name in names]
              if not names:
                  self._refuse('name a module: there is no folder to discover tests in')
          chosen = names or self.defaultTest
          self.testNames = [chosen] if isinstance(chosen, str) else None if chosen is None else list(chosen)
          self.createTests()

      def usageExit(self, msg=None):
          if msg:
              print(msg)
          print(self._usage() + _help, end='')
          sys.exit(2)

      def createTests(self, from_discovery=False, Loader=None):
          finder = self.testLoader
          if self.testNamePatterns:
              finder.testNamePatterns = self.testNamePatterns
          self.test = (finder.loadTestsFromModule(self.module) if self.testNames is None
                       else finder.loadTestsFromNames(self.testNames, self.module))

      def _read_options(self, words):
          names, unknown = [], []
          words = list(words)
          while words:
              word = words.pop(0)
              if word == '--':
                  names += words
                  break
              if word[:1] != '-' or word == '-':
                  names.append(word)
              elif word == '--locals':
                  self.tb_locals = True
              elif word[:2] == '--':
                  full = [name for name in _switches.values() if name == word[2:]] or [
                      name for name in _switches.values() if name.startswith(word[2:])]
                  if len(full) == 1:
                      self._switch(full[0])
                  else:
                      unknown.append(word)
              elif not self._read_letters(word[1:], words):
                  unknown.append(word)
          if unknown:
              self._refuse('unrecognized arguments: ' + ' '.join(unknown))
          return names

      def _read_letters(self, letters, words):
          for place, letter in enumerate(letters):
              if letter == 'k':
                  pattern = letters[place + 1:] or (words.pop(0) if words and words[0][:1] != '-' else None)
                  if pattern is None:
                      self._refuse('argument -k: expected one argument')
                  if '*' not in pattern:
                      pattern = '*%s*' % pattern
                  self.testNamePatterns = (self.testNamePatterns or []) + [pattern]
                  return True
              if letter not in _switches:
                  return False
              self._switch(_switches[letter])
          return True

      def _switch(self, name):
          if name == 'help':
              examples = MODULE_EXAMPLES if self.module is None else MAIN_EXAMPLES
              print(self._usage() + _help + examples % {'prog': self.progName})
              sys.exit(0)
          if name in ('verbose', 'quiet'):
              self.verbosity = 2 if name == 'verbose' else 0
          else:
              name = 'catchbreak' if name == 'catch' else name
              if getattr(self, name) is None:
                  setattr(self, name, True)

      def _usage(self):
          lines = ['usage: ' + self.progName]
          indent = ' ' * len(lines[0])
          for part in ('[-h]', '[-v]', '[-q]', '[--locals]', '[-f]', '[-c]', '[-b]', '[-k TESTNAMEPATTERNS]'):
              if len(lines[-1]) + len(part) > 77:
                  lines.append(indent)
              lines[-1] += ' ' + part
          return '\n'.join(lines + [indent + ' [tests ...]']) + '\n'

      def _refuse(self, message):
          sys.stderr.write('%s%s: error: %s\n' % (self._usage(), self.progName, message))
          sys.exit(2)


  # `folder/test_x.py` names the module `folder.test_x`.
  def _module_name(name):
      if name[-3:].lower() != '.py':
          return name
      return name[:-3].replace('\\', '.').replace('/', '.')


  main = TestProgram
  """#
