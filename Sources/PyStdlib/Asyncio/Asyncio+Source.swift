// This file defines the package asyncio itself, which gathers the names of its parts, in Python.

extension StandardLibrary {
  static let asyncioSource = ##"""
    from asyncio import events, exceptions, futures, helpers, locks, queues, runners, taskgroups, tasks, timeouts
    from asyncio import unix_events
    from asyncio.events import *
    from asyncio.events import _get_running_loop, _set_running_loop
    from asyncio.exceptions import *
    from asyncio.futures import *
    from asyncio.helpers import iscoroutine, iscoroutinefunction
    from asyncio.locks import *
    from asyncio.queues import *
    from asyncio.runners import *
    from asyncio.taskgroups import *
    from asyncio.tasks import *
    from asyncio.tasks import _enter_task, _leave_task, _register_task, _unregister_task
    from asyncio.timeouts import *
    from asyncio.unix_events import DefaultEventLoopPolicy, SelectorEventLoop
    from _asyncio import refuse as _refuse

    __all__ = (events.__all__ + exceptions.__all__ + futures.__all__ + ('iscoroutine', 'iscoroutinefunction')
               + locks.__all__ + queues.__all__ + runners.__all__ + taskgroups.__all__ + tasks.__all__
               + timeouts.__all__ + ('DefaultEventLoopPolicy', 'SelectorEventLoop'))

    _NO_THREADS = 'there are no threads here: call the function as it is'
    _NO_WORLD = 'a run reaches no network and no other program'
    _OUTSIDE = {'to_thread': _NO_THREADS} | dict.fromkeys(
        ('open_connection', 'start_server', 'open_unix_connection', 'start_unix_server', 'create_subprocess_exec',
         'create_subprocess_shell', 'StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'BaseProtocol', 'Protocol',
         'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol', 'BaseTransport', 'ReadTransport',
         'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport', 'Server', 'AbstractServer',
         'ThreadedChildWatcher', 'subprocess'), _NO_WORLD)


    def __getattr__(name):
        if name in _OUTSIDE:
            _refuse(f'`asyncio.{name}`', _OUTSIDE[name])
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}", name=name)
    """##
}
