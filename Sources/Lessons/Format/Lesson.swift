// This file defines a lesson as the rest of the program sees it: front matter and steps, each step a row of things to
// read, watch, guess, choose or write.
//
// A course has hundreds of lessons, and a learner reads one. So the front matter is read at once, which is enough to put
// lessons in order, and the text when somebody first asks for it.

import SourceText
import Synchronization

/// One lesson file, as far as it could be understood.
public struct Lesson: Sendable {
  /// The file that it is read from.
  public let path: String
  public let frontMatter: FrontMatter
  /// What is wrong with the front matter, and for a translation what differs.
  var ownDiagnostics: [Diagnostic]
  let text: LessonText

  public var source: SourceFile { text.content.source }
  /// What stands before the first `##` is a step of its own if there is anything in it; it has the lesson's title.
  public var steps: [Step] { text.content.steps }
  /// Everything wrong with the file, in reading order.
  public var diagnostics: [Diagnostic] { (ownDiagnostics + text.content.diagnostics).sorted() }
  /// Every code block with a role and every `output`, in file order; what a translation must repeat.
  var codeBlocks: [CodeRecord] { text.content.codeBlocks }

  public var id: String { frontMatter.id }
  public var title: String { frontMatter.title }
  /// Whether it may be taught and graded: no errors, though there may be warnings.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
  public var exercises: [Exercise] { steps.compactMap(\.exercise) }

  public func exercise(id: String) -> Exercise? {
    exercises.first { $0.id == id }
  }

  /// The number of the step (from 0) that holds an exercise.
  public func stepIndex(ofExercise id: String) -> Int? {
    steps.firstIndex { $0.exercise?.id == id }
  }
}

/// What stands behind a lesson's front matter, read once, by whoever asks first.
final class LessonText: Sendable {
  struct Content {
    var source: SourceFile
    var steps: [Step] = []
    var diagnostics: [Diagnostic] = []
    var codeBlocks: [CodeRecord] = []
  }

  private let read: @Sendable () -> Content
  private let known = Mutex<Content?>(nil)

  init(_ read: @escaping @Sendable () -> Content) { self.read = read }

  var content: Content {
    known.withLock { known in
      if let known { return known }
      let content = read()
      known = content
      return content
    }
  }
}

/// What stands under one `##` heading.
public struct Step: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case reading, demonstration, prediction, quiz, exercise
  }

  public enum Item: Hashable, Sendable {
    case prose(Prose)
    case demonstration(Demonstration)
    case prediction(Prediction)
    case quiz(Quiz)
    /// Where the starter stands; the exercise itself is ``Step/exercise``.
    case exercise
    /// A `<details>` that is neither a hint nor part of an exercise.
    case fold(summary: String, [Prose])
  }

  public var heading: [MarkdownInline]
  /// The line of the heading; for the introduction the line of its first block.
  public var line: Int
  public var items: [Item] = []
  public var exercise: Exercise?

  public var title: String { heading.plainText }

  /// The most demanding thing in it.
  public var kind: Kind {
    if exercise != nil { return .exercise }
    var kind = Kind.reading
    for item in items {
      switch item {
      case .quiz: return .quiz
      case .prediction: kind = .prediction
      case .demonstration where kind == .reading: kind = .demonstration
      default: break
      }
    }
    return kind
  }
}

/// A run of prose up to the next thing that wants the learner.
public struct Prose: Hashable, Sendable {
  /// As written, without the newline at its end.
  public var markdown: String
  public var blocks: [MarkdownBlock]
  public var line: Int
}

/// Code that runs before the learner's eyes.
public struct Demonstration: Hashable, Sendable {
  public var code: CodeBlock
  /// What the lesson says that it prints; nil when no `output` block follows.
  public var output: ExpectedOutput?
}

/// Code whose output the learner types before it runs.
public struct Prediction: Hashable, Sendable {
  public var code: CodeBlock
  /// `Error` alone stands for an exception.
  public var output: ExpectedOutput
}

public struct ExpectedOutput: Hashable, Sendable {
  /// Ends in a newline unless it is empty.
  public var text: String
  public var fenceLine: Int
}

public struct Quiz: Hashable, Sendable {
  public struct Choice: Hashable, Sendable {
    public var text: [MarkdownBlock]
    public var isRight: Bool
    /// Shown once this choice was made; may be empty.
    public var feedback: [MarkdownBlock]
    public var line: Int
  }

  public var choices: [Choice]
  public var line: Int
  /// More than one choice is right, and all of them are wanted.
  public var wantsAll: Bool { choices.count(where: \.isRight) > 1 }
}
