// This file renders a check as workflow commands of GitHub Actions, which become annotations beside the code. A step may
// have ten errors, so what does not fit goes into one.

import Lessons

enum GitHubReport {
  private static let most = 10

  static func render(_ files: [CheckedFile]) -> String {
    let failing = files.filter { !$0.report.isPassed }
    var lines: [String] = []
    let single = failing.count > most ? failing.prefix(most - 1) : failing[...]
    for file in single { lines.append(annotation(file)) }
    let rest = failing.dropFirst(single.count)
    if !rest.isEmpty {
      let names = rest.map { "\($0.report.lesson)/\($0.report.exercise) (\($0.path))" }
      lines.append("::error title=\(rest.count) more exercises fail::" + data(names.joined(separator: "\n")))
    }
    let points = files.reduce(0) { $0 + $1.report.earned }
    let most = files.reduce(0) { $0 + $1.report.points }
    lines.append(
      "::notice title=snip::\(files.count - failing.count) of \(files.count) exercises pass, \(points) of \(most) points"
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private static func annotation(_ file: CheckedFile) -> String {
    let report = file.report
    var details: [String] = []
    var line = report.problem?.line ?? report.violations.first?.line
    if let problem = report.problem { details.append(problem.oneLine) }
    if let test = report.firstFailure {
      details += [test.name] + test.details
      if case .error(let fault) = test.verdict { line = line ?? fault.frames.last?.line }
      if case .limited(let hit) = test.verdict { line = line ?? hit.line }
    }
    details += report.notes
    let title = "\(report.lesson)/\(report.exercise): \(report.passedCount) of \(report.tests.count) tests"
    return "::error file=\(property(file.path)),line=\(line ?? 1),title=\(property(title))::"
      + data(details.joined(separator: "\n"))
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    data(text).reduce(into: "") { $0 += $1 == ":" ? "%3A" : $1 == "," ? "%2C" : String($1) }
  }
}
