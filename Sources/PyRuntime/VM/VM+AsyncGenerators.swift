// This file defines the steps of asynchronous generators (PEP 525). Awaiting `__anext__()`, `asend()`, `athrow()` or
// `aclose()` runs the generator until it yields a value of its own, which ends the awaiting; what it awaits itself is
// yielded on. Both suspend the same frame: only the one that awaits stands at a delegation.

extension VM {
  /// Where an awaitable of an asynchronous generator stands: the `index` of its state. `source` is the generator, `extra`
  /// what is to be sent, or thrown; for `aclose()` it is undefined.
  private enum Progress {
    static let fresh = 0
    static let running = 1
    static let closed = 2
  }

  func newSend(_ generator: Value, _ value: Value) throws(PyError) -> Value {
    try announce(generator)
    return newIterator(.asyncGeneratorSend, generator, extra: value)
  }

  func newThrow(_ generator: Value, _ exception: Value) throws(PyError) -> Value {
    try announce(generator)
    return newIterator(.asyncGeneratorThrow, generator, extra: exception)
  }

  private func announce(_ generator: Value) throws(PyError) {
    if generator.generator.pointee.isKnown { return }
    generator.generator.pointee.isKnown = true
    if !asyncGeneratorHook.isUndefined { _ = try call(asyncGeneratorHook, generator) }
  }

  /// Runs one step. Undefined when the generator yielded a value of its own, which is then in `generatorResult`.
  private func advance(_ generator: GeneratorRef, _ step: () throws(PyError) -> Value) throws(PyError) -> Value {
    do throws(PyError) {
      let value = try step()
      if value.isUndefined { throw raise(newException(type(.stopAsyncIteration), [])) }
      if !delegate(of: generator).isUndefined { return value }
      generator.pointee.isRunningAsync = false
      generatorResult = value
      return .undefined
    } catch {
      generator.pointee.isRunningAsync = false
      if error == .exception && (isRaised(.stopAsyncIteration) || isRaised(.generatorExit)) {
        generator.pointee.isClosed = true
      }
      throw error
    }
  }

  /// Runs one step of an awaitable; its end, in a value or an exception, closes it.
  private func advance(_ state: IteratorRef, _ step: () throws(PyError) -> Value) throws(PyError) -> Value {
    do throws(PyError) {
      let value = try advance(state.pointee.source.generator, step)
      if value.isUndefined { state.pointee.index = Progress.closed }
      return value
    } catch {
      state.pointee.index = Progress.closed
      throw error
    }
  }

  // MARK: __anext__ and asend

  func stepOfSend(_ state: IteratorRef, _ sent: Value) throws(PyError) -> Value {
    let generator = state.pointee.source.generator
    var sent = sent
    switch state.pointee.index {
    case Progress.closed: throw runtimeError("cannot reuse already awaited __anext__()/asend()")
    case Progress.fresh:
      if generator.pointee.isRunningAsync {
        throw runtimeError("anext(): asynchronous generator is already running")
      }
      if sent.isNone { sent = state.pointee.extra }
      state.pointee.index = Progress.running
    default: break
    }
    generator.pointee.isRunningAsync = true
    return try advance(state) { () throws(PyError) in try self.resume(generator, sent) }
  }

  func throwIntoSend(_ state: IteratorRef, _ exception: Value) throws(PyError) -> Value {
    if state.pointee.index == Progress.closed {
      throw runtimeError("cannot reuse already awaited __anext__()/asend()")
    }
    let generator = state.pointee.source.generator
    return try advance(state) { () throws(PyError) in try self.throwInto(generator, exception) }
  }

  // MARK: athrow and aclose

  func stepOfThrow(_ state: IteratorRef, _ sent: Value) throws(PyError) -> Value {
    let generator = state.pointee.source.generator
    let isClosing = state.pointee.extra.isUndefined
    if state.pointee.index == Progress.closed {
      throw runtimeError("cannot reuse already awaited aclose()/athrow()")
    }
    if generator.pointee.state == .finished {
      state.pointee.index = Progress.closed
      generatorResult = .none
      return .undefined
    }
    var step: () throws(PyError) -> Value = { () throws(PyError) in try self.resume(generator, sent) }
    if state.pointee.index == Progress.fresh {
      if generator.pointee.isRunningAsync || generator.pointee.isClosed {
        state.pointee.index = Progress.closed
        if !generator.pointee.isRunningAsync { throw raise(newException(type(.stopAsyncIteration), [])) }
        throw runtimeError("\(isClosing ? "aclose" : "athrow")(): asynchronous generator is already running")
      }
      if !sent.isNone { throw runtimeError("can't send non-None value to a just-started coroutine") }
      state.pointee.index = Progress.running
      generator.pointee.isRunningAsync = true
      if isClosing { generator.pointee.isClosed = true }
      let exception = isClosing ? newException(type(.generatorExit), []) : state.pointee.extra
      step = { () throws(PyError) in try self.throwInto(generator, exception, closesDelegate: false) }
    }
    return try isClosing ? advanceClosing(state, step) : advance(state, step)
  }

  func throwIntoThrow(_ state: IteratorRef, _ exception: Value) throws(PyError) -> Value {
    if state.pointee.index == Progress.closed {
      throw runtimeError("cannot reuse already awaited aclose()/athrow()")
    }
    let generator = state.pointee.source.generator
    let step = { () throws(PyError) in try self.throwInto(generator, exception) }
    return try state.pointee.extra.isUndefined ? advanceClosing(state, step) : advance(state, step)
  }

  /// `aclose()` ends well when the generator ends; a value that it yields is an error.
  private func advanceClosing(_ state: IteratorRef, _ step: () throws(PyError) -> Value) throws(PyError) -> Value {
    do throws(PyError) {
      let value = try advance(state, step)
      if !value.isUndefined { return value }
    } catch {
      guard error == .exception, isRaised(.stopAsyncIteration) || isRaised(.generatorExit) else { throw error }
      currentException = .undefined
      generatorResult = .none
      return .undefined
    }
    throw runtimeError("async generator ignored GeneratorExit")
  }
}
