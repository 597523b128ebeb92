// This file defines the pieces that a step is shown in: the smallest things between which the screen may wait for
// Enter.

import Lessons
import Terminal

enum StepPiece {
  case blocks([MarkdownBlock])
  case fold(summary: String, [MarkdownBlock])
  case demonstration(Demonstration)
  case prediction(Prediction, key: String)
  case quiz(Quiz, key: String)
  case starter(Exercise)

  /// Whether it is a sentence that the next piece completes.
  var leadsOn: Bool {
    guard case .blocks(let blocks) = self, case .paragraph(let parts)? = blocks.last else { return false }
    return parts.plainText.hasSuffix(":")
  }

  /// What it runs.
  var code: String? {
    switch self {
    case .demonstration(let demonstration): demonstration.code.text
    case .prediction(let prediction, _): prediction.code.text
    default: nil
    }
  }
}

/// What a learner is being asked, and the key under which the answer is kept.
enum StepQuestion {
  case quiz(Quiz, key: String)
  case prediction(Prediction, key: String)

  var key: String {
    switch self {
    case .quiz(_, let key), .prediction(_, let key): key
    }
  }

  /// How many lines an answer has.
  var lineCount: Int {
    switch self {
    case .quiz: 1
    case .prediction(let prediction, _): max(prediction.output.text.lines.count, 1)
    }
  }
}

extension LearnSession {
  /// The step's pieces. A question is known by its step's name and its number there, because lines move.
  func stepPieces() -> ArraySlice<StepPiece> {
    var pieces: [StepPiece] = []
    var questions = 0
    func key(_ kind: String) -> String {
      questions += 1
      return "\(name(of: present))/\(kind)\(questions)"
    }
    for item in present.items {
      switch item {
      case .prose(let prose): pieces += prose.blocks.map { .blocks([$0]) }
      case .fold(let summary, let proses): pieces.append(.fold(summary: summary, proses.flatMap(\.blocks)))
      case .demonstration(let demonstration): pieces.append(.demonstration(demonstration))
      case .prediction(let prediction): pieces.append(.prediction(prediction, key: key("predict")))
      case .quiz(let quiz): pieces.append(.quiz(quiz, key: key("quiz")))
      case .exercise: if let exercise = present.exercise { pieces.append(.starter(exercise)) }
      }
    }
    return pieces[...]
  }

  /// The question that a piece asks, unless it has been answered rightly before.
  func openQuestion(_ piece: StepPiece) -> StepQuestion? {
    let question: StepQuestion
    switch piece {
    case .quiz(let quiz, let key): question = .quiz(quiz, key: key)
    case .prediction(let prediction, let key): question = .prediction(prediction, key: key)
    default: return nil
    }
    return progress.answer(lesson: lesson.id, question: question.key)?.isRight == true ? nil : question
  }

  /// What the lesson runs before the present step, in order.
  var codeBefore: [String] {
    lesson.steps[..<step].flatMap(\.items).compactMap { item in
      switch item {
      case .demonstration(let demonstration): demonstration.code.text
      case .prediction(let prediction): prediction.code.text
      default: nil
      }
    }
  }
}

extension String {
  /// Without line ends, whichever they are; an end behind the last line begins no further one.
  var lines: [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isOpen = false
    for scalar in unicodeScalars {
      if scalar == "\n" {
        if line.last == "\r" { line.removeLast() }
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isOpen = false
      } else {
        line.append(scalar)
        isOpen = true
      }
    }
    return isOpen ? lines + [String(line)] : lines
  }
}
