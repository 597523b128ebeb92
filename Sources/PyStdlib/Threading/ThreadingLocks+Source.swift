// This file defines the first part of the module threading: waiting, locks, conditions, semaphores, events, barriers.

let threadingLocksSource = #"""
  import sys as _sys
  import time as _time

  __all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
             'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
             'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
             'getprofile', 'gettrace', 'get_native_id']

  ThreadError = RuntimeError
  TIMEOUT_MAX = 9223372036.0

  # A thread begins when another one waits, or when the program ends, and then runs to its end: nothing interrupts it
  # but a wait of its own, during which threads that have not begun yet may run. What is left then waits for ever.

  _waiting = []
  _running = []
  _all = []
  _count = 0


  def _run_one():
      if not _waiting:
          return False
      _waiting.pop(0)._run_now()
      return True


  # Runs other threads until `is_met` says yes. A deadline passes when nothing is left to run.
  def _wait_for(is_met, timeout=None):
      while not is_met():
          if _run_one():
              continue
          if timeout is not None:
              _time.sleep(max(timeout, 0))
              return is_met()
          thread = current_thread()
          if thread.daemon and len(_running) > 1:
              raise _Abandoned
          from _asyncio import refuse
          refuse('a wait that nothing ends',
                 'every thread waits here, and nothing is left that could wake one: CPython hangs')
      return True


  class _Abandoned(BaseException):
      # Ends a daemon thread that waits for what can not come any more.
      pass


  def _run_waiting():
      while _run_one():
          pass


  # What `time.sleep` calls: while the main thread sleeps the others have their turn.
  def _main_sleeps():
      if len(_running) == 1:
          _run_waiting()


  def _shutdown():
      # Daemons do not keep a program alive.
      while _waiting:
          thread = _waiting.pop(0)
          if not thread.daemon:
              thread._run_now()


  def _check_timeout(blocking, timeout):
      if not blocking and timeout != -1:
          raise ValueError("can't specify a timeout for a non-blocking call")
      if blocking and timeout < 0 and timeout != -1:
          raise ValueError('timeout value must be a non-negative number')
      return None if timeout == -1 else timeout


  class lock:
      __slots__ = '_is_held', '__weakref__'
      __module__ = '_thread'
      __qualname__ = 'lock'

      def __init__(self):
          self._is_held = False

      def locked(self):
          return self._is_held


      def acquire(self, blocking=True, timeout=-1):
          timeout = _check_timeout(blocking, timeout)
          if self._is_held and (not blocking or not _wait_for(lambda: not self._is_held, timeout)):
              return False
          self._is_held = True
          return True

      def release(self):
          if not self._is_held:
              raise RuntimeError('release unlocked lock')
          self._is_held = False

      def __repr__(self):
          return '<%s _thread.lock object at %#x>' % ('locked' if self._is_held else 'unlocked', id(self))

      def __exit__(self, *exc_info):
          self.release()

      def __enter__(self):
          return self.acquire()


  Lock = lock
  for _name in 'acquire', 'release', 'locked':
      setattr(lock, _name + '_lock', getattr(lock, _name))
  del _name


  class RLock:
      __slots__ = '_owner', '_depth', '__weakref__'
      __module__ = '_thread'

      def __init__(self):
          self._owner = None
          self._depth = 0

      def acquire(self, blocking=True, timeout=-1):
          timeout = _check_timeout(blocking, timeout)
          me = get_ident()
          if self._owner not in (None, me) and (not blocking or not _wait_for(lambda: self._owner is None, timeout)):
              return False
          self._owner = me
          self._depth += 1
          return True

      def release(self):
          if self._owner != get_ident():
              raise RuntimeError('cannot release un-acquired lock')
          self._depth -= 1
          if not self._depth:
              self._owner = None

      def _is_owned(self):
          return self._owner == get_ident()

      def __repr__(self):
          return '<%s _thread.RLock object owner=%d count=%d at %#x>' % (
              'locked' if self._depth else 'unlocked', self._owner or 0, self._depth, id(self))

      def __exit__(self, *exc_info):
          self.release()

      def __enter__(self):
          return self.acquire()


  class Condition:

      def __init__(self, lock=None):
          self._lock = RLock() if lock is None else lock
          self.acquire, self.release = self._lock.acquire, self._lock.release
          self._waiters = []

      def wait(self, timeout=None):
          self._check('wait')
          mark = [False]
          self._waiters.append(mark)
          depth = self._lock._depth if isinstance(self._lock, RLock) else 1
          for _ in range(depth):
              self.release()
          try:
              return _wait_for(lambda: mark[0], timeout)
          finally:
              if mark in self._waiters:
                  self._waiters.remove(mark)
              for _ in range(depth):
                  self.acquire()

      def notify(self, n=1):
          self._check('notify')
          for mark in self._waiters[:n]:
              mark[0] = True
          del self._waiters[:n]

      def wait_for(self, predicate, timeout=None):
          result = predicate()
          while not result:
              if not self.wait(timeout):
                  return predicate()
              result = predicate()
          return result

      def notify_all(self):
          self.notify(len(self._waiters))

      notifyAll = notify_all

      def _is_owned(self):
          if isinstance(self._lock, RLock):
              return self._lock._is_owned()
          return self._lock.locked()

      def _check(self, verb):
          if not self._is_owned():
              raise RuntimeError('cannot %s on un-acquired lock' % verb)

      def __repr__(self):
          return '<Condition(%s, %d)>' % (self._lock, len(self._waiters))

      def __exit__(self, *args):
          return self._lock.__exit__(*args)

      def __enter__(self):
          return self._lock.__enter__()


  class Semaphore:

      def __init__(self, value=1):
          if value < 0:
              raise ValueError('semaphore initial value must be >= 0')
          self._value = self._initial_value = value

      def acquire(self, blocking=True, timeout=None):
          if not blocking and timeout is not None:
              raise ValueError("can't specify timeout for non-blocking acquire")
          if not self._value and (not blocking or not _wait_for(lambda: self._value, timeout)):
              return False
          self._value -= 1
          return True

      __enter__ = acquire

      def release(self, n=1):
          if n < 1:
              raise ValueError('n must be one or more')
          self._value += n

      def __repr__(self):
          return '<%s.%s at %#x: value=%d>' % (
              type(self).__module__, type(self).__qualname__, id(self), self._value)

      def __exit__(self, *exc_info):
          self.release()


  class BoundedSemaphore(Semaphore):

      def release(self, n=1):
          if n < 1:
              raise ValueError('n must be one or more')
          if self._value + n > self._initial_value:
              raise ValueError('Semaphore released too many times')
          self._value += n

      def __repr__(self):
          return '<%s.%s at %#x: value=%d/%d>' % (
              type(self).__module__, type(self).__qualname__, id(self), self._value, self._initial_value)


  class Event:

      def __init__(self):
          self._flag = False

      def set(self):
          self._flag = True

      def wait(self, timeout=None):
          return _wait_for(lambda: self._flag, timeout)

      def clear(self):
          self._flag = False

      def is_set(self):
          return self._flag

      isSet = is_set

      def __repr__(self):
          return '<%s.%s at %#x: %s>' % (type(self).__module__, type(self).__qualname__, id(self),
                                         'set' if self._flag else 'unset')


  class BrokenBarrierError(RuntimeError):
      pass


  class Barrier:

      def __init__(self, parties, action=None, timeout=None):
          self._parties, self._action, self._timeout = parties, action, timeout
          self._count = self._round = 0
          self._is_broken = False

      parties = property(lambda self: self._parties)
      n_waiting = property(lambda self: self._count)
      broken = property(lambda self: self._is_broken)

      def wait(self, timeout=None):
          if self._is_broken:
              raise BrokenBarrierError
          place, round = self._count, self._round
          self._count += 1
          if self._count == self._parties:
              if self._action is not None:
                  self._action()
              self._count = 0
              self._round += 1
          elif not _wait_for(lambda: self._round != round or self._is_broken, timeout or self._timeout):
              self.abort()
          if self._is_broken and self._round == round:
              raise BrokenBarrierError
          return place

      def abort(self):
          self._is_broken = True

      def reset(self):
          if self._count:
              self._is_broken = True
              self._round += 1
          self._count = 0
          self._is_broken = False

      def __repr__(self):
          state = 'broken' if self._is_broken else 'waiters=%d/%d' % (self._count, self._parties)
          return '<%s.%s at %#x: %s>' % (type(self).__module__, type(self).__qualname__, id(self), state)
  """#
