// This file defines the event loop: the order in which callbacks run, and a clock that never waits, in Python.

extension StandardLibrary {
  static let asyncioLoopSource = ##"""
    import math
    import time
    from collections import deque
    from _asyncio import clock, refuse, set_async_generator_hook
    from asyncio import events, heap
    from asyncio.futures import Future, isfuture, loop_of
    from asyncio.helpers import iscoroutine, iscoroutinefunction
    from asyncio.tasks import Task, ensure_future

    # What reading the loop's clock and waking from a wait cost: callbacks made one after the
    # other get different times, as they do where time is real.
    _TICK = 1e-6
    _WAKING = 1e-4


    def _run_until_complete_cb(future):
        if not future.cancelled():
            error = future.exception()
            if isinstance(error, (SystemExit, KeyboardInterrupt)):
                # The loop has ended already.
                return
        loop_of(future).stop()


    class _UnixSelectorEventLoop(events.AbstractEventLoop):
        """The event loop. It never waits: when nothing is ready its clock moves to the next timer."""

        def __init__(self):
            self._ready = deque()
            self._scheduled = []
            self._stopping = self._closed = self._running = False
            self._exception_handler = None
            self._task_factory = None
            self._asyncgens = {}
            self._asyncgens_shutdown_called = False
            self._debug = False
            self.slow_callback_duration = 0.1

        def __repr__(self):
            return (f'<{type(self).__name__} running={self._running} closed={self._closed} debug={self._debug}>')

        # What is asked of the loop.

        def time(self):
            """The loop's clock, in seconds."""
            return clock(_TICK)

        def get_debug(self):
            return self._debug

        def set_debug(self, enabled):
            self._debug = enabled

        def is_running(self):
            return self._running

        def is_closed(self):
            return self._closed

        def create_future(self):
            return Future(loop=self)

        def create_task(self, coro, *, name=None, context=None):
            self._check_closed()
            if self._task_factory is None:
                return Task(coro, loop=self, name=name, context=context)
            if context is None:
                task = self._task_factory(self, coro)
            else:
                task = self._task_factory(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task

        def set_task_factory(self, factory):
            if factory is not None and not callable(factory):
                raise TypeError('task factory must be a callable or None')
            self._task_factory = factory

        def get_task_factory(self):
            return self._task_factory

        def call_soon(self, callback, *args, context=None):
            self._check_closed()
            handle = events.Handle(callback, args, self, context)
            self._ready.append(handle)
            return handle

        call_soon_threadsafe = call_soon

        def call_later(self, delay, callback, *args, context=None):
            if delay is None:
                raise TypeError('delay must not be None')
            return self.call_at(self.time() + delay, callback, *args, context=context)

        def call_at(self, when, callback, *args, context=None):
            if when is None:
                raise TypeError('when cannot be None')
            self._check_closed()
            timer = events.TimerHandle(when, callback, args, self, context)
            heap.push(self._scheduled, timer)
            timer._scheduled = True
            return timer

        # Running.

        def _check_closed(self):
            if self._closed:
                raise RuntimeError('Event loop is closed')

        def _check_running(self):
            if self._running:
                raise RuntimeError('This event loop is already running')
            if events._get_running_loop() is not None:
                raise RuntimeError('Cannot run the event loop while another loop is running')

        def run_forever(self):
            self._check_closed()
            self._check_running()
            hook = set_async_generator_hook(self._asyncgen_firstiter_hook)
            self._running = True
            events._set_running_loop(self)
            try:
                while True:
                    self._run_once()
                    if self._stopping:
                        break
            finally:
                self._stopping = self._running = False
                events._set_running_loop(None)
                set_async_generator_hook(hook)

        def run_until_complete(self, future):
            self._check_closed()
            self._check_running()
            is_new = not isfuture(future)
            future = ensure_future(future, loop=self)
            future.add_done_callback(_run_until_complete_cb)
            try:
                self.run_forever()
            finally:
                future.remove_done_callback(_run_until_complete_cb)
            if not future.done():
                raise RuntimeError('Event loop stopped before Future completed.')
            return future.result()

        def stop(self):
            self._stopping = True

        def close(self):
            if self._running:
                raise RuntimeError('Cannot close a running event loop')
            self._closed = True
            self._ready.clear()
            self._scheduled.clear()

        def _run_once(self):
            timers = self._scheduled
            while timers and timers[0]._cancelled:
                heap.pop(timers)._scheduled = False
            if not self._ready and not self._stopping:
                if not timers or timers[0]._when == math.inf:
                    refuse('waiting for something that never happens',
                           'every task waits here, and nothing is left that could wake one: CPython hangs')
                wait = timers[0]._when - self.time()
                if wait > 0:
                    # Waiting is done in whole milliseconds, rounded up.
                    clock(math.ceil(wait * 1e3) * 1e-3 + _WAKING)
            end = self.time() + 1e-9
            while timers and timers[0]._when < end:
                timer = heap.pop(timers)
                timer._scheduled = False
                self._ready.append(timer)
            # What these callbacks make ready has its turn next time.
            for _ in range(len(self._ready)):
                handle = self._ready.popleft()
                if not handle._cancelled:
                    handle._run()

        # Asynchronous generators.

        def _asyncgen_firstiter_hook(self, generator):
            self._asyncgens[id(generator)] = generator

        async def shutdown_asyncgens(self):
            self._asyncgens_shutdown_called = True
            from asyncio.tasks import gather
            closing = [generator for generator in self._asyncgens.values() if not generator.ag_running]
            self._asyncgens.clear()
            if not closing:
                return
            results = await gather(*[generator.aclose() for generator in closing], return_exceptions=True)
            for result, generator in zip(results, closing):
                # One that ended by itself cannot be closed again.
                if isinstance(result, Exception) and 'cannot reuse already awaited' not in str(result):
                    self.call_exception_handler({
                        'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                        'exception': result, 'asyncgen': generator})

        async def shutdown_default_executor(self):
            pass

        # Errors.

        def get_exception_handler(self):
            return self._exception_handler

        def set_exception_handler(self, handler):
            if handler is not None and not callable(handler):
                raise TypeError(f'A callable object or None is expected, got {handler!r}')
            self._exception_handler = handler

        def default_exception_handler(self, context):
            import logging
            error = context.get('exception')
            lines = [context.get('message') or 'Unhandled exception in event loop']
            for key in sorted(context):
                if key not in ('message', 'exception'):
                    lines.append(f'{key}: {context[key]!r}')
            details = False if error is None else (type(error), error, error.__traceback__)
            logging.getLogger('asyncio').error('\n'.join(lines), exc_info=details)

        def call_exception_handler(self, context):
            if self._exception_handler is None:
                self.default_exception_handler(context)
                return
            try:
                self._exception_handler(self, context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self.default_exception_handler(
                    {'message': 'Unhandled error in exception handler', 'exception': error, 'context': context})

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
