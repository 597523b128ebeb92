// This file defines the type collections.deque (library reference, "deque objects"): how one comes into being, and the
// methods that change its ends.

import PyRuntime

func addDeque(to builder: ModuleBuilder) {
  let iterators = DequeIterators(builder)
  builder.type("deque") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    type.pointee.flags.insert(.isSequence)
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      DequeObject.make(vm, arguments[0], type, limit: .none)
    }
    let initialize = builder.vm.newNative("deque", "(self, iterable=(), maxlen=None)", owner: type, fill)
    builder.set("__init__", initialize)
    builder.set("__hash__", .none)
    builder.attribute("maxlen") { _, arguments throws(PyError) in DequeObject(arguments[0]).limitValue }
    addEnds(to: builder)
    addDequeSequence(to: builder)
    addDequeOperators(to: builder)
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      iterators.make(vm, arguments[0], isReversed: false)
    }
    builder.method("__reversed__", "(self, /)") { vm, arguments throws(PyError) in
      iterators.make(vm, arguments[0], isReversed: true)
    }
    builder.method("__repr__", "(self, /)", show)
    builder.method("__copy__", "(self, /)", copyDeque)
    builder.method("copy", "(self, /)", copyDeque)
    builder.method("__reduce__", "(self, /)") { vm, arguments throws(PyError) in
      let receiver = vm.receiver(of: arguments)
      let limit = DequeObject(arguments[0]).limitValue
      let given = limit.isNone ? vm.emptyTuple : vm.newTuple([vm.emptyTuple, limit])
      let items = iterators.make(vm, arguments[0], isReversed: false)
      return vm.newTuple([vm.type(of: receiver).value, given, .none, items])
    }
    builder.classMethod("__class_getitem__", "(type, item, /)", newAlias)
  }
}

private func fill(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let deque = DequeObject(arguments[0])
  if !arguments[2].isUndefined && !arguments[2].isNone {
    let limit = vm.builtin(arguments[2])
    guard limit.isInt || limit.isBool || limit.is(.bigInt) else { throw vm.typeError("an integer is required") }
    let count = try vm.index(limit, .overflowError)
    if count < 0 { throw vm.valueError("maxlen must be non-negative") }
    deque.limit = count
  } else {
    deque.limit = .max
  }
  if deque.count > 0 { deque.removeAll() }
  if !arguments[1].isUndefined { try extend(vm, arguments[0], arguments[1]) }
  return .none
}

/// Appends every item. A deque that extends itself takes what it holds now.
func extend(_ vm: VM, _ deque: Value, _ iterable: Value, toLeft: Bool = false) throws(PyError) {
  if vm.builtin(iterable) === deque {
    let items = Value(.list, try vm.list(iterable))
    return try vm.keeping(items) { () throws(PyError) in try extend(vm, deque, items, toLeft: toLeft) }
  }
  try vm.iterate(iterable) { (item) throws(PyError) in
    if toLeft {
      try DequeObject(deque).appendLeft(vm, item)
    } else {
      try DequeObject(deque).append(vm, item)
    }
    return true
  }
}

private func addEnds(to builder: TypeBuilder) {
  builder.method("append", "(self, value, /)") { vm, arguments throws(PyError) in
    try DequeObject(arguments[0]).append(vm, arguments[1])
    return .none
  }
  builder.method("appendleft", "(self, value, /)") { vm, arguments throws(PyError) in
    try DequeObject(arguments[0]).appendLeft(vm, arguments[1])
    return .none
  }
  builder.method("pop", "(self, /)") { vm, arguments throws(PyError) in
    let value = DequeObject(arguments[0]).removeLast()
    if value.isUndefined { throw vm.indexError("pop from an empty deque") }
    return value
  }
  builder.method("popleft", "(self, /)") { vm, arguments throws(PyError) in
    let value = DequeObject(arguments[0]).removeFirst()
    if value.isUndefined { throw vm.indexError("pop from an empty deque") }
    return value
  }
  builder.method("extend", "(self, iterable, /)") { vm, arguments throws(PyError) in
    try extend(vm, arguments[0], arguments[1])
    return .none
  }
  builder.method("extendleft", "(self, iterable, /)") { vm, arguments throws(PyError) in
    try extend(vm, arguments[0], arguments[1], toLeft: true)
    return .none
  }
  builder.method("clear", "(self, /)") { _, arguments throws(PyError) in
    DequeObject(arguments[0]).removeAll()
    return .none
  }
  builder.method("rotate", "(self, n=1, /)") { vm, arguments throws(PyError) in
    let steps = arguments[1].isUndefined ? 1 : try vm.index(arguments[1], .indexError)
    try DequeObject(arguments[0]).rotate(vm, steps)
    return .none
  }
}

/// `deque([1, 2], maxlen=3)`
private func show(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  return try vm.guardedRepr(receiver, "[...]") { () throws(PyError) in
    let deque = DequeObject(arguments[0])
    let items = Value(.list, vm.newList())
    try vm.reserve(deque.count &* 16)
    for i in 0..<deque.count { try vm.append(items.list, deque[i]) }
    return try vm.keeping(items) { () throws(PyError) in
      var text = vm.type(of: receiver).nameText + "(" + (try vm.reprText(items))
      if !deque.limitValue.isNone { text += ", maxlen=\(deque.limit)" }
      return vm.newStr(text + ")")
    }
  }
}

/// A copy of the receiver's class; a subclass is asked for it.
func copyDeque(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let deque = DequeObject(arguments[0])
  if receiver.isInstance {
    let cls = vm.type(of: receiver).value
    if deque.limitValue.isNone { return try vm.call(cls, receiver) }
    return try vm.call(cls, receiver, deque.limitValue)
  }
  let type = deque.object.pointee.type
  let copy = DequeObject.make(vm, type.value, type, limit: deque.limitValue)
  for i in 0..<deque.count {
    try vm.charge(i & 15 == 0 ? 1 : 0)
    try DequeObject(copy).append(vm, deque[i])
  }
  return copy
}
