// This file defines what list and tuple have in common: lexicographic comparison, search, and the text of their items.
// Every step reads count and items anew, because an item's `__eq__` or `__repr__` may change a list.

extension VM {
  /// The number of items of a list or tuple.
  @inline(__always) func itemCount(_ sequence: Value) -> Int {
    sequence.is(.list) ? sequence.list.pointee.count : sequence.tuple.pointee.count
  }

  /// An item of a list or tuple, at an index that the caller has just checked.
  @inline(__always) func item(_ sequence: Value, _ index: Int) -> Value {
    sequence.is(.list) ? sequence.list.pointee.items[index] : sequence.tuple.items[index]
  }

  /// `a op b` for two lists or two tuples (language reference 6.10.1). Both are rooted by the caller.
  func compareSequences(_ operation: Comparison, _ a: Value, _ b: Value) throws(PyError) -> Value {
    let isEquality = operation == .equal || operation == .notEqual
    if a.is(.list) && isEquality && itemCount(a) != itemCount(b) { return Value(operation == .notEqual) }
    var i = 0
    while i < itemCount(a) && i < itemCount(b) {
      if !(try equal(item(a, i), item(b, i))) { break }
      try charge(1)
      i &+= 1
    }
    if i >= itemCount(a) || i >= itemCount(b) {
      return Value(operation.holds(itemCount(a) &- itemCount(b)))
    }
    if isEquality { return Value(operation == .notEqual) }
    return try compare(operation, item(a, i), item(b, i))
  }

  /// The first index of `value` within `start ..< stop`, or -1.
  func firstIndex(of value: Value, in sequence: Value, from start: Int = 0, to stop: Int = .max) throws(PyError) -> Int
  {
    var i = start
    while i < stop && i < itemCount(sequence) {
      if try equal(item(sequence, i), value) { return i }
      try charge(1)
      i &+= 1
    }
    return -1
  }

  /// `sequence.count(value)`
  func occurrences(of value: Value, in sequence: Value) throws(PyError) -> Int {
    var found = 0
    var i = 0
    while i < itemCount(sequence) {
      if try equal(item(sequence, i), value) { found &+= 1 }
      try charge(1)
      i &+= 1
    }
    return found
  }

  /// The bounds of `index(value, start, stop)`: negative ones count from the end.
  func searchBounds(_ arguments: Arguments, _ sequence: Value) throws(PyError) -> (start: Int, stop: Int) {
    for i in 2...3 {
      let bound = builtin(arguments[i])
      if bound.isUndefined || bound.isInt || bound.isBool || bound.is(.bigInt) { continue }
      if !lookup(type(of: arguments[i]), .index).isUndefined { continue }
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    var start = arguments[2].isUndefined ? 0 : try sliceIndex(arguments[2])
    var stop = arguments[3].isUndefined ? Int.max : try sliceIndex(arguments[3])
    if start < 0 { start = max(start &+ itemCount(sequence), 0) }
    if stop < 0 { stop = max(stop &+ itemCount(sequence), 0) }
    return (start, stop)
  }

  /// Appends the items' texts, with commas between them.
  func appendItems(of sequence: Value, to text: inout ReprText) throws(PyError) {
    var i = 0
    while i < itemCount(sequence) {
      if i > 0 { text.append(", ") }
      try text.append(reprOf: item(sequence, i))
      i &+= 1
    }
  }

  /// `reversed(sequence)` for a list: see `nextOfReversed`.
  func reversedSequence(_ sequence: Value, count: Int) -> Value {
    newIterator(sequence.is(.list) ? .listReverseIterator : .reversedObject, sequence, index: count &- 1)
  }
}
