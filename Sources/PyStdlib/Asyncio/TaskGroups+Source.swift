// This file defines groups of tasks that end together, in Python.

extension StandardLibrary {
  static let asyncioTaskGroupsSource = ##"""
    from asyncio import events, tasks
    from asyncio.exceptions import CancelledError

    __all__ = ('TaskGroup',)


    class TaskGroup:
        """Asynchronous context manager that waits for its tasks, and cancels them all when one fails."""

        def __init__(self):
            self._entered = self._exiting = self._aborting = False
            self._loop = self._parent_task = self._all_done = self._base_error = None
            self._parent_cancel_requested = False
            self._tasks = {}
            self._errors = []

        def __repr__(self):
            facts = ''
            if self._tasks:
                facts += f' tasks={len(self._tasks)}'
            if self._errors:
                facts += f' errors={len(self._errors)}'
            if self._aborting:
                facts += ' cancelling'
            elif self._entered:
                facts += ' entered'
            return f'<TaskGroup{facts}>'

        async def __aenter__(self):
            if self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has been already entered')
            if self._loop is None:
                self._loop = events.get_running_loop()
            self._parent_task = tasks.current_task(self._loop)
            if self._parent_task is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            self._entered = True
            return self

        async def __aexit__(self, kind, error, traceback):
            self._exiting = True
            if error is not None and is_base_error(error) and self._base_error is None:
                self._base_error = error
            cancellation = error if kind is CancelledError else None
            # A cancellation that the group asked for itself is no news.
            if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
                cancellation = None
            if kind is not None and not self._aborting:
                self._abort()
            while self._tasks:
                if self._all_done is None:
                    self._all_done = self._loop.create_future()
                try:
                    await self._all_done
                except CancelledError as cancelled:
                    if not self._aborting:
                        # The parent was cancelled from outside while it waited.
                        cancellation = cancelled
                        self._abort()
                self._all_done = None
            if self._base_error is not None:
                raise self._base_error
            if cancellation is not None and not self._errors:
                raise cancellation
            if kind is not None and kind is not CancelledError:
                self._errors.append(error)
            if self._errors:
                try:
                    raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
                finally:
                    self._errors = None

        def create_task(self, coro, *, name=None, context=None):
            """Starts a task that the group waits for."""
            if not self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has not been entered')
            if self._exiting and not self._tasks:
                raise RuntimeError(f'TaskGroup {self!r} is finished')
            if self._aborting:
                raise RuntimeError(f'TaskGroup {self!r} is shutting down')
            task = self._loop.create_task(coro, context=context)
            if name is not None:
                task.set_name(name)
            task.add_done_callback(self._on_task_done)
            self._tasks[task] = None
            return task

        def _abort(self):
            self._aborting = True
            for task in list(self._tasks):
                if not task.done():
                    task.cancel()

        def _on_task_done(self, task):
            self._tasks.pop(task, None)
            if self._all_done is not None and not self._tasks and not self._all_done.done():
                self._all_done.set_result(True)
            if task.cancelled():
                return
            error = task.exception()
            if error is None:
                return
            self._errors.append(error)
            if is_base_error(error) and self._base_error is None:
                self._base_error = error
            if self._parent_task.done():
                parent = f'its parent task {self._parent_task} is already completed'
                self._loop.call_exception_handler(
                    {'message': f'Task {task!r} has errored out but {parent}', 'exception': error, 'task': task})
            elif not self._aborting and not self._parent_cancel_requested:
                self._abort()
                # The parent stands somewhere in the body, or waits in __aexit__: a cancellation wakes it in both.
                self._parent_cancel_requested = True
                self._parent_task.cancel()


    def is_base_error(error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))
    """##
}
