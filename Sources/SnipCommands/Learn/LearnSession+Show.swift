// This file defines how a step is shown: title, prose, demonstrations that really run, questions, the starter.

import Lessons
import Terminal

extension LearnSession {
  /// Shows the present step, after saving that this is the place.
  func show() {
    progress.mark(lesson: lesson.id, step: step, time: now)
    let present = lesson.steps[step]
    title()
    if present.title != lesson.title {
      say("  " + InlineText(present.title, .strong))
      say()
    }
    for item in present.items { show(item) }
    if present.exercise != nil { keys() } else { note("Try something, or go on with Enter.", .dim) }
    say()
  }

  private func title() {
    let track = course.tracks.first { $0.lessons.contains { $0.id == lesson.id } }
    let number = (track?.lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
    let separator = " \(screen.signs.separator) "
    let left = InlineText(
      "\(track?.title ?? "")\(separator)lesson \(number) of \(track?.lessons.count ?? 1)\(separator)\(lesson.title)",
      .dim)
    let bar = ProgressBar(done: step + 1, of: lesson.steps.count).labelled(cells: 12, signs: screen.signs)
    say()
    say(
      TitleLine.compose(
        left: left, right: screen.columns >= 60 ? bar : "", columns: screen.textWidth, signs: screen.signs))
    say()
  }

  private func show(_ item: Step.Item) {
    let view = MarkdownView(screen: screen)
    switch item {
    case .prose(let prose):
      say(view.lines(prose.blocks))
      say()
    case .fold(let summary, let proses):
      note(summary, .strong)
      for prose in proses { say(view.lines(prose.blocks)) }
      say()
    case .demonstration(let demonstration):
      say(view.code(demonstration.code.text))
      runShown(demonstration.code.text)
      say()
    case .prediction(let prediction): predict(prediction)
    case .quiz(let quiz): ask(quiz)
    case .exercise: starter()
    }
  }

  /// Runs a demonstration in the prompt's own machine, so that its variables are there to play with, and shows what it
  /// prints behind an arrow.
  private func runShown(_ code: String) {
    let end = playground.capture(code, name: "<lesson>")
    var lines = end.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let arrow = "    \(screen.signs.arrow) "
    let indent = String(repeating: " ", count: DisplayWidth.of(arrow))
    for (i, line) in lines.enumerated() {
      say(InlineText(i == 0 ? arrow : indent, .accent) + InlineText(VisibleText.show(line)))
    }
    if let message = end.message {
      let last = message.split(separator: "\n").last.map(String.init) ?? ""
      say(InlineText(lines.isEmpty ? arrow : indent, .accent) + InlineText(VisibleText.show(last), .failed))
    }
  }

  private func starter() {
    guard let exercise else { return }
    say(MarkdownView(screen: screen).code(exercise.starter.text))
    say()
  }

  private func keys() {
    guard let exercise else { return }
    let what = exercise.language == .regex ? "Type the pattern" : "Type your answer"
    note("\(what), or write it in \(work.path(lesson, exercise)). :check judges, :hint helps, :next goes on.", .dim)
  }

  // MARK: Questions

  /// A line from the learner without Python's meaning; nil at the end of the input.
  private func answer(_ prompt: String) -> String? {
    var request = LineRequest(prompt: InlineText(prompt, .accent))
    request.usesHistory = false
    output.flush()
    switch editor.read(request) {
    case .line(let text): return text
    case .interrupted: return ""
    case .malformed: return ""
    case .endOfInput:
      leave()
      return nil
    }
  }

  private func predict(_ prediction: Prediction) {
    say(MarkdownView(screen: screen).code(prediction.code.text))
    say()
    note("What does it print? Type it (one line for each; an empty line ends; `Error` for an exception).")
    var lines: [String] = []
    let wanted = prediction.output.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    while lines.count < max(wanted.count, 1) {
      guard let line = answer("? ") else { return }
      if line.isEmpty { break }
      lines.append(line)
    }
    let given = lines.map(trimmed).joined(separator: "\n")
    let right = wanted.map { trimmed(String($0)) }.joined(separator: "\n")
    let isRight = given == right
    progress.recordAnswer(
      given, isRight: isRight, lesson: lesson.id, question: "predict-\(prediction.code.fenceLine)", time: now)
    say(
      "  " + InlineText(isRight ? screen.signs.passed : screen.signs.failed, isRight ? .passed : .failed) + " "
        + InlineText(isRight ? "Yes." : "It prints:"))
    runShown(prediction.code.text)
    say()
  }

  private func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  private func ask(_ quiz: Quiz) {
    let view = MarkdownView(screen: screen, margin: 5)
    for (i, choice) in quiz.choices.enumerated() {
      let lines = view.lines(choice.text)
      for (n, line) in lines.enumerated() {
        say(n == 0 ? InlineText("  \(i + 1)  ", .accent) + InlineText(String(line.plainText.drop { $0 == " " })) : line)
      }
    }
    say()
    let right = Set(quiz.choices.indices.filter { quiz.choices[$0].isRight }.map { $0 + 1 })
    while isRunning {
      guard let text = answer(right.count > 1 ? "your numbers: " : "your number: ") else { return }
      let numbers = Set(text.split { !$0.isNumber }.compactMap { Int($0) })
      if text.trimmedIsEmpty || text.hasPrefix(":") {
        if text.hasPrefix(":") { command(text) }
        return
      }
      guard !numbers.isEmpty, numbers.allSatisfy({ $0 >= 1 && $0 <= quiz.choices.count }) else {
        note("Type a number from 1 to \(quiz.choices.count), or Enter to go on.", .dim)
        continue
      }
      let isRight = numbers == right
      progress.recordAnswer(
        text, isRight: isRight, lesson: lesson.id, question: "quiz-\(lesson.steps[step].line)", time: now)
      for number in numbers.sorted() {
        let choice = quiz.choices[number - 1]
        let sign = choice.isRight ? InlineText(screen.signs.passed, .passed) : InlineText(screen.signs.failed, .failed)
        let feedback = view.lines(choice.feedback)
        say("  " + sign + " " + InlineText(feedback.first.map { String($0.plainText.drop { $0 == " " }) } ?? ""))
        if feedback.count > 1 { say(Array(feedback.dropFirst())) }
      }
      if isRight { break }
      if numbers.isSubset(of: right) {
        note("Right so far: there is more.", .dim)
      } else {
        note("Try again, or go on with Enter.", .dim)
      }
    }
    say()
  }
}

extension String {
  var trimmedIsEmpty: Bool { allSatisfy(\.isWhitespace) }
}
