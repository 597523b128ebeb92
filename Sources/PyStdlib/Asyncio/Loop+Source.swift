// This file defines the event loop: the order in which callbacks run, and a clock that never waits, in Python.

extension StandardLibrary {
  static let asyncioLoopSource = ##"""
    import math
    import time
    from collections import deque
    from _asyncio import clock, refuse, set_async_generator_hook
    from asyncio import events, heap
    from asyncio.exceptions import ENDINGS
    from asyncio.futures import Future, isfuture, loop_of
    from asyncio.helpers import iscoroutine, iscoroutinefunction
    from asyncio.tasks import Task, ensure_future, gather

    # What reading the loop's clock and waking from a wait cost: callbacks made one after the
    # other get different times, as they do where time is real.
    _TICK = 1e-6
    _WAKING = 1e-4


    def _run_until_complete_cb(future):
        # Behind one of the endings the loop has stopped already.
        if future.cancelled() or not isinstance(future.exception(), ENDINGS):
            loop_of(future).stop()


    class _UnixSelectorEventLoop(events.AbstractEventLoop):
        """The event loop. It never waits: when nothing is ready its clock moves to the next timer."""

        # In debug mode, how long a callback may take before it is reported.
        slow_callback_duration = 0.1
        _is_closed = _is_running = _is_ending = _is_debugging = False
        # What the program has set.
        _task_maker = _error_handler = None

        def __init__(self):
            # Handles that are to run in the next turn, and the heap of timers.
            self._soon, self._timers = deque(), []
            # Asynchronous generators that have begun, by identity.
            self._generators = {}

        def __repr__(self):
            facts = {'running': self._is_running, 'closed': self._is_closed, 'debug': self._is_debugging}
            return f'<{type(self).__name__} {" ".join([f"{name}={value}" for name, value in facts.items()])}>'

        # What is asked of the loop.

        def time(self):
            """The loop's clock, in seconds."""
            return clock(_TICK)

        def is_running(self):
            return self._is_running

        def is_closed(self):
            return self._is_closed

        def get_debug(self):
            return self._is_debugging

        def set_debug(self, enabled):
            self._is_debugging = enabled

        def get_task_factory(self):
            return self._task_maker

        def set_task_factory(self, factory):
            if not (factory is None or callable(factory)):
                raise TypeError('task factory must be a callable or None')
            self._task_maker = factory

        def create_future(self):
            return Future(loop=self)

        def create_task(self, coro, *, name=None, context=None):
            if self._is_closed:
                raise RuntimeError('Event loop is closed')
            maker = self._task_maker
            if maker is None:
                return Task(coro, loop=self, name=name, context=context)
            task = maker(self, coro) if context is None else maker(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task

        def call_soon(self, callback, *args, context=None):
            if self._is_closed:
                raise RuntimeError('Event loop is closed')
            entry = events.Handle(callback, args, self, context)
            self._soon.append(entry)
            return entry

        call_soon_threadsafe = call_soon

        def call_later(self, delay, callback, *args, context=None):
            if delay is None:
                raise TypeError('delay must not be None')
            return self.call_at(self.time() + delay, callback, *args, context=context)

        def call_at(self, when, callback, *args, context=None):
            if when is None:
                raise TypeError('when cannot be None')
            if self._is_closed:
                raise RuntimeError('Event loop is closed')
            entry = events.TimerHandle(when, callback, args, self, context)
            heap.push(self._timers, entry)
            return entry

        # Running.

        def _demand_idle(self):
            if self._is_closed:
                raise RuntimeError('Event loop is closed')
            if self._is_running:
                raise RuntimeError('This event loop is already running')
            if events._get_running_loop() is not None:
                raise RuntimeError('Cannot run the event loop while another loop is running')

        def run_until_complete(self, future):
            self._demand_idle()
            awaited = ensure_future(future, loop=self)
            awaited.add_done_callback(_run_until_complete_cb)
            try:
                self.run_forever()
            finally:
                awaited.remove_done_callback(_run_until_complete_cb)
            if awaited.done():
                return awaited.result()
            raise RuntimeError('Event loop stopped before Future completed.')

        def run_forever(self):
            self._demand_idle()
            outer_hook = set_async_generator_hook(self._remember_generator)
            events._set_running_loop(self)
            self._is_running = True
            try:
                self._take_turn()
                while not self._is_ending:
                    self._take_turn()
            finally:
                self._is_running = self._is_ending = False
                events._set_running_loop(None)
                set_async_generator_hook(outer_hook)

        def stop(self):
            self._is_ending = True

        def close(self):
            if self._is_running:
                raise RuntimeError('Cannot close a running event loop')
            self._is_closed = True
            self._soon.clear()
            self._timers.clear()

        def _take_turn(self):
            timers, soon = self._timers, self._soon
            while timers and timers[0].is_cancelled:
                heap.pop(timers)
            if not soon and not self._is_ending:
                self._move_clock(timers[0].time if timers else math.inf)
            due = self.time() + 1e-9
            while timers and timers[0].time < due:
                soon.append(heap.pop(timers))
            # What these callbacks make ready has its turn next time.
            for _ in range(len(soon)):
                entry = soon.popleft()
                if not entry.is_cancelled:
                    entry.perform()

        def _move_clock(self, goal):
            if goal == math.inf:
                refuse('waiting for something that never happens',
                       'every task waits here, and nothing is left that could wake one: CPython hangs')
            wait = goal - self.time()
            if wait > 0:
                # Waiting is done in whole milliseconds, rounded up.
                clock(math.ceil(wait * 1e3) * 1e-3 + _WAKING)

        # Asynchronous generators, which are closed with the loop.

        def _remember_generator(self, generator):
            self._generators[id(generator)] = generator

        async def shutdown_asyncgens(self):
            idle = [generator for generator in self._generators.values() if not generator.ag_running]
            self._generators.clear()
            if not idle:
                return
            results = await gather(*[generator.aclose() for generator in idle], return_exceptions=True)
            for generator, result in zip(idle, results):
                # One that ended by itself cannot be closed again.
                if isinstance(result, Exception) and 'cannot reuse already awaited' not in str(result):
                    self.call_exception_handler({
                        'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                        'exception': result, 'asyncgen': generator})

        async def shutdown_default_executor(self):
            pass

        # Errors that nobody waits for.

        def call_exception_handler(self, context):
            handler = self._error_handler
            if handler is None:
                return self.default_exception_handler(context)
            try:
                handler(self, context)
            except ENDINGS:
                raise
            except BaseException as error:
                self.default_exception_handler(
                    {'message': 'Unhandled error in exception handler', 'exception': error, 'context': context})

        def default_exception_handler(self, context):
            import logging
            error = context.get('exception')
            facts = [f'{key}: {context[key]!r}' for key in sorted(context) if key not in ('message', 'exception')]
            text = '\n'.join([context.get('message') or 'Unhandled exception in event loop', *facts])
            logging.getLogger('asyncio').error(text, exc_info=False if error is None else error)

        def get_exception_handler(self):
            return self._error_handler

        def set_exception_handler(self, handler):
            if not (handler is None or callable(handler)):
                raise TypeError(f'A callable object or None is expected, got {handler!r}')
            self._error_handler = handler

        # Outside of the sandbox.

        def __getattr__(self, name):
            if name in _OUTSIDE:
                refuse(f'`loop.{name}`', _OUTSIDE[name])
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}', name=name, obj=self)


    _NETWORK = 'a run reaches no network, no other program and no thread'
    _OUTSIDE = dict.fromkeys(
        ('run_in_executor', 'set_default_executor', 'getaddrinfo', 'getnameinfo', 'create_connection', 'create_server',
         'create_datagram_endpoint', 'create_unix_connection', 'create_unix_server', 'connect_accepted_socket',
         'start_tls', 'sendfile', 'sock_recv', 'sock_recv_into', 'sock_recvfrom', 'sock_sendall', 'sock_sendto',
         'sock_connect', 'sock_accept', 'sock_sendfile', 'add_reader', 'remove_reader', 'add_writer', 'remove_writer',
         'connect_read_pipe', 'connect_write_pipe', 'subprocess_shell', 'subprocess_exec', 'add_signal_handler',
         'remove_signal_handler'), _NETWORK)
    SelectorEventLoop = _UnixSelectorEventLoop
    DefaultEventLoopPolicy = events._Policy
    """##
}
