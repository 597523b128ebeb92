// This file defines chain, which lines iterables up without copying them.

import PyRuntime

/// Values: the iterator of the iterables (undefined at the end), the one that is running or undefined.
func addChain(to builder: ModuleBuilder) {
  builder.iterator(
    "chain", "(cls, /, *iterables)",
    new: { vm, arguments, type throws(PyError) in
      let iterables = vm.newTuple(arguments.base + 1, count: arguments.positionalCount - 1)
      return vm.newForeign(arguments[0], type, [try vm.iterator(iterables), .undefined])
    },
    next: nextOfChain,
    more: { builder in
      let type = builder.type
      builder.classMethod("from_iterable", "(type, iterable, /)") { vm, arguments throws(PyError) in
        vm.newForeign(arguments[0], type, [try vm.iterator(arguments[1]), .undefined])
      }
      builder.classMethod("__class_getitem__", "(type, item, /)", newAlias)
    })
}

private func nextOfChain(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let slots = arguments[0].foreign.slots
  while !slots[0].isUndefined {
    if slots[1].isUndefined {
      let iterable = try vm.take(slots[0])
      if iterable.isUndefined {
        slots[0] = .undefined
        return .undefined
      }
      do {
        slots[1] = try vm.keeping(iterable) { () throws(PyError) in try vm.iterator(iterable) }
      } catch {
        slots[0] = .undefined
        throw error
      }
    }
    let item = try vm.take(slots[1])
    if !item.isUndefined { return item }
    slots[1] = .undefined
    try vm.charge(1)
  }
  return .undefined
}

/// `cls[item]` for classes that are generic in type hints only.
func newAlias(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  vm.newGenericAlias(arguments[0], arguments[1])
}
