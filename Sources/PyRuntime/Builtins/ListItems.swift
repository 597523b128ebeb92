// This file defines subscription of lists: items and slices, read, assigned and deleted (language reference 6.3.2, 6.3.3,
// 7.2; library reference, "Mutable Sequence Types").

extension VM {
  func installListItems(_ builder: TypeBuilder) {
    builder.method("__getitem__", "(self, index, /)", listGetItem)
    builder.method("__setitem__", "(self, key, value, /)", listSetItem)
    builder.method("__delitem__", "(self, key, /)", listDeleteItem)
  }
}

private func listGetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments[1].is(.slice) { return try listSlice(vm, arguments[0].list, arguments[1].slice) }
  var index = try vm.sequenceIndex(arguments[1], "list")
  let list = arguments[0].list
  if index < 0 { index = index &+ list.pointee.count }
  guard index >= 0 && index < list.pointee.count else { throw vm.indexError("list index out of range") }
  return list.pointee.items[index]
}

private func listSlice(_ vm: VM, _ list: ListRef, _ slice: SliceRef) throws(PyError) -> Value {
  let (start, step, count) = try vm.sliceParts(slice).bounds(length: list.pointee.count)
  try vm.reserveValues(count)
  let part = vm.newList(capacity: count)
  if step == 1 {
    if count > 0 { part.pointee.items.update(from: list.pointee.items + start, count: count) }
  } else {
    for i in 0..<count { part.pointee.items[i] = list.pointee.items[start &+ i &* step] }
  }
  part.pointee.count = count
  return Value(.list, part)
}

private func listSetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments[1].is(.slice) {
    try listAssignSlice(vm, arguments[0], arguments[1].slice, arguments[2])
    return .none
  }
  var index = try vm.sequenceIndex(arguments[1], "list")
  let list = arguments[0].list
  if index < 0 { index = index &+ list.pointee.count }
  guard index >= 0 && index < list.pointee.count else { throw vm.indexError("list assignment index out of range") }
  list.pointee.items[index] = arguments[2]
  return .none
}

private func listAssignSlice(_ vm: VM, _ target: Value, _ slice: SliceRef, _ value: Value) throws(PyError) {
  let parts = try vm.sliceParts(slice)
  // A copy, because the value may be the target itself, and because its iterator may change the target.
  let isPlain = parts.step == 1
  var values: ListRef
  if !isIterable(vm, value) {
    throw vm.typeError(isPlain ? "can only assign an iterable" : "must assign iterable to extended slice")
  }
  values = try vm.list(value)
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.list, values))
  let list = target.list
  let (start, step, count) = parts.bounds(length: list.pointee.count)
  if isPlain {
    return try vm.replace(
      list, at: start, removing: count, with: values.pointee.items, count: values.pointee.count)
  }
  if values.pointee.count != count {
    throw vm.valueError(
      "attempt to assign sequence of size \(values.pointee.count) to extended slice of size \(count)")
  }
  for i in 0..<count { list.pointee.items[start &+ i &* step] = values.pointee.items[i] }
}

private func isIterable(_ vm: VM, _ value: Value) -> Bool {
  switch value.kind {
  case .list, .tuple, .str, .dict, .range, .set, .frozenset, .generator, .bytes, .bytearray: return true
  default: break
  }
  let method = vm.lookup(vm.type(of: value), .iter)
  if method.isNone { return false }
  return !method.isUndefined || vm.isIterator(value) || !vm.lookup(vm.type(of: value), .getitem).isUndefined
}

private func listDeleteItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let list = arguments[0].list
  if !arguments[1].is(.slice) {
    var index = try vm.sequenceIndex(arguments[1], "list")
    if index < 0 { index = index &+ list.pointee.count }
    guard index >= 0 && index < list.pointee.count else {
      throw vm.indexError("list assignment index out of range")
    }
    try vm.removeItem(list, at: index)
    return .none
  }
  var (start, step, count) = try vm.sliceParts(arguments[1].slice).bounds(length: list.pointee.count)
  if step < 0 {
    // The same items from the other end.
    start = count > 0 ? start &+ (count &- 1) &* step : 0
    step = 0 &- step
  }
  if step == 1 || count == 0 {
    if count > 0 { try vm.replace(list, at: start, removing: count, with: vm.noValues, count: 0) }
    return .none
  }
  try vm.charge(list.pointee.count >> 2)
  let items = list.pointee.items
  var kept = start
  var next = start
  var left = count
  for i in start..<list.pointee.count {
    if i == next && left > 0 {
      left &-= 1
      // The step may be huge behind the last item.
      if left > 0 { next = next &+ step }
    } else {
      items[kept] = items[i]
      kept &+= 1
    }
  }
  list.pointee.count = kept
  return .none
}
