// This file defines range (library reference, "Ranges"), whose start, stop and step are ints of any size: arithmetic goes
// through `vm.binary`, which is quick for small ones.

extension VM {
  func installRange(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", rangeNew)
    builder.member("start") { _, arguments in arguments[0].range.pointee.start }
    builder.member("stop") { _, arguments in arguments[0].range.pointee.stop }
    builder.member("step") { _, arguments in arguments[0].range.pointee.step }
    builder.method("__repr__", "(self, /)", rangeRepr)
    builder.method("__hash__", "(self, /)", rangeHash)
    builder.comparisons { vm, operation, a, b throws(PyError) in
      guard b.is(.range), operation == .equal || operation == .notEqual else { return .notImplemented }
      return Value(try rangesAreEqual(vm, a, b) == (operation == .equal))
    }
    builder.method("__bool__", "(self, /)") { _, arguments in Value(arguments[0].range.pointee.length != 0) }
    builder.method("__len__", "(self, /)") { vm, arguments throws(PyError) in Value(try vm.length(arguments[0])) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__reversed__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.reversedRange(arguments[0])
    }
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try rangeCount(vm, arguments, stopAtFirst: true) > 0)
    }
    builder.method("__getitem__", "(self, key, /)", rangeGetItem)
    builder.method("count", "(self, value, /)") { vm, arguments throws(PyError) in
      Value(try rangeCount(vm, arguments, stopAtFirst: false))
    }
    builder.method("index", "(self, value, /)", rangeIndex)
  }

  /// A range of ints; `step` is not 0.
  public func newRange(_ start: Value, _ stop: Value, _ step: Value) throws(PyError) -> Value {
    let range = heap.allocate(.range, RangeObject.self)
    range.pointee.start = start
    range.pointee.stop = stop
    range.pointee.step = step
    range.pointee.length = 0
    let length = try rangeLength(range)
    range.pointee.length = length.isInt ? length.int : -1
    return Value(.range, range)
  }

  /// The number of items, an int of any size.
  func rangeLength(_ range: RangeRef) throws(PyError) -> Value {
    var low = range.pointee.start
    var high = range.pointee.stop
    var step = range.pointee.step
    if isNegative(step) {
      swap(&low, &high)
      step = try unary(.minus, step)
    }
    if !(try isLess(low, high)) { return Value(0) }
    let last = try binary(.subtract, try binary(.subtract, high, Value(1)), low)
    return try binary(.add, try binary(.floorDivide, last, step), Value(1))
  }

  /// `start + index * step`
  func rangeItem(_ range: RangeRef, _ index: Value) throws(PyError) -> Value {
    try binary(.add, range.pointee.start, try binary(.multiply, index, range.pointee.step))
  }

  /// An iterator from the last item to the first.
  func reversedRange(_ value: Value) throws(PyError) -> Value {
    let range = value.range
    let length = try rangeLength(range)
    if length === Value(0) { return rangeIterator(try newRange(Value(0), Value(0), Value(1))) }
    let last = try rangeItem(range, try binary(.subtract, length, Value(1)))
    let stop = try binary(.subtract, range.pointee.start, range.pointee.step)
    return rangeIterator(try newRange(last, stop, try unary(.minus, range.pointee.step)))
  }
}

private func rangeNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.checkConstructor("range", arguments, 1...3)
  _ = try vm.instantiate(arguments[0], .range, .none)
  if arguments.count == 2 { return try vm.newRange(Value(0), vm.indexValue(arguments[1]), Value(1)) }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let start = vm.keep(try vm.indexValue(arguments[1]))
  let stop = vm.keep(try vm.indexValue(arguments[2]))
  let step = arguments.count == 4 ? try vm.indexValue(arguments[3]) : Value(1)
  if step === Value(0) { throw vm.valueError("range() arg 3 must not be zero") }
  return try vm.newRange(start, stop, step)
}

private func rangeRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let range = arguments[0].range
  let bounds = "range(\(try vm.reprText(range.pointee.start)), \(try vm.reprText(range.pointee.stop))"
  if range.pointee.step === Value(1) { return vm.newStr(bounds + ")") }
  return vm.newStr("\(bounds), \(try vm.reprText(range.pointee.step)))")
}

/// Equal ranges give the same items: length, first item and step decide as far as they matter.
private func rangeHash(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let range = arguments[0].range
  let length = try vm.rangeLength(range)
  let isEmpty = length === Value(0)
  let isShort = isEmpty || length === Value(1)
  return Value(
    try vm.hash(
      vm.newTuple([
        length, isEmpty ? .none : range.pointee.start, isShort ? .none : range.pointee.step,
      ])))
}

private func rangesAreEqual(_ vm: VM, _ a: Value, _ b: Value) throws(PyError) -> Bool {
  let length = try vm.rangeLength(a.range)
  if !(try vm.equal(length, try vm.rangeLength(b.range))) { return false }
  if length === Value(0) { return true }
  if !(try vm.equal(a.range.pointee.start, b.range.pointee.start)) { return false }
  return length === Value(1) ? true : try vm.equal(a.range.pointee.step, b.range.pointee.step)
}

private func rangeGetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let range = arguments[0].range
  if arguments[1].is(.slice) {
    let parts = try vm.indices(arguments[1].slice, length: try vm.rangeLength(range))
    return try vm.newRange(
      try vm.rangeItem(range, parts.start), try vm.rangeItem(range, parts.stop),
      try vm.binary(.multiply, range.pointee.step, parts.step))
  }
  let plain = vm.builtin(arguments[1])
  if !plain.isInt && !plain.isBool && !plain.is(.bigInt), vm.lookup(vm.type(of: arguments[1]), .index).isUndefined {
    throw vm.typeError("range indices must be integers or slices, not \(vm.typeName(arguments[1]))")
  }
  var index = try vm.indexValue(arguments[1])
  let length = try vm.rangeLength(range)
  if vm.isNegative(index) { index = try vm.binary(.add, index, length) }
  guard !vm.isNegative(index), try vm.isLess(index, length) else {
    throw vm.indexError("range object index out of range")
  }
  return try vm.rangeItem(range, index)
}

/// The position of an int, an int of any size, or undefined when it is not in the range.
private func position(_ vm: VM, _ range: RangeRef, _ number: Value) throws(PyError) -> Value {
  let isDescending = vm.isNegative(range.pointee.step)
  let isBehindStart = try !vm.isLess(
    isDescending ? range.pointee.start : number, isDescending ? number : range.pointee.start)
  let isBeforeStop = try vm.isLess(
    isDescending ? range.pointee.stop : number, isDescending ? number : range.pointee.stop)
  guard isBehindStart && isBeforeStop else { return .undefined }
  let distance = try vm.binary(.subtract, number, range.pointee.start)
  guard try vm.binary(.modulo, distance, range.pointee.step) === Value(0) else { return .undefined }
  return try vm.binary(.floorDivide, distance, range.pointee.step)
}

/// An exact int; anything else may be equal to items in its own way and is searched for.
private func exactInt(_ value: Value) -> Value? {
  if value.isInt || value.is(.bigInt) { return value }
  return value.isBool ? Value(value.int) : nil
}

private func rangeCount(_ vm: VM, _ arguments: Arguments, stopAtFirst: Bool) throws(PyError) -> Int {
  if let number = exactInt(arguments[1]) {
    return try position(vm, arguments[0].range, number).isUndefined ? 0 : 1
  }
  var count = 0
  try vm.iterate(arguments[0]) { (item) throws(PyError) in
    if try vm.equal(item, arguments[1]) { count &+= 1 }
    return count == 0 || !stopAtFirst
  }
  return count
}

private func rangeIndex(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if let number = exactInt(arguments[1]) {
    let index = try position(vm, arguments[0].range, number)
    if index.isUndefined { throw vm.valueError("\(try vm.reprText(arguments[1])) is not in range") }
    return index
  }
  var index = -1
  var found = false
  try vm.iterate(arguments[0]) { (item) throws(PyError) in
    index &+= 1
    found = try vm.equal(item, arguments[1])
    return !found
  }
  if !found { throw vm.valueError("sequence.index(x): x not in sequence") }
  return Value(index)
}
