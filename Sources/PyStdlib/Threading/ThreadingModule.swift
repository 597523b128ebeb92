// This file defines the border of the module threading (library reference, "threading") as far as a run that gives the
// same result every time allows: threads run one after the other, when another one waits.

import PyRuntime

extension StandardLibrary {
  static var threadingModule: ModuleDefinition {
    ModuleDefinition("threading", source: threadingLocksSource + threadingThreadsSource) {
      builder throws(PyError) in
      // Every thread begins with a context of decimal of its own.
      builder.function("_apart", "(function, /)") { vm, arguments throws(PyError) in
        let before = DecimalModule.exchangeCurrent(vm, .undefined)
        let mark = vm.keepMark
        defer {
          _ = DecimalModule.exchangeCurrent(vm, before)
          vm.release(to: mark)
        }
        vm.keep(before)
        return try vm.call(arguments[0])
      }
    }
  }
}
