// This file defines the runner of a program's main coroutine, in Python.

extension StandardLibrary {
  static let asyncioRunnersSource = ##"""
    import contextvars
    from asyncio import events, tasks
    from asyncio.helpers import iscoroutine

    __all__ = ('Runner', 'run')


    class Runner:
        """One loop for several runs, closed at the end."""

        def __init__(self, *, debug=None, loop_factory=None):
            self._state = 'created'
            self._debug, self._loop_factory = debug, loop_factory
            self._loop = self._context = None
            self._is_current = False

        def __enter__(self):
            self._start()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def _start(self):
            if self._state == 'closed':
                raise RuntimeError('Runner is closed')
            if self._state == 'initialized':
                return
            if self._loop_factory is None:
                self._loop = events.new_event_loop()
                events.set_event_loop(self._loop)
                self._is_current = True
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = contextvars.copy_context()
            self._state = 'initialized'

        def close(self):
            if self._state != 'initialized':
                return
            loop = self._loop
            try:
                _cancel_all(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
                loop.run_until_complete(loop.shutdown_default_executor())
            finally:
                if self._is_current:
                    events.set_event_loop(None)
                loop.close()
                self._loop = None
                self._state = 'closed'

        def get_loop(self):
            self._start()
            return self._loop

        def run(self, coro, *, context=None):
            """Run a coroutine inside the embedded event loop."""
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if events._get_running_loop() is not None:
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            self._start()
            task = self._loop.create_task(coro, context=self._context if context is None else context)
            return self._loop.run_until_complete(task)


    def run(main, *, debug=None):
        """Execute the coroutine and return the result."""
        if events._get_running_loop() is not None:
            raise RuntimeError('asyncio.run() cannot be called from a running event loop')
        with Runner(debug=debug) as runner:
            return runner.run(main)


    def _cancel_all(loop):
        pending = tasks.pending_tasks(loop)
        if not pending:
            return
        for task in pending:
            task.cancel()
        loop.run_until_complete(tasks.gather(*pending, return_exceptions=True))
        for task in pending:
            if not task.cancelled() and task.exception() is not None:
                loop.call_exception_handler({
                    'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(),
                    'task': task})
    """##
}
