// This file defines futures: results that will be there later, and whom to tell then, in Python.

extension StandardLibrary {
  static let asyncioFuturesSource = ##"""
    import contextvars
    from asyncio import events
    from asyncio.exceptions import CancelledError, InvalidStateError
    from asyncio.helpers import callbacks_text, limited_repr

    __all__ = ('Future', 'wrap_future', 'isfuture')

    _PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


    def isfuture(obj):
        """Whether an object behaves as a future."""
        return (hasattr(obj.__class__, '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None)


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
        _state = _PENDING
        _result = _exception = _traceback = None
        _cancel_message = _cancelled_error = None
        # Set while `await` hands the future to the task that runs.
        _asyncio_future_blocking = False

        def __init__(self, *, loop=None):
            self._loop = events.get_event_loop() if loop is None else loop
            self._callbacks = []

        def __class_getitem__(cls, item):
            return list[item].__class__(cls, item)

        def _repr_info(self):
            info = [self._state.lower()]
            if self._state == _FINISHED:
                if self._exception is not None:
                    info.append(f'exception={self._exception!r}')
                else:
                    info.append(f'result={limited_repr(self._result)}')
            if self._callbacks:
                info.append(callbacks_text(self._callbacks))
            return info

        def __repr__(self):
            return f'<{type(self).__name__} {" ".join(self._repr_info())}>'

        def get_loop(self):
            return self._loop

        def cancelled(self):
            return self._state == _CANCELLED

        def done(self):
            return self._state != _PENDING

        def cancel(self, msg=None):
            if self._state != _PENDING:
                return False
            self._state = _CANCELLED
            self._cancel_message = msg
            self._schedule_callbacks()
            return True

        def _make_cancelled_error(self):
            if self._cancelled_error is not None:
                error, self._cancelled_error = self._cancelled_error, None
                return error
            return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

        def result(self):
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            if self._state != _FINISHED:
                raise InvalidStateError('Result is not set.')
            if self._exception is not None:
                raise self._exception.with_traceback(self._traceback)
            return self._result

        def exception(self):
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            if self._state != _FINISHED:
                raise InvalidStateError('Exception is not set.')
            return self._exception

        def set_result(self, result):
            if self._state != _PENDING:
                raise InvalidStateError('invalid state')
            self._result = result
            self._state = _FINISHED
            self._schedule_callbacks()

        def set_exception(self, exception):
            if self._state != _PENDING:
                raise InvalidStateError('invalid state')
            if isinstance(exception, type) and issubclass(exception, BaseException):
                exception = exception()
            if not isinstance(exception, BaseException):
                raise TypeError('invalid exception object')
            if type(exception) is StopIteration:
                raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            self._exception = exception
            self._traceback = exception.__traceback__
            self._state = _FINISHED
            self._schedule_callbacks()

        def add_done_callback(self, fn, *, context=None):
            if self._state != _PENDING:
                self._loop.call_soon(fn, self, context=context)
            else:
                self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

        def remove_done_callback(self, fn):
            kept = [pair for pair in self._callbacks if pair[0] != fn]
            removed = len(self._callbacks) - len(kept)
            self._callbacks[:] = kept
            return removed

        def _schedule_callbacks(self):
            callbacks, self._callbacks = self._callbacks, []
            for fn, context in callbacks:
                self._loop.call_soon(fn, self, context=context)

        def __await__(self):
            if not self.done():
                self._asyncio_future_blocking = True
                yield self
                if not self.done():
                    raise RuntimeError("await wasn't used with future")
            return self.result()

        __iter__ = __await__


    Future.__module__ = '_asyncio'
    """##
}
