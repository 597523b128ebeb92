// This file defines the types of what runs step by step: generators, coroutines, asynchronous generators, and their
// awaitables.

import SourceText

extension VM {
  func installGenerator(_ builder: TypeBuilder) {
    builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    installSteps(builder, hasNext: true)
    installGeneratorFields(builder, prefix: "gi", delegate: "gi_yieldfrom")
  }

  /// Every type of this file but `generator`.
  func installCoroutineTypes() {
    install(newBuiltinType("coroutine", .coroutine, isFinal: true)) { builder in
      builder.method("__await__", "(self, /)") { vm, arguments throws(PyError) in
        vm.newIterator(.coroutineWrapper, arguments[0])
      }
      installSteps(builder, hasNext: false)
      installGeneratorFields(builder, prefix: "cr", delegate: "cr_await")
      builder.attribute("cr_origin") { _, _ throws(PyError) in .none }
    }
    install(newBuiltinType("coroutine_wrapper", .coroutineWrapper, isFinal: true)) { builder in
      builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
      installSteps(builder, hasNext: true)
    }
    install(newBuiltinType("async_generator", .asyncGenerator, isFinal: true), installAsyncGenerator)
    let awaitables: [(String, Kind)] = [
      ("async_generator_asend", .asyncGeneratorSend), ("async_generator_athrow", .asyncGeneratorThrow),
      ("anext_awaitable", .anextAwaitable),
    ]
    for (name, kind) in awaitables {
      install(newBuiltinType(name, kind, isFinal: true)) { builder in
        for name in ["__await__", "__iter__"] {
          builder.method(name, "(self, /)") { _, arguments throws(PyError) in arguments[0] }
        }
        installSteps(builder, hasNext: true)
      }
    }
  }

  private func installAsyncGenerator(_ builder: TypeBuilder) {
    builder.genericAlias()
    builder.method("__aiter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__anext__", "(self, /)") { vm, arguments throws(PyError) in try vm.newSend(arguments[0], .none) }
    builder.method("asend", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newSend(arguments[0], arguments[1])
    }
    builder.method("athrow", "(self, type, value=None, traceback=None, /)") { vm, arguments throws(PyError) in
      try vm.newThrow(arguments[0], try vm.thrownException(arguments))
    }
    builder.method("aclose", "(self, /)") { vm, arguments throws(PyError) in
      try vm.newThrow(arguments[0], .undefined)
    }
    installGeneratorFields(builder, prefix: "ag", delegate: "ag_await")
    builder.attribute("ag_running") { _, arguments throws(PyError) in
      Value(arguments[0].generator.pointee.isRunningAsync)
    }
  }

  /// `send`, `throw` and `close`, and `__next__` of what is an iterator.
  private func installSteps(_ builder: TypeBuilder, hasNext: Bool) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    func orStop(_ vm: VM, _ value: Value) throws(PyError) -> Value {
      if value.isUndefined { throw vm.stopIteration(vm.generatorResult.isNone ? .undefined : vm.generatorResult) }
      return value
    }
    if hasNext {
      builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
        try orStop(vm, try vm.sendInto(arguments[0], .none))
      }
    }
    builder.method("send", "(self, value, /)") { vm, arguments throws(PyError) in
      try orStop(vm, try vm.sendInto(arguments[0], arguments[1]))
    }
    builder.method("throw", "(self, type, value=None, traceback=None, /)") { vm, arguments throws(PyError) in
      // An object that is delegated to gets what was given, unchecked.
      let isAlone = arguments[2].isUndefined && arguments[3].isUndefined
      let isPassedOn = isAlone && vm.delegatesToObject(arguments[0])
      let exception = isPassedOn ? arguments[1] : try vm.thrownException(arguments)
      switch try vm.deliver(exception, to: arguments[0]) {
      case .yielded(let value): return value
      default: return try orStop(vm, .undefined)
      }
    }
    builder.method("close", "(self, /)") { vm, arguments throws(PyError) in
      switch arguments[0].kind {
      case .generator, .coroutine, .coroutineWrapper: try vm.closeDelegate(arguments[0])
      case .anextAwaitable: try vm.closeDelegate(arguments[0].iterator.pointee.source)
      default: arguments[0].iterator.pointee.index = 2
      }
      return .none
    }
  }

  /// The exception of `throw(type, value, traceback)`, whose older forms name a class.
  func thrownException(_ arguments: Arguments) throws(PyError) -> Value {
    var exception = arguments[1]
    guard arguments[3].isUndefined || arguments[3].isNone || arguments[3].is(.traceback) else {
      throw typeError("throw() third argument must be a traceback object")
    }
    let isClass = exception.is(.type) && exception.type.isSubtype(of: type(.baseException))
    if !isClass && exceptionState(exception) == nil { throw noException(exception) }
    let hasValue = !arguments[2].isUndefined && !arguments[2].isNone
    if !isClass && hasValue { throw typeError("instance exception may not have a separate value") }
    if isClass && hasValue {
      exception = exceptionState(arguments[2]) != nil ? arguments[2] : try call(exception, arguments[2])
    }
    exception = try exceptionInstance(exception)
    if arguments[3].is(.traceback) { exceptionState(exception)?.pointee.traceback = arguments[3] }
    return exception
  }

  func noException(_ value: Value) -> PyError {
    typeError("exceptions must be classes or instances deriving from BaseException, not \(typeName(value))")
  }

  /// Whether a generator waits in `yield from`, through other generators or not, for an object of a program's class.
  private func delegatesToObject(_ value: Value) -> Bool {
    var inner = value
    while inner.is(.generator) || inner.is(.coroutine) { inner = delegate(of: inner.generator) }
    return inner.isInstance
  }

  /// What generators, coroutines and asynchronous generators tell of themselves.
  private func installGeneratorFields(_ builder: TypeBuilder, prefix: String, delegate: String) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    let type = builder.type
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      vm.newStr(
        "<\(type.nameText) object \(arguments[0].generator.pointee.qualifiedName.str.string) at "
          + "0x\(vm.hexadecimal(vm.identity(arguments[0])))>")
    }
    func text(_ name: String, _ path: WritableKeyPath<GeneratorObject, Value>) {
      builder.attribute(name) { _, arguments throws(PyError) in
        arguments[0].generator.pointee[keyPath: path]
      } set: {
        vm, arguments throws(PyError) in
        if !arguments[1].isStr { throw vm.typeError("\(name) must be set to a string object") }
        arguments[0].generator.pointee[keyPath: path] = arguments[1]
        return .none
      }
    }
    text("__name__", \.name)
    text("__qualname__", \.qualifiedName)
    builder.attribute("\(prefix)_running") { _, arguments throws(PyError) in
      Value(arguments[0].generator.pointee.state == .running)
    }
    if prefix != "ag" {
      builder.attribute("\(prefix)_suspended") { _, arguments throws(PyError) in
        Value(arguments[0].generator.pointee.state == .suspended)
      }
    }
    builder.attribute("\(prefix)_code") { _, arguments throws(PyError) in
      Value(.code, arguments[0].generator.pointee.function.pointee.code)
    }
    builder.attribute("\(prefix)_frame") { _, _ throws(PyError) in .none }
    builder.attribute(delegate) { vm, arguments throws(PyError) in
      let inner = vm.delegate(of: arguments[0].generator)
      return inner.isUndefined ? .none : inner
    }
  }

  func installAsyncIterationFunctions(_ builder: ModuleBuilder) {
    builder.function("aiter", "(async_iterable, /)") { vm, arguments throws(PyError) in
      let type = vm.type(of: arguments[0])
      let method = vm.lookup(type, .aiter)
      if method.isUndefined { throw vm.typeError("'\(vm.typeName(arguments[0]))' object is not an async iterable") }
      let result = try vm.callMethod(method, arguments[0])
      if vm.lookup(vm.type(of: result), .anext).isUndefined {
        throw vm.typeError("aiter() returned not an async iterator of type '\(vm.typeName(result))'")
      }
      return result
    }
    builder.function("anext", "(aiterator, default=None, /)") { vm, arguments throws(PyError) in
      let method = vm.lookup(vm.type(of: arguments[0]), .anext)
      if method.isUndefined { throw vm.typeError("'\(vm.typeName(arguments[0]))' object is not an async iterator") }
      let step = try vm.callMethod(method, arguments[0])
      return arguments[1].isUndefined ? step : vm.newIterator(.anextAwaitable, step, extra: arguments[1])
    }
  }

  /// The line at which a coroutine or generator goes on, 0 before it starts and after its end.
  public func suspendedLine(of value: Value) -> Int {
    guard isGeneratorLike(value) else { return 0 }
    let generator = value.generator
    let code = generator.pointee.function.pointee.code
    let info = code.pointee.info.takeUnretainedValue()
    var position = generator.pointee.position
    switch generator.pointee.state {
    case .finished: return 0
    case .created: return info.source.line(at: info.span.start)
    case .suspended:
      // A yield has been stepped over, a delegation has not.
      if delegate(of: generator).isUndefined { position -= 1 }
    case .running:
      var frame = currentFrame
      while frame > frames {
        if frame.pointee.generator === value {
          position = frame.pointee.pc - code.pointee.instructions - 1
          break
        }
        frame -= 1
      }
    }
    guard position >= 0, position < info.spans.count else { return 0 }
    return info.source.line(at: info.spans[position].start)
  }

  private func isGeneratorLike(_ value: Value) -> Bool {
    value.is(.generator) || value.is(.coroutine) || value.is(.asyncGenerator)
  }
}
