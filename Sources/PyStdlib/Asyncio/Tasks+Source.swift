// This file defines tasks, which drive coroutines, and the functions that wait for several of them, in Python.

extension StandardLibrary {
  static let asyncioTasksSource = ##"""
    import contextvars
    import functools
    from asyncio import events, futures
    from asyncio.exceptions import CancelledError, ENDINGS, InvalidStateError
    from asyncio.futures import Future, isfuture, loop_of
    from asyncio.helpers import coroutine_text, iscoroutine
    from collections.abc import Awaitable, Generator

    __all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
               'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe', 'current_task',
               'all_tasks', '_register_task', '_unregister_task', '_enter_task', '_leave_task')

    _CONDITIONS = FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = (
        'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED')

    _names = 0
    # Tasks that are not done, in the order of their making, and those that run, by loop.
    _alive = {}
    _current = {}


    def current_task(loop=None):
        """The task that runs now."""
        return _current.get(events.get_running_loop() if loop is None else loop)


    def all_tasks(loop=None):
        """The tasks of a loop that are not done."""
        return {*pending_tasks(events.get_running_loop() if loop is None else loop)}


    def pending_tasks(loop):
        return [task for task in _alive if loop_of(task) is loop and not task.done()]


    def _register_task(task):
        _alive[task] = None


    def _unregister_task(task):
        _alive.pop(task, None)


    def _enter_task(loop, task):
        running = _current.get(loop)
        if running is not None:
            raise RuntimeError(f'Cannot enter into task {task!r} while another task {running!r} is being executed.')
        _current[loop] = task


    def _leave_task(loop, task):
        running = _current.get(loop)
        if running is not task:
            raise RuntimeError(f'Leaving task {task!r} does not match the current task {running!r}.')
        del _current[loop]


    class Task(Future):
        """A coroutine that the loop runs, and its result."""
        _cancels_next = False
        _awaited = None
        _cancel_requests = 0

        def __init__(self, coro, *, loop=None, name=None, context=None):
            global _names
            super().__init__(loop=loop)
            if not iscoroutine(coro):
                raise TypeError(f'a coroutine was expected, got {coro!r}')
            if name is None:
                _names += 1
                name = f'Task-{_names}'
            self._name = str(name)
            self._coroutine = coro
            self._variables = contextvars.copy_context() if context is None else context
            self._loop.call_soon(self._advance, context=self._variables)
            _register_task(self)

        def _facts(self):
            info = super()._facts()
            if self._cancel_requests and not self.done():
                info[0] = 'cancelling'
            more = [f'name={self._name!r}', f'coro=<{coroutine_text(self._coroutine)}>']
            if self._awaited is not None:
                more.append(f'wait_for={self._awaited!r}')
            return info[:1] + more + info[1:]

        def get_coro(self):
            return self._coroutine

        def get_name(self):
            return self._name

        def set_name(self, value):
            self._name = str(value)

        def set_result(self, result):
            raise RuntimeError('Task does not support set_result operation')

        def set_exception(self, exception):
            raise RuntimeError('Task does not support set_exception operation')

        def cancel(self, msg=None):
            if self.done():
                return False
            self._cancel_requests += 1
            if self._awaited is not None and self._awaited.cancel(msg=msg):
                # The task learns of it when it wakes.
                return True
            self._cancels_next = True
            self._cancel_message = msg
            return True

        def cancelling(self):
            return self._cancel_requests

        def uncancel(self):
            self._cancel_requests = left = max(self._cancel_requests - 1, 0)
            return left

        def _finish(self, settle, *args):
            _unregister_task(self)
            settle(*args)

        def _advance(self, error=None):
            if self.done():
                raise InvalidStateError(f'_step(): already done: {self!r}, {error!r}')
            if self._cancels_next:
                if not isinstance(error, CancelledError):
                    error = self._cancelled_error()
                self._cancels_next = False
            self._awaited = None
            _enter_task(self._loop, self)
            try:
                if error is None:
                    yielded = self._coroutine.send(None)
                else:
                    yielded = self._coroutine.throw(error)
            except StopIteration as stop:
                if self._cancels_next:
                    # It was cancelled by what ran in this very step.
                    self._cancels_next = False
                    self._finish(super().cancel, self._cancel_message)
                else:
                    self._finish(super().set_result, stop.value)
            except CancelledError as cancelled:
                self._cancellation = cancelled
                self._finish(super().cancel)
            except ENDINGS as failure:
                self._finish(super().set_exception, failure)
                raise
            except BaseException as failure:
                self._finish(super().set_exception, failure)
            else:
                self._wait_for(yielded)
            finally:
                _leave_task(self._loop, self)

        def _wait_for(self, yielded):
            blocking = getattr(yielded, '_asyncio_future_blocking', None)
            if blocking is None:
                if yielded is None:
                    # A bare yield: the others have their turn.
                    self._loop.call_soon(self._advance, context=self._variables)
                    return
                if isinstance(yielded, Generator):
                    problem = f'yield was used instead of yield from for generator in task {self!r} with {yielded!r}'
                else:
                    problem = f'Task got bad yield: {yielded!r}'
            elif loop_of(yielded) is not self._loop:
                problem = f'Task {self!r} got Future {yielded!r} attached to a different loop'
            elif not blocking:
                problem = f'yield was used instead of yield from in task {self!r} with {yielded!r}'
            elif yielded is self:
                problem = f'Task cannot await on itself: {self!r}'
            else:
                yielded._asyncio_future_blocking = False
                yielded.add_done_callback(self._awake, context=self._variables)
                self._awaited = yielded
                if self._cancels_next and yielded.cancel(msg=self._cancel_message):
                    self._cancels_next = False
                return
            self._loop.call_soon(self._advance, RuntimeError(problem), context=self._variables)

        def _awake(self, future):
            try:
                future.result()
            except BaseException as error:
                self._advance(error)
            else:
                self._advance()


    Task.__module__ = '_asyncio'
    Task._awake.__qualname__ = 'Task.task_wakeup'
    Task._advance.__qualname__ = 'TaskStepMethWrapper'


    def create_task(coro, *, name=None, context=None):
        """Starts a coroutine beside the task that runs, and gives its own task."""
        options = {} if context is None else {'context': context}
        task = events.get_running_loop().create_task(coro, **options)
        # Named only now: a number is used up for the name that it would have had.
        if name is not None:
            task.set_name(name)
        return task


    async def _await(awaitable):
        return await awaitable


    def ensure_future(coro_or_future, *, loop=None):
        """The future of what can be awaited: coroutines become tasks."""
        if isfuture(coro_or_future):
            if loop is not None and loop is not loop_of(coro_or_future):
                raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
            return coro_or_future
        coroutine = coro_or_future
        if not iscoroutine(coroutine):
            if not isinstance(coroutine, Awaitable):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            coroutine = _await(coroutine)
        home = events.get_event_loop() if loop is None else loop
        return home.create_task(coroutine)


    def run_coroutine_threadsafe(coro, loop):
        from _asyncio import refuse
        refuse('`asyncio.run_coroutine_threadsafe`', 'there are no threads; use `asyncio.create_task`')


    class _Turn:
        """Awaited, gives the other tasks their turn."""
        def __await__(self):
            yield


    async def sleep(delay, result=None):
        """Waits for a number of seconds, and gives a result then."""
        if delay <= 0:
            await _Turn()
            return result
        home = events.get_running_loop()
        morning = home.create_future()
        alarm = home.call_later(delay, futures.set_unless_cancelled, morning, result)
        try:
            return await morning
        finally:
            alarm.cancel()


    # Waiting for several.

    class _GatheringFuture(Future):
        """The result of `gather`: cancelling it cancels what was gathered."""
        def __init__(self, children, *, loop):
            super().__init__(loop=loop)
            self._gathered = children
            self._passes_cancellation = False

        def cancel(self, msg=None):
            if self.done():
                return False
            # Every child is asked, not only those up to the first that agrees.
            if any([child.cancel(msg=msg) for child in self._gathered]):
                self._passes_cancellation = True
                return True
            return False


    def _outcome(future):
        if future.cancelled():
            message = future._cancel_message
            return CancelledError('' if message is None else message)
        error = future.exception()
        return future.result() if error is None else error


    def gather(*coros_or_futures, return_exceptions=False):
        """Runs what can be awaited side by side, and gives the results in order."""
        if not coros_or_futures:
            outer = events.get_event_loop().create_future()
            outer.set_result([])
            return outer
        loop = outer = None
        children, known, finished = [], {}, 0

        def _done_callback(future):
            nonlocal finished
            finished += 1
            if outer is None or outer.done():
                return
            if not return_exceptions:
                if future.cancelled():
                    outer.set_exception(future._cancelled_error())
                    return
                if future.exception() is not None:
                    outer.set_exception(future.exception())
                    return
            if finished < len(known):
                return
            results = [_outcome(child) for child in children]
            if outer._passes_cancellation:
                # Cancelling went to the children; the whole is cancelled when all of them have ended.
                outer.set_exception(future._cancelled_error())
            else:
                outer.set_result(results)

        for argument in coros_or_futures:
            future = known.get(argument)
            if future is None:
                future = ensure_future(argument, loop=loop)
                if loop is None:
                    loop = loop_of(future)
                known[argument] = future
                future.add_done_callback(_done_callback)
            children.append(future)
        outer = _GatheringFuture(children, loop=loop)
        return outer


    def _release(waiter, *args):
        if not waiter.done():
            waiter.set_result(None)


    async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
        """Waits for one or all of several, and gives two sets: the done and the others."""
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
        if not fs:
            raise ValueError('Set of Tasks/Futures is empty.')
        if return_when not in _CONDITIONS:
            raise ValueError(f'Invalid return_when value: {return_when}')
        fs = dict.fromkeys(fs)
        if any(iscoroutine(future) for future in fs):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
        loop = events.get_running_loop()
        waiter = loop.create_future()
        timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
        left = len(fs)

        def _on_completion(future):
            nonlocal left
            left -= 1
            failed = not future.cancelled() and future.exception() is not None
            if left <= 0 or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION and failed:
                if timer is not None:
                    timer.cancel()
                _release(waiter)

        for future in fs:
            future.add_done_callback(_on_completion)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for future in fs:
                future.remove_done_callback(_on_completion)
        done = {future for future in fs if future.done()}
        return done, {future for future in fs if not future.done()}


    async def _cancel_and_wait(future, loop):
        waiter = loop.create_future()
        callback = functools.partial(_release, waiter)
        future.add_done_callback(callback)
        try:
            future.cancel()
            await waiter
        finally:
            future.remove_done_callback(callback)


    async def wait_for(fut, timeout):
        """Waits for a result, but not longer than a number of seconds."""
        loop = events.get_running_loop()
        if timeout is None:
            return await fut

        def result_or_timeout(future):
            try:
                return future.result()
            except CancelledError as error:
                raise TimeoutError() from error

        if timeout <= 0:
            future = ensure_future(fut, loop=loop)
            if future.done():
                return future.result()
            await _cancel_and_wait(future, loop)
            return result_or_timeout(future)
        waiter = loop.create_future()
        timer = loop.call_later(timeout, _release, waiter)
        callback = functools.partial(_release, waiter)
        future = ensure_future(fut, loop=loop)
        future.add_done_callback(callback)
        try:
            try:
                await waiter
            except CancelledError:
                if future.done():
                    return future.result()
                future.remove_done_callback(callback)
                # The cancellation goes on when the inner task has ended.
                await _cancel_and_wait(future, loop)
                raise
            if future.done():
                return future.result()
            future.remove_done_callback(callback)
            await _cancel_and_wait(future, loop)
            return result_or_timeout(future)
        finally:
            timer.cancel()


    def as_completed(fs, *, timeout=None):
        """Gives one coroutine after the other to wait for: the first result, the second, and so on."""
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
        from asyncio.queues import Queue
        done = Queue()
        loop = events.get_event_loop()
        todo = dict.fromkeys([ensure_future(future, loop=loop) for future in dict.fromkeys(fs)])
        timer = None

        def _on_timeout():
            for future in todo:
                future.remove_done_callback(_on_completion)
                done.put_nowait(None)
            todo.clear()

        def _on_completion(future):
            if todo:
                del todo[future]
                done.put_nowait(future)
                if not todo and timer is not None:
                    timer.cancel()

        async def _wait_for_one():
            future = await done.get()
            if future is None:
                raise TimeoutError
            return future.result()

        for future in todo:
            future.add_done_callback(_on_completion)
        if todo and timeout is not None:
            timer = loop.call_later(timeout, _on_timeout)
        for _ in range(len(todo)):
            yield _wait_for_one()


    def shield(arg):
        """Waits for a result; when the waiting is cancelled, what is waited for goes on."""
        inner = ensure_future(arg)
        if inner.done():
            return inner
        outer = loop_of(inner).create_future()

        def _inner_done_callback(inner):
            if outer.cancelled():
                return
            if inner.cancelled():
                outer.cancel()
            elif (error := inner.exception()) is not None:
                outer.set_exception(error)
            else:
                outer.set_result(inner.result())

        def _outer_done_callback(outer):
            if not inner.done():
                inner.remove_done_callback(_inner_done_callback)

        for future, callback in ((inner, _inner_done_callback), (outer, _outer_done_callback)):
            future.add_done_callback(callback)
        return outer
    """##
}
