// This file defines the module `logging.handlers` as far as it needs no network: handlers that change files and handlers
// that pass records on later.

let loggingHandlersModuleSource = #"""
  import logging


  class BaseRotatingHandler(logging.FileHandler):
      namer = None
      rotator = None

      def emit(self, record):
          try:
              if self.shouldRollover(record):
                  self.doRollover()
              logging.FileHandler.emit(self, record)
          except RecursionError:
              raise
          except Exception:
              self.handleError(record)

      def rotation_filename(self, default_name):
          return self.namer(default_name) if callable(self.namer) else default_name

      def rotate(self, source, dest):
          import os
          if callable(self.rotator):
              self.rotator(source, dest)
          elif os.path.exists(source):
              os.rename(source, dest)


  # Starts a new file before the present one grows beyond a size, and keeps some old ones.
  class RotatingFileHandler(BaseRotatingHandler):
      def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
          if maxBytes > 0:
              mode = 'a'
          BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
          self.maxBytes = maxBytes
          self.backupCount = backupCount

      def doRollover(self):
          import os
          if self.stream:
              self.stream.close()
              self.stream = None
          if self.backupCount > 0:
              newer = [self.rotation_filename('%s.%d' % (self.baseFilename, i))
                       for i in range(1, self.backupCount + 1)]
              for i in range(self.backupCount - 1, 0, -1):
                  if os.path.exists(newer[i - 1]):
                      if os.path.exists(newer[i]):
                          os.remove(newer[i])
                      os.rename(newer[i - 1], newer[i])
              if os.path.exists(newer[0]):
                  os.remove(newer[0])
              self.rotate(self.baseFilename, newer[0])
          if not self.delay:
              self.stream = self._open()

      def shouldRollover(self, record):
          import os
          if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
              return False
          if self.stream is None:
              self.stream = self._open()
          if self.maxBytes <= 0:
              return False
          self.stream.seek(0, 2)
          return self.stream.tell() + len('%s\n' % self.format(record)) >= self.maxBytes


  class BufferingHandler(logging.Handler):
      def __init__(self, capacity):
          logging.Handler.__init__(self)
          self.capacity = capacity
          self.buffer = []

      def shouldFlush(self, record):
          return len(self.buffer) >= self.capacity

      def emit(self, record):
          self.buffer.append(record)
          if self.shouldFlush(record):
              self.flush()

      def flush(self):
          self.buffer.clear()

      def close(self):
          try:
              self.flush()
          finally:
              logging.Handler.close(self)


  # Keeps records until it is full or one is grave enough, then hands all of them to its target.
  class MemoryHandler(BufferingHandler):
      def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
          BufferingHandler.__init__(self, capacity)
          self.flushLevel = flushLevel
          self.target = target
          self.flushOnClose = flushOnClose

      def shouldFlush(self, record):
          return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

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
              BufferingHandler.close(self)


  # Puts records into a queue, ready to be read anywhere.
  class QueueHandler(logging.Handler):
      def __init__(self, queue):
          logging.Handler.__init__(self)
          self.queue = queue

      def enqueue(self, record):
          self.queue.put_nowait(record)

      # A copy whose message is complete, so that nothing in it can change.
      def prepare(self, record):
          text = self.format(record)
          result = logging.makeLogRecord(record.__dict__)
          result.message = text
          result.msg = text
          result.args = None
          result.exc_info = None
          result.exc_text = None
          result.stack_info = None
          return result

      def emit(self, record):
          try:
              self.enqueue(self.prepare(record))
          except Exception:
              self.handleError(record)
  """#
