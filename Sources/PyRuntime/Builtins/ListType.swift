// This file defines the methods of list (library reference, "Lists" and "Mutable Sequence Types"). Subscription stands
// in ListItems.swift, sorting in ListSort.swift.

extension VM {
  func installList(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.instantiate(arguments[0], .list, Value(.list, vm.newList()))
    }
    builder.method("__init__", "(self, /, *args, **kwargs)", listInit)
    builder.set("__hash__", .none)
    builder.genericAlias()
    builder.method("__repr__", "(self, /)", listRepr)
    builder.comparisons { vm, operation, a, b throws(PyError) in
      b.is(.list) ? try vm.compareSequences(operation, a, b) : .notImplemented
    }
    builder.method("__len__", "(self, /)") { _, arguments in Value(arguments[0].list.pointee.count) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__reversed__", "(self, /)") { vm, arguments in
      vm.reversedSequence(arguments[0], count: arguments[0].list.pointee.count)
    }
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try vm.firstIndex(of: arguments[1], in: arguments[0]) >= 0)
    }
    installListItems(builder)
    builder.method("__add__", "(self, value, /)", listAdd)
    builder.method("__iadd__", "(self, value, /)", listInPlaceAdd)
    builder.method("__mul__", "(self, value, /)", listMultiply)
    builder.method("__rmul__", "(self, value, /)", listMultiply)
    builder.method("__imul__", "(self, value, /)", listInPlaceMultiply)

    builder.method("append", "(self, object, /)") { vm, arguments throws(PyError) in
      try vm.append(arguments[0].list, arguments[1])
      return .none
    }
    builder.method("clear", "(self, /)") { vm, arguments in
      vm.clear(arguments[0].list)
      return .none
    }
    builder.method("copy", "(self, /)") { vm, arguments throws(PyError) in
      Value(.list, try vm.list(arguments[0]))
    }
    builder.method("count", "(self, value, /)") { vm, arguments throws(PyError) in
      Value(try vm.occurrences(of: arguments[1], in: arguments[0]))
    }
    builder.method("extend", "(self, iterable, /)") { vm, arguments throws(PyError) in
      try vm.extend(arguments[0].list, arguments[1])
      return .none
    }
    builder.method("index", "(self, value, start=0, stop=9223372036854775807, /)", listIndex)
    builder.method("insert", "(self, index, object, /)", listInsert)
    builder.method("pop", "(self, index=-1, /)", listPop)
    builder.method("remove", "(self, value, /)", listRemove)
    builder.method("reverse", "(self, /)") { vm, arguments throws(PyError) in
      let list = arguments[0].list
      try vm.charge(list.pointee.count >> 2)
      reverseItems(list.pointee.items, 0, list.pointee.count)
      return .none
    }
    builder.method("sort", "(self, /, *, key=None, reverse=False)", listSort)
  }

  /// Empties a list and gives its memory back.
  func clear(_ list: ListRef) {
    if list.pointee.capacity > 0 { heap.releaseBuffer(list.pointee.items, list.pointee.capacity) }
    list.pointee.count = 0
    list.pointee.capacity = 0
    list.pointee.items = noValues
  }

  /// Appends every item of an iterable, which may be the list itself. What came before an error stays.
  func extend(_ list: ListRef, _ iterable: Value) throws(PyError) {
    guard iterable.is(.list) || iterable.is(.tuple) else { return try appendAll(list, iterable) }
    let added = itemCount(iterable)
    let count = list.pointee.count
    try charge(added >> 2)
    try reserve(list, count &+ added)
    for i in 0..<added { list.pointee.items[count &+ i] = item(iterable, i) }
    list.pointee.count = count &+ added
  }

  /// Replaces `removed` items at `start` by `count` values, which lie outside the list.
  func replace(
    _ list: ListRef, at start: Int, removing removed: Int, with values: UnsafeMutablePointer<Value>, count: Int
  ) throws(PyError) {
    let old = list.pointee.count
    let tail = old &- start &- removed
    try charge((tail &+ count) >> 2)
    try reserve(list, old &- removed &+ count)
    let items = list.pointee.items
    if removed != count && tail > 0 {
      (items + start + count).update(from: items + start + removed, count: tail)
    }
    if count > 0 { (items + start).update(from: values, count: count) }
    list.pointee.count = old &- removed &+ count
  }

  /// Removes the item at an index within the list.
  func removeItem(_ list: ListRef, at index: Int) throws(PyError) {
    try replace(list, at: index, removing: 1, with: noValues, count: 0)
  }
}

/// Reverses `items[start ..< end]`.
func reverseItems(_ items: UnsafeMutablePointer<Value>, _ start: Int, _ end: Int) {
  var low = start
  var high = end &- 1
  while low < high {
    let value = items[low]
    items[low] = items[high]
    items[high] = value
    low &+= 1
    high &-= 1
  }
}

private func listInit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.keywordCount > 0 { throw vm.typeError("list() takes no keyword arguments") }
  try vm.checkConstructor("list", arguments, 0...1)
  let list = arguments[0].list
  if list.pointee.count > 0 { vm.clear(list) }
  if arguments.count > 1 { try vm.extend(list, arguments[1]) }
  return .none
}

private func listRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let list = arguments[0]
  return try vm.guardedRepr(list, "[...]") { () throws(PyError) in
    var text = ReprText(vm, "[")
    try vm.appendItems(of: list, to: &text)
    text.append("]")
    return try text.finish()
  }
}

private func listAdd(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let other = vm.builtin(arguments[1])
  guard other.is(.list) else {
    throw vm.typeError("can only concatenate list (not \"\(vm.typeName(arguments[1]))\") to list")
  }
  let left = arguments[0].list
  let count = left.pointee.count
  let added = other.list.pointee.count
  try vm.reserveValues(count &+ added)
  let sum = vm.newList(capacity: count &+ added)
  sum.pointee.items.update(from: left.pointee.items, count: count)
  (sum.pointee.items + count).update(from: other.list.pointee.items, count: added)
  sum.pointee.count = count &+ added
  return Value(.list, sum)
}

private func listInPlaceAdd(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.extend(arguments[0].list, arguments[1])
  return arguments[0]
}

private func listMultiply(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let times = try vm.repetitions(arguments[1])
  let copy = try vm.list(arguments[0])
  try repeatItems(vm, copy, times)
  return Value(.list, copy)
}

private func listInPlaceMultiply(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let times = try vm.repetitions(arguments[1])
  try repeatItems(vm, arguments[0].list, times)
  return arguments[0]
}

private func repeatItems(_ vm: VM, _ list: ListRef, _ times: Int) throws(PyError) {
  if times == 0 { return vm.clear(list) }
  let count = list.pointee.count
  if count == 0 || times == 1 { return }
  try vm.reserveValues(count, times: times)
  try vm.reserve(list, count &* times)
  let items = list.pointee.items
  if count == 1 {
    (items + 1).update(repeating: items[0], count: times &- 1)
  } else {
    for i in 1..<times { (items + i &* count).update(from: items, count: count) }
  }
  list.pointee.count = count &* times
}

private func listIndex(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let (start, stop) = try vm.searchBounds(arguments, arguments[0])
  let index = try vm.firstIndex(of: arguments[1], in: arguments[0], from: start, to: stop)
  if index < 0 { throw vm.valueError("\(try vm.reprText(arguments[1])) is not in list") }
  return Value(index)
}

private func listInsert(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  var index = try vm.sizeIndex(arguments[1])
  let list = arguments[0].list
  let count = list.pointee.count
  if index < 0 { index = max(index &+ count, 0) }
  var value = arguments[2]
  try vm.replace(list, at: min(index, count), removing: 0, with: &value, count: 1)
  return .none
}

private func listPop(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  var index = arguments[1].isUndefined ? -1 : try vm.sizeIndex(arguments[1])
  let list = arguments[0].list
  let count = list.pointee.count
  if count == 0 { throw vm.indexError("pop from empty list") }
  if index < 0 { index = index &+ count }
  guard index >= 0 && index < count else { throw vm.indexError("pop index out of range") }
  let value = list.pointee.items[index]
  if index == count &- 1 { list.pointee.count = index } else { try vm.removeItem(list, at: index) }
  return value
}

private func listRemove(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let index = try vm.firstIndex(of: arguments[1], in: arguments[0])
  if index < 0 { throw vm.valueError("list.remove(x): x not in list") }
  if index < arguments[0].list.pointee.count { try vm.removeItem(arguments[0].list, at: index) }
  return .none
}

extension VM {
  /// An integer argument that is a position, such as that of `insert`. Throws TypeError, or OverflowError beyond 64 bits.
  func sizeIndex(_ value: Value) throws(PyError) -> Int {
    if value.isInt || value.isBool { return value.int }
    let number = try indexValue(value)
    if number.isInt { return number.int }
    throw overflowError("Python int too large to convert to C ssize_t")
  }
}
