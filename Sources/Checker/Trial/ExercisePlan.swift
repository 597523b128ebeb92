// This file defines an exercise made ready to judge: its code parsed and rewritten once, however many submissions come.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// What all trials of one exercise share.
final class ExercisePlan {
  struct Test {
    let test: ExerciseTest
    /// nil for a pattern test.
    let code: CheckCode?
    /// The parameters of `prop`; nil unless it is a property test.
    let property: PropertySignature?
  }

  /// A block of the lesson that cannot be used.
  struct Fault: Error {
    let message: String
    /// The line of the lesson.
    let line: Int
  }

  let lesson: String
  let exercise: Exercise
  let setup: [CheckCode]
  let tests: [Test]
  /// Special methods that the exercise is about: a solution, the starter or the setup defines them.
  let taughtMethods: Set<String>
  /// Names that a solution or the starter defines.
  let taughtNames: Set<String>
  let modules: [String]
  let patchedNames: Set<String>

  init(_ exercise: Exercise, lesson: String) throws(Fault) {
    self.lesson = lesson
    self.exercise = exercise
    setup =
      try exercise.language == .python
      ? exercise.setup.map { (block) throws(Fault) in try Self.code(block, "<setup>") } : []
    tests = try exercise.tests.map { (test) throws(Fault) in
      if case .pattern = test.kind { return Test(test: test, code: nil, property: nil) }
      let code = try Self.code(test.code, "<test>")
      guard case .property = test.kind else { return Test(test: test, code: code, property: nil) }
      do throws(PropertySignature.Fault) {
        return Test(test: test, code: code, property: try PropertySignature(test.code))
      } catch {
        throw Fault(message: error.message, line: test.code.fileLine(of: error.line))
      }
    }
    var methods: Set<String> = []
    var names: Set<String> = []
    if exercise.language == .python {
      for block in exercise.solutions + exercise.setup + [exercise.starter] {
        guard let module = try? parseModule(Array(block.text.utf8)) else { continue }
        let found = BoundNames(module)
        methods.formUnion(found.all.map { module.names[$0] }.filter { $0.hasPrefix("__") })
        if block != exercise.setup.first { names.formUnion(found.topLevel.map { module.names[$0] }) }
      }
    }
    taughtMethods = methods
    taughtNames = names
    let codes = setup + tests.compactMap(\.code)
    var modules: [String] = []
    for name in codes.flatMap(\.importedModules) where !modules.contains(name) { modules.append(name) }
    self.modules = modules.filter { $0 != "__main__" && $0 != "__future__" }
    patchedNames = codes.reduce(into: []) { $0.formUnion($1.patchedNames) }
  }

  private static func code(_ block: CodeBlock, _ name: String) throws(Fault) -> CheckCode {
    do throws(PySyntaxError) {
      return try CheckCode(block, name: name)
    } catch {
      let line = block.text.utf8.prefix(error.span.startOffset).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      throw Fault(message: error.message, line: block.fileLine(of: line))
    }
  }
}
