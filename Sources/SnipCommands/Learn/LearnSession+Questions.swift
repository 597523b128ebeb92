// This file defines quizzes and predictions: how choices look, what an answer means, what is said to it.

import Lessons
import Progress
import Terminal

extension LearnSession {
  /// Takes an answer and goes on with the step when it settles the question.
  func answer(_ text: String, to question: StepQuestion) {
    switch question {
    case .quiz(let quiz, let key): answer(text, quiz, key)
    case .prediction(let prediction, let key): answer(text, prediction, key)
    }
  }

  // MARK: Quizzes

  func choices(_ quiz: Quiz) -> [InlineText] {
    quiz.choices.enumerated().flatMap { number, choice in
      MarkdownView(screen: screen).item("\(number + 1)  ", choice.text)
    }
  }

  func numbers(in text: String) -> Set<Int> { Set(text.split { !$0.isNumber }.compactMap { Int($0) }) }

  func feedback(_ quiz: Quiz, _ chosen: Set<Int>) -> [InlineText] {
    chosen.sorted().filter { quiz.choices.indices.contains($0 - 1) }.flatMap { number -> [InlineText] in
      let choice = quiz.choices[number - 1]
      let sign = choice.isRight ? InlineText(screen.signs.passed, .passed) : InlineText(screen.signs.failed, .failed)
      let words = choice.feedback.isEmpty ? choice.text : choice.feedback
      return MarkdownView(screen: screen).item(sign + InlineText(chosen.count > 1 ? " \(number)  " : " "), words)
    }
  }

  private func answer(_ text: String, _ quiz: Quiz, _ key: String) {
    let chosen = numbers(in: text)
    guard !chosen.isEmpty, chosen.allSatisfy({ quiz.choices.indices.contains($0 - 1) }) else {
      return note("The choices are 1 to \(quiz.choices.count).", .dim)
    }
    let right = Set(quiz.choices.indices.filter { quiz.choices[$0].isRight }.map { $0 + 1 })
    let isRight = chosen == right
    let answer = chosen.sorted().map(String.init).joined(separator: " ")
    progress.recordAnswer(answer, isRight: isRight, lesson: lesson.id, question: key, time: now)
    say([""] + feedback(quiz, chosen))
    if isRight {
      question = nil
      say()
      return advance()
    }
    note(chosen.isSubset(of: right) ? "Right so far: there is more." : "Try again.")
    say()
  }

  // MARK: Predictions

  private func answer(_ text: String, _ prediction: Prediction, _ key: String) {
    /// The spaces at both ends are hard to see, and nobody means them.
    func trimmed(_ line: String) -> String {
      let start = line.drop(while: \.isWhitespace)
      return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
    }
    let given = text.lines.map(trimmed).filter { !$0.isEmpty }
    let wanted = prediction.output.text.lines.map(trimmed).filter { !$0.isEmpty }
    let isRight = given == wanted
    progress.recordAnswer(
      given.joined(separator: "\n"), isRight: isRight, lesson: lesson.id, question: key, time: now)
    question = nil
    say()
    reveal(prediction, isRight: isRight)
    advance()
  }

  /// Runs what was to be predicted.
  func reveal(_ prediction: Prediction, isRight: Bool) {
    let sign = isRight ? InlineText(screen.signs.passed, .passed) : InlineText(screen.signs.failed, .failed)
    say("  " + sign + (isRight ? " Yes, it prints" : " It prints"))
    runShown(prediction.code.text)
    say()
  }
}
