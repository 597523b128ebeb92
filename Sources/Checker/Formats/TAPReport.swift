// This file renders a check as TAP version 14 (testanything.org): a line a test, details as a YAML block.

import Lessons

enum TAPReport {
  static func render(_ files: [CheckedFile]) -> String {
    var lines: [String] = []
    var number = 0
    func add(_ isGood: Bool, _ name: String, _ details: [String]) {
      number += 1
      lines.append("\(isGood ? "ok" : "not ok") \(number) - \(description(name))")
      guard !details.isEmpty else { return }
      lines.append("  ---")
      lines.append("  details:")
      lines += details.flatMap { $0.split(separator: "\n") }.map { "    - " + JSONValue.quoted(String($0)) }
      lines.append("  ...")
    }
    for file in files {
      let report = file.report
      let prefix = (file.learner.map { $0 + "/" } ?? "") + "\(report.lesson)/\(report.exercise): "
      if let problem = report.problem { add(false, prefix + "the program runs", [problem.oneLine]) }
      for test in report.tests { add(test.verdict.isPassed, prefix + test.name, test.details) }
      for violation in report.violations {
        add(false, prefix + "\(violation.rule.kind.rawValue) \(violation.rule.text)", [violation.message])
      }
    }
    return (["TAP version 14", "1..\(number)"] + lines).joined(separator: "\n") + "\n"
  }

  /// `#` would begin a directive.
  private static func description(_ text: String) -> String {
    text.replacing(["\\"], with: "\\\\").replacing(["#"], with: "\\#").replacing(["\n"], with: " ")
  }
}

extension String {
  fileprivate func replacing(_ wanted: Set<Character>, with text: String) -> String {
    reduce(into: "") { $0 += wanted.contains($1) ? text : String($1) }
  }
}
