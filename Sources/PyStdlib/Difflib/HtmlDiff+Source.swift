// This file defines the last part of the module difflib: two texts side by side in HTML.

let difflibHtmlSource = #"""
  # Two columns, as HtmlDiff shows them. A line of ndiff becomes half a row or, where a few characters changed, a whole
  # one. What the next lines of the difference are, by their signs, decides which lines stand side by side: 'x' is the end.

  def _rows(old, new, linejunk, charjunk):
      """Rows: (number, text) for each side, and whether they differ. \\0 and a sign begin a mark, \\1 ends it."""
      left, right = [], []
      changed_left, changed_right = [], []
      for one, two, is_change in _halves(ndiff(old, new, linejunk, charjunk)):
          if one is not None:
              left.append(one)
              changed_left.append(is_change)
          if two is not None:
              right.append(two)
              changed_right.append(is_change)
          while left and right:
              flags = changed_left.pop(0), changed_right.pop(0)
              yield left.pop(0), right.pop(0), any(flags)


  def _halves(delta):
      lines = []
      numbers = [0, 0]
      owed = 0    # blank rows for the left side so that both sides are as long again; negative: for the right side

      def plain(side, mark=None):
          numbers[side] += 1
          text = lines.pop(0)[2:]
          if mark is not None:
              text = f'\0{mark}{text or " "}\1'
          return numbers[side], text

      def marked(side):
          numbers[side] += 1
          text, below = lines.pop(0), lines.pop(0)
          pieces = []
          place = 2
          while place < len(below):
              sign = below[place]
              end = place + 1
              while end < len(below) and below[end] == sign:
                  end += 1
              piece = text[place:end]
              pieces.append(f'\0{sign}{piece}\1' if sign in '+-^' else piece)
              place = end
          return numbers[side], ''.join(pieces) + text[place:]

      def blanks(count):
          blank = '', '\n'
          return [(blank, None, True)] * count if count > 0 else [(None, blank, True)] * -count

      delta = iter(delta)
      while True:
          while len(lines) < 4:
              lines.append(next(delta, 'x'))
          signs = ''.join([line[0] for line in lines])
          if signs[0] == 'x':
              yield from blanks(owed)
              return
          if signs == '-?+?':
              yield marked(0), marked(1), True
          elif signs[:3] == '-+?':
              yield plain(0), marked(1), True
          elif signs[:3] == '-?+':
              one = marked(0)
              yield one, plain(1), True
          elif signs != '--++' and (signs[:3] == '--+' or signs == '--?+' or signs[:2] == '- '):
              # A line left out, and the next one is another matter.
              row = plain(0, '-')
              yield from blanks(owed - 1)
              owed = 0
              yield row, None, True
          elif signs[0] == '-':
              owed -= 1
              yield plain(0, '-'), None, True
          elif signs[:2] in ('+ ', '+-') and signs[:3] != '+--':
              row = plain(1, '+')
              yield from blanks(owed + 1)
              owed = 0
              yield None, row, True
          elif signs[0] == '+':
              owed += 1
              yield None, plain(1, '+'), True
          else:
              lines.insert(0, lines[0])
              one = plain(0)
              yield one, plain(1), False


  def _near_changes(rows, context):
      """Only the rows with at most so many others between them and a change, and None before each gap."""
      before = []
      skipped = 0
      following = 0
      for row in rows:
          if row[2]:
              if skipped:
                  yield None
              yield from before
              before = []
              skipped = 0
              following = context
              yield row
          elif following:
              following -= 1
              yield row
          else:
              before.append(row)
              if len(before) > context:
                  before.pop(0)
                  skipped += 1


  class HtmlDiff:
      """Tables and pages of HTML with two texts side by side."""

      _made = 0

      def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
          self._tabsize = tabsize
          self._wrapcolumn = wrapcolumn
          self._linejunk = linejunk
          self._charjunk = charjunk

      def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
          table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
          page = _PAGE % (charset, _STYLES, table, _LEGEND)
          return page.encode(charset, 'xmlcharrefreplace').decode(charset)

      def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
          number = HtmlDiff._made
          HtmlDiff._made += 1
          rows = _rows(list(map(self._widen, fromlines)), list(map(self._widen, tolines)),
                       self._linejunk, self._charjunk)
          if context and numlines is not None:
              rows = _near_changes(rows, numlines)
          if self._wrapcolumn:
              rows = self._wrapped(rows)
          cells = []
          for row in rows:
              if row is not None:
                  row = _cell(f'from{number}_', *row[0]), _cell(f'to{number}_', *row[1]), row[2]
              cells.append(row)
          anchor = f'difflib_chg_to{number}__'
          cells, ids, links = _linked(cells, anchor, context, numlines)
          body = []
          for index, row in enumerate(cells):
              if row is not None:
                  one, two, _ = row
                  body.append(f'            <tr><td class="diff_next"{ids[index]}>{links[index]}</td>{one}'
                              f'<td class="diff_next">{links[index]}</td>{two}</tr>\n')
              elif index:
                  body.append('        </tbody>        \n        <tbody>\n')
          head = ''
          if fromdesc or todesc:
              head = ''.join([f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{title}</th>'
                              for title in (fromdesc, todesc)])
              head = f'<thead><tr>{head}</tr></thead>'
          table = _TABLE % (anchor, head, ''.join(body))
          for sign, name in ('+', 'add'), ('-', 'sub'), ('^', 'chg'):
              table = table.replace('\0' + sign, f'<span class="diff_{name}">')
          return table.replace('\1', '</span>').replace('\t', '&nbsp;')

      def _widen(self, line):
          # Spaces from tabs stay tabs until the end, so that a change from one to the other can be seen.
          line = line.replace(' ', '\0').expandtabs(self._tabsize)
          return line.replace(' ', '\t').replace('\0', ' ').rstrip('\n')

      def _wrapped(self, rows):
          for row in rows:
              if row is None:
                  yield row
                  continue
              one, two = (self._cut(*half) for half in row[:2])
              for index in range(max(len(one), len(two))):
                  yield (*(side[index] if index < len(side) else ('', ' ') for side in (one, two)), row[2])

      def _cut(self, number, text):
          parts = []
          while number and len(text) - 3 * text.count('\0') > self._wrapcolumn:
              place = shown = 0
              mark = ''
              while shown < self._wrapcolumn and place < len(text):
                  if text[place] == '\0':
                      mark = text[place + 1]
                      place += 2
                  elif text[place] == '\1':
                      mark = ''
                      place += 1
                  else:
                      place += 1
                      shown += 1
              rest = text[place:]
              parts.append((number, text[:place] + ('\1' if mark else '')))
              text = f'\0{mark}{rest}' if mark else rest
              number = '>'
          parts.append((number, text))
          return parts


  def _cell(prefix, number, text):
      anchor = f' id="{prefix}{number}"' if isinstance(number, int) else ''
      text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
      return f'<td class="diff_header"{anchor}>{number}</td><td nowrap="nowrap">{text}</td>'


  def _linked(cells, anchor, context, numlines):
      """The rows, and for each the place it is for links, and the link to the next change."""
      if not cells:
          if context:
              empty = '<td></td><td>&nbsp;No Differences Found&nbsp;</td>'
          else:
              empty = '<td></td><td>&nbsp;Empty File&nbsp;</td>'
          cells = [(empty, empty, False)]
      ids, links = [''] * len(cells), [''] * len(cells)
      last = count = 0
      was_change = False
      for index, row in enumerate(cells):
          is_change = row is not None and row[2]
          if is_change and not was_change:
              last = index
              ids[max(0, index - numlines)] = f' id="{anchor}{count}"'
              count += 1
              links[index] = f'<a href="#{anchor}{count}">n</a>'
          was_change = is_change
      if cells[0] is None or not cells[0][2]:
          links[0] = f'<a href="#{anchor}0">f</a>'
      links[last] = f'<a href="#{anchor}top">t</a>'
      return cells, ids, links


  _PAGE = '''
  <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
            "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

  <html>

  <head>
      <meta http-equiv="Content-Type"
            content="text/html; charset=%s" />
      <title></title>
      <style type="text/css">%s
      </style>
  </head>

  <body>
      %s%s
  </body>

  </html>'''

  _STYLES = '''
          table.diff {font-family:Courier; border:medium;}
          .diff_header {background-color:#e0e0e0}
          td.diff_header {text-align:right}
          .diff_next {background-color:#c0c0c0}
          .diff_add {background-color:#aaffaa}
          .diff_chg {background-color:#ffff77}
          .diff_sub {background-color:#ffaaaa}'''

  _TABLE = '''
      <table class="diff" id="%stop"
             cellspacing="0" cellpadding="0" rules="groups" >
          <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
          <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
          %s
          <tbody>
  %s        </tbody>
      </table>'''

  _LEGEND = '''
      <table class="diff" summary="Legends">
          <tr> <th colspan="2"> Legends </th> </tr>
          <tr> <td> <table border="" summary="Colors">
                        <tr><th> Colors </th> </tr>
                        <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                        <tr><td class="diff_chg">Changed</td> </tr>
                        <tr><td class="diff_sub">Deleted</td> </tr>
                    </table></td>
               <td> <table border="" summary="Links">
                        <tr><th colspan="2"> Links </th> </tr>
                        <tr><td>(f)irst change</td> </tr>
                        <tr><td>(n)ext change</td> </tr>
                        <tr><td>(t)op</td> </tr>
                    </table></td> </tr>
      </table>'''

  """#
