// This file defines what deque has in common with list: items by index, searching, inserting, removing.

import PyRuntime

private let changedMessage = "deque mutated during iteration"

func addDequeSequence(to builder: TypeBuilder) {
  builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in Value(DequeObject(arguments[0]).count) }
  builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    return deque[try place(vm, deque, arguments[1])]
  }
  builder.method("__setitem__", "(self, key, value, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    deque[try place(vm, deque, arguments[1])] = arguments[2]
    return .none
  }
  builder.method("__delitem__", "(self, key, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    try deque.remove(vm, at: try place(vm, deque, arguments[1]))
    return .none
  }
  builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
    Value(try find(vm, arguments[0], arguments[1], from: 0, to: .max) >= 0)
  }
  builder.method("index", "(self, value, start=0, stop=9223372036854775807, /)", index)
  builder.method("count", "(self, value, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    let changes = deque.changes
    var count = 0
    for i in 0..<deque.count {
      try vm.charge(1)
      if try vm.equalKeeping(deque[i], arguments[1]) { count += 1 }
      if deque.changes != changes { throw vm.runtimeError(changedMessage) }
    }
    return Value(count)
  }
  builder.method("remove", "(self, value, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    let changes = deque.changes
    for i in 0..<deque.count {
      try vm.charge(1)
      let isFound = try vm.equalKeeping(deque[i], arguments[1])
      if deque.changes != changes { throw vm.indexError(changedMessage) }
      if isFound {
        try deque.remove(vm, at: i)
        return .none
      }
    }
    throw vm.valueError("\(try vm.reprText(arguments[1])) is not in deque")
  }
  builder.method("insert", "(self, index, value, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    let given = try vm.index(arguments[1], .overflowError)
    let count = deque.count
    if count >= deque.limit { throw vm.indexError("deque already at its maximum size") }
    let place = given < 0 ? max(0, given &+ count) : min(given, count)
    if place == 0 && count > 0 {
      try deque.appendLeft(vm, arguments[2])
      return .none
    }
    try deque.append(vm, arguments[2])
    try vm.charge(count / 16)
    var i = count
    while i > place {
      deque[i] = deque[i - 1]
      i -= 1
    }
    deque[place] = arguments[2]
    return .none
  }
  builder.method("reverse", "(self, /)") { vm, arguments throws(PyError) in
    let deque = DequeObject(arguments[0])
    try vm.charge(deque.count / 16)
    var low = 0
    var high = deque.count - 1
    while low < high {
      let item = deque[low]
      deque[low] = deque[high]
      deque[high] = item
      low += 1
      high -= 1
    }
    return .none
  }
}

private func place(_ vm: VM, _ deque: DequeObject, _ key: Value) throws(PyError) -> Int {
  let plain = vm.builtin(key)
  guard plain.isInt || plain.isBool || plain.is(.bigInt) || !vm.lookup(vm.type(of: key), .index).isUndefined else {
    throw vm.typeError("sequence index must be integer, not '\(vm.typeName(key))'")
  }
  let index = try vm.index(key, .indexError)
  let place = index < 0 ? index &+ deque.count : index
  guard place >= 0 && place < deque.count else { throw vm.indexError("deque index out of range") }
  return place
}

/// The first place of a value from `start` on and before `stop`, or -1.
private func find(_ vm: VM, _ value: Value, _ item: Value, from start: Int, to stop: Int) throws(PyError) -> Int {
  let deque = DequeObject(value)
  let changes = deque.changes
  var i = start
  while i < min(stop, deque.count) {
    try vm.charge(1)
    let isFound = try vm.equalKeeping(deque[i], item)
    if isFound { return i }
    if deque.changes != changes { throw vm.runtimeError(changedMessage) }
    i += 1
  }
  return -1
}

private func index(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let count = DequeObject(arguments[0]).count
  var bounds = [0, Int.max]
  for i in 0...1 where !arguments[2 + i].isUndefined {
    let number = try bound(vm, arguments[2 + i])
    bounds[i] = number < 0 ? max(0, number &+ count) : number
  }
  let place = try find(vm, arguments[0], arguments[1], from: bounds[0], to: bounds[1])
  if place < 0 { throw vm.valueError("\(try vm.reprText(arguments[1])) is not in deque") }
  return Value(place)
}

/// A bound of a slice; big ints count as the largest Int of their sign.
private func bound(_ vm: VM, _ value: Value) throws(PyError) -> Int {
  if vm.builtin(value).isNone || vm.lookup(vm.type(of: value), .index).isUndefined && !vm.builtin(value).isInt {
    throw vm.typeError("slice indices must be integers or have an __index__ method")
  }
  let number = try vm.indexValue(value)
  if number.isInt { return number.int }
  return number.bigInt.pointee.isNegative ? .min : .max
}
