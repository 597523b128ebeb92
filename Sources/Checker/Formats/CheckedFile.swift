// This file defines a whole check as the reports render it: files in the order given, each with its verdict.

import Lessons

/// One submission and its verdict.
public struct CheckedFile: Sendable {
  /// The learner's folder of a folder of submissions; nil where there is one learner only.
  public var learner: String?
  /// As given on the command line.
  public var path: String
  public var report: ExerciseReport

  public init(learner: String? = nil, path: String, report: ExerciseReport) {
    self.learner = learner
    self.path = path
    self.report = report
  }
}

/// The formats for machines. None holds a time or a path that was not given.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, junit, tap, github

  /// The report; empty for `text`, which the terminal's side renders.
  public func render(_ files: [CheckedFile]) -> String {
    switch self {
    case .text: ""
    case .json: JSONReport.render(files)
    case .junit: JUnitReport.render(files)
    case .tap: TAPReport.render(files)
    case .github: GitHubReport.render(files)
    }
  }
}

extension TestReport {
  /// What happened, one fact a line, for the formats without fields of their own.
  public var details: [String] {
    switch verdict {
    case .passed: return []
    case .failed(let mismatch):
      var lines = mismatch.message.map { [$0] } ?? []
      if !mismatch.expression.isEmpty { lines.append(mismatch.expression) }
      lines += mismatch.inputs.map { "with \($0)" }
      if let actual = mismatch.actual { lines.append("yours: \(actual)") }
      if let expected = mismatch.expected { lines.append("expected: \(expected)") }
      return lines
    case .error(let fault):
      return [fault.exception] + fault.inputs.map { "with \($0)" }
        + fault.frames.map { "line \($0.line): \($0.text)" }
    case .limited(let hit): return [hit.words] + hit.unchanged.map { "`\($0.name)` was \($0.value) all the time" }
    case .refused(let refusal):
      return ["line \(refusal.line): \(refusal.what) is outside the subset that Snip runs", refusal.hint]
    }
  }

  var statusWord: String {
    switch verdict {
    case .passed: "passed"
    case .failed: "failed"
    case .error: "error"
    case .limited: "limited"
    case .refused: "refused"
    }
  }
}

extension ExerciseReport {
  /// Everything said of the program as a whole, one sentence a line.
  public var notes: [String] {
    var notes = feedback.map(\.text)
    notes += violations.map { violation in
      violation.line.map { "line \($0): \(violation.message)" } ?? violation.message
    }
    return notes
  }
}
