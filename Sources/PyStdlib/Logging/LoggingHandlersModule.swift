// This file defines the module `logging.handlers` as far as it needs no network: handlers that change files and handlers
// that pass records on later.

let loggingHandlersModuleSource = #"""
  import logging


  class BaseRotatingHandler(logging.FileHandler):
      namer = None
      rotator = None

      def rotation_filename(self, default_name):
          if callable(self.namer):
              return self.namer(default_name)
          return default_name

      def rotate(self, source, dest):
          if callable(self.rotator):
              self.rotator(source, dest)
              return
          import os
          if os.path.exists(source):
              os.rename(source, dest)

      def emit(self, record):
          try:
              is_time = self.shouldRollover(record)
              if is_time:
                  self.doRollover()
              logging.FileHandler.emit(self, record)
          except RecursionError:
              raise
          except Exception:
              self.handleError(record)


  # Starts a new file before the present one grows beyond a size, and keeps some old ones.
  class RotatingFileHandler(BaseRotatingHandler):
      def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
          # Emptying the file at the start would lose what rotation is to keep.
          super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding, delay, errors)
          self.maxBytes, self.backupCount = maxBytes, backupCount

      def shouldRollover(self, record):
          import os
          path = self.baseFilename
          if os.path.exists(path) and not os.path.isfile(path):
              return False
          if self.stream is None:
              self.stream = self._open()
          if self.maxBytes <= 0:
              return False
          self.stream.seek(0, 2)
          return self.stream.tell() + len('%s\n' % self.format(record)) >= self.maxBytes

      def doRollover(self):
          if self.stream:
              self.stream.close()
              self.stream = None
          if self.backupCount > 0:
              self._move_backups()
          if not self.delay:
              self.stream = self._open()

      def _move_backups(self):
          import os
          backups = [self.rotation_filename('%s.%d' % (self.baseFilename, number + 1))
                     for number in range(self.backupCount)]

          def remove(path):
              if os.path.exists(path):
                  os.remove(path)

          # The oldest first, so that each finds its place free.
          for newer, older in reversed([*zip(backups, backups[1:])]):
              if os.path.exists(newer):
                  remove(older)
                  os.rename(newer, older)
          remove(backups[0])
          self.rotate(self.baseFilename, backups[0])


  class BufferingHandler(logging.Handler):
      def __init__(self, capacity):
          super().__init__()
          self.capacity, self.buffer = capacity, []

      def emit(self, record):
          self.buffer.append(record)
          if self.shouldFlush(record):
              self.flush()

      def shouldFlush(self, record):
          return self.capacity <= len(self.buffer)

      def flush(self):
          self.buffer.clear()

      def close(self):
          try:
              self.flush()
          finally:
              super().close()


  # Keeps records until it is full or one is grave enough, then hands all of them to its target.
  class MemoryHandler(BufferingHandler):
      def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
          super().__init__(capacity)
          self.flushLevel, self.flushOnClose = flushLevel, flushOnClose
          self.target = target

      def shouldFlush(self, record):
          return super().shouldFlush(record) or record.levelno >= self.flushLevel

      def setTarget(self, target):
          self.target = target

      def flush(self):
          if self.target:
              for record in self.buffer:
                  self.target.handle(record)
              self.buffer.clear()

      def close(self):
          try:
              if self.flushOnClose:
                  self.flush()
          finally:
              self.target = None
              super().close()


  # Puts records into a queue, ready to be read anywhere.
  class QueueHandler(logging.Handler):
      def __init__(self, queue):
          super().__init__()
          self.queue = queue

      def enqueue(self, record):
          self.queue.put_nowait(record)

      # A copy whose message is complete, so that nothing in it can change.
      def prepare(self, record):
          text = self.format(record)
          copy = logging.makeLogRecord(record.__dict__)
          copy.message = copy.msg = text
          copy.args = copy.exc_info = copy.exc_text = copy.stack_info = None
          return copy

      def emit(self, record):
          try:
              prepared = self.prepare(record)
              self.enqueue(prepared)
          except Exception:
              self.handleError(record)
  """#
