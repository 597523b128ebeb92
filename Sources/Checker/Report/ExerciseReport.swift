// This file defines what a check found as data, because the terminal, the reports for machines and the learning loop all
// tell the same verdict.

import Lessons
import SourceText

/// The verdict on one submission for one exercise.
public struct ExerciseReport: Sendable {
  public enum Status: String, Sendable {
    case passed
    case failed
    /// A limit ended at least one test.
    case limited
  }

  /// Ids of the lesson and of the exercise.
  public var lesson: String
  public var exercise: String
  public var status: Status
  /// The most that can be earned.
  public var points: Int
  public var earned: Int
  /// In file order; empty when the program could not even begin, see `problem`.
  public var tests: [TestReport] = []
  /// Why no test could run: the program does not parse, ends before the tests, or needs what Snip does not run.
  public var problem: Problem?
  /// What to tell the learner, best first.
  public var feedback: [Feedback] = []
  /// Rules of the exercise that the program breaks; judged only when every test passes.
  public var violations: [RuleViolation] = []
  /// Steps of all tests together.
  public var steps = 0

  public var passedCount: Int { tests.count { $0.verdict.isPassed } }
  public var isPassed: Bool { status == .passed }
  /// The first test that does not pass, in file order.
  public var firstFailure: TestReport? { tests.first { !$0.verdict.isPassed } }
}

/// The verdict on one named test.
public struct TestReport: Sendable {
  public var name: String
  /// Only its name and message are to be shown; the verdict holds nothing else.
  public var isHidden: Bool
  public var points: Int
  public var earned: Int { verdict.isPassed ? points : 0 }
  public var verdict: TestVerdict
  /// What the program printed, both streams in order, cut to `Checker.shownOutput` bytes.
  public var output: String
  public var outputIsCut: Bool
  public var steps: Int
}

public enum TestVerdict: Sendable {
  case passed
  case failed(Mismatch)
  case error(Fault)
  case limited(LimitHit)
  case refused(Refusal)

  public var isPassed: Bool {
    if case .passed = self { return true }
    return false
  }

  public var isLimit: Bool {
    if case .limited = self { return true }
    return false
  }
}

/// A check that did not hold.
public struct Mismatch: Hashable, Sendable {
  /// The test's own code; empty for a hidden test.
  public var expression: String
  /// The line of the lesson, from 1.
  public var line: Int
  /// The learner's value as `repr` shows it; nil for a hidden test, or where there is none.
  public var actual: String?
  /// What was wanted: a `repr` for `==`, words such as `not in [1, 2]` otherwise.
  public var expected: String?
  /// The author's message behind the comma of the `assert`.
  public var message: String?
  /// The smallest input found that shows the failure, `name = value` each; for property tests.
  public var inputs: [String] = []
}

/// An exception that ended a test.
public struct Fault: Hashable, Sendable {
  /// `TypeError: text`, with a near name where there is one.
  public var exception: String
  /// The learner's own lines on the way, outermost first.
  public var frames: [SourceLine]
  /// The test's own code that was running; nil for a hidden test.
  public var expression: String?
  public var inputs: [String] = []
  /// The function of the lesson's own code that raised it, as tracebacks name it; nil when the learner's code did.
  public var raisedByLesson: String?
}

/// A line of the learner's file.
public struct SourceLine: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// Without indentation.
  public var text: String
  /// Carets under the part that failed.
  public var carets: String?
  public var function: String
}

public struct LimitHit: Hashable, Sendable {
  public enum Kind: String, Sendable { case steps, memory, output, depth, interrupted, pattern }
  public var kind: Kind
  /// The budget: steps or bytes; nil for kinds without one.
  public var budget: Int?
  /// The learner's line; nil when no line of theirs was running.
  public var line: Int?
  public var text: String?
  /// Names that the loop's condition reads and nothing in the loop changes, with their values.
  public var unchanged: [Unchanged] = []

  public struct Unchanged: Hashable, Sendable {
    public var name: String
    public var value: String
  }
}

/// Something that Snip does not run.
public struct Refusal: Hashable, Sendable {
  public var what: String
  public var hint: String
  public var line: Int
  /// In code points, from 1.
  public var column: Int
  public var text: String
}

/// Why a program could not even begin.
public enum Problem: Sendable {
  /// It does not parse, or is not UTF-8.
  case text(Diagnostic)
  case refused(Refusal)
  /// It raised an exception before the tests.
  case error(Fault)
  case limited(LimitHit)
  /// It left by `sys.exit` or the like before the tests.
  case exited(Int)
  /// The pattern of a regex exercise is none.
  case pattern(message: String, position: Int?)
  /// The lesson's own setup or test is broken.
  case lesson(String, line: Int)
}

public struct Feedback: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// The message of the known wrong answer that the program behaves like.
    case knownMistake
    case diagnosis
    /// Said of a program that tries to decide its own verdict.
    case tampering
  }
  public var kind: Kind
  /// Markdown for `knownMistake`, else one sentence or two.
  public var text: String
  /// The number, from 0, of the known wrong answer.
  public var wrongAnswer: Int?
}

public struct RuleViolation: Hashable, Sendable {
  public var rule: SyntaxRule
  public var message: String
  /// The learner's line for what is forbidden; nil for what is missing.
  public var line: Int?
}
