// This file defines a program between the passes: parsed and resolved, before any code is made. Those of the library's
// modules are kept for the next run of the process, because a checker makes a run for every test, and reading the same
// modules anew was half of all that it did. Of their functions, the bodies are read when they are first called: a program
// that imports nine modules calls one in ten of their functions, and reading all took more than half of its time.

import Numbers
import PySyntax
import SourceText
import Synchronization

/// A tree and what its names mean. Nothing changes it any more, so runs on several threads may compile from it.
struct ResolvedProgram: @unchecked Sendable {
  let module: Module
  let resolution: Resolver.Resolution

  /// - Parameter digitLimit: how many decimal digits a literal may have; 0 for no limit.
  init(
    _ module: Module, hasLocals: Bool = false, digitLimit: Int = PythonInt.defaultDigitLimit
  ) throws(PySyntaxError) {
    self.module = module
    resolution = try Resolver.resolve(module, hasLocals: hasLocals, digitLimit: digitLimit)
  }

  private init(_ module: Module, _ resolution: Resolver.Resolution) {
    self.module = module
    self.resolution = resolution
  }

  /// The same for a module of the library, read once in a process.
  static func library(_ source: ProgramSource) throws(PySyntaxError) -> ResolvedProgram {
    if let known = kept.withLock({ $0[source.name] }), known.text == source.text { return known.program }
    var warnings: [SyntaxWarning] = []
    let program = try ResolvedProgram(
      try parseModule(source.text, mode: .file, putsOffBodies: true, warnings: &warnings))
    kept.withLock { $0[source.name] = Kept(text: source.text, program: program) }
    return program
  }

  /// A function of the library whose body was put off; the module's only statement is its definition.
  static func function(_ body: UnreadCode, in source: ProgramSource, at span: Span) throws(PySyntaxError)
    -> ResolvedProgram
  {
    if let known = kept.withLock({ $0[source.name]?.functions[span.start] }) { return known }
    let module = try parseFunction(in: source.text, at: span)
    let program = ResolvedProgram(module, try Resolver.resolve(module, as: body))
    kept.withLock { $0[source.name]?.functions[span.start] = program }
    return program
  }

  private struct Kept {
    let text: [UInt8]
    let program: ResolvedProgram
    /// By where they begin.
    var functions: [UInt32: ResolvedProgram] = [:]
  }

  private static let kept = Mutex<[String: Kept]>([:])
}
