// This file lists what a code block can be in a lesson and which words each kind takes. It is the one table behind the
// parser's checks and its suggestions.

/// The kinds of code blocks that mean something to the lesson; every other block is prose.
public enum BlockRole: String, CaseIterable, Sendable {
  case run
  case predict
  case exercise
  case setup
  case test
  case property
  case solution
  case wrong
  case slow

  /// A word that may follow the role.
  struct Parameter {
    enum Kind { case flag, text, identifier, number }
    var name: String
    var kind: Kind
    var isRequired = false
    /// May stand more than once.
    var repeats = false
  }

  func parameters(for language: BlockLanguage) -> [Parameter] {
    let points = Parameter(name: "points", kind: .number)
    let hidden = Parameter(name: "hidden", kind: .flag)
    let name = Parameter(name: "name", kind: .text, isRequired: true)
    switch self {
    case .run, .predict, .setup, .solution, .slow: return []
    case .exercise:
      let base = [Parameter(name: "id", kind: .identifier, isRequired: true), points]
      guard language == .python else { return base }
      return base + ["require", "forbid"].map { Parameter(name: $0, kind: .text, repeats: true) }
    case .test: return [name, points, hidden]
    case .property: return [name, points, hidden, Parameter(name: "runs", kind: .number)]
    case .wrong: return [Parameter(name: "fails", kind: .text, isRequired: true)]
    }
  }

  /// Whether it belongs to an exercise that stands before it under the same heading.
  var needsExercise: Bool {
    switch self {
    case .run, .predict, .exercise: false
    case .setup, .test, .property, .solution, .wrong, .slow: true
    }
  }
}

/// The languages whose blocks can have a role.
public enum BlockLanguage: String, Sendable {
  case python
  case regex

  var roles: [BlockRole] {
    switch self {
    case .python: BlockRole.allCases
    case .regex: [.exercise, .test, .solution, .wrong]
    }
  }
}

/// A code block with a role, and where its text stands, so that an error in line 2 of the code can be shown as a line
/// of the lesson.
public struct CodeBlock: Hashable, Sendable {
  public var language: BlockLanguage
  /// The code; ends in a newline unless it is empty.
  public var text: String
  /// The line of the fence, from 1.
  public var fenceLine: Int
  /// The file line of the code's first line.
  public var firstLine: Int { fenceLine + 1 }

  /// The lesson's line for a line of the code, both from 1.
  public func fileLine(of codeLine: Int) -> Int {
    fenceLine + max(1, codeLine)
  }
}
