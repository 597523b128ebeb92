// This file defines functools.partial: a call with its first arguments already given.

import PyRuntime

/// Values: the function, a tuple of arguments, a dict of keywords.
func addPartial(to builder: ModuleBuilder) {
  builder.type("partial") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.allowAttributes(canReplace: true)
    builder.staticMethod("__new__", "(cls, /, *args, **keywords)") { vm, arguments throws(PyError) in
      try newPartial(vm, arguments, type)
    }
    builder.method("__call__", "(self, /, *args, **keywords)", callPartial)
    builder.method("__repr__", "(self, /)", showPartial)
    builder.attribute("func") { _, arguments throws(PyError) in arguments[0].foreign.slots[0] }
    builder.attribute("args") { _, arguments throws(PyError) in arguments[0].foreign.slots[1] }
    builder.attribute("keywords") { _, arguments throws(PyError) in arguments[0].foreign.slots[2] }
    builder.classMethod("__class_getitem__", "(type, item, /)", newAlias)
    builder.method("__reduce__", "(self, /)", reducePartial)
    builder.method("__setstate__", "(self, state, /)", setPartialState)
  }
}

private func newPartial(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Value {
  guard arguments.positionalCount > 1 else { throw vm.typeError("type 'partial' takes at least one argument") }
  var function = arguments[1]
  guard isCallable(vm, function) else { throw vm.typeError("the first argument must be callable") }
  var given: [Value] = []
  var keywords = vm.newDict()
  // A partial of a plain partial is one partial.
  if function.is(.foreign) && function.foreign.pointee.type == type
    && function.foreign.pointee.attributes.isUndefined
  {
    let inner = function.foreign.slots
    given = try vm.array(inner[1])
    keywords = try vm.copy(inner[2].dict)
    function = inner[0]
  }
  for i in 2..<max(arguments.positionalCount, 2) { given.append(arguments[i]) }
  for i in 0..<arguments.keywordCount {
    vm.setNamespace(keywords, arguments.keywords.tuple.items[i], arguments[arguments.positionalCount + i])
  }
  return vm.newForeign(arguments[0], type, [function, vm.newTuple(given), Value(.dict, keywords)])
}

func isCallable(_ vm: VM, _ value: Value) -> Bool {
  switch value.kind {
  case .function, .native, .boundMethod, .type: return true
  default: return !vm.lookup(vm.type(of: value), .call).isUndefined
  }
}

private func callPartial(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let slots = arguments[0].foreign.slots
  let first = slots[1].tuple
  let stored = slots[2].dict
  let own = first.pointee.count
  let positional = arguments.positionalCount - 1
  if stored.pointee.count == 0 && arguments.keywordCount == 0 {
    let all = try vm.newFilledTuple(count: own + positional)
    for i in 0..<own { all.items[i] = first.items[i] }
    for i in 0..<positional { all.items[own + i] = arguments[1 + i] }
    return try vm.keeping(Value(.tuple, all)) { () throws(PyError) in
      try vm.call(slots[0], Arguments(all.items, own + positional))
    }
  }
  let keywords = try vm.copy(stored)
  for i in 0..<arguments.keywordCount {
    vm.setNamespace(keywords, arguments.keywords.tuple.items[i], arguments[1 + positional + i])
  }
  let count = keywords.pointee.count
  let all = try vm.newFilledTuple(count: own + positional + count)
  let names = try vm.newFilledTuple(count: count)
  for i in 0..<own { all.items[i] = first.items[i] }
  for i in 0..<positional { all.items[own + i] = arguments[1 + i] }
  var at = 0
  var areNames = true
  keywords.forEach { entry in
    names.items[at] = vm.builtin(entry.key)
    areNames = areNames && names.items[at].isStr
    all.items[own + positional + at] = entry.value
    at += 1
  }
  // A program can reach the dict of keywords.
  if !areNames { throw vm.typeError("keywords must be strings") }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.tuple, all))
  vm.keep(Value(.tuple, names))
  let call = Arguments(all.items, own + positional + count, keywords: Value(.tuple, names))
  return try vm.call(slots[0], call)
}

private func showPartial(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let type = vm.type(of: receiver)
  // A subclass goes by its bare name.
  let name = (receiver.isInstance ? "" : "functools.") + type.nameText
  return try vm.guardedRepr(receiver, "...") { () throws(PyError) in
    let slots = arguments[0].foreign.slots
    var parts = [try vm.reprText(slots[0])]
    let given = slots[1].tuple
    for i in 0..<given.pointee.count { parts.append(try vm.reprText(given.items[i])) }
    var i = vm.nextEntry(slots[2].dict, from: 0)
    while i >= 0 {
      let entry = slots[2].dict.pointee.entries[i]
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      // What the text of the key calls may change the dict.
      vm.keep(entry.value)
      parts.append(try vm.strText(entry.key) + "=" + vm.reprText(entry.value))
      i = vm.nextEntry(slots[2].dict, from: i + 1)
    }
    return vm.newStr("\(name)(\(parts.joined(separator: ", ")))")
  }
}

// MARK: Copying

/// What makes an equal one: the type, the function, and the state for `__setstate__`.
private func reducePartial(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let slots = arguments[0].foreign.slots
  let attributes = try vm.getAttribute(receiver, "__dict__")
  let hasAttributes = attributes.is(.dict) && attributes.dict.pointee.count > 0
  let state = vm.newTuple([slots[0], slots[1], slots[2], hasAttributes ? attributes : .none])
  return vm.newTuple([vm.type(of: receiver).value, vm.newTuple([slots[0]]), state])
}

/// Puts a function, a tuple of arguments, a dict of keywords and a dict of attributes in the place of what is there;
/// None stands for an empty dict.
private func setPartialState(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let state = vm.builtin(arguments[1])
  guard state.is(.tuple), state.tuple.pointee.count == 4 else { throw vm.typeError("invalid partial state") }
  let parts = (0..<4).map { state.tuple.items[$0] }
  let (given, keywords) = (vm.builtin(parts[1]), vm.builtin(parts[2]))
  guard isCallable(vm, parts[0]), given.is(.tuple), keywords.isNone || keywords.is(.dict) else {
    throw vm.typeError("invalid partial state")
  }
  let attributes = parts[3].isNone ? Value(.dict, vm.newDict()) : parts[3]
  try vm.setAttribute(vm.receiver(of: arguments), vm.intern("__dict__"), attributes)
  let slots = arguments[0].foreign.slots
  slots[0] = parts[0]
  slots[1] = given
  if keywords.isNone {
    slots[2] = Value(.dict, vm.newDict())
  } else {
    slots[2] = parts[2].isInstance ? Value(.dict, try vm.copy(keywords.dict)) : keywords
  }
  return .none
}
