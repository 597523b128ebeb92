// This file defines an exercise: the starter, the tests that judge the answer, and what the author proves them with.

/// A program or a pattern that the learner writes.
public struct Exercise: Hashable, Sendable {
  /// Unique within its lesson.
  public var id: String
  /// The sum of its tests' points.
  public var points: Int
  public var language: BlockLanguage
  public var starter: CodeBlock
  /// Preludes that run before the learner's program, in file order.
  public var setup: [CodeBlock] = []
  /// In file order, property tests among them.
  public var tests: [ExerciseTest] = []
  public var hints: [Hint] = []
  public var solutions: [CodeBlock] = []
  /// Prose beside the solutions.
  public var solutionNotes: [Prose] = []
  /// Changes of the solutions that no test has to notice.
  public var allowances: [MutantAllowance] = []
  public var wrongAnswers: [WrongAnswer] = []
  /// Programs that must hit the step limit.
  public var slow: [CodeBlock] = []
  public var rules: [SyntaxRule] = []
  /// Of the setup and the tests' code: 32 hexadecimal digits that change when the judgement may change. Names, points,
  /// hints and prose do not count.
  public var testsHash = ""
}

public struct ExerciseTest: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Plain `assert`s.
    case asserts
    /// A function `prop` run on generated inputs.
    case property(runs: Int)
    /// Lines that say what the pattern must find.
    case pattern([PatternExpectation])
  }

  /// Unique within its exercise.
  public var name: String
  /// Written by the author, or its share of what the other tests leave of the exercise's points.
  public var points: Int
  /// Only its name and message are ever shown.
  public var isHidden: Bool
  public var kind: Kind
  public var code: CodeBlock
}

/// A mistake that the author foresaw.
public struct WrongAnswer: Hashable, Sendable {
  public var code: CodeBlock
  /// The name of the test that it must fail.
  public var fails: String
  public var message: Prose
}

/// An author's word that a change of a solution is as right as the solution:
/// `<!-- allow mutant "OLD LINE" -> "NEW LINE": reason -->`, or `-> gone` for a statement that is left out.
public struct MutantAllowance: Hashable, Sendable {
  /// The number of the solution in its exercise, from 0.
  public var solution: Int
  /// What stands behind `allow mutant`.
  public var text: String
  public var line: Int

  /// Whether it speaks of this change, written `"OLD LINE" -> "NEW LINE"`. Lines may hold quotes and colons, so the
  /// change is compared with the text and not read from it.
  public func allows(_ change: String) -> Bool {
    guard text.hasPrefix(change) else { return false }
    return text.dropFirst(change.count).first == ":"
  }
}

/// A rule on the syntax tree, as written behind `require=` or `forbid=`.
public struct SyntaxRule: Hashable, Sendable {
  public enum Kind: String, Sendable { case require, forbid }
  public var kind: Kind
  public var text: String
  public var line: Int
  /// In code points, from 1.
  public var column: Int
}

public struct Hint: Hashable, Sendable {
  public var summary: String
  public var contents: [Prose]
  public var line: Int
}
