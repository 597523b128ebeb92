// This file defines a run as hosts see it: compile, run, and what came of it.

import Glibc
import Numbers
import PySyntax
import SourceText

/// How a run ended.
public enum Outcome {
  case finished
  /// `sys.exit(status)`; text goes to standard error first.
  case exited(Int)
  /// An uncaught exception, its traceback as CPython prints it.
  case raised(exception: Value, text: String)
  case limited(Limit, place: Place?)
  case refused(SubsetRefusal)
}

/// A line of a program.
public struct Place: Sendable, Equatable {
  public let file: String
  public let line: Int
  public let text: String
}

extension VM {
  /// Stack that the thread of a run needs: deep native recursion ends in RecursionError before it is used up.
  public static let nativeStackSize = 1 << 30

  /// Runs `body` on a thread with a stack that no program can overflow, and waits for it.
  public static func runOnLargeStack(_ body: @escaping () -> Void) {
    final class Box { let body: () -> Void; init(_ body: @escaping () -> Void) { self.body = body } }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, nativeStackSize)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    pthread_attr_destroy(&attributes)
    if status == 0 {
      pthread_join(thread, nil)
    } else {
      box.takeRetainedValue().body()
    }
  }

  /// The module in which programs run.
  public func mainModule() -> ModuleRef {
    let present = modules.get(name(.main))
    if present.is(.module) { return present.module }
    let module = makeModule("__main__").module
    setNamespace(module.pointee.namespace, name(.annotations), Value(.dict, newDict()))
    setNamespace(module.pointee.namespace, name(.builtins), modules.get(intern("builtins")))
    return module
  }

  /// Runs a program in `__main__`. A program that is part of a package can import its neighbours by relative names.
  public func run(
    program source: ProgramSource, arguments: [String] = [], package: String = "", isInteractive: Bool = false
  ) -> Outcome {
    if !arguments.isEmpty { programArguments = arguments }
    if mainSource == nil { mainSource = source }
    let module = mainModule()
    if !isInteractive { setNamespace(module.pointee.namespace, name(.file), newStr(source.name)) }
    let outcome: Outcome
    do {
      if !package.isEmpty {
        _ = try importModule(package)
        setNamespace(module.pointee.namespace, name(.package), newStr(package))
      }
      let code = try compile(source, isInteractive: isInteractive)
      let function = newFunction(code, module.pointee.namespace)
      let mark = keepMark
      keep(Value(.function, function))
      defer { release(to: mark) }
      _ = try execute(function, namespace: .undefined)
      outcome = .finished
    } catch {
      outcome = self.outcome(of: error)
    }
    let final = isInteractive ? outcome : runExitFunctions(after: outcome)
    flushOutput()
    resetStacks()
    return final
  }

  /// Lets threads run that have not begun, then what the module `atexit` holds, if a program has imported these modules. A
  /// limit met there is how the run ends.
  private func runExitFunctions(after outcome: Outcome) -> Outcome {
    switch outcome {
    case .limited, .refused: return outcome
    default: break
    }
    for (name, function) in [("threading", "_shutdown"), ("atexit", "_run_exitfuncs")] {
      let module = modules.get(intern(name))
      guard module.is(.module) else { continue }
      do {
        _ = try callMethod(module, function)
      } catch {
        if error == .limit { return self.outcome(of: error) }
        currentException = .undefined
      }
    }
    return outcome
  }

  /// What an error that nobody caught means for the run.
  public func outcome(of error: PyError) -> Outcome {
    if error == .limit {
      if let refusal {
        self.refusal = nil
        return .refused(refusal)
      }
      return .limited(limitReached ?? .steps, place: currentPlace())
    }
    let exception = currentException
    keepForever(exception)
    currentException = .undefined
    handledException = .none
    if exception.isInstance && exception.instance.type.isSubtype(of: type(.systemExit)) { return exit(exception) }
    resetStacks()
    do {
      return .raised(exception: exception, text: try tracebackText(exception))
    } catch {
      if error == .limit, let limit = limitReached { return .limited(limit, place: nil) }
      return .raised(exception: exception, text: "\(typeName(exception))\n")
    }
  }

  private func exit(_ exception: Value) -> Outcome {
    let code = member(exception, "code")
    if code.isUndefined || code.isNone { return .exited(0) }
    let number = builtin(code)
    if number.isInt || number.isBool { return .exited(number.int & 0xFF) }
    if number.is(.bigInt) { return .exited(255) }
    if let text = try? str(code) { try? writeOutput(concatenate(text.str, oneCharacter(10).str).str, isError: true) }
    return .exited(1)
  }

  /// Forgets frames that a limit or an error left behind.
  func resetStacks() {
    currentFrame = frames
    top = stack
    nativeDepth = 0
    release(to: 0)
    reprStack.removeAll()
    isReraise = false
  }

  /// The innermost line of the program itself that was running.
  public func currentPlace() -> Place? {
    var frame = limitFrame ?? currentFrame
    while frame > frames {
      let code = frame.pointee.code
      let info = code.pointee.info.takeUnretainedValue()
      if !info.source.isLibrary {
        let at = min(max(0, frame.pointee.pc - code.pointee.instructions - 1), info.spans.count - 1)
        let line = info.source.line(at: info.spans[at].start)
        return Place(
          file: info.source.name, line: line,
          text: String(decoding: info.source.lineText(line).bytes, as: UTF8.self))
      }
      frame -= 1
    }
    return nil
  }

  /// Parses and compiles. A syntax error becomes the exception; what is outside the subset ends the run.
  func compile(
    _ source: ProgramSource, isInteractive: Bool = false, isExpression: Bool = false, hasLocals: Bool = false,
    isSingle: Bool = false
  ) throws(PyError) -> CodeRef {
    var warnings: [SyntaxWarning] = []
    let program = try resolve(
      source, isExpression ? .expression : isSingle ? .interactive : .file, hasLocals: hasLocals, &warnings)
    try charge(source.text.count >> 4)
    let code: CodeRef
    do {
      code = try Compiler.compile(
        program, source: source, vm: self, isInteractive: isInteractive, isExpression: isExpression)
    } catch {
      switch error {
      case .syntax(let error): throw raise(syntaxException(error.ofCompiler, source))
      case .outsideSubset(let what, let span, let hint):
        let line = source.line(at: span.start)
        let (bytes, start) = source.lineText(line)
        let before = bytes.prefix(max(0, Int(span.start) - start))
        let end = min(Int(span.end), start + bytes.count)
        let marked = bytes.dropFirst(before.count).prefix(max(1, end - Int(span.start)))
        refusal = SubsetRefusal(
          what: what, hint: hint, fileName: source.name, line: line,
          column: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1,
          lineText: String(decoding: bytes, as: UTF8.self),
          length: max(1, String(decoding: marked, as: UTF8.self).unicodeScalars.count))
        if limitReached == nil { limitReached = .steps }
        throw .limit
      }
    }
    let compilerWarnings = warnings.filter { $0.stage == .compiler }
    if !compilerWarnings.isEmpty {
      let mark = keepMark
      defer { release(to: mark) }
      keep(Value(.code, code))
      for warning in compilerWarnings { try show(warning, source) }
    }
    return code
  }

  /// Reads a program and shows what its text is warned of; what the compiler would warn of is left to the caller.
  private func resolve(_ source: ProgramSource, _ mode: ParseMode, hasLocals: Bool, _ warnings: inout [SyntaxWarning])
    throws(PyError) -> ResolvedProgram
  {
    if source.isLibrary {
      return try raising(source) { () throws(PySyntaxError) in try ResolvedProgram.library(source) }
    }
    let module: Module
    do {
      module = try parseModule(source.text, mode: mode, warnings: &warnings)
    } catch {
      for warning in warnings { try show(warning, source) }
      throw raise(syntaxException(error, source))
    }
    for warning in warnings where warning.stage != .compiler { try show(warning, source) }
    let limit = integerDigitLimit
    if limit != PythonInt.defaultDigitLimit {
      // Literals may be longer than usual, and reading them has its price.
      let count = source.text.count / 18
      try charge(products: Limbs.multiplyCost(count, count))
    }
    return try raising(source) { () throws(PySyntaxError) in
      try ResolvedProgram(module, hasLocals: hasLocals, digitLimit: limit)
    }
  }

  /// Makes a Python exception of a syntax error that a pass behind the parser finds.
  func raising<Result>(_ source: ProgramSource, _ body: () throws(PySyntaxError) -> Result) throws(PyError)
    -> Result
  {
    do {
      return try body()
    } catch {
      throw raise(syntaxException(error.ofCompiler, source))
    }
  }

  /// Writes a warning, or hands it to the module `warnings` when a program has imported it.
  private func show(_ warning: SyntaxWarning, _ source: ProgramSource) throws(PyError) {
    let line = source.line(at: warning.span.start)
    let module = modules.get(intern("warnings"))
    if module.is(.module) { return try hand(warning, source, line, to: module) }
    // Without a filter nobody sees the others.
    guard warning.category == .syntax else { return }
    if source.isText {
      return try writeOutput(newStr("\(source.name):\(line): SyntaxWarning: \(warning.message)\n").str, isError: true)
    }
    let text = String(decoding: source.lineText(line).bytes, as: UTF8.self).drop { $0 == " " || $0 == "\t" }
    try writeOutput(
      newStr("\(source.name):\(line): SyntaxWarning: \(warning.message)\n  \(text)\n").str, isError: true)
  }

  /// A filter that makes an error of the warning makes it a SyntaxError.
  private func hand(
    _ warning: SyntaxWarning, _ source: ProgramSource, _ line: Int, to module: Value
  ) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    let category = type(warning.category == .syntax ? .syntaxWarning : .deprecationWarning)
    let warn = keep(try getAttribute(module, "warn_explicit"))
    let arguments = [newStr(warning.message), category.value, newStr(source.name), Value(line)]
    do {
      _ = try call(warn, arguments)
    } catch {
      guard error == .exception, type(of: currentException).isSubtype(of: category) else { throw error }
      let found = PySyntaxError(
        .syntax, warning.message, warning.span, stage: warning.category == .syntax ? .compiler : .grammar)
      throw raise(syntaxException(found, source))
    }
  }

  /// The SyntaxError (or its kin) of a parser's finding.
  func syntaxException(_ error: PySyntaxError, _ source: ProgramSource) -> Value {
    let kind: ExceptionKind =
      switch error.kind {
      case .syntax: .syntaxError
      case .indentation: .indentationError
      case .tab: .tabError
      case .recursion: .recursionError
      }
    if kind == .recursionError { return newException(type(kind), [newStr(error.message)]) }
    let place = SyntaxPlace(error, source)
    let lineText = place.text.map { newStr(utf8: $0) } ?? Value.none
    let details = newTuple([
      newStr(source.name), Value(place.line), Value(place.offset), lineText, Value(place.endLine),
      Value(place.endOffset),
    ])
    let exception = newException(type(kind), [newStr(error.message), details])
    setMember(exception, "msg", newStr(error.message))
    setMember(exception, "filename", newStr(source.name))
    setMember(exception, "lineno", Value(place.line))
    setMember(exception, "offset", Value(place.offset))
    setMember(exception, "text", lineText)
    setMember(exception, "end_lineno", Value(place.endLine))
    setMember(exception, "end_offset", Value(place.endOffset))
    setMember(exception, "print_file_and_line", .none)
    return exception
  }
}
