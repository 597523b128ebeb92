// This file defines BaseException and everything below it: one native layout, with the extra members of some types read
// and written as attributes.

extension VM {
  func bootExceptions() {
    for kind in ExceptionKind.allCases {
      let base = kind.base.map { type($0) } ?? objectType
      let made = newNativeType(kind.name, base: base, module: intern("builtins"), kind: .instance)
      made.pointee.flags.insert(.isException)
      made.pointee.payloadKind = .exceptionState
      exceptionTypes[kind.index] = made
    }
    let base = type(.baseException)
    base.pointee.layout = base
    for kind in ExceptionKind.allCases { type(kind).pointee.layout = type(layout(of: kind)) }
    installBaseException(TypeBuilder(vm: self, type: base))
    bootExceptionGroups()
    installMembers(.stopIteration, ["value"])
    installMembers(.systemExit, ["code"])
    installMembers(.importError, ["msg", "name", "path"])
    installMembers(.nameError, ["name"])
    installMembers(.attributeError, ["name", "obj"])
    installMembers(.osError, ["errno", "strerror", "filename", "filename2"])
    installMembers(
      .syntaxError,
      ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"])
    for kind: ExceptionKind in [.unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError] {
      installMembers(kind, ["encoding", "object", "start", "end", "reason"])
    }
  }

  /// The nearest type with members of its own: two of them cannot be bases of one class.
  private func layout(of kind: ExceptionKind) -> ExceptionKind {
    switch kind {
    case .stopIteration, .systemExit, .importError, .nameError, .attributeError, .osError, .syntaxError,
      .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError, .baseExceptionGroup:
      return kind
    default: return kind.base.map { layout(of: $0) } ?? kind
    }
  }

  private func installMembers(_ kind: ExceptionKind, _ names: [String]) {
    let builder = TypeBuilder(vm: self, type: type(kind))
    for name in names {
      builder.attribute(name) { vm, arguments throws(PyError) in
        let value = vm.member(arguments[0], name)
        return value.isUndefined ? .none : value
      } set: { vm, arguments throws(PyError) in
        vm.setMember(arguments[0], name, arguments[1].isUndefined ? .none : arguments[1])
        return .none
      }
    }
  }

  private func installBaseException(_ builder: TypeBuilder) {
    add(instanceDictionary, to: builder.type)
    builder.staticMethod("__new__", "(cls, *args, **kwargs)", newExceptionNative)
    builder.method("__init__", "(self, *args, **kwargs)", initializeException)
    builder.method("__str__", "(self, /)", exceptionStr)
    builder.method("__repr__", "(self, /)", exceptionRepr)
    builder.method("with_traceback", "(self, tb, /)") { vm, arguments throws(PyError) in
      guard arguments[1].isNone || arguments[1].is(.traceback) else {
        throw vm.typeError("__traceback__ must be a traceback or None")
      }
      vm.exceptionState(arguments[0])?.pointee.traceback = arguments[1]
      return arguments[0]
    }
    builder.method("add_note", "(self, note, /)") { vm, arguments throws(PyError) in
      let note = vm.builtin(arguments[1])
      guard note.isStr else { throw vm.typeError("note must be a str, not '\(vm.typeName(arguments[1]))'") }
      let key = vm.name(.notes)
      var notes = try vm.findAttribute(arguments[0], key)
      if notes.isUndefined {
        notes = Value(.list, vm.newList())
        try vm.setAttribute(arguments[0], key, notes)
      }
      if notes.is(.list) { try vm.append(notes.list, note) }
      return .none
    }
    builder.attribute("args") { vm, arguments throws(PyError) in
      vm.exceptionState(arguments[0])?.pointee.arguments ?? vm.emptyTuple
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("args may not be deleted") }
      let values = try vm.tuple(arguments[1])
      vm.exceptionState(arguments[0])?.pointee.arguments = values
      return .none
    }
    builder.attribute("__traceback__") { vm, arguments throws(PyError) in
      vm.exceptionState(arguments[0])?.pointee.traceback ?? .none
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("__traceback__ may not be deleted") }
      guard arguments[1].isNone || arguments[1].is(.traceback) else {
        throw vm.typeError("__traceback__ must be a traceback or None")
      }
      vm.exceptionState(arguments[0])?.pointee.traceback = arguments[1]
      return .none
    }
    builder.attribute("__cause__") { vm, arguments throws(PyError) in
      vm.exceptionState(arguments[0])?.pointee.cause ?? .none
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("__cause__ may not be deleted") }
      guard arguments[1].isNone || vm.exceptionState(arguments[1]) != nil else {
        throw vm.typeError("exception cause must be None or derive from BaseException")
      }
      vm.exceptionState(arguments[0])?.pointee.cause = arguments[1]
      vm.exceptionState(arguments[0])?.pointee.suppressContext = true
      return .none
    }
    builder.attribute("__context__") { vm, arguments throws(PyError) in
      vm.exceptionState(arguments[0])?.pointee.context ?? .none
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("__context__ may not be deleted") }
      guard arguments[1].isNone || vm.exceptionState(arguments[1]) != nil else {
        throw vm.typeError("exception context must be None or derive from BaseException")
      }
      vm.exceptionState(arguments[0])?.pointee.context = arguments[1]
      return .none
    }
    builder.attribute("__suppress_context__") { vm, arguments throws(PyError) in
      Value(vm.exceptionState(arguments[0])?.pointee.suppressContext ?? false)
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("can't delete numeric/char attribute") }
      guard arguments[1].isBool else { throw vm.typeError("attribute value type must be bool") }
      vm.exceptionState(arguments[0])?.pointee.suppressContext = arguments[1] === .true
      return .none
    }
  }
}

/// `BaseException.__new__`: the arguments, whatever `__init__` takes.
private func newExceptionNative(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard arguments[0].is(.type), arguments[0].type.isSubtype(of: vm.type(.baseException)) else {
    throw vm.typeError("BaseException.__new__(X): X is not a type object")
  }
  let type = arguments[0].type
  if type.pointee.flags.contains(.isHeapType) && vm.hasAbstractMethods(type) { throw vm.abstractError(type) }
  let count = max(0, arguments.positionalCount - 1)
  let kind = type == vm.type(.osError) ? vm.osErrorType(arguments) ?? type : type
  let exception = vm.newException(kind, arguments: vm.newTuple(arguments.base + 1, count: count))
  try vm.fillMembers(exception)
  return exception
}

private func initializeException(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let exception = arguments[0]
  let type = vm.type(of: exception)
  if arguments.keywordCount > 0 {
    let allowed: [String] =
      type.isSubtype(of: vm.type(.importError))
      ? ["name", "path"]
      : type.isSubtype(of: vm.type(.attributeError))
        ? ["name", "obj"] : type.isSubtype(of: vm.type(.nameError)) ? ["name"] : []
    for i in 0..<arguments.keywordCount {
      let name = arguments.keywords.tuple.items[i].str.string
      guard allowed.contains(name) else {
        if allowed.isEmpty { throw vm.typeError("\(type.nameText)() takes no keyword arguments") }
        throw vm.typeError("'\(name)' is an invalid keyword argument for \(type.nameText)()")
      }
      vm.setMember(exception, name, arguments.base[arguments.positionalCount + i])
    }
  }
  guard let state = vm.exceptionState(exception) else { return .none }
  let count = max(0, arguments.positionalCount - 1)
  let present = state.pointee.arguments.tuple
  // `__new__` has kept the same arguments as a rule.
  let isSame = present.pointee.count == count && (0..<count).allSatisfy { present.items[$0] === arguments.base[$0 + 1] }
  if !isSame { state.pointee.arguments = vm.newTuple(arguments.base + 1, count: count) }
  try vm.fillMembers(exception)
  return .none
}

extension VM {
  func abstractError(_ type: TypeRef) -> PyError {
    let abstract = type.pointee.namespace.get(name(.abstractmethods))
    let names = ((try? array(abstract)) ?? []).filter(\.isStr).map { $0.str.string }.sorted()
    return typeError(
      "Can't instantiate abstract class \(type.nameText) with abstract method\(names.count == 1 ? "" : "s") "
        + names.joined(separator: ", "))
  }

  /// The subclass that OSError(errno, text) makes (PEP 3151), or nil.
  func osErrorType(_ arguments: Arguments) -> TypeRef? {
    guard arguments.positionalCount > 2, arguments[1].isInt else { return nil }
    let kind: ExceptionKind? =
      switch arguments[1].int {
      case 1, 13: .permissionError
      case 2: .fileNotFoundError
      case 3: .processLookupError
      case 4: .interruptedError
      case 10: .childProcessError
      case 11, 114, 115: .blockingIOError
      case 17: .fileExistsError
      case 20: .notADirectoryError
      case 21: .isADirectoryError
      case 32, 108: .brokenPipeError
      case 103: .connectionAbortedError
      case 104: .connectionResetError
      case 110: .timeoutError
      case 111: .connectionRefusedError
      default: nil
      }
    return kind.map { self.type($0) }
  }

  /// The members that some exceptions derive from their arguments.
  func fillMembers(_ exception: Value) throws(PyError) {
    guard let state = exceptionState(exception), let layout = type(of: exception).pointee.layout,
      layout != type(.baseException)
    else { return }
    let given = state.pointee.arguments
    let values = given.tuple
    let count = values.pointee.count
    switch layout {
    case type(.stopIteration):
      if count > 0 || !state.pointee.members.isUndefined {
        setMember(exception, "value", count > 0 ? values.items[0] : .none)
      }
    case type(.systemExit):
      setMember(exception, "code", count == 0 ? .none : count == 1 ? values.items[0] : given)
    case type(.importError): setMember(exception, "msg", count == 1 ? values.items[0] : .none)
    case type(.osError):
      guard count >= 2 && count <= 5 else { return }
      setMember(exception, "errno", values.items[0])
      setMember(exception, "strerror", values.items[1])
      if count >= 3 {
        setMember(exception, "filename", values.items[2])
        state.pointee.arguments = newTuple(values.items, count: 2)
      }
      if count == 5 { setMember(exception, "filename2", values.items[4]) }
    case type(.syntaxError):
      setMember(exception, "msg", count > 0 ? values.items[0] : .none)
      if count == 2 { try fillPlace(exception, values.items[1]) }
    case type(.unicodeDecodeError): try fillUnicodeMembers(exception, values, isDecode: true)
    case type(.unicodeEncodeError), type(.unicodeTranslateError):
      try fillUnicodeMembers(exception, values, isDecode: false)
    default: break
    }
  }

  /// The place in the source that a SyntaxError gets as its second argument.
  private func fillPlace(_ exception: Value, _ details: Value) throws(PyError) {
    let details = try array(details)
    guard details.count >= 4 else {
      throw typeError("function takes at least 4 arguments (\(details.count) given)")
    }
    guard details.count <= 6 else { throw typeError("function takes at most 6 arguments (\(details.count) given)") }
    for (name, value) in zip(["filename", "lineno", "offset", "text", "end_lineno", "end_offset"], details) {
      setMember(exception, name, value)
    }
    if details.count == 5 { throw typeError("end_offset must be provided when end_lineno is provided") }
  }

  private func fillUnicodeMembers(_ exception: Value, _ values: TupleRef, isDecode: Bool) throws(PyError) {
    let hasEncoding = type(of: exception).pointee.layout != type(.unicodeTranslateError)
    var names = ["encoding", "object", "start", "end", "reason"]
    if !hasEncoding { names.removeFirst() }
    let count = values.pointee.count
    guard count == names.count else {
      throw typeError("function takes exactly \(names.count) arguments (\(count) given)")
    }
    for (i, name) in names.enumerated() {
      var value = values.items[i]
      if name == "start" || name == "end" {
        value = Value(try index(value, .overflowError))
      } else if name == "object" && isDecode {
        let bytes = try byteArgument(value)
        if !builtin(value).is(.bytes) {
          value = try newBytes(bytes, from: 0, to: bytes.count, kind: .bytes)
        }
      } else if !builtin(value).isStr {
        throw typeError("argument \(i + 1) must be str, not \(typeName(value))")
      }
      setMember(exception, name, value)
    }
  }
}

private func exceptionStr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let exception = arguments[0]
  guard let state = vm.exceptionState(exception) else { return vm.emptyStr }
  let values = state.pointee.arguments.tuple
  let type = vm.type(of: exception)
  if type.isSubtype(of: vm.type(.keyError)) && values.pointee.count == 1 { return try vm.repr(values.items[0]) }
  if type.isSubtype(of: vm.type(.osError)) {
    let number = vm.member(exception, "errno")
    let text = vm.member(exception, "strerror")
    let file = vm.member(exception, "filename")
    if !number.isUndefined && !text.isUndefined {
      var message = "[Errno \(try vm.strText(number))] \(try vm.strText(text))"
      if !file.isUndefined && !file.isNone {
        message += ": \(try vm.reprText(file))"
        let second = vm.member(exception, "filename2")
        if !second.isUndefined && !second.isNone { message += " -> \(try vm.reprText(second))" }
      }
      return vm.newStr(message)
    }
  }
  if type.isSubtype(of: vm.type(.importError)) {
    let message = vm.member(exception, "msg")
    if message.isStr { return message }
  }
  if type.isSubtype(of: vm.type(.syntaxError)) {
    let message = vm.member(exception, "msg")
    let file = vm.member(exception, "filename")
    let line = vm.member(exception, "lineno")
    let text = message.isUndefined ? "None" : try vm.strText(message)
    if file.isStr && line.isInt {
      let name = file.str.string.split(separator: "/").last.map(String.init) ?? ""
      return vm.newStr("\(text) (\(name), line \(line.int))")
    }
    if line.isInt { return vm.newStr("\(text) (line \(line.int))") }
    return vm.newStr(text)
  }
  if type.isSubtype(of: vm.type(.unicodeError)) {
    if let text = try vm.unicodeErrorText(exception) { return text }
  }
  switch values.pointee.count {
  case 0: return vm.emptyStr
  case 1: return try vm.str(values.items[0])
  default: return try vm.repr(state.pointee.arguments)
  }
}

private func exceptionRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let state = vm.exceptionState(arguments[0]) else { return vm.emptyStr }
  let name = vm.typeName(arguments[0])
  let values = state.pointee.arguments
  if values.tuple.pointee.count == 1 { return vm.newStr("\(name)(\(try vm.reprText(values.tuple.items[0])))") }
  return vm.newStr(name + (try vm.reprText(values)))
}
