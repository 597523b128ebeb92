// This file defines the runner of a program's main coroutine, in Python.

extension StandardLibrary {
  static let asyncioRunnersSource = ##"""
    import contextvars
    from asyncio import events, tasks
    from asyncio.helpers import iscoroutine

    __all__ = ('run', 'Runner')


    class Runner:
        """Runs coroutines one after the other in one loop, which ends with the runner."""

        def __init__(self, *, debug=None, loop_factory=None):
            self._options = debug, loop_factory
            # None until the first run, False behind the last.
            self._engine = None
            self._variables = None

        def __enter__(self):
            self.get_loop()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def get_loop(self):
            """The runner's event loop."""
            if self._engine is False:
                raise RuntimeError('Runner is closed')
            if self._engine is None:
                debug, factory = self._options
                self._engine = _new_current_loop() if factory is None else factory()
                if debug is not None:
                    self._engine.set_debug(debug)
                self._variables = contextvars.copy_context()
            return self._engine

        def run(self, coro, *, context=None):
            """Runs a coroutine to its end, and gives its result."""
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            _refuse_nesting('Runner.run()')
            loop = self.get_loop()
            main = loop.create_task(coro, context=self._variables if context is None else context)
            return loop.run_until_complete(main)

        def close(self):
            """Ends what still runs, and closes the loop."""
            loop = self._engine
            if not loop:
                return
            try:
                for stage in _last_stages(loop):
                    loop.run_until_complete(stage)
            finally:
                if self._options[1] is None:
                    events.set_event_loop(None)
                loop.close()
                self._engine = False


    def run(main, *, debug=None):
        """Runs a program's main coroutine in a loop of its own, and gives its result."""
        _refuse_nesting('asyncio.run()')
        runner = Runner(debug=debug)
        with runner:
            return runner.run(main)


    def _refuse_nesting(call):
        if events._get_running_loop() is not None:
            raise RuntimeError(f'{call} cannot be called from a running event loop')


    def _new_current_loop():
        loop = events.new_event_loop()
        events.set_event_loop(loop)
        return loop


    def _last_stages(loop):
        """What a loop runs before it is closed."""
        left = tasks.pending_tasks(loop)
        if left:
            for task in left:
                task.cancel()
            yield tasks.gather(*left, return_exceptions=True)
            for task in left:
                error = None if task.cancelled() else task.exception()
                if error is not None:
                    loop.call_exception_handler({
                        'message': 'unhandled exception during asyncio.run() shutdown', 'exception': error,
                        'task': task})
        yield loop.shutdown_asyncgens()
        yield loop.shutdown_default_executor()
    """##
}
