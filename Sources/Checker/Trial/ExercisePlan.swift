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
  /// Names that a solution or the starter defines: an answer gives them its own value.
  let taughtNames: Set<String>
  /// Names of the setup that the tests, or functions of the setup, read: no answer can give them another value.
  let lessonNames: Set<String>
  let modules: [String]
  /// What the solutions and the starter import.
  let likelyModules: [String]
  /// What the solutions were seen to load; only a proof looks, because it pays off after dozens of trials.
  var loadedCode: LoadedCode?
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
    var likely: [String] = []
    if exercise.language == .python {
      for block in exercise.solutions + exercise.setup + [exercise.starter] {
        guard let module = try? parseModule(Array(block.text.utf8)) else { continue }
        let found = BoundNames(module)
        likely += found.modules.filter { !likely.contains($0) && $0 != "__main__" && $0 != "__future__" }
        methods.formUnion(found.all.map { module.names[$0] }.filter { $0.hasPrefix("__") })
        if !exercise.setup.contains(block) { names.formUnion(found.topLevel.map { module.names[$0] }) }
      }
    }
    taughtMethods = methods
    taughtNames = names
    likelyModules = likely
    let codes = setup + tests.compactMap(\.code)
    lessonNames = Self.names(of: setup, readBy: tests.compactMap(\.code)).subtracting(names)
    var modules: [String] = []
    for name in codes.flatMap(\.importedModules) where !modules.contains(name) { modules.append(name) }
    self.modules = modules.filter { $0 != "__main__" && $0 != "__future__" }
    patchedNames = codes.reduce(into: []) { $0.formUnion($1.patchedNames) }
  }

  private static func names(of setup: [CheckCode], readBy tests: [CheckCode]) -> Set<String> {
    var bound: Set<String> = []
    var read: Set<String> = []
    for code in tests {
      guard let module = try? parseModule(code.source.text) else { continue }
      var names: Set<String> = []
      ReadNames(module).add(to: &names)
      read.formUnion(names.subtracting(code.bound))
    }
    for code in setup {
      guard let module = try? parseModule(code.source.text) else { continue }
      for statement in module.body {
        let part = Module(body: [statement], names: module.names)
        let found = BoundNames(part)
        let own = Set(found.topLevel.map { module.names[$0] })
        bound.formUnion(own)
        switch statement.kind {
        case .function, .class:
          // What runs later; the rest of the setup has run when the answer begins.
          var names: Set<String> = []
          ReadNames(part).add(to: &names)
          read.formUnion(names.subtracting(Set(found.all.map { module.names[$0] }).subtracting(own)))
        default: continue
        }
      }
    }
    return bound.intersection(read)
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
