// This file defines the handles of callbacks, and where the loop of a program is kept, in Python.

extension StandardLibrary {
  static let asyncioEventsSource = ##"""
    from asyncio.helpers import callback_source_text
    import contextvars

    __all__ = ('AbstractEventLoop', 'AbstractEventLoopPolicy', 'Handle', 'TimerHandle', 'get_event_loop',
               'get_event_loop_policy', 'set_event_loop_policy', 'set_event_loop', 'new_event_loop', 'get_running_loop',
               '_get_running_loop', '_set_running_loop')


    class Handle:
        """A callback that the loop is to call."""
        __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context')

        def __init__(self, callback, args, loop, context=None):
            self._context = contextvars.copy_context() if context is None else context
            self._loop, self._callback, self._args = loop, callback, args
            self._cancelled = False

        def _repr_info(self):
            info = [type(self).__name__]
            if self._cancelled:
                info.append('cancelled')
            if self._callback is not None:
                info.append(callback_source_text(self._callback, self._args))
            return info

        def __repr__(self):
            return f'<{" ".join(self._repr_info())}>'

        def cancel(self):
            if not self._cancelled:
                self._cancelled = True
                self._callback = self._args = None

        def cancelled(self):
            return self._cancelled

        def _run(self):
            try:
                self._context.run(self._callback, *self._args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                text = callback_source_text(self._callback, self._args)
                self._loop.call_exception_handler(
                    {'message': f'Exception in callback {text}', 'exception': error, 'handle': self})


    class TimerHandle(Handle):
        """A callback that the loop is to call at a time."""
        __slots__ = ('_scheduled', '_when')

        def __init__(self, when, callback, args, loop, context=None):
            super().__init__(callback, args, loop, context)
            self._when = when
            self._scheduled = False

        def _repr_info(self):
            info = super()._repr_info()
            info.insert(2 if self._cancelled else 1, f'when={self._when}')
            return info

        def when(self):
            return self._when

        def __hash__(self):
            return hash(self._when)

        def __lt__(self, other):
            return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

        def __le__(self, other):
            return self._when <= other._when if isinstance(other, TimerHandle) else NotImplemented

        def __gt__(self, other):
            return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

        def __ge__(self, other):
            return self._when >= other._when if isinstance(other, TimerHandle) else NotImplemented

        def __eq__(self, other):
            if not isinstance(other, TimerHandle):
                return NotImplemented
            return (self._when == other._when and self._callback == other._callback and self._args == other._args
                    and self._cancelled == other._cancelled)


    class AbstractEventLoop:
        """The base of event loops."""


    class AbstractEventLoopPolicy:
        """The base of policies, which say where the current loop is kept."""


    class _Policy(AbstractEventLoopPolicy):
        def __init__(self):
            self._loop = None
            self._was_set = False

        def get_event_loop(self):
            if self._loop is None and not self._was_set:
                self.set_event_loop(self.new_event_loop())
            if self._loop is None:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            return self._loop

        def set_event_loop(self, loop):
            self._was_set = True
            if loop is not None and not isinstance(loop, AbstractEventLoop):
                raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
            self._loop = loop

        def new_event_loop(self):
            from asyncio.unix_events import _UnixSelectorEventLoop
            return _UnixSelectorEventLoop()


    _policy = _Policy()
    _running_loop = None


    def get_event_loop_policy():
        return _policy


    def set_event_loop_policy(policy):
        global _policy
        _policy = _Policy() if policy is None else policy


    def _get_running_loop():
        return _running_loop


    def _set_running_loop(loop):
        global _running_loop
        _running_loop = loop


    def get_running_loop():
        """Return the running event loop.  Raise a RuntimeError if there is none."""
        if _running_loop is None:
            raise RuntimeError('no running event loop')
        return _running_loop


    def get_event_loop():
        """Return the running event loop, or the current one of the policy."""
        return _running_loop if _running_loop is not None else _policy.get_event_loop()


    def set_event_loop(loop):
        _policy.set_event_loop(loop)


    def new_event_loop():
        return _policy.new_event_loop()
    """##
}
