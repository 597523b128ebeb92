# What becomes of exceptions in functions that SQL calls, and who gets to see them.
import sqlite3
import sys


def attempt(action):
    try:
        print(repr(action()))
    except (Exception, MemoryError) as error:
        print(type(error).__name__, error, getattr(error, 'sqlite_errorname', None))


def select(text):
    return con.execute('select ' + text).fetchall()


def divide(x):
    return 1 / 0


class Fails:
    def __init__(self):
        1 / 0

    def step(self, x):
        pass

    def finalize(self):
        pass


class Overflows:
    def step(self, x):
        pass

    def finalize(self):
        return 2 ** 70


def no_memory(x):
    raise MemoryError


con = sqlite3.connect(':memory:')
con.create_function('divide', 1, divide)
con.create_function('big', 1, lambda x: 2 ** 80)
con.create_function('infinite', 1, lambda x: int(1e400))
con.create_function('nomem', 1, no_memory)
con.create_function('surrogate', 1, lambda x: '\ud8ff')
con.create_function('strange', 1, lambda x: [])
con.create_aggregate('fails', 1, Fails)
con.create_aggregate('overflows', 1, Overflows)
calls = ['divide(1)', 'big(1)', 'infinite(1)', 'nomem(1)', 'surrogate(1)', 'strange(1)', 'fails(1)', 'overflows(1)']
for call in calls:
    attempt(lambda: select(call))


def hook(report):
    kind = report.exc_type.__name__
    print('ignored:', kind, report.exc_value, report.err_msg, getattr(report.object, '__name__', report.object))
    print(report.exc_traceback is report.exc_value.__traceback__)


sqlite3.enable_callback_tracebacks(True)
sys.unraisablehook = hook
for call in 'divide(1)', 'big(1)', 'nomem(1)', 'fails(1)':
    attempt(lambda: select(call))
con.set_trace_callback(divide)
print(select('1'))
con.set_trace_callback(None)

# A progress handler that fails, or says true, stops the statement.
con.set_progress_handler(lambda: 1 / 0, 1)
attempt(lambda: select('1 union select 2 union select 3'))
count = 0


def counted():
    global count
    count += 1
    return count > 3


con.set_progress_handler(counted, 1)
attempt(lambda: select('1 union select 2 union select 3'))
print(count)
con.set_progress_handler(None, 1)
print(select('1 union select 2'))

con.set_authorizer(lambda *request: 1 / 0)
attempt(lambda: select('1'))
con.set_authorizer(None)
sqlite3.enable_callback_tracebacks(False)
attempt(lambda: select('divide(1)'))
attempt(lambda: con.create_window_function('w', -200, Fails))
attempt(lambda: con.create_collation('\ud8ff', divide))

# A method that an aggregate lacks.
sqlite3.enable_callback_tracebacks(True)


class NoStep:
    def finalize(self):
        return 1


class NoEnd:
    def step(self, x):
        pass


con.create_aggregate('nostep', 1, NoStep)
con.create_aggregate('noend', 1, NoEnd)
attempt(lambda: select('nostep(1)'))
attempt(lambda: select('noend(1)'))

# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: DataError string or blob too big SQLITE_TOOBIG
# expect: DataError string or blob too big SQLITE_TOOBIG
# expect: MemoryError  None
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: OperationalError user-defined aggregate's '__init__' method raised error SQLITE_ERROR
# expect: DataError string or blob too big SQLITE_TOOBIG
# expect: ignored: ZeroDivisionError division by zero None divide
# expect: True
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: ignored: OverflowError Python int too large to convert to SQLite INTEGER None <lambda>
# expect: True
# expect: DataError string or blob too big SQLITE_TOOBIG
# expect: ignored: MemoryError  None no_memory
# expect: True
# expect: MemoryError  None
# expect: ignored: ZeroDivisionError division by zero None Fails
# expect: True
# expect: OperationalError user-defined aggregate's '__init__' method raised error SQLITE_ERROR
# expect: ignored: ZeroDivisionError division by zero None divide
# expect: True
# expect: [(1,)]
# expect: ignored: ZeroDivisionError division by zero None <lambda>
# expect: True
# expect: OperationalError interrupted SQLITE_INTERRUPT
# expect: OperationalError interrupted SQLITE_INTERRUPT
# expect: 4
# expect: [(1,), (2,)]
# expect: ignored: ZeroDivisionError division by zero None <lambda>
# expect: True
# expect: DatabaseError not authorized SQLITE_AUTH
# expect: OperationalError user-defined function raised exception SQLITE_ERROR
# expect: ProgrammingError bad parameter or other API misuse None
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud8ff' in position 0: surrogates not allowed None
# expect: ignored: AttributeError 'NoStep' object has no attribute 'step' None NoStep
# expect: True
# expect: OperationalError user-defined aggregate's 'step' method not defined SQLITE_ERROR
# expect: ignored: AttributeError 'NoEnd' object has no attribute 'finalize' None NoEnd
# expect: True
# expect: OperationalError user-defined aggregate's 'finalize' method not defined SQLITE_ERROR
