// This file defines the part of `logging.handlers` that starts a new file when its time has come.

let loggingTimedRotationSource = #"""


  _DAY = 24 * 60 * 60
  # By the letter of a unit: its seconds, and what of a moment goes into the names of old files.
  _UNITS = {
      'S': (1, '%Y-%m-%d_%H-%M-%S'), 'M': (60, '%Y-%m-%d_%H-%M'), 'H': (60 * 60, '%Y-%m-%d_%H'), 'D': (_DAY, '%Y-%m-%d'),
      'MIDNIGHT': (_DAY, '%Y-%m-%d'), 'W': (7 * _DAY, '%Y-%m-%d'),
  }


  def _digits_pattern(suffix):
      import re
      digits = suffix.replace('%Y', r'\d{4}')
      for letter in 'mdHMS':
          digits = digits.replace('%' + letter, r'\d{2}')
      return re.compile('^' + digits + r'(\.\w+)?$', re.ASCII)


  class TimedRotatingFileHandler(BaseRotatingHandler):
      def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                   atTime=None, errors=None):
          super().__init__(filename, 'a', encoding=encoding, delay=delay, errors=errors)
          self.when = when = when.upper()
          self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
          unit = 'W' if when[:1] == 'W' else when
          if unit == 'W':
              self.dayOfWeek = self._week_day(when)
          if unit not in _UNITS:
              raise ValueError('Invalid rollover interval specified: %s' % when)
          seconds, self.suffix = _UNITS[unit]
          self.interval = seconds * interval
          self.extMatch = _digits_pattern(self.suffix)
          # CPython counts from the time at which an old file was last written; files have no times here.
          self.rolloverAt = self.computeRollover(int(logging.time.time()))

      def _week_day(self, when):
          if len(when) != 2:
              raise ValueError('You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s' % when)
          if when[1] not in '0123456':
              raise ValueError('Invalid day specified for weekly rollover: %s' % when)
          return int(when[1])

      # The next moment for a new file. The time zone is UTC, so days have the same length everywhere.
      def computeRollover(self, currentTime):
          if self.when[0] == 'W':
              week_days = (self.dayOfWeek,)
          elif self.when == 'MIDNIGHT':
              week_days = range(7)
          else:
              return currentTime + self.interval
          at = self.atTime
          # Without a time it is the end of the day.
          seconds = _DAY if at is None else (at.hour * 60 + at.minute) * 60 + at.second
          # The epoch began on a Thursday.
          day = currentTime // _DAY
          while (day + 3) % 7 not in week_days or day * _DAY + seconds < currentTime:
              day += 1
          return day * _DAY + seconds

      def shouldRollover(self, record):
          now = int(logging.time.time())
          if now < self.rolloverAt:
              return False
          import os
          if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
              # Asked again at the next moment only.
              self.rolloverAt = self.computeRollover(now)
              return False
          return True

      def doRollover(self):
          import os
          if self.stream:
              self.stream.close()
              self.stream = None
          clock = logging.time.gmtime if self.utc else logging.time.localtime
          began = logging.time.strftime(self.suffix, clock(self.rolloverAt - self.interval))
          old = self.rotation_filename(self.baseFilename + '.' + began)
          if os.path.exists(old):
              os.remove(old)
          self.rotate(self.baseFilename, old)
          if self.backupCount > 0:
              for path in self.getFilesToDelete():
                  os.remove(path)
          if not self.delay:
              self.stream = self._open()
          now = int(logging.time.time())
          following = self.computeRollover(now)
          while following <= now:
              following += self.interval
          self.rolloverAt = following

      # Old files beyond the number to keep, the oldest first. A file is one of them if this handler would give its name
      # to the moment that stands in it.
      def getFilesToDelete(self):
          import os
          import re
          folder = os.path.dirname(self.baseFilename)
          moment = re.compile(self.extMatch.pattern.removeprefix('^').removesuffix('$'), re.ASCII)

          def is_ours(path):
              return any(self.rotation_filename(self.baseFilename + '.' + text) == path
                         for match in moment.finditer(os.path.basename(path))
                         for text in (match[0], match[0].removesuffix(match[1] or '')))

          found = sorted(filter(is_ours, (os.path.join(folder, name) for name in os.listdir(folder))))
          return found[:max(0, len(found) - self.backupCount)]


  # Takes records from a queue and gives them to handlers, in a thread of its own.
  class QueueListener:
      _sentinel = None

      def __init__(self, queue, *handlers, respect_handler_level=False):
          self.queue, self.handlers = queue, handlers
          self._thread = None
          self.respect_handler_level = respect_handler_level

      def start(self):
          import threading
          self._thread = threading.Thread(target=self._monitor, daemon=True)
          self._thread.start()

      def _monitor(self):
          is_done = getattr(self.queue, 'task_done', lambda: None)
          while (record := self.dequeue(True)) is not self._sentinel:
              self.handle(record)
              is_done()
          is_done()

      def dequeue(self, block):
          return self.queue.get(block)

      def enqueue_sentinel(self):
          self.queue.put_nowait(self._sentinel)

      def prepare(self, record):
          return record

      def handle(self, record):
          record = self.prepare(record)
          for handler in self.handlers:
              if not self.respect_handler_level or record.levelno >= handler.level:
                  handler.handle(record)

      def stop(self):
          self.enqueue_sentinel()
          self._thread.join()
          self._thread = None
  """#
