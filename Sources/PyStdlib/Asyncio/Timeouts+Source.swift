// This file defines timeouts: cancelling what takes too long, in Python.

extension StandardLibrary {
  static let asyncioTimeoutsSource = ##"""
    from asyncio import events, tasks
    from asyncio.exceptions import CancelledError

    __all__ = ('Timeout', 'timeout', 'timeout_at')


    class Timeout:
        """Cancels what its body waits for when a time has come."""

        def __init__(self, when):
            self._state = 'created'
            self._timer = self._task = None
            self._when = when

        def when(self):
            return self._when

        def reschedule(self, when):
            assert self._state != 'created'
            if self._state != 'active':
                raise RuntimeError(f'Cannot change state of {self._state} Timeout')
            self._when = when
            if self._timer is not None:
                self._timer.cancel()
            self._timer = None
            if when is None:
                return
            home = events.get_running_loop()
            is_over = home.time() >= when
            self._timer = home.call_soon(self._on_timeout) if is_over else home.call_at(when, self._on_timeout)

        def expired(self):
            return self._state in ('expiring', 'expired')

        def __repr__(self):
            when = ''
            if self._state == 'active':
                when = f' when={None if self._when is None else round(self._when, 3)}'
            return f'<Timeout [{self._state}]{when}>'

        async def __aenter__(self):
            task = tasks.current_task()
            if task is None:
                raise RuntimeError('Timeout should be used inside a task')
            self._state = 'active'
            self._task = task
            self.reschedule(self._when)
            return self

        async def __aexit__(self, exc_type, exc_val, exc_tb):
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if self._state == 'expiring':
                self._state = 'expired'
                # Only the cancellation that is this timeout's own becomes a TimeoutError.
                if self._task.uncancel() == 0 and exc_type is CancelledError:
                    raise TimeoutError
            elif self._state == 'active':
                self._state = 'finished'
            return None

        def _on_timeout(self):
            self._task.cancel()
            self._state = 'expiring'
            self._timer = None


    def timeout(delay):
        """Cancels what takes longer than a number of seconds; None is no limit."""
        start = events.get_running_loop().time() if delay is not None else None
        return Timeout(None if delay is None else start + delay)


    def timeout_at(when):
        """Cancels what is not done at a time of the loop's clock."""
        return Timeout(when)
    """##
}
