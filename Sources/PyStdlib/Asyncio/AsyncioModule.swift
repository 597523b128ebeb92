// This file defines the list of the modules behind `asyncio`, and `_asyncio`, what they need from the machine: the run's
// own clock, the line at which a coroutine stands, and the end of a run that CPython would let hang.

import PyRuntime

extension StandardLibrary {
  static var asyncioModules: [ModuleDefinition] {
    [
      ModuleDefinition("_asyncio", source: "import time", build: buildAsyncio),
      ModuleDefinition("contextvars", source: contextVarsSource),
      ModuleDefinition("asyncio", source: asyncioSource),
      ModuleDefinition("asyncio.exceptions", source: asyncioExceptionsSource),
      ModuleDefinition("asyncio.helpers", source: asyncioHelpersSource),
      ModuleDefinition("asyncio.events", source: asyncioEventsSource),
      ModuleDefinition("asyncio.futures", source: asyncioFuturesSource),
      ModuleDefinition("asyncio.heap", source: asyncioHeapSource),
      ModuleDefinition("asyncio.tasks", source: asyncioTasksSource),
      ModuleDefinition("asyncio.locks", source: asyncioLocksSource),
      ModuleDefinition("asyncio.queues", source: asyncioQueuesSource),
      ModuleDefinition("asyncio.timeouts", source: asyncioTimeoutsSource),
      ModuleDefinition("asyncio.taskgroups", source: asyncioTaskGroupsSource),
      ModuleDefinition("asyncio.runners", source: asyncioRunnersSource),
      ModuleDefinition("asyncio.unix_events", source: asyncioLoopSource),
    ]
  }
}

private func buildAsyncio(_ builder: ModuleBuilder) throws(PyError) {
  // Moves the run's own clock on and gives its time.
  builder.function("clock", "(seconds, /)") { vm, arguments throws(PyError) in
    Value(vm.moveClock(by: arguments[0].isFloat ? arguments[0].float : 0))
  }
  builder.function("refuse", "(what, hint, /)") { vm, arguments throws(PyError) in
    throw vm.refuse(try vm.strText(arguments[0]), hint: try vm.strText(arguments[1]))
  }
  builder.function("coroutine_line", "(coroutine, /)") { vm, arguments throws(PyError) in
    Value(vm.suspendedLine(of: arguments[0]))
  }
  // Sets what is called with every new asynchronous generator, None for nothing; gives what was set before.
  builder.function("set_async_generator_hook", "(hook, /)") { vm, arguments throws(PyError) in
    let before = vm.asyncGeneratorHook
    vm.asyncGeneratorHook = arguments[0].isNone ? .undefined : arguments[0]
    return before.isUndefined ? .none : before
  }
}
