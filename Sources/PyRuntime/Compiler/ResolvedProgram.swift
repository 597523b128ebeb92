// This file defines a program between the passes: parsed and resolved, before any code is made. Those of the library's
// modules are kept for the next run of the process, because a checker makes a run for every test, and reading the same
// modules anew was half of all that it did.

import PySyntax
import Synchronization

/// A tree and what its names mean. Nothing changes it any more, so runs on several threads may compile from it.
struct ResolvedProgram: @unchecked Sendable {
  let module: Module
  let resolution: Resolver.Resolution

  init(_ module: Module, hasLocals: Bool = false) throws(PySyntaxError) {
    self.module = module
    resolution = try Resolver.resolve(module, hasLocals: hasLocals)
  }

  /// The same for a module of the library, read once in a process.
  static func library(_ source: ProgramSource) throws(PySyntaxError) -> ResolvedProgram {
    if let known = kept.withLock({ $0[source.name] }), known.text == source.text { return known.program }
    var warnings: [SyntaxWarning] = []
    let program = try ResolvedProgram(try parseModule(source.text, mode: .file, warnings: &warnings))
    kept.withLock { $0[source.name] = (source.text, program) }
    return program
  }

  private static let kept = Mutex<[String: (text: [UInt8], program: ResolvedProgram)]>([:])
}
