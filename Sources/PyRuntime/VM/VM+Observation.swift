// This file defines how a run is watched: what an observer hears, and what it may ask while the run stands still. Compiled
// code calls it through `observe` instructions; exceptions come from where frames are left. Looking must not change the
// run, so that a second run takes the same steps: see `aside`.

/// What a run that is watched has come to, in the innermost frame.
public enum RunEvent {
  /// A statement, a turn of a loop or a clause is about to run.
  case line
  /// The frame is about to return this.
  case returns(Value)
  case yields(Value)
  /// An exception goes through the frame; `isFirst` where code of the program meets it first.
  case raises(Value, isFirst: Bool)
}

/// Hears of every step of a run whose code was compiled for it (`VM.compilesObservedCode`). Only code of the program
/// is observed, never the library's.
public protocol RunObserver: AnyObject {
  /// What it throws ends the run; see `VM.interrupted()`.
  func reached(_ event: RunEvent, in vm: VM) throws(PyError)
}

/// A frame of a run that stands still.
public struct ObservedFrame {
  public let source: ProgramSource
  public let function: String
  public let line: Int
  /// Calls below it, those of the library counted: its number for `VM.variables` and `VM.evaluate`.
  public let level: Int
  public let isModule: Bool
}

extension VM {
  /// What an `observe` instruction does.
  @inline(never) func observe(_ frame: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(PyError) {
    guard let observer, !isAside else { return }
    let code = frame.pointee.code
    let at = frame.pointee.pc - code.pointee.instructions - 1
    observedInstruction = at
    switch ObservedPoint(rawValue: Int(i.x)) {
    case .line:
      frame.pointee.lineInstruction = Int32(truncatingIfNeeded: at)
      try observer.reached(.line, in: self)
    case .return: try observer.reached(.returns(frame.pointee.base[Int(i.a)]), in: self)
    case .end:
      // A generator that was resumed may not have run a line in this frame.
      let last = Int(frame.pointee.lineInstruction)
      if frame.pointee.generator.isUndefined && last >= 0 && last < at { observedInstruction = last }
      try observer.reached(.returns(.none), in: self)
    case .yield: try observer.reached(.yields(frame.pointee.base[Int(i.a)]), in: self)
    case nil: break
    }
  }

  /// Tells the observer of the exception that is leaving an instruction of `frame`; gives how the run goes on.
  @inline(never) func observeException(_ frame: UnsafeMutablePointer<Frame>) -> PyError {
    let code = frame.pointee.code
    guard let observer, !isAside, code.pointee.info.takeUnretainedValue().source.isOfProgram else { return .exception }
    let exception = currentException
    // This frame's entry stands first; behind it those of the frames that were left already.
    var link = exceptionState(exception)?.pointee.traceback ?? .none
    if link.is(.traceback) { link = link.traceback.pointee.next }
    var isFirst = true
    while isFirst && link.is(.traceback) {
      isFirst = !link.traceback.pointee.code.pointee.info.takeUnretainedValue().source.isOfProgram
      link = link.traceback.pointee.next
    }
    observedInstruction = max(0, frame.pointee.pc - code.pointee.instructions - 1)
    top = frame.pointee.base + code.pointee.registerCount
    do {
      try observer.reached(.raises(exception, isFirst: isFirst), in: self)
      return .exception
    } catch {
      return error
    }
  }

  /// Ends the run as one that the user stopped. Throw the result.
  public func interrupted() -> PyError {
    limitReached = .interrupted
    return .limit
  }

  // MARK: Frames

  /// How many calls are going on, the library's included.
  public var frameLevel: Int { currentFrame - frames }

  /// The place of the innermost frame, for tests that come at every step.
  public var observedLine: (source: ProgramSource, line: Int) {
    let info = currentFrame.pointee.code.pointee.info.takeUnretainedValue()
    return (info.source, line(info, observedInstruction))
  }

  /// Whether the innermost frame runs the body of a module.
  public var isInModuleBody: Bool { currentFrame.pointee.code.pointee.flags.contains(.isModule) }

  private func line(_ info: CodeInfo, _ instruction: Int) -> Int {
    guard !info.spans.isEmpty else { return 1 }
    return info.source.line(at: info.spans[min(max(instruction, 0), info.spans.count - 1)].start)
  }

  /// The frames of the program's own code, innermost first.
  public func observedFrames() -> [ObservedFrame] {
    var result: [ObservedFrame] = []
    var frame = currentFrame
    while frame > frames {
      let code = frame.pointee.code
      let info = code.pointee.info.takeUnretainedValue()
      if info.source.isOfProgram {
        let at = frame == currentFrame ? observedInstruction : frame.pointee.pc - code.pointee.instructions - 1
        result.append(
          ObservedFrame(
            source: info.source, function: code.pointee.name.str.string, line: line(info, at), level: frame - frames,
            isModule: code.pointee.flags.contains(.isModule)))
      }
      frame -= 1
    }
    return result
  }

  /// The variables that a frame has bound and what they hold, as `summary` writes it. Names with two underscores are left
  /// out, and without `withDefinitions` functions, classes and modules, too.
  public func variableSummaries(atLevel level: Int, limit: Int, withDefinitions: Bool) -> [(name: String, text: String)]
  {
    guard level > 0, level <= frameLevel else { return [] }
    let names = locals(of: frames + level)
    guard names.is(.dict) else { return [] }
    let shown = entries(of: names.dict).filter { name, value in
      if name.hasPrefix("__") && name.hasSuffix("__") { return false }
      switch value.kind {
      case .function, .native, .type, .module: return withDefinitions
      default: return true
      }
    }
    let mark = keepMark
    defer { release(to: mark) }
    for (_, value) in shown { keep(value) }
    return shown.map { ($0.name, summary($0.value, limit: limit)) }
  }

  /// The names of the parameters of the function that a frame runs.
  public func parameterNames(atLevel level: Int) -> [String] {
    guard level > 0, level <= frameLevel else { return [] }
    let code = (frames + level).pointee.code
    var count = code.pointee.positionalCount + code.pointee.keywordOnlyCount
    if code.pointee.flags.contains(.hasVariadic) { count += 1 }
    if code.pointee.flags.contains(.hasVariadicKeywords) { count += 1 }
    return code.pointee.info.takeUnretainedValue().variableNames.prefix(count).map { $0.str.string }
  }

  // MARK: Looking

  /// Why an observer's question has no answer.
  public enum AsideFailure: Error {
    /// `Type: message`.
    case raised(String)
    /// It took too long, or was outside the subset.
    case stopped(String)
  }

  /// Runs `body`, which may call code of the program, beside the run: budgets, the exception on its way and the numbers
  /// that `id` gives are then as they were. Only what that code changes itself stays changed.
  public func aside<Result>(steps: Int, _ body: () throws(PyError) -> Result) -> Swift.Result<Result, AsideFailure> {
    let saved = (
      fuel: fuel, stepsLeft: stepsLeft, limitReached: limitReached, limitFrame: limitFrame, refusal: refusal,
      outputLeft: outputLeft, recursionLimit: recursionLimit, depth: depth, nativeDepth: nativeDepth,
      isReraise: isReraise, nextIdentity: nextIdentity, identities: identities, nanCount: nanCount
    )
    let roots = [currentException, handledException, lastCaught, generatorResult, lastIterator, receiver]
    let (frame, end, stream, printing, wasAside) = (currentFrame, top, sink, reprStack, isAside)
    let lineInstruction = observedInstruction
    let mark = keepMark
    for value in roots { keep(value) }
    for value in printing { keep(value) }
    isAside = true
    limitReached = nil
    isReraise = false
    reprStack = []
    sink = nil
    recursionLimit += 64
    fuel = min(VM.fuelSlice, steps)
    stepsLeft = steps - fuel
    defer {
      (fuel, stepsLeft) = (saved.fuel, saved.stepsLeft)
      (limitReached, limitFrame, refusal) = (saved.limitReached, saved.limitFrame, saved.refusal)
      (outputLeft, recursionLimit) = (saved.outputLeft, saved.recursionLimit)
      (depth, nativeDepth, isReraise) = (saved.depth, saved.nativeDepth, saved.isReraise)
      (nextIdentity, identities, nanCount) = (saved.nextIdentity, saved.identities, saved.nanCount)
      (currentFrame, top, sink, reprStack, isAside) = (frame, end, stream, printing, wasAside)
      observedInstruction = lineInstruction
      (currentException, handledException, lastCaught) = (roots[0], roots[1], roots[2])
      (generatorResult, lastIterator, receiver) = (roots[3], roots[4], roots[5])
      release(to: mark)
    }
    do {
      return .success(try body())
    } catch {
      return .failure(failure(of: error))
    }
  }

  private func failure(of error: PyError) -> AsideFailure {
    if error == .limit {
      if let refusal { return .stopped("\(refusal.what) is outside the subset") }
      return .stopped("it takes too long")
    }
    let exception = currentException
    let mark = keepMark
    defer { release(to: mark) }
    keep(exception)
    // A SyntaxError's own text names a file, which an expression has not.
    let message = type(of: exception).isSubtype(of: type(.syntaxError)) ? member(exception, "msg") : exception
    let text = (try? strText(message)) ?? ""
    return .raised(text.isEmpty ? typeName(exception) : "\(typeName(exception)): \(text)")
  }

  /// Evaluates an expression as if it stood in a frame, and hands its value on.
  public func evaluate<Result>(
    _ text: String, atLevel level: Int, steps: Int = 10_000_000, _ body: (Value) throws(PyError) -> Result
  ) -> Swift.Result<Result, AsideFailure> {
    guard level > 0, level <= frameLevel else { return .failure(.stopped("nothing is running")) }
    let frame = frames + level
    return aside(steps: steps) { () throws(PyError) in
      let locals = self.keep(self.locals(of: frame))
      let source = ProgramSource(name: "<expression>", text: Array(text.utf8), isText: true, isProgram: false)
      let code = try self.compile(source, isExpression: true, hasLocals: true)
      let globals = frame.pointee.function.pointee.globals
      let function = self.keep(Value(.function, self.newFunction(code, globals)))
      let isGlobal = locals.is(.dict) && locals.dict == globals
      let value = self.keep(try self.execute(function.function, namespace: isGlobal ? .undefined : locals))
      return try body(value)
    }
  }
}
