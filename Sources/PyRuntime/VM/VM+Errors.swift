// This file defines how native code raises. Each function stores the exception in the VM and returns what to throw, so a
// call site reads `throw vm.typeError("...")`.

extension VM {
  /// The type object of a builtin exception.
  public func type(_ kind: ExceptionKind) -> TypeRef { exceptionTypes[kind.index] }

  /// A new exception instance with these arguments, without running `__init__`.
  public func newException(_ type: TypeRef, _ arguments: [Value]) -> Value {
    newException(type, arguments: newTuple(arguments))
  }

  /// The same for a tuple of arguments. An exception takes the time of several steps, and so much it costs.
  func newException(_ type: TypeRef, arguments: Value) -> Value {
    fuel &-= 6
    let state = heap.allocate(.exceptionState, ExceptionStateObject.self)
    state.pointee.arguments = arguments
    state.pointee.cause = .none
    state.pointee.context = .none
    state.pointee.traceback = .none
    state.pointee.notes = .undefined
    state.pointee.suppressContext = false
    state.pointee.members = .undefined
    let instance = newInstance(type)
    setPayload(instance, Value(.exceptionState, state))
    return Value(.instance, instance)
  }

  /// The state of an exception instance; nil for any other value.
  public func exceptionState(_ value: Value) -> ExceptionStateRef? {
    guard value.isInstance else { return nil }
    let payload = value.instance.payload
    return payload.is(.exceptionState) ? payload.exceptionState : nil
  }

  /// Sets an extra member (`value`, `name`, `code` ...) of an exception.
  public func setMember(_ exception: Value, _ name: String, _ value: Value) {
    guard let state = exceptionState(exception) else { return }
    if state.pointee.members.isUndefined { state.pointee.members = Value(.dict, newDict()) }
    setNamespace(state.pointee.members.dict, name, value)
  }

  /// An extra member, or undefined.
  public func member(_ exception: Value, _ name: String) -> Value {
    guard let state = exceptionState(exception), !state.pointee.members.isUndefined else { return .undefined }
    return state.pointee.members.dict.get(intern(name))
  }

  /// Makes a value the exception in flight. `__context__` is what is being handled now.
  public func raise(_ exception: Value) -> PyError {
    fuel &-= 6
    if let state = exceptionState(exception), handledException.isInstance, handledException !== exception {
      // A cycle of contexts is cut where this exception stands in it.
      var link = handledException
      var steps = 0
      while let linked = exceptionState(link), steps < 10_000 {
        if linked.pointee.context === exception {
          linked.pointee.context = .none
          break
        }
        link = linked.pointee.context
        steps += 1
      }
      fuel &-= steps >> 3
      state.pointee.context = handledException
    }
    currentException = exception
    return .exception
  }

  public func raise(_ kind: ExceptionKind, _ message: String) -> PyError {
    raise(newException(type(kind), message.isEmpty ? [] : [newStr(message)]))
  }

  public func raise(_ type: TypeRef, _ message: String) -> PyError {
    raise(newException(type, message.isEmpty ? [] : [newStr(message)]))
  }

  public func typeError(_ message: String) -> PyError { raise(.typeError, message) }
  public func valueError(_ message: String) -> PyError { raise(.valueError, message) }
  public func indexError(_ message: String) -> PyError { raise(.indexError, message) }
  public func overflowError(_ message: String) -> PyError { raise(.overflowError, message) }
  public func zeroDivisionError(_ message: String) -> PyError { raise(.zeroDivisionError, message) }
  public func runtimeError(_ message: String) -> PyError { raise(.runtimeError, message) }
  public func keyError(_ key: Value) -> PyError { raise(newException(type(.keyError), [key])) }

  /// `doing` says what went too deep, as " in comparison".
  func recursionError(_ doing: StaticString = "") -> PyError {
    raise(.recursionError, "maximum recursion depth exceeded\(doing)")
  }

  /// Ends an iterator; `value` is what a generator returned.
  public func stopIteration(_ value: Value = .undefined) -> PyError {
    let exception = newException(type(.stopIteration), value.isUndefined ? [] : [value])
    if !value.isUndefined { setMember(exception, "value", value) }
    return raise(exception)
  }

  public func attributeError(_ object: Value, _ name: Value) -> PyError {
    let text: String
    if object.is(.type) {
      text = "type object '\(object.type.nameText)' has no attribute '\(name.str.string)'"
    } else if object.is(.module) {
      let module = object.module.pointee
      text =
        module.isInitializing
        ? "partially initialized module '\(module.name.str.string)' has no attribute '\(name.str.string)' "
          + "(most likely due to a circular import)"
        : "module '\(module.name.str.string)' has no attribute '\(name.str.string)'"
    } else {
      text = "'\(typeName(object))' object has no attribute '\(name.str.string)'"
    }
    let exception = newException(type(.attributeError), [newStr(text)])
    setMember(exception, "name", name)
    setMember(exception, "obj", object)
    return raise(exception)
  }

  func nameError(_ name: Value) -> PyError {
    let exception = newException(type(.nameError), [newStr("name '\(name.str.string)' is not defined")])
    setMember(exception, "name", name)
    return raise(exception)
  }

  /// The name of a value's type, as error messages show it.
  public func typeName(_ value: Value) -> String { displayName(type(of: value)) }

  /// A type's name as error messages show it: types of native modules go by module and name, all others by name.
  public func displayName(_ type: TypeRef) -> String {
    let name = type.nameText
    guard type.pointee.flags.isDisjoint(with: [.isHeapType, .isException]) else { return name }
    let module = type.pointee.namespace.get(self.name(.module))
    return module.isStr && module.str.string != "builtins" ? "\(module.str.string).\(name)" : name
  }

  /// Whether the exception in flight is an instance of this builtin type.
  public func isRaised(_ kind: ExceptionKind) -> Bool {
    currentException.isInstance && currentException.instance.type.isSubtype(of: type(kind))
  }

  /// Runs `body`; true when it ended in an exception of this kind, which is then cleared. Others go through.
  public func catches(_ kind: ExceptionKind, _ body: () throws(PyError) -> Void) throws(PyError) -> Bool {
    do {
      try body()
      return false
    } catch {
      guard error == .exception, isRaised(kind) else { throw error }
      lastCaught = currentException
      currentException = .undefined
      return true
    }
  }
}
