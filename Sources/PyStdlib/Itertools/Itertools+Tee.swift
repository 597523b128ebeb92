// This file defines tee: several readers of one iterator. What was read and not yet by all stands in a chain of nodes;
// each reader holds its next one, so that what all have passed is garbage.

import PyRuntime

/// A node is a tuple of item and next node, both undefined until the source was asked; no program sees it.
/// Values of a reader: its node, the shared source. Values of the source: the iterator. Its `first` is 1 while it runs.
func addTee(to builder: ModuleBuilder) {
  let source = builder.type("_tee_dataobject") { builder in
    builder.vm.keepForever(builder.type.value)
    builder.type.pointee.flags.insert(.cannotBeCreated)
  }
  let reader = builder.iterator(
    "_tee", "(cls, iterable, /)",
    new: { vm, arguments, type throws(PyError) in
      let iterator = try vm.iterator(arguments[1])
      if iterator.is(.foreign) && iterator.foreign.pointee.type == type { return copy(vm, iterator) }
      return newReader(vm, type, iterator, source)
    },
    next: nextOfTee,
    more: { builder in
      builder.method("__copy__", "(self, /)") { vm, arguments throws(PyError) in copy(vm, arguments[0]) }
    })
  builder.function("tee", "(iterable, n=2, /)") { vm, arguments throws(PyError) in
    let count = arguments[1].isUndefined ? 2 : try vm.index(arguments[1], .overflowError)
    if count < 0 { throw vm.valueError("n must be >= 0") }
    let readers = try vm.newFilledTuple(count: count)
    if count == 0 { return Value(.tuple, readers) }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(Value(.tuple, readers))
    let iterator = vm.keep(try vm.iterator(arguments[0]))
    let copier = vm.keep(try vm.findAttribute(iterator, vm.intern("__copy__")))
    readers.items[0] = copier.isUndefined ? newReader(vm, reader, iterator, source) : iterator
    for i in 1..<max(count, 1) {
      try vm.charge(4)
      if i & 0xFFF == 0 { try vm.reserve(i) }
      readers.items[i] = copier.isUndefined ? copy(vm, readers.items[0]) : try vm.call(copier)
    }
    return Value(.tuple, readers)
  }
}

private func newNode(_ vm: VM) -> Value {
  let node = vm.newTuple(count: 2)
  node.items[0] = .undefined
  node.items[1] = .undefined
  return Value(.tuple, node)
}

private func newReader(_ vm: VM, _ type: TypeRef, _ iterator: Value, _ sourceType: TypeRef) -> Value {
  let source = Value(.foreign, vm.newForeign(sourceType, values: [iterator]))
  return Value(.foreign, vm.newForeign(type, values: [newNode(vm), source]))
}

private func copy(_ vm: VM, _ reader: Value) -> Value {
  let original = reader.foreign
  return Value(
    .foreign, vm.newForeign(original.pointee.type, values: [original.slots[0], original.slots[1]]))
}

private func nextOfTee(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let slots = arguments[0].foreign.slots
  let node = slots[0].tuple
  if node.items[0].isUndefined {
    let source = slots[1].foreign
    if source.pointee.first == 1 { throw vm.runtimeError("cannot re-enter the tee iterator") }
    source.pointee.first = 1
    defer { source.pointee.first = 0 }
    let item = try vm.take(source.slots[0])
    if item.isUndefined { return .undefined }
    node.items[0] = item
    node.items[1] = newNode(vm)
  }
  slots[0] = node.items[1]
  return node.items[0]
}
