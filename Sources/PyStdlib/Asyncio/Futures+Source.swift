// This file defines futures: results that will be there later, and whom to tell then, in Python.

extension StandardLibrary {
  static let asyncioFuturesSource = ##"""
    import contextvars
    from asyncio import events
    from asyncio.exceptions import CancelledError, InvalidStateError
    from asyncio.helpers import callbacks_text, limited_repr

    __all__ = ('Future', 'wrap_future', 'isfuture')


    def isfuture(obj):
        """Whether tasks can wait for an object as they do for futures."""
        is_alike = hasattr(obj.__class__, '_asyncio_future_blocking')
        return is_alike and obj._asyncio_future_blocking is not None


    def loop_of(future):
        getter = getattr(future, 'get_loop', None)
        return future._loop if getter is None else getter()


    def set_unless_cancelled(future, result):
        if not future.cancelled():
            future.set_result(result)


    def wrap_future(future, *, loop=None):
        if isfuture(future):
            return future
        from _asyncio import refuse
        refuse('`asyncio.wrap_future` of a future of another kind', 'there are no threads; use `asyncio.create_task`')


    class Future:
        """A result that will be there later."""

        # 'pending', and then for good 'cancelled' or 'finished'.
        _status = 'pending'
        _value = _error = _error_origin = None
        # The message of a cancellation, and the exception that brought it when there is one to pass on.
        _cancel_message = _cancellation = None
        # True while `await` hands the future to the task that runs.
        _asyncio_future_blocking = False

        def __init__(self, *, loop=None):
            self._loop = events.get_event_loop() if loop is None else loop
            self._listeners = []

        def __class_getitem__(cls, item):
            return list[item].__class__(cls, item)

        def get_loop(self):
            return self._loop

        # Before the end.

        def add_done_callback(self, fn, *, context=None):
            if self.done():
                self._loop.call_soon(fn, self, context=context)
                return
            if context is None:
                context = contextvars.copy_context()
            self._listeners.append((fn, context))

        def remove_done_callback(self, fn):
            others = [listener for listener in self._listeners if listener[0] != fn]
            removed = len(self._listeners) - len(others)
            self._listeners[:] = others
            return removed

        def __await__(self):
            if self._status == 'pending':
                self._asyncio_future_blocking = True
                yield self
                if self._status == 'pending':
                    raise RuntimeError("await wasn't used with future")
            return self.result()

        __iter__ = __await__

        # The end.

        def _end(self, status):
            self._status = status
            listeners, self._listeners = self._listeners, []
            for function, context in listeners:
                self._loop.call_soon(function, self, context=context)

        def cancel(self, msg=None):
            is_pending = self._status == 'pending'
            if is_pending:
                self._cancel_message = msg
                self._end('cancelled')
            return is_pending

        def set_result(self, result):
            if self._status != 'pending':
                raise InvalidStateError('invalid state')
            self._value = result
            self._end('finished')

        def set_exception(self, exception):
            if self._status != 'pending':
                raise InvalidStateError('invalid state')
            if isinstance(exception, type) and issubclass(exception, BaseException):
                exception = exception()
            if not isinstance(exception, BaseException):
                raise TypeError('invalid exception object')
            if exception.__class__ is StopIteration:
                raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            self._error, self._error_origin = exception, exception.__traceback__
            self._end('finished')

        # Behind the end.

        def done(self):
            return self._status != 'pending'

        def cancelled(self):
            return self._status == 'cancelled'

        def result(self):
            if self._status != 'finished':
                raise self._reason('Result is not set.')
            if self._error is None:
                return self._value
            raise self._error.with_traceback(self._error_origin)

        def exception(self):
            if self._status != 'finished':
                raise self._reason('Exception is not set.')
            return self._error

        # Why there is no result.
        def _reason(self, text):
            return InvalidStateError(text) if self._status == 'pending' else self._cancelled_error()

        def _cancelled_error(self):
            known, self._cancellation = self._cancellation, None
            if known is not None:
                return known
            message = self._cancel_message
            return CancelledError() if message is None else CancelledError(message)

        def _facts(self):
            facts = [self._status]
            if self._status == 'finished':
                error = self._error
                facts.append(f'result={limited_repr(self._value)}' if error is None else f'exception={error!r}')
            if self._listeners:
                facts.append(callbacks_text(self._listeners))
            return facts

        def __repr__(self):
            return f'<{self.__class__.__name__} {" ".join(self._facts())}>'


    Future.__module__ = '_asyncio'
    """##
}
