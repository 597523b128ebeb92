// This file renders a check as JSON (RFC 8259): one object, keys in a fixed order, two spaces of indentation.

import Lessons
import SourceText

enum JSONReport {
  static func render(_ files: [CheckedFile]) -> String {
    let reports = files.map(\.report)
    let whole = JSONValue.object([
      ("version", .number(1)),
      ("passed", .number(reports.count(where: \.isPassed))),
      ("exercises", .number(reports.count)),
      ("points", .number(reports.reduce(0) { $0 + $1.earned })),
      ("max_points", .number(reports.reduce(0) { $0 + $1.points })),
      ("results", .array(files.map(file))),
    ])
    return whole.text() + "\n"
  }

  private static func file(_ file: CheckedFile) -> JSONValue {
    let report = file.report
    var members: [(String, JSONValue)] = []
    if let learner = file.learner { members.append(("learner", .string(learner))) }
    members += [
      ("lesson", .string(report.lesson)), ("exercise", .string(report.exercise)), ("file", .string(file.path)),
      ("status", .string(report.status.rawValue)), ("points", .number(report.earned)),
      ("max_points", .number(report.points)), ("steps", .number(report.steps)),
      ("problem", JSONValue(report.problem?.oneLine)), ("line", JSONValue(report.problem?.line)),
      ("messages", .array(report.notes.map { .string($0) })),
      ("tests", .array(report.tests.map(test))),
    ]
    return .object(members)
  }

  private static func test(_ test: TestReport) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(test.name)), ("status", .string(test.statusWord)), ("points", .number(test.earned)),
      ("max_points", .number(test.points)), ("hidden", .bool(test.isHidden)), ("steps", .number(test.steps)),
    ]
    switch test.verdict {
    case .passed: break
    case .failed(let mismatch):
      members += [
        ("message", JSONValue(mismatch.message)),
        ("code", JSONValue(mismatch.expression.isEmpty ? nil : mismatch.expression)),
        ("inputs", .array(mismatch.inputs.map { .string($0) })),
        ("actual", JSONValue(mismatch.actual)), ("expected", JSONValue(mismatch.expected)),
      ]
    case .error(let fault):
      members += [
        ("message", .string(fault.exception)), ("code", JSONValue(fault.expression)),
        ("inputs", .array(fault.inputs.map { .string($0) })),
        ("lines", .array(fault.frames.map { .object([("line", .number($0.line)), ("text", .string($0.text))]) })),
      ]
    case .limited(let hit):
      members += [
        ("message", .string(hit.words)), ("limit", .string(hit.kind.rawValue)), ("line", JSONValue(hit.line)),
        (
          "unchanged",
          .array(hit.unchanged.map { .object([("name", .string($0.name)), ("value", .string($0.value))]) })
        ),
      ]
    case .refused(let refusal):
      members += [("message", .string(refusal.what)), ("hint", .string(refusal.hint)), ("line", .number(refusal.line))]
    }
    members += [("output", .string(test.output)), ("output_is_cut", .bool(test.outputIsCut))]
    return .object(members)
  }
}

extension Problem {
  /// The line of the submission, where there is one.
  public var line: Int? {
    switch self {
    case .text(let diagnostic): diagnostic.position?.line
    case .refused(let refusal): refusal.line
    case .error(let fault): fault.frames.last?.line
    case .limited(let hit): hit.line
    case .exited, .pattern, .lesson: nil
    }
  }
}
