// This file defines the queues between tasks, in Python.

extension StandardLibrary {
  static let asyncioQueuesSource = ##"""
    from collections import deque
    from asyncio import heap
    from asyncio.locks import Event, LoopBound

    __all__ = ('Queue', 'LifoQueue', 'PriorityQueue', 'QueueEmpty', 'QueueFull')


    class QueueEmpty(Exception):
        """There is nothing to get."""


    class QueueFull(Exception):
        """There is no room to put anything."""


    class Queue(LoopBound):
        """Takes items from tasks to others, the first one first."""

        def __init__(self, maxsize=0):
            self._limit = maxsize
            # Futures of those who wait for an item, and of those who wait for room.
            self._takers, self._givers = deque(), deque()
            self._open_items, self._all_done = 0, Event()
            self._all_done.set()
            self._init(maxsize)

        # These three are what subclasses give another order with.

        def _init(self, maxsize):
            self._queue = deque()

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.popleft()

        def __class_getitem__(cls, item):
            return list[item].__class__(cls, item)

        maxsize = property(lambda self: self._limit)

        def qsize(self):
            return len(self._queue)

        def empty(self):
            return not self._queue

        def full(self):
            return 0 < self._limit <= self.qsize()

        def put_nowait(self, item):
            """Puts an item in, when there is room."""
            if self.full():
                raise QueueFull
            self._put(item)
            self._open_items += 1
            self._all_done.clear()
            _wake_one(self._takers)

        def get_nowait(self):
            """Takes an item out, when there is one."""
            if self.empty():
                raise QueueEmpty
            item = self._get()
            _wake_one(self._givers)
            return item

        async def put(self, item):
            """Puts an item in as soon as there is room."""
            await self._wait_while(self.full, self._givers)
            return self.put_nowait(item)

        async def get(self):
            """Takes an item out as soon as there is one."""
            await self._wait_while(self.empty, self._takers)
            return self.get_nowait()

        async def _wait_while(self, is_blocked, line):
            while is_blocked():
                turn = self._get_loop().create_future()
                line.append(turn)
                try:
                    await turn
                except BaseException:
                    turn.cancel()
                    if turn in line:
                        line.remove(turn)
                    if not (turn.cancelled() or is_blocked()):
                        # It had been woken: its turn goes to the next.
                        _wake_one(line)
                    raise

        def task_done(self):
            """Says that an item taken out is dealt with."""
            if self._open_items < 1:
                raise ValueError('task_done() called too many times')
            self._open_items -= 1
            if not self._open_items:
                self._all_done.set()

        async def join(self):
            """Waits until all items are dealt with."""
            if self._open_items:
                await self._all_done.wait()

        def _facts(self):
            facts = [f'maxsize={self._limit!r}']
            if getattr(self, '_queue', None):
                facts.append(f'_queue={[*self._queue]!r}')
            for name, line in (('getters', self._takers), ('putters', self._givers)):
                if line:
                    facts.append(f'_{name}[{len(line)}]')
            if self._open_items:
                facts.append(f'tasks={self._open_items}')
            return ' '.join(facts)

        def __str__(self):
            return f'<{type(self).__name__} {self._facts()}>'

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._facts()}>'


    def _wake_one(line):
        while line:
            turn = line.popleft()
            if not turn.done():
                turn.set_result(None)
                break


    class _ListQueue(Queue):
        def _init(self, maxsize):
            self._queue = []


    class PriorityQueue(_ListQueue):
        """Takes items from tasks to others, the least one first."""

        def _put(self, item):
            heap.push(self._queue, item)

        def _get(self):
            return heap.pop(self._queue)


    class LifoQueue(_ListQueue):
        """Takes items from tasks to others, the last one first."""

        def _get(self):
            return self._queue.pop()
    """##
}
