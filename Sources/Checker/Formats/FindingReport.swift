// This file words the findings of the check for authors, for people and for machines.

import SourceText

/// Findings as text and as JSON.
public struct FindingReport: Sendable {
  public let findings: [Diagnostic]
  /// Lessons that were looked at.
  public let lessonCount: Int

  public init(findings: [Diagnostic], lessonCount: Int) {
    self.findings = findings
    self.lessonCount = lessonCount
  }

  /// `file:line: error: message`, hints below, and a last line that counts.
  public var text: String {
    var text = ""
    for finding in findings {
      let place = finding.position.map { "\(finding.file):\($0.line)" } ?? finding.file
      text += "\(place): \(finding.severity.rawValue): \(finding.message)\n"
      for hint in finding.hints { text += hint.split(separator: "\n").map { "  \($0)\n" }.joined() }
    }
    let lessons = lessonCount == 1 ? "1 lesson" : "\(lessonCount) lessons"
    if findings.isEmpty { return text + "\(lessons), no findings\n" }
    let concerned = Set(findings.map(\.file)).count
    return text + "\(findings.count) finding\(findings.count == 1 ? "" : "s") in \(concerned) of \(lessons)\n"
  }

  public var json: String {
    let items = findings.map { finding in
      JSONValue.object([
        ("file", .string(finding.file)), ("line", JSONValue(finding.position?.line)),
        ("column", JSONValue(finding.position?.column)), ("severity", .string(finding.severity.rawValue)),
        ("message", .string(finding.message)), ("hints", .array(finding.hints.map { .string($0) })),
      ])
    }
    let whole = JSONValue.object([
      ("version", .number(1)), ("lessons", .number(lessonCount)), ("findings", .array(items)),
    ])
    return whole.text() + "\n"
  }
}
