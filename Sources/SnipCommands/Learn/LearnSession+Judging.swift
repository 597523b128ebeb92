// This file defines what a learner gets for an answer: the verdict, what has changed since the last one, hints in their
// order, and the author's ways once they can no longer spoil anything.

import Checker
import Lessons
import Progress
import SourceText
import Terminal

extension LearnSession {
  /// Whether there is more than the starter.
  var hasAnswer: Bool {
    guard let exercise, work.exists(lesson, exercise) else { return false }
    return work.text(lesson, exercise) != Array(exercise.starter.text.utf8)
  }

  var hintsLeft: Int {
    guard let exercise else { return 0 }
    return max(exercise.hints.count - progress.progress(of: key(exercise)).hintsUsed, 0)
  }

  /// Judges the answer and says what came of it; nil where there is nothing to judge.
  @discardableResult
  func check() -> ExerciseReport? {
    guard let exercise else {
      note("There is nothing to check in this step.", .dim)
      return nil
    }
    guard hasAnswer else {
      sayNothingWritten(exercise)
      return nil
    }
    watch?.accept()
    let (report, lines) = verdict(on: work.text(lesson, exercise), exercise)
    say(lines)
    offer()
    return report
  }

  func sayNothingWritten(_ exercise: Exercise) {
    let way = "\(name("edit")) makes the file \(work.path(lesson, exercise))."
    note("You have not written anything yet: " + (isLive ? "type your answer here, or " : "") + way)
  }

  /// What to print above the prompt when the answer's file has been saved; nil when it has not.
  func verdictOnSave() -> [InlineText]? {
    guard question == nil, let exercise, let text = watch?.change() else { return nil }
    let (report, lines) = verdict(on: text, exercise)
    let more = report.isPassed ? "Enter: go on" : "Save again, and it is checked again."
    return ["", "  " + InlineText("saved: \(work.path(lesson, exercise))", .dim)] + lines
      + ["  " + InlineText(more, .dim), ""]
  }

  /// Judges a text, keeps the try, and words it.
  private func verdict(on text: [UInt8], _ exercise: Exercise) -> (report: ExerciseReport, lines: [InlineText]) {
    let key = key(exercise)
    let path = work.path(lesson, exercise)
    let written = String(decoding: text, as: UTF8.self)
    let before = lastTry(exercise)
    let report = checker.check(exercise: exercise, in: lesson, submission: text, named: path)
    let wasDone = isDonePresent
    progress.record(
      Attempt(
        time: now, passed: report.isPassed, testsPassed: report.passedCount, testsTotal: report.tests.count,
        points: report.earned, pointsTotal: report.points), for: key, text: written)
    let judged = JudgedAnswer(written, report)
    tries[key] = judged
    var lines = ReportView(screen: screen).lines(report, exercise)
    if let before, !report.isPassed || !wasDone {
      lines += [""] + before.changes(to: judged, screen: screen)
    }
    return (report, lines + (report.isPassed ? praise(report, written, exercise) : []) + [""])
  }

  /// The try before, judged anew where it was made in an earlier session.
  private func lastTry(_ exercise: Exercise) -> JudgedAnswer? {
    if let known = tries[key(exercise)] { return known }
    guard progress.progress(of: key(exercise)).tries > 0, let text = progress.lastText(of: key(exercise)) else {
      return nil
    }
    return JudgedAnswer(text, checker.check(exercise: exercise, in: lesson, submission: Array(text.utf8)))
  }

  private func praise(_ report: ExerciseReport, _ text: String, _ exercise: Exercise) -> [InlineText] {
    let state = progress.progress(of: key(exercise))
    let counts = [
      "\(report.earned) of \(count(report.points, "point"))", count(state.tries, "try"), count(state.hintsUsed, "hint"),
    ]
    var lines: [InlineText] = [""] + noteLines("Done: \(counts.joined(separator: ", ")).", .passed)
    if isReviewing, let due = state.review.due {
      lines += noteLines("It comes back \(TimeWords.phrase(until: due, from: Self.clock)).", .dim)
    }
    return lines + comparison(with: text, exercise)
  }

  /// The author's way that is nearest to the learner's, beside it.
  private func comparison(with text: String, _ exercise: Exercise) -> [InlineText] {
    let own = Self.bare(text)
    let ways = exercise.solutions.map { (bare: Self.bare($0.text), text: $0.text) }
    guard !ways.isEmpty else { return [] }
    if ways.contains(where: { $0.bare == own }) {
      return noteLines(ways.count > 1 ? "One of the author's ways is the same." : "The author wrote the same.", .dim)
    }
    let differences = ways.map { LineDifference(own, $0.bare) }
    func size(_ difference: LineDifference) -> Int {
      difference.entries.count { if case .same = $0 { false } else { true } }
    }
    guard let nearest = differences.min(by: { size($0) < size($1) }) else { return [] }
    let columns = screen.textWidth
    // Code that goes on beneath itself is hard to compare.
    let widest = nearest.entries.map(\.line).map { DisplayWidth.of($0) }.max() ?? 0
    let pairs =
      widest <= (columns - 7) / 2
      ? nearest.sideBySide(columns: columns, titles: (left: "yours", right: "the author's")) : nil
    let words = pairs == nil ? "Yours (-) and the author's (+)." : "Yours beside the author's."
    let more = ways.count > 1 ? " There are \(ways.count) ways: \(name("solution"))" : ""
    return [""] + noteLines(words + more) + [""] + (pairs ?? nearest.unified(columns: columns))
  }

  /// Without blank lines and the spaces at the ends of lines.
  private static func bare(_ text: String) -> String {
    text.lines.map { line in String(String(line.reversed().drop(while: \.isWhitespace)).reversed()) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Answers from the prompt

  /// A definition typed at the prompt that the exercise asks for becomes the answer in the learner's file.
  func remember(_ text: String, _ exercise: Exercise) {
    guard exercise.language == .python, let name = firstDefinition(exercise.starter.text),
      firstDefinition(text) == name
    else { return }
    // What the starter has before its definition, such as imports, belongs to the answer.
    let lead = exercise.starter.text.lines.prefix {
      !$0.hasPrefix("def ") && !$0.hasPrefix("class ") && !$0.hasPrefix("@")
    }
    if keep(Array((lead.map { $0 + "\n" }.joined() + text + "\n").utf8), exercise) {
      note("Kept as your answer. \(self.name("check")) judges it.", .dim)
    }
  }

  func answerPattern(_ text: String, _ exercise: Exercise) {
    keep(Array((text + "\n").utf8), exercise)
    check()
  }

  /// Makes a text the answer. A file that an editor may have written is kept beside it.
  ///
  /// - Returns: false after a message when it could not be written.
  @discardableResult
  private func keep(_ answer: [UInt8], _ exercise: Exercise) -> Bool {
    let present = work.text(lesson, exercise)
    // What was typed here or judged before is in the history.
    let isKnown = typed.contains(present) || progress.lastText(of: key(exercise)).map { Array($0.utf8) } == present
    let isNew = present != Array(exercise.starter.text.utf8) && present != answer && work.exists(lesson, exercise)
    if isNew, !isKnown, let kept = work.reset(lesson, exercise).kept {
      note("What was in the file is kept as \(kept).", .dim)
    }
    typed.insert(answer)
    let problem = work.write(answer, lesson, exercise)
    watch?.accept()
    guard let problem else { return true }
    note(problem.prefix(1).uppercased() + problem.dropFirst() + ".", .failed)
    note("Your answer is kept in memory for now. \(name("check")) judges it.", .dim)
    return false
  }

  /// The name that the first `def` or `class` at the left edge defines.
  private func firstDefinition(_ text: String) -> String? {
    for line in text.lines {
      for word in ["async def ", "def ", "class "] where line.hasPrefix(word) {
        return String(line.dropFirst(word.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      }
    }
    return nil
  }

  // MARK: Help

  func hint(_ argument: String) {
    guard let exercise else { return note("This step has no hints.", .dim) }
    let hints = exercise.hints
    guard !hints.isEmpty else {
      return note("This exercise has no hints. \(name("solution")) shows the author's way.", .dim)
    }
    let used = progress.progress(of: key(exercise)).hintsUsed
    var number = used + 1
    if let wanted = Int(argument) {
      guard wanted >= 1 && wanted <= used else {
        return note("Hints come in their order: you have seen \(used) of \(hints.count).", .dim)
      }
      number = wanted
    } else if used >= hints.count {
      number = hints.count
      note("That was the last hint; here it is again. \(name("solution")) shows the author's way.", .dim)
    } else {
      progress.recordHint(number, for: key(exercise), time: now)
    }
    say()
    note("Hint \(number) of \(hints.count)", .strong)
    say()
    for prose in hints[number - 1].contents { say(MarkdownView(screen: screen).lines(prose.blocks)) }
    say()
    offer()
  }

  func solution(_ argument: String) {
    guard let exercise else { return note("This step has no solution to show.", .dim) }
    if hintsLeft > 0, !isDonePresent, argument != "now" {
      return note(
        "\(count(hintsLeft, "hint")) left: \(name("hint")). To see the author's way at once: \(name("solution")) now",
        .dim)
    }
    progress.recordSolutionShown(for: key(exercise), time: now)
    say()
    for (number, solution) in exercise.solutions.enumerated() {
      let total = exercise.solutions.count
      note(total == 1 ? "The author's way" : "Way \(number + 1) of \(total)", .strong)
      say([""] + MarkdownView(screen: screen).code(solution.text) + [""])
    }
    for prose in exercise.solutionNotes { say(MarkdownView(screen: screen).lines(prose.blocks) + [""]) }
    if isDonePresent, hasAnswer {
      say(comparison(with: String(decoding: work.text(lesson, exercise), as: UTF8.self), exercise) + [""])
    }
  }

  /// Back to the starter: for this exercise, its lesson, or everything.
  func reset(_ scope: String) {
    var exercises: [(Lesson, Exercise)] = []
    switch scope {
    case "":
      guard let exercise else {
        return note(
          "There is no answer to reset in this step. \(name("reset")) lesson resets all of the lesson's.", .dim)
      }
      exercises = [(lesson, exercise)]
    case "lesson": exercises = lesson.exercises.map { (lesson, $0) }
    case "all": exercises = course.lessons.flatMap { lesson in lesson.exercises.map { (lesson, $0) } }
    default:
      return note(
        "\(name("reset")) resets this exercise; \(name("reset")) lesson and \(name("reset")) all reset more.", .dim)
    }
    var kept: [String] = []
    var changed = 0
    for (lesson, exercise) in exercises {
      let isUntouched =
        progress.progress(of: key(exercise, in: lesson)).state == .new
        && work.text(lesson, exercise) == Array(exercise.starter.text.utf8)
      if isUntouched && !scope.isEmpty { continue }
      changed += 1
      let done = work.reset(lesson, exercise)
      if let problem = done.problem { note(problem, .failed) }
      if let name = done.kept { kept.append(name) }
      progress.reset(lesson: lesson.id, exercise: exercise.id, time: now)
      tries[key(exercise, in: lesson)] = nil
    }
    watch?.accept()
    if changed == 0 { return note("There is nothing to reset.", .dim) }
    let what = scope.isEmpty ? "Back to the starter." : "\(count(changed, "exercise")) back to the starter."
    note(what + (kept.isEmpty ? "" : " What you had is kept as \(kept.joined(separator: ", "))."))
    say()
  }
}

extension LineDifference.Entry {
  fileprivate var line: String {
    switch self {
    case .same(let line), .left(let line), .right(let line): line
    }
  }
}
