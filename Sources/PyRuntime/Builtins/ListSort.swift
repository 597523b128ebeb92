// This file defines `list.sort`: keys, the choice of a comparison that needs no look-ups, and what the program may see of a
// list that is being sorted (library reference, "Sorting Techniques" and `list.sort`).

extension VM {
  /// Sorts in place, stably, by `key` (a callable, or none). The list is empty while it is sorted; a program that
  /// changes it then gets ValueError. Throws also what `key` and `__lt__` throw; the list then holds all its items.
  func sort(_ list: ListRef, key: Value, reverse isReversed: Bool) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(.list, list))
    let work = newList()
    keep(Value(.list, work))
    exchangeStorage(list, work)
    var failure: PyError?
    do {
      try sortHidden(work, key: key, reverse: isReversed)
    } catch {
      failure = error
    }
    let isModified = list.pointee.count != 0 || list.pointee.capacity != 0
    exchangeStorage(list, work)
    if let failure { throw failure }
    if isModified { throw valueError("list modified during sort") }
  }

  private func exchangeStorage(_ a: ListRef, _ b: ListRef) {
    let (count, capacity, items) = (a.pointee.count, a.pointee.capacity, a.pointee.items)
    a.pointee.count = b.pointee.count
    a.pointee.capacity = b.pointee.capacity
    a.pointee.items = b.pointee.items
    b.pointee.count = count
    b.pointee.capacity = capacity
    b.pointee.items = items
  }

  /// Sorts a list that the program cannot reach.
  private func sortHidden(_ work: ListRef, key: Value, reverse isReversed: Bool) throws(PyError) {
    let count = work.pointee.count
    var keys: ListRef?
    if !key.isNone && !key.isUndefined {
      try reserveValues(count)
      let list = newList(capacity: count)
      keep(Value(.list, list))
      for i in 0..<count { try append(list, try call(key, work.pointee.items[i])) }
      keys = list
    }
    if count < 2 { return }
    try charge(count / 8 &* (Int.bitWidth &- count.leadingZeroBitCount))
    // Reversed before and after, equal items keep their order.
    if isReversed {
      if let keys { reverseItems(keys.pointee.items, 0, count) }
      reverseItems(work.pointee.items, 0, count)
    }
    defer { if isReversed { reverseItems(work.pointee.items, 0, count) } }
    try merge(keys ?? work, along: keys == nil ? nil : work)
  }

  private func merge(_ keys: ListRef, along values: ListRef?) throws(PyError) {
    var isInt = true
    var isFloat = true
    var isStr = true
    var isTuple = true
    for i in 0..<keys.pointee.count {
      let kind = keys.pointee.items[i].kind
      isInt = isInt && kind == .int
      isFloat = isFloat && kind == .float
      isStr = isStr && kind == .str
      isTuple = isTuple && kind == .tuple
    }
    if isInt { return try MergeSort.sort(self, IntOrder(), keys, values) }
    if isFloat { return try MergeSort.sort(self, FloatOrder(), keys, values) }
    if isStr { return try MergeSort.sort(self, StrOrder(), keys, values) }
    if isTuple { return try MergeSort.sort(self, TupleOrder(vm: self), keys, values) }
    try MergeSort.sort(self, GeneralOrder(vm: self), keys, values)
  }
}

/// Whether one key goes before another.
protocol SortOrder {
  func isLess(_ a: Value, _ b: Value) throws(PyError) -> Bool
}

private struct IntOrder: SortOrder {
  @inline(__always) func isLess(_ a: Value, _ b: Value) -> Bool { a.int < b.int }
}

private struct FloatOrder: SortOrder {
  @inline(__always) func isLess(_ a: Value, _ b: Value) -> Bool { a.float < b.float }
}

private struct StrOrder: SortOrder {
  @inline(__always) func isLess(_ a: Value, _ b: Value) -> Bool { a.str.precedes(b.str) }
}

/// Tuples without the look-up of their comparison: most keys of more than one part are tuples.
private struct TupleOrder: SortOrder {
  let vm: VM

  func isLess(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    try vm.charge(1)
    let shared = min(a.tuple.pointee.count, b.tuple.pointee.count)
    for i in 0..<shared where !(try vm.equal(a.tuple.items[i], b.tuple.items[i])) {
      return try vm.isLess(a.tuple.items[i], b.tuple.items[i])
    }
    return a.tuple.pointee.count < b.tuple.pointee.count
  }
}

private struct GeneralOrder: SortOrder {
  let vm: VM

  func isLess(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    try vm.charge(1)
    return try vm.isLess(a, b)
  }
}

func listSort(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let isReversed = arguments[2].isUndefined ? false : try vm.truthOfInt(arguments[2])
  try vm.sort(arguments[0].list, key: arguments[1].isUndefined ? .none : arguments[1], reverse: isReversed)
  return .none
}

extension VM {
  /// A flag such as `reverse=`, which takes any integer. Throws TypeError for anything else.
  func truthOfInt(_ value: Value) throws(PyError) -> Bool {
    if value.isBool { return value.bool }
    return try index(value, .overflowError) != 0
  }
}
