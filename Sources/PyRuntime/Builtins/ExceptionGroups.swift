// This file defines BaseExceptionGroup and ExceptionGroup (library reference, "Exception groups"): exceptions that hold
// others. How they are split stands in VM+ExceptionGroups.swift.

extension VM {
  func bootExceptionGroups() {
    let group = type(.baseExceptionGroup)
    let builder = TypeBuilder(vm: self, type: group)
    builder.staticMethod("__new__", "(cls, *args, **kwargs)", groupNew)
    for name in ["message", "exceptions"] {
      builder.member(name) { vm, arguments throws(PyError) in
        let value = vm.member(arguments[0], name)
        return value.isUndefined ? .none : value
      }
    }
    builder.method("__str__", "(self, /)") { vm, arguments throws(PyError) in
      let count = vm.exceptions(of: arguments[0]).tuple.pointee.count
      let message = vm.member(arguments[0], "message")
      let text = message.isUndefined ? "None" : try vm.strText(message)
      return vm.newStr("\(text) (\(count) sub-exception\(count == 1 ? "" : "s"))")
    }
    builder.method("derive", "(self, /, *args)") { vm, arguments throws(PyError) in
      guard arguments.count == 2 else {
        throw vm.typeError("function takes exactly 1 argument (\(arguments.count - 1) given)")
      }
      return try vm.call(group.value, vm.member(arguments[0], "message"), arguments[1])
    }
    builder.method("split", "(self, /, *args)") { vm, arguments throws(PyError) in
      let matcher = try vm.matcher("split", arguments)
      let parts = try vm.split(arguments[0], matcher, constructRest: true)
      return vm.newTuple([parts.match, parts.rest])
    }
    builder.method("subgroup", "(self, /, *args)") { vm, arguments throws(PyError) in
      let matcher = try vm.matcher("subgroup", arguments)
      return try vm.split(arguments[0], matcher, constructRest: false).match
    }
    builder.genericAlias()
    deriveFromException(type(.exceptionGroup), group)
  }

  /// ExceptionGroup is the one builtin type with two bases.
  private func deriveFromException(_ both: TypeRef, _ group: TypeRef) {
    let exception = type(.exception)
    both.pointee.bases = newTuple([group.value, exception.value])
    both.pointee.mro = newTuple([
      both.value, group.value, exception.value, type(.baseException).value, objectType.value,
    ])
    try? append(exception.pointee.subclasses.list, both.value)
    typeChanged(both)
  }

  /// Whether a value is an exception group.
  public func isGroup(_ value: Value) -> Bool {
    exceptionState(value) != nil && type(of: value).isSubtype(of: type(.baseExceptionGroup))
  }

  /// The exceptions that a group holds: a tuple.
  public func exceptions(of group: Value) -> Value {
    let exceptions = member(group, "exceptions")
    return exceptions.is(.tuple) ? exceptions : emptyTuple
  }

  /// A group that the runtime makes: an ExceptionGroup unless something in it is no Exception.
  func newGroup(_ exceptions: Value) throws(PyError) -> Value {
    try call(type(.baseExceptionGroup).value, emptyStr, exceptions)
  }
}

private func groupNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard arguments[0].is(.type), arguments[0].type.isSubtype(of: vm.type(.baseExceptionGroup)) else {
    throw vm.typeError("BaseExceptionGroup.__new__(X): X is not a type object")
  }
  guard arguments.positionalCount == 3 else {
    throw vm.typeError(
      "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.positionalCount - 1) given)")
  }
  guard vm.builtin(arguments[1]).isStr else {
    throw vm.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not \(vm.typeName(arguments[1]))")
  }
  guard isSequence(vm, arguments[2]) else { throw vm.typeError("second argument (exceptions) must be a sequence") }
  let given = arguments[2]
  if given.is(.list) { try vm.reserve(given.list.pointee.count &* 16) }
  let exceptions =
    try given.is(.list)
    ? vm.newTuple(given.list.pointee.items, count: given.list.pointee.count) : vm.tuple(given)
  let count = exceptions.tuple.pointee.count
  if count == 0 { throw vm.valueError("second argument (exceptions) must be a non-empty sequence") }
  try vm.charge(count)
  var holdsOthers = false
  for i in 0..<count {
    let exception = exceptions.tuple.items[i]
    guard vm.exceptionState(exception) != nil else {
      throw vm.valueError("Item \(i) of second argument (exceptions) is not an exception")
    }
    if !vm.type(of: exception).isSubtype(of: vm.type(.exception)) { holdsOthers = true }
  }
  var type = arguments[0].type
  if type == vm.type(.baseExceptionGroup) {
    if !holdsOthers { type = vm.type(.exceptionGroup) }
  } else if holdsOthers && type.isSubtype(of: vm.type(.exception)) {
    throw vm.typeError(
      type == vm.type(.exceptionGroup)
        ? "Cannot nest BaseExceptions in an ExceptionGroup" : "Cannot nest BaseExceptions in '\(type.nameText)'")
  }
  if type.pointee.flags.contains(.isHeapType) && vm.hasAbstractMethods(type) { throw vm.abstractError(type) }
  let group = vm.newException(type, [arguments[1], arguments[2]])
  vm.setMember(group, "message", arguments[1])
  vm.setMember(group, "exceptions", exceptions)
  return group
}

/// Whether a value has items by number, as far as can be told without asking for one.
private func isSequence(_ vm: VM, _ value: Value) -> Bool {
  let plain = vm.builtin(value)
  if plain.is(.dict) || plain.is(.mappingProxy) || plain.is(.type) { return false }
  return !vm.lookup(vm.type(of: value), .getitem).isUndefined
}
