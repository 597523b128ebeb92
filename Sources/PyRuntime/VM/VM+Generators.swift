// This file defines generators. A generator's registers are copied out when it yields and in when it goes on: some ten
// registers, so a few nanoseconds, and every frame that runs has its window on the one stack.

extension VM {
  /// A generator whose parameters are bound at `base`.
  func newGenerator(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>) -> Value {
    let code = function.pointee.code
    let count = code.pointee.registerCount
    let generator = heap.allocate(.generator, GeneratorObject.self)
    generator.pointee.function = function
    generator.pointee.registers = heap.allocateBuffer(count, of: Value.self)
    generator.pointee.registerCount = count
    generator.pointee.position = 0
    generator.pointee.state = .created
    generator.pointee.handled = .none
    generator.pointee.name = function.pointee.name
    generator.pointee.qualifiedName = function.pointee.qualifiedName
    generator.pointee.resumeRegister = -1
    var bound = code.pointee.positionalCount &+ code.pointee.keywordOnlyCount
    if code.pointee.flags.contains(.hasVariadic) { bound &+= 1 }
    if code.pointee.flags.contains(.hasVariadicKeywords) { bound &+= 1 }
    generator.pointee.registers.update(from: base, count: bound)
    (generator.pointee.registers + bound).update(repeating: .undefined, count: count - bound)
    return Value(.generator, generator)
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
    base.update(from: generator.pointee.registers, count: generator.pointee.registerCount)
    if generator.pointee.resumeRegister >= 0 { base[generator.pointee.resumeRegister] = sent }
    frame.pointee.pc = code.pointee.instructions + generator.pointee.position
    frame.pointee.base = base
    frame.pointee.code = code
    frame.pointee.function = generator.pointee.function
    frame.pointee.destination = destination
    frame.pointee.purpose = purpose
    frame.pointee.namespace = .undefined
    frame.pointee.savedHandled = handledException
    frame.pointee.generator = Value(.generator, generator)
    if !generator.pointee.handled.isNone { handledException = generator.pointee.handled }
    generator.pointee.state = .running
    currentFrame = frame
    top = end
    if end > highWater { highWater = end }
    fuel &-= 1
  }

  /// Takes the running generator's frame off. True when the loop that `entry` began has its value.
  @inline(__always) func suspend(
    _ frame: UnsafeMutablePointer<Frame>, _ value: Value, resumeRegister: Int, _ entry: UnsafeMutablePointer<Frame>
  ) -> Bool {
    let generator = frame.pointee.generator.generator
    generator.pointee.registers.update(from: frame.pointee.base, count: generator.pointee.registerCount)
    generator.pointee.position = frame.pointee.pc - frame.pointee.code.pointee.instructions
    generator.pointee.state = .suspended
    generator.pointee.resumeRegister = resumeRegister
    generator.pointee.handled = handledException === frame.pointee.savedHandled ? .none : handledException
    handledException = frame.pointee.savedHandled
    currentFrame = frame - 1
    if frame.pointee.purpose == .entry { return true }
    frame.pointee.destination.pointee = value
    top = currentFrame.pointee.base + currentFrame.pointee.code.pointee.registerCount
    return false
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
    switch generator.pointee.state {
    case .running: throw valueError("generator already executing")
    case .finished:
      generatorResult = .none
      return .undefined
    case .created where !sent.isNone:
      throw typeError("can't send non-None value to a just-started generator")
    default: break
    }
    let savedTop = top
    defer { top = savedTop }
    try pushGenerator(generator, sent, destination: top, purpose: .entry)
    let value = try run()
    if generator.pointee.state == .finished {
      generatorResult = value
      return .undefined
    }
    return value
  }

  /// Throws an exception into a generator at its `yield`; gives what `resume` gives.
  func throwInto(_ generator: GeneratorRef, _ exception: Value) throws(PyError) -> Value {
    switch generator.pointee.state {
    case .running: throw valueError("generator already executing")
    case .created, .finished:
      if generator.pointee.state == .created { finishGenerator(generator) }
      currentException = exception
      throw .exception
    case .suspended: break
    }
    // Delegation: the inner iterator gets the exception first.
    let inner = delegate(of: generator)
    if !inner.isUndefined {
      let result = try throwIntoDelegate(generator, inner, exception)
      if !result.isUndefined { return result }
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

  /// The iterator that a suspended generator delegates to, or undefined.
  func delegate(of generator: GeneratorRef) -> Value {
    guard generator.pointee.state == .suspended else { return .undefined }
    let instruction = generator.pointee.function.pointee.code.pointee.instructions[generator.pointee.position]
    return instruction.op == .yieldFrom ? generator.pointee.registers[Int(instruction.b)] : .undefined
  }

  /// Gives the inner iterator the exception. When it ends, the outer generator goes on behind its `yield from`.
  private func throwIntoDelegate(_ generator: GeneratorRef, _ inner: Value, _ exception: Value) throws(PyError) -> Value
  {
    let isExit = exception.instance.type.isSubtype(of: type(.generatorExit))
    if isExit {
      let close = inner.is(.generator) ? Value.undefined : try findAttribute(inner, intern("close"))
      if inner.is(.generator) { try close_(inner.generator) } else if !close.isUndefined { _ = try call(close) }
      return .undefined
    }
    generator.pointee.state = .running
    defer { if generator.pointee.state == .running { generator.pointee.state = .suspended } }
    var value: Value
    if inner.is(.generator) {
      value = try throwInto(inner.generator, exception)
    } else {
      let method = try findAttribute(inner, intern("throw"))
      if method.isUndefined { return .undefined }
      value = .undefined
      let ended = try catches(.stopIteration) { () throws(PyError) in value = try self.call(method, exception) }
      if ended { generatorResult = member(lastCaught, "value").isUndefined ? .none : member(lastCaught, "value") }
    }
    if !value.isUndefined { return value }
    generator.pointee.state = .suspended
    // The delegation is over: its result goes into the register and the generator goes on behind the instruction.
    let instruction = generator.pointee.function.pointee.code.pointee.instructions[generator.pointee.position]
    generator.pointee.registers[Int(instruction.a)] = generatorResult
    generator.pointee.resumeRegister = -1
    generator.pointee.position += 1
    let result = try resume(generator, .none)
    if result.isUndefined { throw stopIteration(generatorResult.isNone ? .undefined : generatorResult) }
    return result
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
        if !value.isUndefined { throw runtimeError("generator ignored GeneratorExit") }
      } catch {
        guard error == .exception, isRaised(.generatorExit) || isRaised(.stopIteration) else { throw error }
        currentException = .undefined
      }
    }
  }

  /// One step of `yield from`: the value to yield on, or undefined when the iterator ended, its result stored.
  func sendTo(_ iterator: Value, _ sent: Value, result: UnsafeMutablePointer<Value>) throws(PyError) -> Value {
    if iterator.is(.generator) {
      let value = try resume(iterator.generator, sent)
      if value.isUndefined { result.pointee = generatorResult }
      return value
    }
    if sent.isNone {
      lastCaught = .undefined
      let value = try next(iterator)
      if value.isUndefined {
        let given = lastCaught.isUndefined ? Value.undefined : member(lastCaught, "value")
        result.pointee = given.isUndefined ? .none : given
      }
      return value
    }
    let send = try getAttribute(iterator, intern("send"))
    var value = Value.undefined
    let ended = try catches(.stopIteration) { () throws(PyError) in value = try self.call(send, sent) }
    if ended {
      let given = member(lastCaught, "value")
      result.pointee = given.isUndefined ? .none : given
    }
    return value
  }
}
