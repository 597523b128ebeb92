// This file defines the type slice (library reference, "slice"; data model 3.2, "Slice objects"). What a slice means for a
// sequence of the machine's sizes stands in SliceBounds.swift; here ints may have any size, as `indices` and range need.

extension VM {
  func installSlice(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.checkConstructor("slice", arguments, 1...3)
      _ = try vm.instantiate(arguments[0], .slice, .none)
      if arguments.count == 2 { return vm.newSlice(.none, arguments[1], .none) }
      return vm.newSlice(arguments[1], arguments[2], arguments.count == 4 ? arguments[3] : .none)
    }
    builder.set("__hash__", .none)
    builder.member("start") { _, arguments in arguments[0].slice.pointee.start }
    builder.member("stop") { _, arguments in arguments[0].slice.pointee.stop }
    builder.member("step") { _, arguments in arguments[0].slice.pointee.step }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      var text = ReprText(vm, "slice")
      try text.append(reprOf: sliceTuple(vm, arguments[0].slice))
      return try text.finish()
    }
    builder.comparisons { vm, operation, a, b throws(PyError) in
      guard b.is(.slice) else { return .notImplemented }
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      let left = vm.keep(sliceTuple(vm, a.slice))
      let right = a === b ? left : vm.keep(sliceTuple(vm, b.slice))
      return try vm.compareSequences(operation, left, right)
    }
    builder.method("indices", "(self, len, /)", sliceIndices)
  }

  /// The parts that a slice has for a sequence of this length, all ints. Throws TypeError for parts that are no
  /// integers, ValueError for a step of 0.
  func indices(_ slice: SliceRef, length: Value) throws(PyError) -> (start: Value, stop: Value, step: Value) {
    let mark = keepMark
    defer { release(to: mark) }
    let step = slice.pointee.step.isNone ? Value(1) : keep(try slicePart(slice.pointee.step))
    if step === Value(0) { throw valueError("slice step cannot be zero") }
    let isBackward = isNegative(step)
    let low = Value(isBackward ? -1 : 0)
    let high = keep(isBackward ? try binary(.add, length, Value(-1)) : length)

    func clamp(_ part: Value, _ standard: Value) throws(PyError) -> Value {
      if part.isNone { return standard }
      var index = try slicePart(part)
      if isNegative(index) {
        index = try binary(.add, index, length)
        return try isLess(index, low) ? low : index
      }
      return try isLess(high, index) ? high : index
    }
    let start = keep(try clamp(slice.pointee.start, isBackward ? high : low))
    let stop = try clamp(slice.pointee.stop, isBackward ? low : high)
    return (start, stop, step)
  }

  private func slicePart(_ value: Value) throws(PyError) -> Value {
    let plain = builtin(value)
    if !plain.isInt && !plain.isBool && !plain.is(.bigInt), lookup(type(of: value), .index).isUndefined {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return try indexValue(value)
  }
}

private func sliceTuple(_ vm: VM, _ slice: SliceRef) -> Value {
  vm.newTuple([slice.pointee.start, slice.pointee.stop, slice.pointee.step])
}

private func sliceIndices(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let length = vm.keep(try vm.indexValue(arguments[1]))
  if vm.isNegative(length) { throw vm.valueError("length should not be negative") }
  let (start, stop, step) = try vm.indices(arguments[0].slice, length: length)
  return vm.newTuple([start, stop, step])
}
