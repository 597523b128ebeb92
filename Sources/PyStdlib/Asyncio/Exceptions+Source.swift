// This file defines the exceptions of asyncio, those of streams included, for programs that name them, in Python.

extension StandardLibrary {
  static let asyncioExceptionsSource = ##"""
    __all__ = ('CancelledError', 'TimeoutError', 'InvalidStateError', 'BrokenBarrierError', 'IncompleteReadError',
               'LimitOverrunError', 'SendfileNotAvailableError')

    TimeoutError = TimeoutError
    # What callbacks and tasks never keep for themselves.
    ENDINGS = SystemExit, KeyboardInterrupt


    class CancelledError(BaseException):
        """Raised in a task that is cancelled."""


    class InvalidStateError(Exception):
        """A result is asked for before it is there, or given twice."""


    class SendfileNotAvailableError(RuntimeError):
        pass


    class BrokenBarrierError(RuntimeError):
        """Raised where tasks wait for a barrier that is aborted."""


    class IncompleteReadError(EOFError):
        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial, self.expected = partial, expected


    class LimitOverrunError(Exception):
        def __init__(self, message, consumed):
            super().__init__(message)
            self.consumed = consumed
    """##
}
