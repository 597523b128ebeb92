// This file defines what of the modules _csv and csv is in Python: dialects by name, and rows as dicts.

let csvRegistrySource = #"""
  __version__ = '1.0'


  def register_dialect(name, dialect=None, /, **fmtparams):
      if not isinstance(name, str):
          raise TypeError('dialect name must be a string')
      _dialects[name] = _new_dialect(dialect, **fmtparams)


  def unregister_dialect(name, /):
      try:
          del _dialects[name]
      except KeyError:
          raise Error('unknown dialect') from None


  def get_dialect(name, /):
      try:
          return _dialects[name]
      except KeyError:
          raise Error('unknown dialect') from None


  def list_dialects():
      return list(_dialects)

  """#

let csvSource = #"""
  """Reading and writing of values separated by commas or other characters."""

  from _csv import (Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, __version__, field_size_limit,
                    get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer)
  from _csv import Dialect as _Dialect

  __all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', '__doc__', 'excel',
             'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects',
             'Sniffer', 'unregister_dialect', '__version__', 'DictReader', 'DictWriter', 'unix_dialect']


  class Dialect:
      """The base of dialects, which set these attributes. A new object checks them."""

      _name = ''
      _valid = False
      delimiter = None
      quotechar = None
      escapechar = None
      doublequote = None
      skipinitialspace = None
      lineterminator = None
      quoting = None

      def __init__(self):
          self._valid = type(self) != Dialect
          try:
              _Dialect(self)
          except TypeError as error:
              raise Error(str(error))


  class excel(Dialect):
      delimiter = ','
      quotechar = '"'
      doublequote = True
      skipinitialspace = False
      lineterminator = '\r\n'
      quoting = QUOTE_MINIMAL


  class excel_tab(excel):
      delimiter = '\t'


  class unix_dialect(Dialect):
      delimiter = ','
      quotechar = '"'
      doublequote = True
      skipinitialspace = False
      lineterminator = '\n'
      quoting = QUOTE_ALL


  register_dialect('excel', excel)
  register_dialect('excel-tab', excel_tab)
  register_dialect('unix', unix_dialect)


  class DictReader:
      """Rows as dicts. The names of the fields are given, or stand in the first row."""

      def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
          if fieldnames is not None and iter(fieldnames) is fieldnames:
              fieldnames = list(fieldnames)
          self._fieldnames = fieldnames
          self.restkey = restkey
          self.restval = restval
          self.reader = reader(f, dialect, *args, **kwds)
          self.dialect = dialect
          self.line_num = 0

      def __iter__(self):
          return self

      @property
      def fieldnames(self):
          if self._fieldnames is None:
              self._fieldnames = next(self.reader, None)
          self.line_num = self.reader.line_num
          return self._fieldnames

      @fieldnames.setter
      def fieldnames(self, value):
          self._fieldnames = value

      def __next__(self):
          if self.line_num == 0:
              self.fieldnames
          row = next(self.reader)
          self.line_num = self.reader.line_num
          while not row:
              row = next(self.reader)
          names = self.fieldnames
          record = dict(zip(names, row))
          if len(names) < len(row):
              record[self.restkey] = row[len(names):]
          else:
              for name in names[len(row):]:
                  record[name] = self.restval
          return record

      __class_getitem__ = classmethod(type(list[int]))


  class DictWriter:
      """Writes dicts as rows, their values in the order of fieldnames."""

      def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
          if fieldnames is not None and iter(fieldnames) is fieldnames:
              fieldnames = list(fieldnames)
          self.fieldnames = fieldnames
          self.restval = restval
          if extrasaction.lower() not in ('raise', 'ignore'):
              raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
          self.extrasaction = extrasaction
          self.writer = writer(f, dialect, *args, **kwds)

      def writeheader(self):
          return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

      def _row(self, record):
          if self.extrasaction == 'raise':
              unknown = record.keys() - self.fieldnames
              if unknown:
                  raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(map(repr, unknown)))
          return [record.get(name, self.restval) for name in self.fieldnames]

      def writerow(self, rowdict):
          return self.writer.writerow(self._row(rowdict))

      def writerows(self, rowdicts):
          return self.writer.writerows(map(self._row, rowdicts))

      __class_getitem__ = classmethod(type(list[int]))

  """#
