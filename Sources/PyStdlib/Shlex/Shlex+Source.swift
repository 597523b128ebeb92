// This file defines the module shlex (library reference, "shlex").

let shlexSource = #"""
  from collections import deque
  from io import StringIO

  __all__ = ['shlex', 'split', 'quote', 'join']


  class shlex:
      """Takes text apart as a shell does."""

      def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
          if isinstance(instream, str):
              instream = StringIO(instream)
          if instream is None:
              import sys
              instream = sys.stdin
          self.instream = instream
          self.infile = infile
          self.posix = posix
          self.eof = None if posix else ''
          self.commenters = '#'
          self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
          if posix:
              self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
          self.whitespace = ' \t\r\n'
          self.whitespace_split = False
          self.quotes = '\'"'
          self.escape = '\\'
          self.escapedquotes = '"'
          self.state = ' '
          self.pushback = deque()
          self.lineno = 1
          self.debug = 0
          self.token = ''
          self.filestack = deque()
          self.source = None
          if not punctuation_chars:
              punctuation_chars = ''
          elif punctuation_chars is True:
              punctuation_chars = '();<>|&'
          self._punctuation_chars = punctuation_chars
          if punctuation_chars:
              self._read_ahead = deque()
              self.wordchars += '~-./*?='
              self.wordchars = self.wordchars.translate(dict.fromkeys(map(ord, punctuation_chars)))

      @property
      def punctuation_chars(self):
          return self._punctuation_chars

      def push_token(self, tok):
          self.pushback.appendleft(tok)

      def push_source(self, newstream, newfile=None):
          if isinstance(newstream, str):
              newstream = StringIO(newstream)
          self.filestack.appendleft((self.infile, self.instream, self.lineno))
          self.infile, self.instream, self.lineno = newfile, newstream, 1

      def pop_source(self):
          self.instream.close()
          self.infile, self.instream, self.lineno = self.filestack.popleft()
          self.state = ' '

      def get_token(self):
          if self.pushback:
              return self.pushback.popleft()
          token = self.read_token()
          if self.source is not None:
              while token == self.source:
                  found = self.sourcehook(self.read_token())
                  if found:
                      self.push_source(found[1], found[0])
                  token = self.get_token()
          while token == self.eof:
              if not self.filestack:
                  return self.eof
              self.pop_source()
              token = self.get_token()
          return token

      def _next_char(self):
          if self._punctuation_chars and self._read_ahead:
              return self._read_ahead.pop()
          char = self.instream.read(1)
          if char == '\n':
              self.lineno += 1
          return char

      def _hold(self, char):
          """Keeps a character that ended a token for the next one."""
          if self._punctuation_chars:
              self._read_ahead.append(char)
          else:
              self.pushback.appendleft(char)

      def read_token(self):
          # The state says what is being read: ' ' nothing yet, 'a' a word, 'c' punctuation, or the quote or escape that
          # is open; None at the end of the text.
          quoted = False
          escaped_state = ' '
          while True:
              char = self._next_char()
              state = self.state
              if state is None:
                  self.token = ''
                  break
              if state in self.quotes and state != ' ':
                  quoted = True
                  if not char:
                      raise ValueError('No closing quotation')
                  if char == state:
                      if self.posix:
                          self.state = 'a'
                      else:
                          self.token += char
                          self.state = ' '
                          break
                  elif self.posix and char in self.escape and state in self.escapedquotes:
                      escaped_state = state
                      self.state = char
                  else:
                      self.token += char
                  continue
              if state in self.escape:
                  if not char:
                      raise ValueError('No escaped character')
                  # Within quotes the escape stays, except before the quote and itself.
                  if escaped_state in self.quotes and char != state and char != escaped_state:
                      self.token += state
                  self.token += char
                  self.state = escaped_state
                  continue
              if not char:
                  self.state = None
                  break
              starts = state == ' '
              if char in self.whitespace:
                  self.state = ' '
                  if self.token or self.posix and quoted:
                      break
                  continue
              if char in self.commenters:
                  self.instream.readline()
                  self.lineno += 1
                  if not starts and self.posix:
                      self.state = ' '
                      if self.token or self.posix and quoted:
                          break
                  continue
              if state == 'c':
                  if char in self._punctuation_chars:
                      self.token += char
                      continue
                  self._read_ahead.append(char)
                  self.state = ' '
                  break
              if self.posix and char in self.escape:
                  escaped_state = 'a'
                  self.state = char
                  continue
              if char in self.quotes and (starts or self.posix):
                  if starts and not self.posix:
                      self.token = char
                  self.state = char
                  continue
              if starts and char in self._punctuation_chars:
                  self.token = char
                  self.state = 'c'
                  continue
              is_word = (char in self.wordchars or char in self.quotes
                         or self.whitespace_split and char not in self._punctuation_chars)
              if is_word:
                  self.token += char
                  self.state = 'a'
                  continue
              if starts:
                  self.token = char
                  if self.token or self.posix and quoted:
                      break
                  continue
              self._hold(char)
              self.state = ' '
              if self.token or self.posix and quoted:
                  break
          token, self.token = self.token, ''
          if self.posix and not quoted and token == '':
              return None
          return token

      def sourcehook(self, newfile):
          from os.path import dirname, isabs, join
          if newfile[0] == '"':
              newfile = newfile[1:-1]
          if isinstance(self.infile, str) and not isabs(newfile):
              newfile = join(dirname(self.infile), newfile)
          return newfile, open(newfile, 'r')

      def error_leader(self, infile=None, lineno=None):
          return '"%s", line %d: ' % (self.infile if infile is None else infile,
                                      self.lineno if lineno is None else lineno)

      def __iter__(self):
          return self

      def __next__(self):
          token = self.get_token()
          if token == self.eof:
              raise StopIteration
          return token


  def split(s, comments=False, posix=True):
      if s is None:
          import warnings
          warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
      lexer = shlex(s, posix=posix)
      lexer.whitespace_split = True
      if not comments:
          lexer.commenters = ''
      return list(lexer)


  def join(split_command):
      return ' '.join(map(quote, split_command))


  _SAFE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-')


  def quote(s):
      """The text as one word of a shell."""
      if not s:
          return "''"
      if _SAFE.issuperset(s):
          return s
      return "'" + s.replace("'", "'\"'\"'") + "'"

  """#
