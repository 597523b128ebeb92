// This file lets modules whose text is Python make their classes what types of C are in CPython.

import PyRuntime

/// `_immutable(*types)`: fixes classes, and names them with their module in errors.
func makeImmutable(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  for i in 0..<arguments.positionalCount where arguments[i].is(.type) {
    arguments[i].type.pointee.flags.remove(.isHeapType)
    vm.keepForever(arguments[i])
  }
  return .none
}
