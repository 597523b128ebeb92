// This file defines the handles of callbacks, and where the loop of a program is kept, in Python.

extension StandardLibrary {
  static let asyncioEventsSource = ##"""
    from asyncio.exceptions import ENDINGS
    from asyncio.helpers import callback_source_text
    import contextvars

    __all__ = ('AbstractEventLoop', 'AbstractEventLoopPolicy', 'Handle', 'TimerHandle', 'get_event_loop',
               'get_event_loop_policy', 'set_event_loop_policy', 'set_event_loop', 'new_event_loop', 'get_running_loop',
               '_get_running_loop', '_set_running_loop')


    class Handle:
        """A callback that the loop is to call."""

        __slots__ = ('function', 'arguments', 'is_cancelled', 'owner', 'variables')

        def __init__(self, callback, args, loop, context=None):
            self.variables = contextvars.copy_context() if context is None else context
            self.owner = loop
            self.function, self.arguments, self.is_cancelled = callback, args, False

        def cancelled(self):
            return self.is_cancelled

        def cancel(self):
            # What the callback holds is let go at once.
            self.function = self.arguments = None
            self.is_cancelled = True

        def perform(self):
            try:
                self.variables.run(self.function, *self.arguments)
            except ENDINGS:
                raise
            except BaseException as error:
                self.owner.call_exception_handler({
                    'message': f'Exception in callback {callback_source_text(self.function, self.arguments)}',
                    'exception': error, 'handle': self})

        def _facts(self):
            yield type(self).__name__
            if self.is_cancelled:
                yield 'cancelled'
            if self.function is not None:
                yield callback_source_text(self.function, self.arguments)

        def __repr__(self):
            return f'<{" ".join(self._facts())}>'


    class TimerHandle(Handle):
        """A callback that the loop is to call at a time."""

        __slots__ = ('time',)

        def __init__(self, when, callback, args, loop, context=None):
            Handle.__init__(self, callback, args, loop, context)
            self.time = when

        def when(self):
            return self.time

        def _facts(self):
            facts = [*super()._facts()]
            facts.insert(2 if self.is_cancelled else 1, f'when={self.time}')
            return facts

        def __hash__(self):
            return hash(self.time)

        def __eq__(self, other):
            return self._key() == other._key() if isinstance(other, TimerHandle) else NotImplemented

        def __lt__(self, other):
            return self.time < other.time if isinstance(other, TimerHandle) else NotImplemented

        def __le__(self, other):
            return self.time <= other.time if isinstance(other, TimerHandle) else NotImplemented

        def __gt__(self, other):
            return self.time > other.time if isinstance(other, TimerHandle) else NotImplemented

        def __ge__(self, other):
            return self.time >= other.time if isinstance(other, TimerHandle) else NotImplemented

        def _key(self):
            return self.time, self.function, self.arguments, self.is_cancelled


    class AbstractEventLoop:
        """The base of event loops."""


    class AbstractEventLoopPolicy:
        """The base of policies, which say where the current loop is kept."""


    class _Policy(AbstractEventLoopPolicy):
        # None when no loop is current, False as long as nobody has said so: the first one asked for is made then.
        _current = False

        def new_event_loop(self):
            from asyncio.unix_events import _UnixSelectorEventLoop
            return _UnixSelectorEventLoop()

        def set_event_loop(self, loop):
            self._current = self._current or None
            if not isinstance(loop, (AbstractEventLoop, type(None))):
                raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
            self._current = loop

        def get_event_loop(self):
            if self._current is False:
                fresh = self.new_event_loop()
                self.set_event_loop(fresh)
            if self._current is None:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            return self._current


    _policy, _running_loop = _Policy(), None


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
        """The running event loop; without one, a RuntimeError."""
        if _running_loop is None:
            raise RuntimeError('no running event loop')
        return _running_loop


    def get_event_loop():
        """The running event loop, or the current one of the policy."""
        return _policy.get_event_loop() if _running_loop is None else _running_loop


    def set_event_loop(loop):
        """Makes a loop the current one of the policy."""
        _policy.set_event_loop(loop)


    def new_event_loop():
        """A new loop, which is not the current one yet."""
        return _policy.new_event_loop()
    """##
}
