// This file defines `raise`, `except` and `with` as the loop needs them.

extension VM {
  /// `raise`, `raise x`, `raise x from y`: stores the exception and gives what to throw.
  func raiseStatement(_ form: UInt8, _ value: Value, _ cause: Value) -> PyError {
    if form == 0 {
      guard handledException.isInstance else { return runtimeError("No active exception to reraise") }
      currentException = handledException
      isReraise = true
      return .exception
    }
    do {
      let exception = try exceptionInstance(value)
      if form == 2 {
        guard let state = exceptionState(exception) else { return .exception }
        if cause.isNone {
          state.pointee.cause = .none
        } else {
          let mark = keepMark
          keep(exception)
          defer { release(to: mark) }
          guard let reason = try? exceptionInstance(cause) else {
            return limitReached == nil ? typeError("exception causes must derive from BaseException") : .limit
          }
          state.pointee.cause = reason
        }
        state.pointee.suppressContext = true
      }
      return raise(exception)
    } catch {
      return error
    }
  }

  /// The exception of a `raise`: an instance as it is, a class called.
  func exceptionInstance(_ value: Value) throws(PyError) -> Value {
    if exceptionState(value) != nil { return value }
    if value.is(.type) && value.type.isSubtype(of: type(.baseException)) {
      let instance = try call(value)
      if exceptionState(instance) != nil { return instance }
      throw typeError(
        "calling \(try reprText(value)) should have returned an instance of BaseException, not "
          + "\(try reprText(type(of: instance).value))")
    }
    throw typeError("exceptions must derive from BaseException")
  }

  /// Whether an `except` clause with this class, or tuple of classes, takes an exception.
  func matches(_ exception: Value, _ wanted: Value) throws(PyError) -> Bool {
    let own = type(of: exception)
    try checkCatchable(wanted)
    guard wanted.is(.tuple) else { return own.isSubtype(of: wanted.type) }
    return (0..<wanted.tuple.pointee.count).contains { own.isSubtype(of: wanted.tuple.items[$0].type) }
  }

  /// An `except` clause names exception classes only.
  func checkCatchable(_ wanted: Value) throws(PyError) {
    guard areExceptionTypes(wanted) else {
      throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
  }

  func enterContext(
    _ manager: Value, result: UnsafeMutablePointer<Value>, exit: UnsafeMutablePointer<Value>, isAsync: Bool
  ) throws(PyError) {
    let type = self.type(of: manager)
    let enter = lookup(type, isAsync ? .aenter : .enter)
    let protocolName = isAsync ? "asynchronous context manager protocol" : "context manager protocol"
    if enter.isUndefined {
      throw typeError("'\(typeName(manager))' object does not support the \(protocolName)")
    }
    let leave = lookup(type, isAsync ? .aexit : .exit)
    if leave.isUndefined {
      throw typeError(
        "'\(typeName(manager))' object does not support the \(protocolName) "
          + "(missed \(isAsync ? "__aexit__" : "__exit__") method)")
    }
    exit.pointee = try bind(leave, to: manager, type)
    result.pointee = try callMethod(enter, manager)
  }

  /// Calls `__exit__` or `__aexit__` with the exception; gives its answer.
  func exitContext(_ exit: Value, _ exception: Value) throws(PyError) -> Value {
    let traceback = exceptionState(exception)?.pointee.traceback ?? .none
    return try call(exit, type(of: exception).value, exception, traceback)
  }

  /// The prompt's echo: `repr` on a line unless it is None, kept as `_`.
  func displayHook(_ value: Value) throws(PyError) {
    if value.isNone { return }
    let mark = keepMark
    defer { release(to: mark) }
    keep(value)
    let stream = replacedStream("stdout")
    if stream.isUndefined, let echo, try echo(self, value) { return setNamespace(builtins, "_", value) }
    let text = try concatenate(repr(value).str, oneCharacter(10).str)
    if stream.isUndefined {
      try writeOutput(text.str, isError: false)
    } else {
      keep(text)
      keep(stream)
      if stream.isNone { throw runtimeError("lost sys.stdout") }
      _ = try callMethod(stream, "write", [text])
    }
    setNamespace(builtins, "_", value)
  }
}
