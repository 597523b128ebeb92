// This file defines compress, dropwhile, filterfalse and takewhile: iterators that leave items out.

import PyRuntime

func addFilteringIterators(to builder: ModuleBuilder) {
  addCompress(to: builder)
  addDropWhile(to: builder)
  addFilterFalse(to: builder)
  addTakeWhile(to: builder)
}

/// Values: the data's iterator, the selectors' iterator.
private func addCompress(to builder: ModuleBuilder) {
  builder.iterator(
    "compress", "(cls, data, selectors)",
    new: { vm, arguments, type throws(PyError) in
      let data = try vm.iterator(arguments[1])
      return try vm.keeping(data) { () throws(PyError) in
        let selectors = try vm.iterator(arguments[2])
        return vm.newForeign(arguments[0], type, [data, selectors])
      }
    },
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      while true {
        try vm.charge(1)
        let item = vm.keep(try vm.take(slots[0]))
        if item.isUndefined { return .undefined }
        let selector = vm.keep(try vm.take(slots[1]))
        if selector.isUndefined { return .undefined }
        if try vm.isTrue(selector) { return item }
        vm.release(to: mark)
      }
    })
}

/// Values: the predicate, the iterator. `first` is 1 once the predicate has failed.
private func addDropWhile(to builder: ModuleBuilder) {
  builder.iterator(
    "dropwhile", "(cls, predicate, iterable, /)", new: newFilter,
    next: { vm, arguments throws(PyError) in
      let state = arguments[0].foreign
      let slots = state.slots
      if state.pointee.first == 1 { return try vm.take(slots[1]) }
      while true {
        try vm.charge(1)
        let item = try vm.take(slots[1])
        if item.isUndefined { return .undefined }
        if try !accepts(vm, slots[0], item) {
          state.pointee.first = 1
          return item
        }
      }
    })
}

/// Values: the predicate or None, the iterator.
private func addFilterFalse(to builder: ModuleBuilder) {
  builder.iterator(
    "filterfalse", "(cls, function, iterable, /)", new: newFilter,
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      while true {
        try vm.charge(1)
        let item = try vm.take(slots[1])
        if item.isUndefined { return .undefined }
        if try !accepts(vm, slots[0], item) { return item }
      }
    })
}

/// Values: the predicate, the iterator. `first` is 1 once the predicate has failed.
private func addTakeWhile(to builder: ModuleBuilder) {
  builder.iterator(
    "takewhile", "(cls, predicate, iterable, /)", new: newFilter,
    next: { vm, arguments throws(PyError) in
      let state = arguments[0].foreign
      let slots = state.slots
      if state.pointee.first == 1 { return .undefined }
      let item = try vm.take(slots[1])
      if item.isUndefined { return .undefined }
      if slots[0].isNone { throw vm.typeError("'NoneType' object is not callable") }
      if try accepts(vm, slots[0], item) { return item }
      state.pointee.first = 1
      return .undefined
    })
}

private func newFilter(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Value {
  let source = try vm.iterator(arguments[2])
  return vm.newForeign(arguments[0], type, [arguments[1], source])
}

/// Whether a predicate holds for an item, which stays alive. None and `bool` ask for the item's own truth.
private func accepts(_ vm: VM, _ predicate: Value, _ item: Value) throws(PyError) -> Bool {
  try vm.keeping(item) { () throws(PyError) in
    if predicate.isNone || predicate.is(.type) && predicate.type == vm.type(.bool) { return try vm.isTrue(item) }
    return try vm.isTrue(vm.call(predicate, item))
  }
}
