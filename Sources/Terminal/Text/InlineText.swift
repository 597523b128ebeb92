// This file defines text whose parts have roles, because prose from a lesson, a report line and a row of the editor
// are all the same thing before they are painted: runs of text, each with its meaning.

/// A stretch of text with one role.
public struct TextRun: Equatable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// Text whose parts have roles.
public struct InlineText: Equatable, Sendable, ExpressibleByStringLiteral {
  public private(set) var runs: [TextRun]

  public init(_ runs: [TextRun] = []) {
    self.runs = []
    for run in runs { append(run.text, run.role) }
  }

  public init(_ text: String, _ role: Role = .plain) {
    runs = text.isEmpty ? [] : [TextRun(text, role)]
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Adds text at the end; neighbours of one role become one run.
  public mutating func append(_ text: String, _ role: Role = .plain) {
    if text.isEmpty { return }
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else {
      runs.append(TextRun(text, role))
    }
  }

  public mutating func append(_ other: InlineText) {
    for run in other.runs { append(run.text, run.role) }
  }

  public static func + (left: InlineText, right: InlineText) -> InlineText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The words without their roles.
  public var plainText: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Columns, when shown on one line.
  public var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  public var isEmpty: Bool { runs.isEmpty }

  /// The same text where code stands between backquotes: the look of code where there is no colour.
  public var withCodeMarks: InlineText {
    InlineText(runs.map { $0.role == .code ? TextRun("`" + $0.text + "`", .code) : $0 })
  }
}
