// This file defines what tasks use to wait for each other: locks, events, conditions, semaphores, barriers, in
// Python.

extension StandardLibrary {
  static let asyncioLocksSource = ##"""
    from collections import deque
    from asyncio import events
    from asyncio.exceptions import BrokenBarrierError, CancelledError

    __all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier')


    class LoopBound:
        """What belongs to the loop under which it is first waited for."""
        _loop = None

        def _get_loop(self):
            loop = events.get_running_loop()
            if self._loop is None:
                self._loop = loop
            if loop is not self._loop:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return loop

        async def _wait_in(self, waiters):
            """Waits in a queue, which whoever wakes the waiter leaves to the waiter."""
            future = self._get_loop().create_future()
            waiters.append(future)
            try:
                return await future
            finally:
                waiters.remove(future)


    class _Described(LoopBound):
        def _describe(self, *facts):
            waiters = getattr(self, '_waiters', None)
            if waiters:
                facts += (f'waiters:{len(waiters)}',)
            return f'<{object.__repr__(self)[1:-1]} [{", ".join(facts)}]>'


    class _Entered(_Described):
        async def __aenter__(self):
            await self.acquire()

        async def __aexit__(self, exc_type, exc, tb):
            self.release()


    class Lock(_Entered):
        """Held by one task at a time."""

        def __init__(self):
            self._waiters = deque()
            self._locked = False

        def __repr__(self):
            return self._describe('locked' if self._locked else 'unlocked')

        def locked(self):
            return self._locked

        async def acquire(self):
            if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
                self._locked = True
                return True
            try:
                await self._wait_in(self._waiters)
            except CancelledError:
                if not self._locked:
                    self._wake_first()
                raise
            self._locked = True
            return True

        def release(self):
            if not self._locked:
                raise RuntimeError('Lock is not acquired.')
            self._locked = False
            self._wake_first()

        def _wake_first(self):
            # Only the first: it takes the lock when it runs, and those behind it are still to wait.
            if self._waiters and not self._waiters[0].done():
                self._waiters[0].set_result(True)


    class Event(_Described):
        """A flag that tasks wait for."""

        def __init__(self):
            self._waiters = deque()
            self._value = False

        def __repr__(self):
            return self._describe('set' if self._value else 'unset')

        def is_set(self):
            return self._value

        def set(self):
            if not self._value:
                self._value = True
                for waiter in self._waiters:
                    if not waiter.done():
                        waiter.set_result(True)

        def clear(self):
            self._value = False

        async def wait(self):
            if not self._value:
                await self._wait_in(self._waiters)
            return True


    class Condition(_Entered):
        """Lets tasks that hold a lock wait for each other's news."""

        def __init__(self, lock=None):
            self._lock = lock = Lock() if lock is None else lock
            self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release
            self._waiters = deque()

        def __repr__(self):
            return self._describe('locked' if self.locked() else 'unlocked')

        async def wait(self):
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            self.release()
            try:
                await self._wait_in(self._waiters)
                return True
            finally:
                # The lock is taken again whatever happens; a cancellation meanwhile is kept until then.
                cancelled = False
                while True:
                    try:
                        await self.acquire()
                        break
                    except CancelledError:
                        cancelled = True
                if cancelled:
                    raise CancelledError

        async def wait_for(self, predicate):
            while not (result := predicate()):
                await self.wait()
            return result

        def notify(self, n=1):
            if not self.locked():
                raise RuntimeError('cannot notify on un-acquired lock')
            woken = 0
            for waiter in self._waiters:
                if woken >= n:
                    break
                if not waiter.done():
                    woken += 1
                    waiter.set_result(False)

        def notify_all(self):
            self.notify(len(self._waiters))


    class Semaphore(_Entered):
        """Held by a number of tasks at a time."""

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('Semaphore initial value must be >= 0')
            self._waiters = deque()
            self._value = value

        def __repr__(self):
            return self._describe('locked' if self.locked() else f'unlocked, value:{self._value}')

        def locked(self):
            return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

        async def acquire(self):
            if not self.locked():
                self._value -= 1
                return True
            future = self._get_loop().create_future()
            self._waiters.append(future)
            try:
                try:
                    await future
                finally:
                    self._waiters.remove(future)
            except CancelledError:
                if not future.cancelled():
                    # It had been woken: its turn goes to the next.
                    self._value += 1
                    self._wake_next()
                raise
            if self._value > 0:
                self._wake_next()
            return True

        def release(self):
            self._value += 1
            self._wake_next()

        def _wake_next(self):
            for waiter in self._waiters:
                if not waiter.done():
                    self._value -= 1
                    waiter.set_result(True)
                    return


    class BoundedSemaphore(Semaphore):
        """A semaphore that is never released more often than acquired."""

        def __init__(self, value=1):
            self._most = value
            super().__init__(value)

        def release(self):
            if self._value >= self._most:
                raise ValueError('BoundedSemaphore released too many times')
            super().release()


    class Barrier(_Described):
        """Lets tasks wait until a number of them has come."""

        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._cond = Condition()
            self._parties = parties
            self._state = 'filling'
            self._count = 0

        def __repr__(self):
            fill = '' if self.broken else f', waiters:{self.n_waiting}/{self.parties}'
            return self._describe(self._state + fill)

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == 'filling' else 0

        @property
        def broken(self):
            return self._state == 'broken'

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *args):
            pass

        async def wait(self):
            async with self._cond:
                await self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
                if self.broken:
                    raise BrokenBarrierError('Barrier aborted')
                try:
                    index = self._count
                    self._count += 1
                    if self._count == self._parties:
                        self._enter('draining')
                    else:
                        await self._cond.wait_for(lambda: self._state != 'filling')
                        if self._state in ('broken', 'resetting'):
                            raise BrokenBarrierError('Abort or reset of barrier')
                    return index
                finally:
                    self._count -= 1
                    if self._count == 0 and self._state in ('resetting', 'draining'):
                        self._enter('filling')

        def _enter(self, state):
            self._state = state
            self._cond.notify_all()

        async def reset(self):
            async with self._cond:
                if self._count == 0:
                    self._enter('filling')
                else:
                    self._enter('resetting')

        async def abort(self):
            async with self._cond:
                self._enter('broken')
    """##
}
