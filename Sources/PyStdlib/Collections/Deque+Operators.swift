// This file defines the operators of deque and its two iterators, which notice when the deque changes under them.

import PyRuntime

func addDequeOperators(to builder: TypeBuilder) {
  let type = builder.type
  builder.method("__add__", "(self, value, /)") { vm, arguments throws(PyError) in
    let other = vm.builtin(arguments[1])
    guard other.is(.foreign) && other.foreign.pointee.type == type else {
      throw vm.typeError("can only concatenate deque (not \"\(vm.typeName(arguments[1]))\") to deque")
    }
    let sum = try copyDeque(vm, arguments)
    return try vm.keeping(sum) { () throws(PyError) in
      try extend(vm, vm.builtin(sum), arguments[1])
      return sum
    }
  }
  builder.method("__iadd__", "(self, value, /)") { vm, arguments throws(PyError) in
    try extend(vm, arguments[0], arguments[1])
    return arguments[0]
  }
  builder.method("__mul__", "(self, value, /)", multiply)
  builder.method("__rmul__", "(self, value, /)", multiply)
  builder.method("__imul__", "(self, value, /)") { vm, arguments throws(PyError) in
    let product = try multiply(vm, arguments)
    if product.is(.notImplemented) { return product }
    return try vm.keeping(product) { () throws(PyError) in
      let deque = DequeObject(arguments[0])
      deque.removeAll()
      try extend(vm, arguments[0], product)
      return arguments[0]
    }
  }
  let comparisons: [(String, VM.Comparison)] = [
    ("__lt__", .less), ("__le__", .lessOrEqual), ("__eq__", .equal), ("__ne__", .notEqual), ("__gt__", .greater),
    ("__ge__", .greaterOrEqual),
  ]
  for (name, comparison) in comparisons {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      let other = vm.builtin(arguments[1])
      guard other.is(.foreign) && other.foreign.pointee.type == type else { return .notImplemented }
      return try compare(vm, comparison, arguments[0], other)
    }
  }
}

private func multiply(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let factor = arguments[1]
  let plain = vm.builtin(factor)
  if !plain.isInt && !plain.isBool && !plain.is(.bigInt) && vm.lookup(vm.type(of: factor), .index).isUndefined {
    let type = vm.type(of: factor)
    if type.pointee.flags.contains(.isHeapType) && !vm.lookup(type, .rmul).isUndefined { return .notImplemented }
    throw vm.typeError("can't multiply sequence by non-int of type '\(vm.typeName(factor))'")
  }
  let times = try vm.index(factor, .overflowError)
  let deque = DequeObject(arguments[0])
  let count = deque.count
  // The copy is of the receiver's class; its items are set anew.
  let product = try copyDeque(vm, arguments)
  guard vm.builtin(product).is(.foreign), vm.builtin(product) !== arguments[0] else { return product }
  DequeObject(vm.builtin(product)).removeAll()
  if times <= 0 || count == 0 { return product }
  let (total, overflow) = count.multipliedReportingOverflow(by: times)
  // Of a bounded deque only the last items matter.
  let wanted = overflow ? deque.limit : min(total, deque.limit)
  if wanted > Int.max / 64 { throw vm.memoryLimit() }
  try vm.reserve(wanted &* 16)
  let start = overflow ? 0 : (total - wanted) % count
  return try vm.keeping(product) { () throws(PyError) in
    for i in 0..<wanted { try DequeObject(vm.builtin(product)).append(vm, deque[(start + i) % count]) }
    return product
  }
}

private func compare(_ vm: VM, _ comparison: VM.Comparison, _ left: Value, _ right: Value) throws(PyError) -> Value {
  let a = DequeObject(left)
  let b = DequeObject(right)
  if comparison == .equal && a.count != b.count { return .false }
  if comparison == .notEqual && a.count != b.count { return .true }
  let changes = (a.changes, b.changes)
  for i in 0..<min(a.count, b.count) {
    try vm.charge(1)
    let isSame = try vm.equalKeeping(a[i], b[i])
    if changes != (a.changes, b.changes) { throw vm.runtimeError("deque mutated during iteration") }
    if isSame { continue }
    switch comparison {
    case .equal: return .false
    case .notEqual: return .true
    default:
      return try vm.keeping(a[i]) { () throws(PyError) in
        try vm.keeping(b[i]) { () throws(PyError) in try vm.compare(comparison, a[i], b[i]) }
      }
    }
  }
  return Value(comparison.holds(a.count < b.count ? -1 : a.count == b.count ? 0 : 1))
}

/// Values of an iterator: the deque. `first` is the next place counted from its end of the deque, `second` the number
/// of changes when it began; a finished or failed one has -1 there.
struct DequeIterators: Sendable {
  private let forward: UInt
  private let backward: UInt

  init(_ builder: ModuleBuilder) {
    forward = DequeIterators.addType("_deque_iterator", builder.vm, isReversed: false).value.bits
    backward = DequeIterators.addType("_deque_reverse_iterator", builder.vm, isReversed: true).value.bits
  }

  func make(_ vm: VM, _ deque: Value, isReversed: Bool) -> Value {
    let type = Value(tag: UInt(Kind.type.rawValue), bits: isReversed ? backward : forward).type
    let iterator = vm.newForeign(type, values: [deque])
    iterator.pointee.second = DequeObject(deque).changes
    return Value(.foreign, iterator)
  }

  private static func addType(_ name: String, _ vm: VM, isReversed: Bool) -> TypeRef {
    let type = vm.newNativeType(name, module: vm.intern("_collections"), kind: .foreign, isFinal: true)
    vm.keepForever(type.value)
    type.pointee.flags.insert(.cannotBeCreated)
    let builder = TypeBuilder(vm: vm, type: type)
    builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
      let iterator = arguments[0].foreign
      let deque = DequeObject(iterator.slots[0])
      if iterator.pointee.second == -1 { return .undefined }
      if deque.changes != iterator.pointee.second {
        iterator.pointee.second = -1
        throw vm.runtimeError("deque mutated during iteration")
      }
      let i = iterator.pointee.first
      if i >= deque.count {
        iterator.pointee.second = -1
        return .undefined
      }
      iterator.pointee.first = i &+ 1
      return deque[isReversed ? deque.count &- 1 &- i : i]
    }
    builder.method("__length_hint__", "(self, /)") { _, arguments throws(PyError) in
      let iterator = arguments[0].foreign
      if iterator.pointee.second == -1 { return Value(0) }
      return Value(max(0, DequeObject(iterator.slots[0]).count - iterator.pointee.first))
    }
    return type
  }
}
