// This file defines threads themselves in the module threading, and attributes for each of them.

let threadingThreadsSource = #"""


  class Thread:
      _is_ready = False

      def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
          global _count
          assert group is None, 'group argument must be None for now'
          if name is None:
              _count += 1
              name = 'Thread-%d' % _count
              if target is not None and hasattr(target, '__name__'):
                  name += ' (%s)' % target.__name__
          self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
          self._name = str(name)
          self._daemonic = current_thread().daemon if daemon is None else daemon
          self._ident = None
          self._state = 'initial'
          self._is_ready = True

      def run(self):
          try:
              if self._target is not None:
                  self._target(*self._args, **self._kwargs)
          finally:
              del self._target, self._args, self._kwargs

      def join(self, timeout=None):
          if not self._is_ready:
              raise RuntimeError('Thread.__init__() not called')
          if self._state == 'initial':
              raise RuntimeError('cannot join thread before it is started')
          if self is current_thread():
              raise RuntimeError('cannot join current thread')
          while self._state != 'stopped' and _waiting:
              _run_one()
          if self._state != 'stopped' and timeout is None:
              _wait_for(lambda: self._state == 'stopped')

      @property
      def name(self):
          self._check_ready()
          return self._name

      @name.setter
      def name(self, name):
          self._check_ready()
          self._name = str(name)

      @property
      def ident(self):
          self._check_ready()
          return self._ident

      native_id = ident

      def start(self):
          if not self._is_ready:
              raise RuntimeError('thread.__init__() not called')
          if self._state != 'initial':
              raise RuntimeError('threads can only be started once')
          self._state = 'started'
          self._ident = _first_ident + 4096 * (len(_all) + 1)
          _all.append(self)
          self._queue()

      @property
      def daemon(self):
          self._check_ready()
          return self._daemonic

      @daemon.setter
      def daemon(self, daemonic):
          if not self._is_ready:
              raise RuntimeError('Thread.__init__() not called')
          if self._state == 'started':
              raise RuntimeError('cannot set daemon status of active thread')
          self._daemonic = daemonic

      def getName(self):
          _warn_old('getName() is deprecated, get the name attribute instead')
          return self.name

      def setName(self, name):
          _warn_old('setName() is deprecated, set the name attribute instead')
          self.name = name

      def isDaemon(self):
          _warn_old('isDaemon() is deprecated, get the daemon attribute instead')
          return self.daemon

      def is_alive(self):
          self._check_ready()
          return self._state == 'started'

      def setDaemon(self, daemonic):
          _warn_old('setDaemon() is deprecated, set the daemon attribute instead')
          self.daemon = daemonic

      def _check_ready(self):
          if not self._is_ready:
              raise RuntimeError('Thread.__init__() not called')

      def _queue(self):
          _waiting.append(self)

      def _run_now(self):
          _running.append(self)
          try:
              _apart(self.run)
          except (SystemExit, _Abandoned):
              pass
          except BaseException:
              excepthook(ExceptHookArgs((*_sys.exc_info(), self)))
          finally:
              _running.pop()
              self._state = 'stopped'
              if self in _all:
                  _all.remove(self)

      def __repr__(self):
          self._check_ready()
          text = self._state + (' daemon' if self._daemonic else '')
          if self._ident is not None:
              text += ' %d' % self._ident
          return '<%s(%s, %s)>' % (type(self).__name__, self._name, text)


  def _warn_old(text):
      import warnings
      warnings.warn(text, DeprecationWarning, stacklevel=3)


  class Timer(Thread):

      def __init__(self, interval, function, args=None, kwargs=None):
          super().__init__()
          self.interval, self.function = interval, function
          self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
          self.finished = Event()

      def run(self):
          if not self.finished.is_set():
              _time.sleep(self.interval)
          if not self.finished.is_set():
              self.function(*self.args, **self.kwargs)
          self.finished.set()

      def cancel(self):
          self.finished.set()


  class _MainThread(Thread):

      def __init__(self):
          self._is_ready = True
          self._name, self._daemonic, self._state, self._ident = 'MainThread', False, 'started', _first_ident


  class _local:
      # One set of attributes for each thread.
      __module__ = '_thread'

      def __new__(cls, /, *args, **kwargs):
          if (args or kwargs) and cls.__init__ is object.__init__:
              raise TypeError('Initialization arguments are not supported')
          made = object.__new__(cls)
          object.__setattr__(made, '_local_', ({_first_ident: {}} if not _running else {}, args, kwargs))
          object.__getattribute__(made, '_local_')[0][get_ident()] = {}
          return made

      def __delattr__(self, name):
          try:
              del self.__dict__[name]
          except KeyError:
              raise AttributeError(_no_attribute % (_shown_type(self), name)) from None

      def __setattr__(self, name, value):
          if name == '__dict__':
              raise AttributeError("'%s' object attribute '__dict__' is read-only" % type(self).__name__)
          self.__dict__[name] = value

      def __getattribute__(self, name):
          spaces, args, kwargs = object.__getattribute__(self, '_local_')
          space = _space_of(self, spaces, args, kwargs)
          if name == '__dict__':
              return space
          if name in space:
              return space[name]
          try:
              return object.__getattribute__(self, name)
          except AttributeError:
              if type(self) is not _local:
                  raise
          raise AttributeError(_no_attribute % (_shown_type(self), name))


  local = _local


  def _shown_type(own):
      return '_thread._local' if type(own) is _local else type(own).__name__


  _no_attribute = "'%s' object has no attribute '%s'"


  def _space_of(own, spaces, args, kwargs):
      me = get_ident()
      if me not in spaces:
          spaces[me] = {}
          type(own).__init__(own, *args, **kwargs)
      return spaces[me]


  class ExceptHookArgs(tuple):
      exc_type = property(lambda self: self[0])
      exc_value = property(lambda self: self[1])
      exc_traceback = property(lambda self: self[2])
      thread = property(lambda self: self[3])


  def excepthook(args, /):
      if args.exc_type is SystemExit:
          return
      import traceback
      name = get_ident() if args.thread is None else args.thread.name
      lines = traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)
      text = ''.join([line for line in lines if not line.startswith('  File "<threading>"')])
      _sys.stderr.write('Exception in thread %s:\n%s' % (name, text))


  __excepthook__ = excepthook
  _first_ident = 140737350000000
  _main = _MainThread()
  _all.append(_main)
  _running.append(_main)


  def current_thread():
      return _running[-1]


  def currentThread():
      _warn_old('currentThread() is deprecated, use current_thread() instead')
      return current_thread()


  def main_thread():
      return _main


  def enumerate():
      return list(_all)


  def active_count():
      return len(_all)


  def activeCount():
      _warn_old('activeCount() is deprecated, use active_count() instead')
      return active_count()


  def get_ident():
      return _running[-1]._ident


  get_native_id = get_ident


  def stack_size(size=0):
      return 0


  def settrace(func):
      pass


  setprofile = settrace


  def gettrace():
      return None


  getprofile = gettrace
  """#
