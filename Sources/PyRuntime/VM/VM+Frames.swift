// This file defines entering and leaving frames: binding of arguments, construction, and what a return means.

extension VM {
  /// Where a frame for `function` with its arguments at `base` begins. The caller has bound them.
  @inline(__always) private func push(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ purpose: Frame.Purpose,
    _ destination: UnsafeMutablePointer<Value>
  ) throws(PyError) {
    let code = function.pointee.code
    let frame = currentFrame + 1
    let end = base + code.pointee.registerCount
    if frame - frames > recursionLimit || end + 256 > stackEnd || frame + 2 > framesEnd {
      throw callTooDeep(frame)
    }
    frame.pointee.pc = code.pointee.instructions
    frame.pointee.base = base
    frame.pointee.code = code
    frame.pointee.function = function
    frame.pointee.destination = destination
    frame.pointee.purpose = purpose
    frame.pointee.namespace = .undefined
    frame.pointee.savedHandled = handledException
    frame.pointee.generator = .undefined
    currentFrame = frame
    top = end
    if end > highWater { highWater = end }
  }

  @inline(never) private func callTooDeep(_ frame: UnsafeMutablePointer<Frame>) -> PyError {
    if frame - frames > recursionLimit { return recursionError() }
    limitReached = .depth
    return .limit
  }

  /// Enters a Python function from the loop. For a generator function the result is there at once.
  @inline(__always) func pushCall(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, keywords: Value = .undefined,
    destination: UnsafeMutablePointer<Value>
  ) throws(PyError) {
    let code = function.pointee.code
    if count == code.pointee.positionalCount && code.pointee.flags.contains(.isSimple) && keywords.isUndefined {
      try push(function, base, .call, destination)
    } else {
      try pushCallSlow(function, base, count, keywords, destination)
    }
    fuel &-= 1
    if fuel < 0 || heap.bytes > heap.threshold { try safepoint() }
  }

  @inline(never) private func pushCallSlow(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value,
    _ destination: UnsafeMutablePointer<Value>
  ) throws(PyError) {
    try bindArguments(function, base, count, keywords)
    if function.pointee.code.pointee.flags.contains(.isGenerator) {
      destination.pointee = newGenerator(function, base)
    } else {
      try push(function, base, .call, destination)
    }
  }

  /// Calls a Python function from native code: a nested loop.
  func enter(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value)
    throws(PyError) -> Value
  {
    let code = function.pointee.code
    if !(count == code.pointee.positionalCount && code.pointee.flags.contains(.isSimple) && keywords.isUndefined) {
      try bindArguments(function, base, count, keywords)
      if code.pointee.flags.contains(.isGenerator) { return newGenerator(function, base) }
    }
    let savedTop = top
    try push(function, base, .entry, base)
    defer { top = savedTop }
    fuel &-= 1
    do {
      if fuel < 0 || heap.bytes > heap.threshold { try safepoint() }
    } catch {
      currentFrame -= 1
      throw error
    }
    return try run()
  }

  /// Runs code with a namespace of its own: modules and class bodies.
  func execute(_ function: FunctionRef, namespace: Value) throws(PyError) -> Value {
    try checkRoom(function.pointee.code.pointee.registerCount)
    let savedTop = top
    try push(function, top, .entry, top)
    currentFrame.pointee.namespace = namespace
    defer { top = savedTop }
    return try run()
  }

  /// `T(...)` for a class with plain construction: the instance is made here, and `__init__` is entered without a nested
  /// loop. False when the general way has to be taken.
  func pushConstruction(
    _ type: TypeRef, _ window: UnsafeMutablePointer<Value>, _ count: Int, keywords: Value = .undefined,
    destination: UnsafeMutablePointer<Value>
  ) throws(PyError) -> Bool {
    if !type.pointee.flags.contains(.constructionIsKnown) { findConstruction(type) }
    guard type.pointee.flags.contains(.hasPlainConstruction) else { return false }
    let initialize = lookup(type, .`init`)
    let instance = Value(.instance, newInstance(type))
    window.pointee = instance
    let function = initialize.function
    let code = function.pointee.code
    if !(count &+ 1 == code.pointee.positionalCount && code.pointee.flags.contains(.isSimple) && keywords.isUndefined) {
      try bindArguments(function, window, count &+ 1, keywords)
    }
    try push(function, window, .construct, destination)
    currentFrame.pointee.namespace = instance
    fuel &-= 1
    if fuel < 0 || heap.bytes > heap.threshold { try safepoint() }
    return true
  }

  /// Whether `T(...)` is `object.__new__` and a Python `__init__`.
  private func findConstruction(_ type: TypeRef) {
    type.pointee.flags.insert(.constructionIsKnown)
    let initialize = lookup(type, .`init`)
    let isPlain =
      type.pointee.flags.contains(.isHeapType) && type.pointee.payloadKind == .undefined
      && type.pointee.layout == nil && !type.pointee.flags.contains(.isException)
      && lookup(type.pointee.metatype, .call).is(.native) && lookup(type, .new) === lookup(objectType, .new)
      && initialize.is(.function) && (try? complete(initialize.function.pointee.code)) != nil
      && !initialize.function.pointee.code.pointee.flags.contains(.isGenerator)
      && !hasAbstractMethods(type)
    if isPlain { type.pointee.flags.insert(.hasPlainConstruction) }
  }

  func hasAbstractMethods(_ type: TypeRef) -> Bool {
    let abstract = type.pointee.namespace.get(name(.abstractmethods))
    return !abstract.isUndefined && ((try? isTrue(abstract)) ?? true)
  }

  /// What a return means in a frame that is no plain call. True when the loop that `entry` began has its result.
  func finishFrame(_ value: Value, _ entry: UnsafeMutablePointer<Frame>) throws(PyError) -> Bool {
    let frame = currentFrame
    if !frame.pointee.generator.isUndefined { finishGenerator(frame.pointee.generator.generator) }
    handledException = frame.pointee.generator.isUndefined ? handledException : frame.pointee.savedHandled
    switch frame.pointee.purpose {
    case .entry, .feed:
      currentFrame = frame - 1
      return true
    case .construct:
      if !value.isNone { throw typeError("__init__() should return None, not '\(typeName(value))'") }
      frame.pointee.destination.pointee = frame.pointee.namespace
      popFrame()
    case .iterate:
      popFrame()
      // The loop's own jump out: the instruction before the caller's pc.
      let jump = (currentFrame.pointee.pc - 1).pointee
      currentFrame.pointee.pc += jump.distance
    case .call:
      frame.pointee.destination.pointee = value
      popFrame()
    }
    return false
  }

  /// Leaves the frame of a loop that cannot begin, because native calls are nested too deeply.
  func leaveEntryFrame() {
    if !currentFrame.pointee.generator.isUndefined {
      finishGenerator(currentFrame.pointee.generator.generator)
      handledException = currentFrame.pointee.savedHandled
    }
    currentFrame -= 1
  }

  private func popFrame() {
    currentFrame -= 1
    top = currentFrame.pointee.base + currentFrame.pointee.code.pointee.registerCount
  }

  // MARK: Unwinding

  /// Finds the handler of the error in flight, leaving frames on the way. Throws when the loop's entry frame is left.
  @inline(never) func unwind(_ thrown: PyError, _ entry: UnsafeMutablePointer<Frame>) throws(PyError) {
    var error = thrown
    while true {
      let frame = currentFrame
      if error == .exception {
        if isReraise {
          isReraise = false
        } else {
          addTraceback(frame, max(0, frame.pointee.pc - frame.pointee.code.pointee.instructions - 1))
          if observer != nil { error = observeException(frame) }
        }
      }
      if error == .limit && limitFrame == nil { limitFrame = frame }
      if error == .exception {
        let code = frame.pointee.code
        let at = max(0, frame.pointee.pc - code.pointee.instructions - 1)
        let info = code.pointee.info.takeUnretainedValue()
        for range in info.exceptionRanges where at >= range.start && at < range.end {
          frame.pointee.base[range.register] = currentException
          currentException = .undefined
          frame.pointee.pc = code.pointee.instructions + range.handler
          top = frame.pointee.base + code.pointee.registerCount
          return
        }
      }
      if !frame.pointee.generator.isUndefined {
        finishGenerator(frame.pointee.generator.generator)
        handledException = frame.pointee.savedHandled
        if error == .exception { replaceEscapedStop(frame.pointee.generator.generator, frame.pointee.savedHandled) }
      }
      let isEntry = frame == entry
      currentFrame = frame - 1
      if isEntry { throw error }
      top = currentFrame.pointee.base + currentFrame.pointee.code.pointee.registerCount
    }
  }

  /// Adds the running frame to the exception's traceback.
  private func addTraceback(_ frame: UnsafeMutablePointer<Frame>, _ instruction: Int) {
    guard let state = exceptionState(currentException) else { return }
    let entry = heap.allocate(.traceback, TracebackObject.self)
    entry.pointee.next = state.pointee.traceback
    entry.pointee.code = frame.pointee.code
    entry.pointee.instruction = instruction
    entry.pointee.globals = frame.pointee.function.pointee.globals
    state.pointee.traceback = Value(.traceback, entry)
  }

  func unboundLocal(_ frame: UnsafeMutablePointer<Frame>, _ register: Int) -> PyError {
    let info = frame.pointee.code.pointee.info.takeUnretainedValue()
    let name = register < info.variableNames.count ? info.variableNames[register] : emptyStr
    let exception = newException(
      type(.unboundLocalError),
      [newStr("cannot access local variable '\(name.str.string)' where it is not associated with a value")])
    setMember(exception, "name", name)
    return raise(exception)
  }

  func unboundFree(_ frame: UnsafeMutablePointer<Frame>, _ index: Int) -> PyError {
    let name = frame.pointee.code.pointee.info.takeUnretainedValue().freeNames[index]
    let exception = newException(
      type(.nameError),
      [
        newStr(
          "cannot access free variable '\(name.str.string)' where it is not associated with a value in enclosing scope")
      ])
    setMember(exception, "name", name)
    return raise(exception)
  }
}
