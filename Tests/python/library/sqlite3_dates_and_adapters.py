# Dates go in as text and come back through the converters; adapters, protocols, and values without bytes.
import datetime
import sqlite3
from sqlite3 import PrepareProtocol, adapt


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


con = sqlite3.connect(':memory:', detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
con.execute('create table t(d date, moment timestamp)')
day, moment = datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 23, 59, 58, 678)
con.execute('insert into t values (?, ?)', (day, moment))
con.execute("insert into t(moment) values ('2020-01-02 03:04:05.5'), ('2020-01-02 03:04:05')")
print(con.execute('select * from t').fetchall())
print(con.execute('select typeof(d), cast(moment as text) from t').fetchone())
print(con.execute('select ? as "x [date]", ? as "y [timestamp]"', (day, moment)).fetchone())
attempt(lambda: con.execute('select ?', (datetime.time(1),)))


class Day(datetime.date):
    pass


attempt(lambda: con.execute('select ?', (Day(2024, 1, 1),)))
sqlite3.register_adapter(datetime.date, lambda day: day.toordinal())
print(con.execute('select ?', (day,)).fetchone())


class Conforms:
    def __conform__(self, protocol):
        if protocol is PrepareProtocol:
            return 'conforms'


class Fails:
    def __conform__(self, protocol):
        raise TypeError('never seen')


class Target:
    def __adapt__(self, value):
        return 'adapted ' + type(value).__name__


for action in [
        lambda: adapt(Conforms()), lambda: adapt(Conforms(), int), lambda: adapt(Conforms(), int, 'else'),
        lambda: adapt(Fails()), lambda: adapt(Fails(), None, 'else'), lambda: adapt(1), lambda: adapt(1, Target()),
        lambda: adapt(object(), int, None), lambda: adapt(moment), lambda: adapt(moment, PrepareProtocol),
        lambda: con.execute('select ?', (Conforms(),)).fetchone(), lambda: con.execute('select ?', (Fails(),)),
        lambda: con.execute('select ?', (object(),)), lambda: con.execute('select ?', (memoryview(b'abcd')[::2],))]:
    attempt(action)

# A converter is not asked about a value without bytes.
sqlite3.register_converter('seen', lambda data: ('seen', data))
con.execute('create table s(a seen)')
con.executemany('insert into s values (?)', [(b'',), ('',), (None,), (1,), (2.5,), ('x',)])
print(con.execute('select a from s').fetchall())

# expect: [(datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 23, 59, 58, 678)), (None, datetime.datetime(2020, 1, 2, 3, 4, 5, 500000)), (None, datetime.datetime(2020, 1, 2, 3, 4, 5))]
# expect: ('text', '2024-02-29 23:59:58.000678')
# expect: (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 23, 59, 58, 678))
# expect: ProgrammingError Error binding parameter 1: type 'datetime.time' is not supported
# expect: ProgrammingError Error binding parameter 1: type 'Day' is not supported
# expect: (738945,)
# expect: 'conforms'
# expect: ProgrammingError can't adapt
# expect: 'else'
# expect: ProgrammingError can't adapt
# expect: 'else'
# expect: ProgrammingError can't adapt
# expect: 'adapted int'
# expect: None
# expect: '2024-02-29 23:59:58.000678'
# expect: '2024-02-29 23:59:58.000678'
# expect: ('conforms',)
# expect: ProgrammingError Error binding parameter 1: type 'Fails' is not supported
# expect: ProgrammingError Error binding parameter 1: type 'object' is not supported
# expect: BufferError memoryview: underlying buffer is not C-contiguous
# expect: [(None,), (None,), (None,), (('seen', b'1'),), (('seen', b'2.5'),), (('seen', b'x'),)]
