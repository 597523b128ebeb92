// This file defines what `await`, `async for` and `yield from` delegate to, and one step of it: sending a value in, and
// throwing an exception in.

extension VM {
  /// What came of an exception that was thrown into the iterator of a delegation.
  enum Delivery {
    case yielded(Value)
    /// The iterator ended; its result is in `generatorResult`.
    case ended
    /// It takes no exceptions: the delegating frame raises it.
    case refused
  }

  /// How error messages name a generator's kind.
  func noun(_ generator: GeneratorRef) -> String {
    switch generator.pointee.header.kind {
    case .coroutine: "coroutine"
    case .asyncGenerator: "async generator"
    default: "generator"
    }
  }

  // MARK: What is delegated to

  /// The iterator of `yield from value`.
  func delegationIterator(_ value: Value) throws(PyError) -> Value {
    if value.is(.coroutine) {
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    }
    return try iterator(value)
  }

  /// What `Op.getAwaitable` gives; its comment lists the forms.
  func awaitable(_ value: Value, form: UInt8) throws(PyError) -> Value {
    switch form {
    case 3: return try asyncIterator(value)
    case 4: return try asyncNext(value)
    default: break
    }
    if value.is(.coroutine) {
      if !delegate(of: value.generator).isUndefined { throw runtimeError("coroutine is being awaited already") }
      return value
    }
    return try awaitIterator(value, form: form)
  }

  /// The iterator of an awaitable: a coroutine itself, or what `__await__` gives.
  func awaitIterator(_ value: Value, form: UInt8 = 0) throws(PyError) -> Value {
    switch value.kind {
    case .coroutine, .asyncGeneratorSend, .asyncGeneratorThrow, .anextAwaitable: return value
    default: break
    }
    let method = lookup(type(of: value), .await)
    if method.isUndefined || method.isNone {
      let name = typeName(value)
      switch form {
      case 1:
        throw typeError("'async with' received an object from __aenter__ that does not implement __await__: \(name)")
      case 2:
        throw typeError("'async with' received an object from __aexit__ that does not implement __await__: \(name)")
      default: throw typeError("object \(name) can't be used in 'await' expression")
      }
    }
    let result = try callMethod(method, value)
    if result.is(.coroutine) { throw typeError("__await__() returned a coroutine") }
    if !isIterator(result) { throw typeError("__await__() returned non-iterator of type '\(typeName(result))'") }
    return result
  }

  private func asyncIterator(_ value: Value) throws(PyError) -> Value {
    if value.is(.asyncGenerator) { return value }
    let method = lookup(type(of: value), .aiter)
    if method.isUndefined || method.isNone {
      throw typeError("'async for' requires an object with __aiter__ method, got \(typeName(value))")
    }
    let result = try callMethod(method, value)
    if lookup(type(of: result), .anext).isUndefined {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(result))")
    }
    return result
  }

  private func asyncNext(_ iterator: Value) throws(PyError) -> Value {
    if iterator.is(.asyncGenerator) { return try newSend(iterator, .none) }
    let method = lookup(type(of: iterator), .anext)
    if method.isUndefined {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(typeName(iterator))")
    }
    let step = try callMethod(method, iterator)
    let mark = keepMark
    keep(step)
    defer { release(to: mark) }
    do throws(PyError) {
      return try awaitIterator(step)
    } catch {
      guard error == .exception else { throw error }
      let cause = currentException
      let exception = newException(
        type(.typeError), [newStr("'async for' received an invalid object from __anext__: \(typeName(step))")])
      exceptionState(exception)?.pointee.cause = cause
      exceptionState(exception)?.pointee.context = cause
      exceptionState(exception)?.pointee.suppressContext = true
      currentException = exception
      throw .exception
    }
  }

  // MARK: One step

  /// Whether `sendInto` steps through the value without a method lookup, its result in `generatorResult`.
  func isDelegate(_ value: Value) -> Bool {
    switch value.kind {
    case .generator, .coroutine, .coroutineWrapper, .asyncGeneratorSend, .asyncGeneratorThrow, .anextAwaitable: true
    default: false
    }
  }

  /// What an iterator yields for a sent value, or undefined at its end with its result in `generatorResult`.
  func sendInto(_ iterator: Value, _ sent: Value) throws(PyError) -> Value {
    switch iterator.kind {
    case .generator, .coroutine: return try resume(iterator.generator, sent)
    case .coroutineWrapper: return try resume(iterator.iterator.pointee.source.generator, sent)
    case .asyncGeneratorSend: return try stepOfSend(iterator.iterator, sent)
    case .asyncGeneratorThrow: return try stepOfThrow(iterator.iterator, sent)
    case .anextAwaitable:
      let state = iterator.iterator
      return try orDefault(state) { () throws(PyError) in
        state.pointee.source = try self.awaitIterator(state.pointee.source)
        return try self.sendInto(state.pointee.source, sent)
      }
    default: break
    }
    if sent.isNone {
      lastCaught = .undefined
      let value = try next(iterator)
      if value.isUndefined { generatorResult = lastCaught.isUndefined ? .none : stopValue(lastCaught) }
      return value
    }
    let send = try getAttribute(iterator, intern("send"))
    var value = Value.undefined
    if try catches(.stopIteration, { () throws(PyError) in value = try self.call(send, sent) }) {
      generatorResult = stopValue(lastCaught)
      return .undefined
    }
    return value
  }

  /// One step of `yield from`: the value to yield on, or undefined when the iterator ended, its result stored.
  func sendTo(_ iterator: Value, _ sent: Value, result: UnsafeMutablePointer<Value>) throws(PyError) -> Value {
    let value = try sendInto(iterator, sent)
    if value.isUndefined { result.pointee = generatorResult }
    return value
  }

  /// Throws an exception into an iterator.
  func deliver(_ exception: Value, to iterator: Value) throws(PyError) -> Delivery {
    let value: Value
    switch iterator.kind {
    case .generator, .coroutine: value = try throwInto(iterator.generator, exception)
    case .coroutineWrapper: value = try throwInto(iterator.iterator.pointee.source.generator, exception)
    case .asyncGeneratorSend: value = try throwIntoSend(iterator.iterator, exception)
    case .asyncGeneratorThrow: value = try throwIntoThrow(iterator.iterator, exception)
    case .anextAwaitable:
      let state = iterator.iterator
      value = try orDefault(state) { () throws(PyError) in
        state.pointee.source = try self.awaitIterator(state.pointee.source)
        switch try self.deliver(exception, to: state.pointee.source) {
        case .yielded(let value): return value
        case .ended: return .undefined
        case .refused:
          self.currentException = exception
          throw .exception
        }
      }
    default:
      let method = try findAttribute(iterator, intern("throw"))
      if method.isUndefined { return .refused }
      var given = Value.undefined
      if try catches(.stopIteration, { () throws(PyError) in given = try self.call(method, exception) }) {
        generatorResult = stopValue(lastCaught)
        return .ended
      }
      value = given
    }
    return value.isUndefined ? .ended : .yielded(value)
  }

  /// Closes the iterator of a delegation, as GeneratorExit in the delegating frame does first.
  func closeDelegate(_ iterator: Value) throws(PyError) {
    switch iterator.kind {
    case .generator, .coroutine: try close_(iterator.generator)
    case .coroutineWrapper: try close_(iterator.iterator.pointee.source.generator)
    default:
      let close = try findAttribute(iterator, intern("close"))
      if !close.isUndefined { _ = try call(close) }
    }
  }

  /// The step of `anext(iterator, default)`: the default stands for the end.
  private func orDefault(_ state: IteratorRef, _ step: () throws(PyError) -> Value) throws(PyError) -> Value {
    var value = Value.undefined
    if try catches(.stopAsyncIteration, { () throws(PyError) in value = try step() }) {
      generatorResult = state.pointee.extra
      return .undefined
    }
    return value
  }

  /// The value that a StopIteration carries.
  func stopValue(_ exception: Value) -> Value {
    let value = member(exception, "value")
    if !value.isUndefined { return value }
    guard let arguments = exceptionState(exception)?.pointee.arguments, arguments.is(.tuple),
      arguments.tuple.pointee.count > 0
    else { return .none }
    return arguments.tuple.items[0]
  }

  /// StopIteration (and of an asynchronous generator StopAsyncIteration) must not look like the end to whoever resumed
  /// the frame that it left.
  func replaceEscapedStop(_ generator: GeneratorRef, _ handled: Value) {
    let name: String
    if isRaised(.stopIteration) {
      name = "StopIteration"
    } else if generator.pointee.header.kind == .asyncGenerator && isRaised(.stopAsyncIteration) {
      name = "StopAsyncIteration"
    } else {
      return
    }
    let cause = currentException
    handledException = cause
    _ = raise(.runtimeError, "\(noun(generator)) raised \(name)")
    handledException = handled
    exceptionState(currentException)?.pointee.cause = cause
    exceptionState(currentException)?.pointee.suppressContext = true
  }
}
