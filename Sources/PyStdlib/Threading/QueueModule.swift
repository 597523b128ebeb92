// This file defines the module queue (library reference, "queue") on top of threading.

import PyRuntime

extension StandardLibrary {
  static var queueModule: ModuleDefinition {
    ModuleDefinition("queue", source: queueModuleSource)
  }
}

private let queueModuleSource = #"""
  import threading
  from collections import deque
  from heapq import heappop, heappush

  __all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


  class Empty(Exception):
      __module__ = '_queue'


  class Full(Exception):
      pass


  class Queue:

      def __init__(self, maxsize=0):
          self.maxsize = maxsize
          self.unfinished_tasks = 0
          self.mutex = threading.Lock()
          self._init(maxsize)

      def get(self, block=True, timeout=None):
          if block and timeout is not None and timeout < 0:
              raise ValueError("'timeout' must be a non-negative number")
          if not self._qsize() and (not block or not threading._wait_for(self._qsize, timeout)):
              raise Empty
          return self._get()

      def put(self, item, block=True, timeout=None):
          if self.full():
              if block and timeout is not None and timeout < 0:
                  raise ValueError("'timeout' must be a non-negative number")
              if not block or not threading._wait_for(lambda: not self.full(), timeout):
                  raise Full
          self._put(item)
          self.unfinished_tasks += 1

      def full(self):
          return 0 < self.maxsize <= self._qsize()

      def join(self):
          threading._wait_for(lambda: not self.unfinished_tasks)

      def empty(self):
          return not self._qsize()

      def qsize(self):
          return self._qsize()

      def task_done(self):
          if self.unfinished_tasks <= 0:
              raise ValueError('task_done() called too many times')
          self.unfinished_tasks -= 1

      def get_nowait(self):
          return self.get(block=False)

      def put_nowait(self, item):
          return self.put(item, block=False)

      def _init(self, maxsize):
          self.queue = deque()

      def _qsize(self):
          return len(self.queue)

      def _put(self, item):
          self.queue.append(item)

      def _get(self):
          return self.queue.popleft()

      def __class_getitem__(cls, item):
          from types import GenericAlias
          return GenericAlias(cls, item)


  class PriorityQueue(Queue):

      def _init(self, maxsize):
          self.queue = []

      def _put(self, item):
          heappush(self.queue, item)

      def _get(self):
          return heappop(self.queue)


  class LifoQueue(Queue):

      def _init(self, maxsize):
          self.queue = []

      def _get(self):
          return self.queue.pop()


  class SimpleQueue:
      __module__ = '_queue'

      def __init__(self):
          self._items = deque()

      def get(self, block=True, timeout=None):
          if block and timeout is not None and timeout < 0:
              raise ValueError("'timeout' must be a non-negative number")
          if not self._items and (not block or not threading._wait_for(lambda: self._items, timeout)):
              raise Empty
          return self._items.popleft()

      def put(self, item, block=True, timeout=None):
          self._items.append(item)

      def empty(self):
          return not self._items

      def qsize(self):
          return len(self._items)

      def get_nowait(self):
          return self.get(block=False)

      def put_nowait(self, item):
          self._items.append(item)

      def __class_getitem__(cls, item):
          from types import GenericAlias
          return GenericAlias(cls, item)
  """#
