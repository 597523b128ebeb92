// This file renders a check as JUnit XML, after the schema that Jenkins' xUnit plugin publishes: a suite an exercise, a
// case a test, `failure` for a wrong value and `error` for everything that ended a test early.

import Lessons

enum JUnitReport {
  static func render(_ files: [CheckedFile]) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let cases = files.flatMap { Self.cases($0.report) }
    text += "<testsuites name=\"snip\"\(counts(cases))>\n"
    for file in files { text += suite(file) }
    return text + "</testsuites>\n"
  }

  private struct Case {
    enum Result { case passed, failure(String), error(String) }
    var name: String
    var result: Result
    var details: [String]
    var output: String
  }

  private static func cases(_ report: ExerciseReport) -> [Case] {
    if let problem = report.problem {
      return [Case(name: report.exercise, result: .error(problem.oneLine), details: [], output: "")]
    }
    var cases = report.tests.map { test in
      let result: Case.Result
      switch test.verdict {
      case .passed: result = .passed
      case .failed: result = .failure(test.details.first ?? test.name)
      case .error, .limited, .refused: result = .error(test.details.first ?? test.name)
      }
      return Case(name: test.name, result: result, details: test.details, output: test.output)
    }
    for violation in report.violations {
      cases.append(
        Case(
          name: "\(violation.rule.kind.rawValue) \(violation.rule.text)", result: .failure(violation.message),
          details: [violation.message], output: ""))
    }
    return cases
  }

  private static func counts(_ cases: [Case]) -> String {
    let failures = cases.count { if case .failure = $0.result { true } else { false } }
    let errors = cases.count { if case .error = $0.result { true } else { false } }
    return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private static func suite(_ file: CheckedFile) -> String {
    let report = file.report
    let cases = cases(report)
    let name = (file.learner.map { $0 + "/" } ?? "") + report.lesson + "/" + report.exercise
    var text = "  <testsuite name=\"\(escaped(name))\"\(counts(cases)) file=\"\(escaped(file.path))\">\n"
    for item in cases {
      let head = "    <testcase name=\"\(escaped(item.name))\" classname=\"\(escaped(name))\""
      var body = ""
      switch item.result {
      case .passed: break
      case .failure(let message): body += element("failure", message, item.details)
      case .error(let message): body += element("error", message, item.details)
      }
      if !item.output.isEmpty { body += "      <system-out>\(escaped(item.output))</system-out>\n" }
      text += body.isEmpty ? head + "/>\n" : head + ">\n" + body + "    </testcase>\n"
    }
    if !report.notes.isEmpty {
      text += "    <system-out>\(escaped(report.notes.joined(separator: "\n")))</system-out>\n"
    }
    return text + "  </testsuite>\n"
  }

  private static func element(_ name: String, _ message: String, _ details: [String]) -> String {
    "      <\(name) message=\"\(escaped(message))\" type=\"\(name)\">"
      + escaped(details.joined(separator: "\n")) + "</\(name)>\n"
  }

  /// Characters that XML 1.0 cannot hold at all become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
