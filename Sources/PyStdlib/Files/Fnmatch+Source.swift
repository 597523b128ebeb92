// This file defines the modules fnmatch and glob (library reference, "fnmatch" and "glob"): names by patterns.

let fnmatchSource = #"""
  import re
  from os.path import normcase

  __all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']

  _compiled = {}


  def _matcher(pattern):
      match = _compiled.get(pattern)
      if match is None:
          if isinstance(pattern, bytes):
              text = translate(pattern.decode('latin-1')).encode('latin-1')
          else:
              text = translate(pattern)
          if len(_compiled) > 500:
              _compiled.clear()
          match = _compiled[pattern] = re.compile(text).match
      return match


  def fnmatch(name, pat):
      return fnmatchcase(normcase(name), normcase(pat))


  def fnmatchcase(name, pat):
      return _matcher(pat)(name) is not None


  def filter(names, pat):
      match = _matcher(normcase(pat))
      return [name for name in names if match(name)]


  def translate(pat):
      """The pattern as a regular expression."""
      # Literal parts, with None for each run of stars.
      parts = []
      place = 0
      while place < len(pat):
          char = pat[place]
          place += 1
          if char == '*':
              if not parts or parts[-1] is not None:
                  parts.append(None)
              continue
          if char == '?':
              text = '.'
          elif char == '[' and (end := _set_end(pat, place)):
              text = _set_text(pat[place:end])
              place = end + 1
          else:
              text = re.escape(char)
          parts.append(text)
      pieces = []
      index = 0
      while index < len(parts):
          if parts[index] is not None:
              pieces.append(parts[index])
              index += 1
              continue
          # A star takes as little as it can, up to what stands before the next star: then no other choice can help.
          end = index + 1
          while end < len(parts) and parts[end] is not None:
              end += 1
          fixed = ''.join(parts[index + 1:end])
          if end == len(parts):
              pieces.append('.*' + fixed)
          else:
              pieces.append(f'(?>.*?{fixed})')
          index = end
      return rf'(?s:{"".join(pieces)})\Z'


  def _set_end(pat, start):
      place = start
      if pat[place:place + 1] == '!':
          place += 1
      if pat[place:place + 1] == ']':
          place += 1
      end = pat.find(']', place)
      return end if end >= 0 else None


  def _set_text(content):
      if '-' not in content:
          content = content.replace('\\', r'\\')
      else:
          # Cut at the hyphens that make ranges; a range whose start is behind its end is empty.
          chunks = []
          start, search = 0, 2 if content[0] == '!' else 1
          while (hyphen := content.find('-', search)) >= 0:
              chunks.append(content[start:hyphen])
              start, search = hyphen + 1, hyphen + 3
          if content[start:]:
              chunks.append(content[start:])
          else:
              chunks[-1] += '-'
          for index in range(len(chunks) - 1, 0, -1):
              if chunks[index - 1][-1] > chunks[index][0]:
                  chunks[index - 1:index + 1] = [chunks[index - 1][:-1] + chunks[index][1:]]
          content = '-'.join([chunk.replace('\\', r'\\').replace('-', r'\-') for chunk in chunks])
      content = re.sub('([&~|])', r'\\\1', content)
      if not content:
          return '(?!)'
      if content == '!':
          return '.'
      if content[0] == '!':
          content = '^' + content[1:]
      elif content[0] in '^[':
          content = '\\' + content
      return f'[{content}]'

  """#

let globSource = #"""
  import os
  import re

  __all__ = ['glob', 'iglob', 'escape']

  magic_check = re.compile('([*?[])')
  magic_check_bytes = re.compile(b'([*?[])')


  def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
      return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,
                        include_hidden=include_hidden))


  def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
      root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
      found = _paths(pathname, root, recursive, include_hidden)
      if not pathname or recursive and _is_any_depth(pathname[:2]):
          # The folder itself has no name.
          found = (path for path in found if path)
      return iter(found)


  def has_magic(s):
      return (magic_check_bytes if isinstance(s, bytes) else magic_check).search(s) is not None


  def escape(pathname):
      if isinstance(pathname, bytes):
          return magic_check_bytes.sub(br'[\1]', pathname)
      return magic_check.sub(r'[\1]', pathname)


  def _is_any_depth(pattern):
      return pattern in ('**', b'**')


  def _is_hidden(name):
      return name[:1] in ('.', b'.')


  def _paths(pathname, root, recursive, hidden):
      folder, name = os.path.split(pathname)
      if not has_magic(pathname):
          full = os.path.join(root, pathname)
          if os.path.lexists(full) if name else os.path.isdir(os.path.join(root, folder)):
              yield pathname
          return
      if not folder:
          yield from _names(root, name, recursive, hidden)
          return
      if folder != pathname and has_magic(folder):
          folders = _paths(folder, root, recursive, hidden)
      else:
          folders = [folder]
      for folder in folders:
          place = os.path.join(root, folder)
          for entry in _names(place, name, recursive, hidden):
              yield os.path.join(folder, entry)


  def _names(place, name, recursive, hidden):
      """What in a folder fits one step of a pattern."""
      if recursive and _is_any_depth(name):
          if not place or os.path.isdir(place):
              yield name[:0]
          yield from _below(place, hidden)
      elif has_magic(name):
          import fnmatch
          entries = _entries(place)
          if not hidden and not _is_hidden(name):
              entries = [entry for entry in entries if not _is_hidden(entry)]
          yield from fnmatch.filter(entries, name)
      elif name:
          if os.path.lexists(os.path.join(place, name)):
              yield name
      elif os.path.isdir(place):
          yield name


  def _entries(place):
      try:
          return os.listdir(place or (b'.' if isinstance(place, bytes) else '.'))
      except OSError:
          return []


  def _below(place, hidden):
      for entry in _entries(place):
          if hidden or not _is_hidden(entry):
              yield entry
              path = os.path.join(place, entry) if place else entry
              for inner in _below(path, hidden) if os.path.isdir(path) else ():
                  yield os.path.join(entry, inner)

  """#
