// This file defines generators, and with them coroutines and asynchronous generators. A generator's registers are copied out when it yields and in when it goes on: some ten
// registers, so a few nanoseconds, and every frame that runs has its window on the one stack.

extension VM {
  /// A generator whose parameters are bound at `base`.
  func newGenerator(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>) -> Value {
    let code = function.pointee.code
    let count = code.pointee.registerCount
    let flags = code.pointee.flags
    let kind: Kind =
      flags.contains(.isCoroutine) ? .coroutine : flags.contains(.isAsyncGenerator) ? .asyncGenerator : .generator
    let generator = heap.allocate(kind, GeneratorObject.self)
    generator.pointee.function = function
    generator.pointee.registers = heap.allocateBuffer(count, of: Value.self)
    generator.pointee.registerCount = count
    generator.pointee.residence = nil
    generator.pointee.position = 0
    generator.pointee.state = .created
    generator.pointee.isHandling = false
    generator.pointee.isRunningAsync = false
    generator.pointee.isClosed = false
    generator.pointee.isKnown = false
    generator.pointee.handled = .none
    generator.pointee.name = function.pointee.name
    generator.pointee.qualifiedName = function.pointee.qualifiedName
    generator.pointee.resumeRegister = -1
    var bound = code.pointee.positionalCount &+ code.pointee.keywordOnlyCount
    if code.pointee.flags.contains(.hasVariadic) { bound &+= 1 }
    if code.pointee.flags.contains(.hasVariadicKeywords) { bound &+= 1 }
    generator.pointee.registers.update(from: base, count: bound)
    (generator.pointee.registers + bound).update(repeating: .undefined, count: count - bound)
    return Value(kind, generator)
  }

  /// Puts a suspended generator's frame on top. `sent` becomes the value of its `yield`.
  func pushGenerator(
    _ generator: GeneratorRef, _ sent: Value, destination: UnsafeMutablePointer<Value>, purpose: Frame.Purpose
  ) throws(PyError) {
    let code = generator.pointee.function.pointee.code
    let frame = currentFrame + 1
    let base = top
    let end = base + code.pointee.registerCount
    if frame - frames > recursionLimit { throw recursionError() }
    if end + 256 > stackEnd || frame + 2 > framesEnd {
      limitReached = .depth
      throw .limit
    }
    settle(generator)
    base.copyRegisters(from: generator.pointee.registers, count: generator.pointee.registerCount)
    if generator.pointee.resumeRegister >= 0 { base[generator.pointee.resumeRegister] = sent }
    fill(frame, generator, base: base, destination: destination, purpose: purpose)
    currentFrame = frame
    top = end
    if end > highWater { highWater = end }
    fuel &-= 1
  }

  /// Makes a frame that of a generator, which runs from now on.
  @inline(__always) private func fill(
    _ frame: UnsafeMutablePointer<Frame>, _ generator: GeneratorRef, base: UnsafeMutablePointer<Value>,
    destination: UnsafeMutablePointer<Value>, purpose: Frame.Purpose
  ) {
    let code = generator.pointee.function.pointee.code
    frame.pointee.pc = code.pointee.instructions + generator.pointee.position
    frame.pointee.base = base
    frame.pointee.code = code
    frame.pointee.function = generator.pointee.function
    frame.pointee.destination = destination
    frame.pointee.purpose = purpose
    frame.pointee.namespace = .undefined
    frame.pointee.savedHandled = handledException
    frame.pointee.generator = Value(generator.pointee.header.kind, generator)
    if !generator.pointee.handled.isNone { handledException = generator.pointee.handled }
    generator.pointee.state = .running
  }

  /// Takes the running generator's frame off. True when the loop that `entry` began has its value.
  @inline(__always) func suspend(
    _ frame: UnsafeMutablePointer<Frame>, _ value: Value, resumeRegister: Int, _ entry: UnsafeMutablePointer<Frame>
  ) -> Bool {
    let generator = frame.pointee.generator.generator
    generator.pointee.registers.copyRegisters(from: frame.pointee.base, count: generator.pointee.registerCount)
    leave(frame, generator, resumeRegister)
    if frame.pointee.purpose == .entry { return true }
    frame.pointee.destination.pointee = value
    top = currentFrame.pointee.base + currentFrame.pointee.code.pointee.registerCount
    return false
  }

  /// What both ways to suspend have in common.
  @inline(__always) private func leave(
    _ frame: UnsafeMutablePointer<Frame>, _ generator: GeneratorRef, _ resumeRegister: Int
  ) {
    generator.pointee.position = frame.pointee.pc - frame.pointee.code.pointee.instructions
    generator.pointee.state = .suspended
    generator.pointee.resumeRegister = resumeRegister
    generator.pointee.handled = generator.pointee.isHandling ? handledException : .none
    handledException = frame.pointee.savedHandled
    currentFrame = frame - 1
  }

  // MARK: Native loops

  /// Runs a generator for a loop in native code: each value goes to `body` until it returns false.
  func drain(_ generator: GeneratorRef, _ body: (Value) throws(PyError) -> Bool) throws(PyError) {
    try withoutActuallyEscaping(body) { body throws(PyError) in
      let own = Sink(body)
      let outer = sink
      sink = Unmanaged.passUnretained(own)
      defer { sink = outer }
      while true {
        let value = try resume(generator, .none, purpose: .feed)
        if let error = own.error { throw error }
        if value.isUndefined || own.isFull { return }
      }
    }
  }

  /// Hands a value that a generator yielded to the native loop that runs it. Meanwhile the generator counts as
  /// suspended, as it is in CPython, but its registers stay where they are: whoever touches them calls `settle` first.
  /// True when the generator goes on in its frame, false when its loop has to look.
  @inline(never) func feed(_ frame: UnsafeMutablePointer<Frame>, _ value: Value, resumeRegister: Int) -> Bool {
    guard let sink else { return false }
    let generator = frame.pointee.generator.generator
    let base = frame.pointee.base
    let destination = frame.pointee.destination
    leave(frame, generator, resumeRegister)
    generator.pointee.residence = base
    let wantsMore = sink._withUnsafeGuaranteedRef { $0.take(value) }
    // Resumed in between, by whatever the loop called: it goes on from there, in a frame of its own.
    if generator.pointee.residence == nil { return false }
    if !wantsMore {
      settle(generator)
      return false
    }
    generator.pointee.residence = nil
    base[resumeRegister] = .none
    fill(frame, generator, base: base, destination: destination, purpose: .feed)
    currentFrame = frame
    fuel &-= 1
    return true
  }

  /// Copies the registers of a generator off the stack if they still stand there.
  @inline(__always) func settle(_ generator: GeneratorRef) {
    guard let base = generator.pointee.residence else { return }
    generator.pointee.registers.copyRegisters(from: base, count: generator.pointee.registerCount)
    generator.pointee.residence = nil
  }

  func finishGenerator(_ generator: GeneratorRef) {
    generator.pointee.state = .finished
    generator.pointee.handled = .none
    if generator.pointee.registerCount > 0 {
      heap.releaseBuffer(generator.pointee.registers, generator.pointee.registerCount)
      generator.pointee.registerCount = 0
    }
  }

  /// Sends a value into a generator: what it yields, or undefined at its end, with what it returned in `generatorResult`.
  public func resume(_ generator: GeneratorRef, _ sent: Value) throws(PyError) -> Value {
    try resume(generator, sent, purpose: .entry)
  }

  private func resume(_ generator: GeneratorRef, _ sent: Value, purpose: Frame.Purpose) throws(PyError) -> Value {
    switch generator.pointee.state {
    case .running: throw valueError("\(noun(generator)) already executing")
    case .finished:
      if generator.pointee.header.kind == .coroutine {
        throw runtimeError("cannot reuse already awaited coroutine")
      }
      generatorResult = .none
      return .undefined
    case .created where !sent.isNone:
      throw typeError("can't send non-None value to a just-started \(noun(generator))")
    default: break
    }
    let savedTop = top
    defer { top = savedTop }
    try pushGenerator(generator, sent, destination: top, purpose: purpose)
    let value = try run()
    if generator.pointee.state == .finished {
      generatorResult = value
      return .undefined
    }
    return value
  }

  /// Throws an exception into a generator at its `yield`; gives what `resume` gives. GeneratorExit closes what the
  /// generator delegates to, unless it is to be thrown there, too.
  func throwInto(_ generator: GeneratorRef, _ given: Value, closesDelegate: Bool = true) throws(PyError) -> Value {
    switch generator.pointee.state {
    case .running: throw valueError("\(noun(generator)) already executing")
    case .created, .finished:
      if generator.pointee.state == .created {
        finishGenerator(generator)
      } else if generator.pointee.header.kind == .coroutine {
        throw runtimeError("cannot reuse already awaited coroutine")
      }
      currentException = given
      throw .exception
    case .suspended: break
    }
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(generator.pointee.header.kind, generator))
    keep(given)
    // Delegation: the inner iterator gets the exception first.
    var exception = given
    let inner = delegate(of: generator)
    if !inner.isUndefined {
      var delivery = Delivery.refused
      generator.pointee.state = .running
      do throws(PyError) {
        let kind = given.is(.type) ? given.type : type(of: given)
        if closesDelegate && kind.isSubtype(of: type(.generatorExit)) {
          try closeDelegate(inner)
        } else {
          delivery = try deliver(given, to: inner)
        }
      } catch {
        generator.pointee.state = .suspended
        if error == .limit { throw error }
        exception = keep(currentException)
      }
      generator.pointee.state = .suspended
      switch delivery {
      case .yielded(let value): return value
      case .ended: return try resumeBehindDelegation(generator)
      case .refused: break
      }
    }
    if exceptionState(exception) == nil {
      guard exception.is(.type), exception.type.isSubtype(of: type(.baseException)) else {
        throw noException(exception)
      }
      exception = keep(try exceptionInstance(exception))
    }
    let savedTop = top
    defer { top = savedTop }
    try pushGenerator(generator, .none, destination: top, purpose: .entry)
    let entry = currentFrame
    currentException = exception
    if handledException.isInstance, handledException !== exception,
      let state = exceptionState(exception), state.pointee.context.isNone
    {
      state.pointee.context = handledException
    }
    // `yield from` stands before its own instruction while suspended; the error belongs to it.
    let at = currentFrame.pointee.pc.pointee
    if at.op == .yieldFrom { currentFrame.pointee.pc += 1 }
    try unwind(.exception, entry)
    let value = try run()
    if generator.pointee.state == .finished {
      generatorResult = value
      return .undefined
    }
    return value
  }

  /// The delegation is over: its result goes into the register, and the generator goes on behind the instruction.
  private func resumeBehindDelegation(_ generator: GeneratorRef) throws(PyError) -> Value {
    let instruction = generator.pointee.function.pointee.code.pointee.instructions[generator.pointee.position]
    generator.pointee.registers[Int(instruction.a)] = generatorResult
    generator.pointee.resumeRegister = -1
    generator.pointee.position += 1
    return try resume(generator, .none)
  }

  /// The iterator that a suspended generator delegates to, or undefined.
  func delegate(of generator: GeneratorRef) -> Value {
    guard generator.pointee.state == .suspended else { return .undefined }
    settle(generator)
    let instruction = generator.pointee.function.pointee.code.pointee.instructions[generator.pointee.position]
    return instruction.op == .yieldFrom ? generator.pointee.registers[Int(instruction.b)] : .undefined
  }

  /// `generator.close()`
  func close_(_ generator: GeneratorRef) throws(PyError) {
    switch generator.pointee.state {
    case .created: finishGenerator(generator)
    case .finished: break
    default:
      let exit = newException(type(.generatorExit), [])
      do throws(PyError) {
        let value = try throwInto(generator, exit)
        if !value.isUndefined { throw runtimeError("\(noun(generator)) ignored GeneratorExit") }
      } catch {
        guard error == .exception, isRaised(.generatorExit) || isRaised(.stopIteration) else { throw error }
        currentException = .undefined
      }
    }
  }
}

/// The native loop that runs a generator.
final class Sink {
  private let body: (Value) throws(PyError) -> Bool
  private(set) var error: PyError?
  /// The loop wants no more.
  private(set) var isFull = false

  init(_ body: @escaping (Value) throws(PyError) -> Bool) { self.body = body }

  func take(_ value: Value) -> Bool {
    do throws(PyError) {
      isFull = !(try body(value))
      return !isFull
    } catch {
      self.error = error
      return false
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Copies registers one by one. The registers were written a moment ago, each on its own; the wide loads of `memcpy`
  /// would wait for those writes to reach the cache, which took 7 % of a program full of generators. (The exit that
  /// never comes keeps the compiler from making a `memcpy` of the loop.)
  @inline(__always) fileprivate func copyRegisters(from source: UnsafeMutablePointer<Value>, count: Int) {
    var i = 0
    while i < count {
      let value = source[i]
      if value.tag == .max { break }
      self[i] = value
      i &+= 1
    }
  }
}
