// This file holds the parts of `sqlite3` that are written in Python: what PEP 249 asks of the module, `iterdump`, and the
// adapters for dates, which wait until the program has a module `datetime`.

let sqlite3Source = #"""
  apilevel = '2.0'
  paramstyle = 'qmark'
  threadsafety = 3
  version = '2.6.0'
  version_info = (2, 6, 0)
  sqlite_version_info = tuple(int(part) for part in sqlite_version.split('.'))
  Binary = memoryview


  def _load_dates():
      # datetime is imported when a program asks for what needs it: most that use sqlite3 do not.
      import datetime
      import time

      def date_from_ticks(ticks):
          return datetime.date(*time.localtime(ticks)[:3])

      def time_from_ticks(ticks):
          return datetime.time(*time.localtime(ticks)[3:6])

      def timestamp_from_ticks(ticks):
          return datetime.datetime(*time.localtime(ticks)[:6])

      return {'Date': datetime.date, 'Time': datetime.time, 'Timestamp': datetime.datetime,
              'DateFromTicks': date_from_ticks, 'TimeFromTicks': time_from_ticks,
              'TimestampFromTicks': timestamp_from_ticks}


  def enable_shared_cache(enable):
      import warnings
      warnings.warn('enable_shared_cache is deprecated and will be removed in Python 3.12. Shared cache is strongly '
                    'discouraged by the SQLite 3 documentation. If shared cache must be used, open the database in URI '
                    'mode usingthe cache=shared query parameter.', DeprecationWarning, stacklevel=2)


  def __getattr__(name):
      if name == 'OptimizedUnicode':
          import warnings
          warnings.warn("""
              OptimizedUnicode is deprecated and will be removed in Python 3.12.
              Since Python 3.3 it has simply been an alias for 'str'.
          """, DeprecationWarning, stacklevel=2)
          return str
      if name in ('Date', 'Time', 'Timestamp', 'DateFromTicks', 'TimeFromTicks', 'TimestampFromTicks'):
          found = _load_dates()
          globals().update(found)
          return found[name]
      raise AttributeError("module 'sqlite3' has no attribute '%s'" % name)


  def _convert_date(text):
      import datetime
      return datetime.date(*map(int, text.split(b'-')))


  def _convert_timestamp(text):
      import datetime
      day, clock = text.split(b' ')
      year, month, day = map(int, day.split(b'-'))
      whole, _, fraction = clock.partition(b'.')
      hours, minutes, seconds = map(int, whole.split(b':'))
      microseconds = int('{:0<6.6}'.format(fraction.decode())) if fraction else 0
      return datetime.datetime(year, month, day, hours, minutes, seconds, microseconds)


  # Called once, when `datetime` is there. What the program registered goes first.
  def _adapt_dates():
      import datetime
      for kind, adapter in ((datetime.date, datetime.date.isoformat), (datetime.datetime, _adapt_timestamp)):
          adapters.setdefault((kind, PrepareProtocol), adapter)


  def _adapt_timestamp(moment):
      return moment.isoformat(' ')


  def _report_callback_error(error, callback):
      import sys
      from types import SimpleNamespace
      sys.unraisablehook(SimpleNamespace(
          exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=None, object=callback))


  register_converter('date', _convert_date)
  register_converter('timestamp', _convert_timestamp)


  def _quoted_name(name):
      return '"' + name.replace('"', '""') + '"'


  def _quoted_text(text):
      return "'" + text.replace("'", "''") + "'"


  def _iterdump(connection):
      cursor = connection.cursor()
      cursor.row_factory = None
      yield 'BEGIN TRANSACTION;'
      tables = cursor.execute(
          "SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type == 'table' ORDER BY name").fetchall()
      sequences = []
      for name, kind, sql in tables:
          if name == 'sqlite_sequence':
              rows = cursor.execute('SELECT * FROM "sqlite_sequence"').fetchall()
              sequences.append('DELETE FROM "sqlite_sequence";')
              for row in rows:
                  sequences.append('INSERT INTO "sqlite_sequence" VALUES(%s,%d);' % (_quoted_text(row[0]), row[1]))
              continue
          if name == 'sqlite_stat1':
              yield 'ANALYZE "sqlite_master";'
          elif name.startswith('sqlite_'):
              continue
          else:
              yield sql + ';'
          columns = [row[1] for row in cursor.execute('PRAGMA table_info(%s)' % _quoted_name(name)).fetchall()]
          values = ','.join("'||quote(" + _quoted_name(column) + ")||'" for column in columns)
          query = "SELECT 'INSERT INTO %s VALUES(%s)' FROM %s;" % (
              _quoted_name(name).replace("'", "''"), values, _quoted_name(name))
          for row in cursor.execute(query).fetchall():
              yield row[0] + ';'
      others = cursor.execute(
          "SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view')")
      for name, kind, sql in others.fetchall():
          yield sql + ';'
      yield from sequences
      yield 'COMMIT;'
  """#
