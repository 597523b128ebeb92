// This file defines the exceptions of asyncio, those of streams included, for programs that name them, in Python.

extension StandardLibrary {
  static let asyncioExceptionsSource = ##"""
    __all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'IncompleteReadError',
               'LimitOverrunError', 'SendfileNotAvailableError')

    TimeoutError = TimeoutError


    class CancelledError(BaseException):
        """The Future or Task was cancelled."""


    class InvalidStateError(Exception):
        """The operation is not allowed in this state."""


    class SendfileNotAvailableError(RuntimeError):
        """Sendfile syscall is not available."""


    class BrokenBarrierError(RuntimeError):
        """Barrier is broken by barrier.abort() call."""


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
