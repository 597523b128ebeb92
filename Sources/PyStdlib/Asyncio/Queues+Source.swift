// This file defines the queues between tasks, in Python.

extension StandardLibrary {
  static let asyncioQueuesSource = ##"""
    from collections import deque
    from asyncio import heap
    from asyncio.locks import Event, LoopBound

    __all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty')


    class QueueEmpty(Exception):
        """Raised when Queue.get_nowait() is called on an empty Queue."""


    class QueueFull(Exception):
        """Raised when the Queue.put_nowait() method is called on a full Queue."""


    class Queue(LoopBound):
        """A queue, useful for coordinating producer and consumer coroutines."""

        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._getters, self._putters = deque(), deque()
            self._unfinished_tasks = 0
            self._finished = Event()
            self._finished.set()
            self._init(maxsize)

        def _init(self, maxsize):
            self._queue = deque()

        def _get(self):
            return self._queue.popleft()

        def _put(self, item):
            self._queue.append(item)

        def __class_getitem__(cls, item):
            return list[item].__class__(cls, item)

        def _format(self):
            text = f'maxsize={self._maxsize!r}'
            if getattr(self, '_queue', None):
                text += f' _queue={list(self._queue)!r}'
            if self._getters:
                text += f' _getters[{len(self._getters)}]'
            if self._putters:
                text += f' _putters[{len(self._putters)}]'
            if self._unfinished_tasks:
                text += f' tasks={self._unfinished_tasks}'
            return text

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        def qsize(self):
            return len(self._queue)

        @property
        def maxsize(self):
            return self._maxsize

        def empty(self):
            return not self._queue

        def full(self):
            return self._maxsize > 0 and self.qsize() >= self._maxsize

        async def _wait_while(self, is_blocked, waiters):
            while is_blocked():
                waiter = self._get_loop().create_future()
                waiters.append(waiter)
                try:
                    await waiter
                except BaseException:
                    waiter.cancel()
                    if waiter in waiters:
                        waiters.remove(waiter)
                    if not is_blocked() and not waiter.cancelled():
                        # It had been woken: its turn goes to the next.
                        self._wake_next(waiters)
                    raise

        def _wake_next(self, waiters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)
                    return

        async def put(self, item):
            await self._wait_while(self.full, self._putters)
            return self.put_nowait(item)

        def put_nowait(self, item):
            if self.full():
                raise QueueFull
            self._put(item)
            self._unfinished_tasks += 1
            self._finished.clear()
            self._wake_next(self._getters)

        async def get(self):
            await self._wait_while(self.empty, self._getters)
            return self.get_nowait()

        def get_nowait(self):
            if self.empty():
                raise QueueEmpty
            item = self._get()
            self._wake_next(self._putters)
            return item

        def task_done(self):
            if self._unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()

        async def join(self):
            if self._unfinished_tasks > 0:
                await self._finished.wait()


    class PriorityQueue(Queue):
        """A subclass of Queue; retrieves entries in priority order (lowest first)."""

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            heap.push(self._queue, item)

        def _get(self):
            return heap.pop(self._queue)


    class LifoQueue(Queue):
        """A subclass of Queue that retrieves most recently added entries first."""

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.pop()
    """##
}
