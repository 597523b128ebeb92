// This file defines groups of tasks that end together, in Python.

extension StandardLibrary {
  static let asyncioTaskGroupsSource = ##"""
    from asyncio import events, tasks
    from asyncio.exceptions import CancelledError, ENDINGS

    __all__ = ('TaskGroup',)


    class TaskGroup:
        """Waits at its end for the tasks that it started, and cancels all of them when one fails."""

        # The task in whose body the group stands, and whether the group has cancelled it to wake it.
        _owner = None
        _has_woken_owner = False
        # What `__aexit__` waits for while tasks are left.
        _last_end = None
        # An exception that is passed on as it is.
        _ending = None
        _is_leaving = _is_failing = False

        def __init__(self):
            self._members, self._failures = {}, []

        def __repr__(self):
            facts = ['TaskGroup']
            for name, items in (('tasks', self._members), ('errors', self._failures)):
                if items:
                    facts.append(f'{name}={len(items)}')
            if self._is_failing:
                facts.append('cancelling')
            elif self._owner is not None:
                facts.append('entered')
            return f'<{" ".join(facts)}>'

        async def __aenter__(self):
            if self._owner is not None:
                raise RuntimeError(f'TaskGroup {self!r} has been already entered')
            self._home = events.get_running_loop()
            self._owner = tasks.current_task(self._home)
            if self._owner is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            return self

        def create_task(self, coro, *, name=None, context=None):
            """Starts a task that the group waits for."""
            problem = None
            if self._owner is None:
                problem = 'has not been entered'
            elif self._is_leaving and not self._members:
                problem = 'is finished'
            elif self._is_failing:
                problem = 'is shutting down'
            if problem is not None:
                raise RuntimeError(f'TaskGroup {self!r} {problem}')
            member = self._home.create_task(coro, context=context)
            if name is not None:
                member.set_name(name)
            member.add_done_callback(self._on_task_done)
            self._members[member] = None
            return member

        async def __aexit__(self, kind, error, traceback):
            self._is_leaving = True
            if error is not None:
                self._note_ending(error)
            cancellation = error if kind is CancelledError else None
            # A cancellation that the group asked for itself is no news.
            if self._has_woken_owner and self._owner.uncancel() == 0:
                cancellation = None
            if kind is not None:
                self._fail()
            while self._members:
                if self._last_end is None:
                    self._last_end = self._home.create_future()
                try:
                    await self._last_end
                except CancelledError as outside:
                    if not self._is_failing:
                        cancellation = outside
                        self._fail()
                self._last_end = None
            if self._ending is not None:
                raise self._ending
            failures = self._failures
            if cancellation is not None and not failures:
                raise cancellation
            if kind is not None and kind is not CancelledError:
                failures.append(error)
            if failures:
                try:
                    raise BaseExceptionGroup('unhandled errors in a TaskGroup', failures) from None
                finally:
                    self._failures = None

        def _fail(self):
            if not self._is_failing:
                self._is_failing = True
                for member in [*self._members]:
                    if not member.done():
                        member.cancel()

        def _note_ending(self, error):
            if self._ending is None and isinstance(error, ENDINGS):
                self._ending = error

        def _on_task_done(self, task):
            self._members.pop(task, None)
            waited = self._last_end
            if not self._members and waited is not None and not waited.done():
                waited.set_result(True)
            error = None if task.cancelled() else task.exception()
            if error is None:
                return
            self._failures.append(error)
            self._note_ending(error)
            if self._owner.done():
                self._home.call_exception_handler({
                    'message': f'Task {task!r} has errored out but its parent task {self._owner} is already completed',
                    'exception': error, 'task': task})
            elif not self._is_failing and not self._has_woken_owner:
                self._fail()
                # The owner stands somewhere in the body, or waits in __aexit__: a cancellation wakes it in both.
                self._has_woken_owner = True
                self._owner.cancel()
    """##
}
