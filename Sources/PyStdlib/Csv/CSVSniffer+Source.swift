// This file defines the Sniffer of the module csv.

let csvSnifferSource = #"""
  class Sniffer:
      """Guesses the dialect of a sample, and whether its first row holds names."""

      def __init__(self):
          self.preferred = [',', '\t', ';', ' ', ':']

      def sniff(self, sample, delimiters=None):
          quote, doubled, character, space_follows = _from_quotes(sample, delimiters)
          if not character:
              character, space_follows = self._from_counts(sample, delimiters)
          if not character:
              raise Error('Could not determine delimiter')

          class dialect(Dialect):
              _name = 'sniffed'
              lineterminator = '\r\n'
              quoting = QUOTE_MINIMAL
              doublequote = doubled
              delimiter = character
              quotechar = quote or '"'
              skipinitialspace = space_follows

          return dialect

      def has_header(self, sample):
          rows = reader(sample.splitlines(True), self.sniff(sample))
          header = next(rows)
          # What the values of a column have in common: that they are numbers, or their length.
          kinds = dict.fromkeys(range(len(header)))
          for number, row in enumerate(rows):
              if number > 20:
                  break
              if len(row) == len(header):
                  for column, known in list(kinds.items()):
                      kind = _kind(row[column])
                      if known is None:
                          kinds[column] = kind
                      elif kind != known:
                          del kinds[column]
          votes = 0
          for column, kind in kinds.items():
              if kind is None:
                  differs = True
              elif kind is complex:
                  differs = _kind(header[column]) is not complex
              else:
                  differs = len(header[column]) != kind
              votes += 1 if differs else -1
          return votes > 0

      def _from_counts(self, sample, allowed):
          """The character that stands equally often in each line: most lines count, a few more at a time."""
          lines = [line for line in sample.split('\n') if line]
          step = min(10, len(lines))
          tallies = {chr(code): {} for code in range(127)}
          modes, found = {}, {}
          for start in range(0, len(lines), step or 1):
              for line in lines[start:start + step]:
                  for character, tally in tallies.items():
                      count = line.count(character)
                      tally[count] = tally.get(count, 0) + 1
              for character, tally in tallies.items():
                  if list(tally) != [0]:
                      usual = max(tally, key=tally.get)
                      modes[character] = usual, 2 * tally[usual] - sum(tally.values())
              read = float(min(start + step, len(lines)))
              agreement = 1.0
              while not found and agreement >= 0.9:
                  for character, (usual, lead) in modes.items():
                      if usual > 0 and lead > 0 and lead / read >= agreement and (
                              allowed is None or character in allowed):
                          found[character] = usual, lead
                  agreement -= 0.01
              if len(found) == 1:
                  break
          if not found:
              return '', 0
          best = next((character for character in self.preferred if character in found), None)
          if len(found) == 1 or best is None:
              best = max(found, key=lambda character: (found[character], character))
          return best, lines[0].count(best) == lines[0].count(best + ' ')


  def _kind(text):
      try:
          complex(text)
      except (ValueError, OverflowError):
          return len(text)
      return complex


  def _from_quotes(sample, allowed):
      """Quote, whether it is doubled, delimiter, and whether a space follows it, from quoted fields in the sample."""
      import re
      delimiter, space, quoted = r'''(?P<d>[^\w\n"'])''', '(?P<s> ?)', r'''(?P<q>["']).*?(?P=q)'''
      for pattern in (delimiter + space + quoted + '(?P=d)', r'(?:^|\n)' + quoted + delimiter + space,
                      delimiter + space + quoted + r'(?:$|\n)', r'(?:^|\n)' + quoted + r'(?:$|\n)'):
          matches = [match.groupdict() for match in re.finditer(pattern, sample, re.DOTALL | re.MULTILINE)]
          if matches:
              break
      else:
          return '', False, None, 0
      quotes, delimiters, spaces = {}, {}, 0
      for match in matches:
          if quote := match['q']:
              quotes[quote] = quotes.get(quote, 0) + 1
          if (character := match.get('d')) and (allowed is None or character in allowed):
              delimiters[character] = delimiters.get(character, 0) + 1
          if match.get('s'):
              spaces += 1
      quote = max(quotes, key=quotes.get)
      character, space_follows = '', 0
      if delimiters:
          character = max(delimiters, key=delimiters.get)
          space_follows = delimiters[character] == spaces
          if character == '\n':
              character = ''
      edge = re.escape(character)
      inner = rf'[^{edge}\n]*'
      doubled = rf'(({edge})|^)\W*{quote}{inner}{quote}{inner}{quote}\W*(({edge})|$)'
      return quote, re.search(doubled, sample, re.MULTILINE) is not None, character, space_follows

  """#
