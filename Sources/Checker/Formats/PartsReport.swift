// This file writes the code of lessons as JSON, each part with its line, so that another program can run what a lesson
// shows and judges; `Tools/lessons_oracle.py` runs it under CPython. Inputs of property tests are written as Python text.

import Lessons

/// The parts of lessons that run.
public struct PartsReport: Sendable {
  public let lessons: [Lesson]

  public init(lessons: [Lesson]) { self.lessons = lessons }

  public var json: String {
    JSONValue.object([("version", .number(1)), ("lessons", .array(lessons.map(Self.lesson)))]).text() + "\n"
  }

  private static func lesson(_ lesson: Lesson) -> JSONValue {
    let shown = lesson.steps.flatMap(\.items).compactMap { item -> JSONValue? in
      switch item {
      case .demonstration(let shown): demonstration(shown.code, shown.output, isPrediction: false)
      case .prediction(let asked): demonstration(asked.code, asked.output, isPrediction: true)
      default: nil
      }
    }
    return .object([
      ("id", .string(lesson.id)), ("file", .string(lesson.source.name)), ("demonstrations", .array(shown)),
      ("exercises", .array(lesson.exercises.map { exercise($0, lesson.id) })),
    ])
  }

  private static func demonstration(_ code: CodeBlock, _ output: ExpectedOutput?, isPrediction: Bool) -> JSONValue {
    .object(
      part(code) + [
        ("prediction", .bool(isPrediction)), ("output", JSONValue(output?.text)),
        ("output_line", JSONValue(output.map { $0.fenceLine + 1 })),
      ])
  }

  private static func exercise(_ exercise: Exercise, _ lesson: String) -> JSONValue {
    func parts(_ blocks: [CodeBlock]) -> JSONValue { .array(blocks.map { .object(part($0)) }) }
    let wrong = exercise.wrongAnswers.map { JSONValue.object(part($0.code) + [("fails", .string($0.fails))]) }
    return .object([
      ("id", .string(exercise.id)), ("language", .string(exercise.language.rawValue)),
      ("starter", .object(part(exercise.starter))), ("setup", parts(exercise.setup)),
      ("tests", .array(exercise.tests.map { test($0, exercise.id, lesson) })),
      ("solutions", parts(exercise.solutions)), ("wrong", .array(wrong)), ("slow", parts(exercise.slow)),
    ])
  }

  /// A block with the line of its first line of code.
  private static func part(_ block: CodeBlock) -> [(String, JSONValue)] {
    [("line", .number(block.firstLine)), ("code", .string(block.text))]
  }

  private static func test(_ test: ExerciseTest, _ exercise: String, _ lesson: String) -> JSONValue {
    var members = part(test.code) + [("name", .string(test.name)), ("points", .number(test.points))]
    switch test.kind {
    case .asserts: break
    case .property(let runs):
      guard let signature = try? PropertySignature(test.code) else { break }
      let inputs = signature.inputs(runs: runs, lesson: lesson, exercise: exercise, test: test.name)
      members.append(("inputs", .array(inputs.map { .array($0.map { .string($0.source) }) })))
    case .pattern(let expectations): members.append(("expectations", .array(expectations.map(expectation))))
    }
    return .object(members)
  }

  private static func expectation(_ expectation: PatternExpectation) -> JSONValue {
    let wanted: (String, JSONValue) =
      switch expectation.kind {
      case .match: ("match", .bool(true))
      case .noMatch: ("match", .bool(false))
      case .groups(let groups): ("groups", .array(groups.map { JSONValue($0) }))
      case .namedGroups(let groups): ("named", .object(groups.map { ($0.name, JSONValue($0.value)) }))
      }
    return .object([("line", .number(expectation.line)), ("text", .string(expectation.text)), wanted])
  }
}

extension Input {
  /// The input as a Python expression.
  var source: String {
    func list(_ items: [Input]) -> String { items.map(\.source).joined(separator: ", ") }
    switch self {
    case .none: return "None"
    case .int(let value): return String(value)
    case .bool(let value): return value ? "True" : "False"
    case .float(let value): return value.description
    // Python reads the escapes of JSON as JSON does, for the letters that inputs have.
    case .string(let text): return JSONValue.quoted(text)
    case .list(let items): return "[\(list(items))]"
    case .set(let items): return items.isEmpty ? "set()" : "{\(list(items))}"
    case .tuple(let items): return items.count == 1 ? "(\(list(items)),)" : "(\(list(items)))"
    case .dictionary(let pairs):
      return "{\(pairs.map { "\($0.key.source): \($0.value.source)" }.joined(separator: ", "))}"
    }
  }
}
