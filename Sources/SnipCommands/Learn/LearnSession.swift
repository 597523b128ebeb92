// This file defines a lesson as a conversation: show a step, let the learner try anything at the prompt, judge, go on.
// Every place is saved before it is shown, so the end of the process, however sudden, loses nothing.

import Checker
import Glibc
import Lessons
import Progress
import Terminal

final class LearnSession {
  let course: Course
  let screen: Screen
  let output: TerminalOutput
  let progress: ProgressStore
  let work = WorkFolder()
  let checker = Checker()
  let playground: Playground
  let editor: LineEditor
  var lesson: Lesson
  var step = 0
  var isRunning = true
  private var saidProblem = false

  init(course: Course, lesson: Lesson, step: Int, screen: Screen, output: TerminalOutput, progress: ProgressStore) {
    self.course = course
    self.lesson = lesson
    self.step = min(max(step, 0), max(lesson.steps.count - 1, 0))
    self.screen = screen
    self.output = output
    self.progress = progress
    playground = Playground(output: output)
    editor = LineEditor(output: output, screen: screen, historyFile: StateFolder.history(named: "learn-history"))
  }

  var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  var exercise: Exercise? { lesson.steps[step].exercise }

  func key(_ exercise: Exercise) -> ExerciseKey {
    ExerciseKey(lesson: lesson.id, exercise: exercise.id, testsHash: exercise.testsHash)
  }

  // MARK: Saying things

  func say(_ lines: [InlineText]) {
    for line in lines { output.writeLine(screen.painter.paint(line)) }
    output.flush()
  }

  func say(_ text: InlineText = "") { say([text]) }

  /// A paragraph of Snip's own, wrapped.
  func note(_ text: String, _ role: Role = .plain) {
    say(InlineText(text, role).wrapped(columns: max(screen.textWidth - 4, 20)).map { "  " + $0 })
  }

  /// Says once that progress cannot be saved, if so.
  func reportProblem() {
    guard !saidProblem, let problem = progress.problem else { return }
    saidProblem = true
    note("Your progress cannot be saved: \(problem.message)", .failed)
    note(problem.hint)
  }

  // MARK: The loop

  func run() {
    show()
    while isRunning && !output.isClosed {
      output.flush()
      var request = Prompt.request(names: playground.names, commands: LearnCommands.names)
      request.promptsWhenPlain = true
      switch editor.read(request) {
      case .line(let text): handle(text)
      case .interrupted: say()
      case .endOfInput:
        say()
        leave()
      case .malformed(let byte): note("That line is not UTF-8 (byte \(byte + 1)).", .failed)
      }
      reportProblem()
    }
    output.flush()
  }

  private func handle(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    if trimmed.hasPrefix(":") { return command(String(trimmed)) }
    if text.allSatisfy(\.isWhitespace) {
      if exercise == nil {
        next()
      } else {
        note("Write your answer here or in your file, then :check. :next goes on without it.", .dim)
      }
      return
    }
    if let exercise, exercise.language == .regex, !looksLikePython(text) { return answerPattern(text, exercise) }
    let end = playground.run(text)
    if let message = end.message {
      say(
        VisibleText.show(message).split(separator: "\n", omittingEmptySubsequences: false).map {
          InlineText(String($0), .failed)
        })
    }
    if end.exit != nil { note("(exit does not end the lesson; :quit does)", .dim) }
    if let exercise, end.message == nil { remember(text, exercise) }
  }

  private func looksLikePython(_ text: String) -> Bool {
    text.contains("re.") || text.contains("import ") || text.contains("print(")
  }

  /// A definition typed at the prompt that the exercise asks for becomes the answer in the learner's file.
  private func remember(_ text: String, _ exercise: Exercise) {
    guard exercise.language == .python, let name = firstDefinition(exercise.starter.text),
      firstDefinition(text) == name
    else { return }
    // What the starter has before its definition, such as imports, belongs to the answer.
    let lead = exercise.starter.text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("def ") && !$0.hasPrefix("class ") && !$0.hasPrefix("@") }
    let answer = Array((lead.map { $0 + "\n" }.joined() + text + "\n").utf8)
    if work.exists(lesson, exercise) {
      let present = work.text(lesson, exercise)
      if present != Array(exercise.starter.text.utf8) && present != answer { _ = work.reset(lesson, exercise) }
    }
    if let problem = work.write(answer, lesson, exercise) { note(problem, .failed) }
    note("Kept as your answer. :check judges it.", .dim)
  }

  /// The name that the first `def` or `class` at the left edge defines.
  private func firstDefinition(_ text: String) -> String? {
    for line in text.split(separator: "\n") {
      for word in ["def ", "class "] where line.hasPrefix(word) {
        return String(line.dropFirst(word.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      }
    }
    return nil
  }

  private func answerPattern(_ text: String, _ exercise: Exercise) {
    if let problem = work.write(Array((text + "\n").utf8), lesson, exercise) { return note(problem, .failed) }
    check()
  }

  // MARK: Moving

  func next() {
    if step + 1 < lesson.steps.count {
      step += 1
      return show()
    }
    let all = course.lessons
    guard let index = all.firstIndex(where: { $0.id == lesson.id }), index + 1 < all.count else {
      note("That was the last step of the last lesson. :list shows what is left; :quit leaves.", .passed)
      return
    }
    open(all[index + 1], at: 0)
  }

  func back() {
    if step > 0 {
      step -= 1
      return show()
    }
    let all = course.lessons
    guard let index = all.firstIndex(where: { $0.id == lesson.id }), index > 0 else {
      return note("This is the very beginning.", .dim)
    }
    open(all[index - 1], at: max(all[index - 1].steps.count - 1, 0))
  }

  func open(_ lesson: Lesson, at step: Int) {
    self.lesson = lesson
    self.step = step
    playground.reset()
    show()
  }

  func leave() {
    isRunning = false
    progress.mark(lesson: lesson.id, step: step, time: now)
    note("You come back to this very place with `snip learn`.", .dim)
  }

  // MARK: Judging

  func check() {
    guard let exercise else { return note("There is nothing to check in this step; Enter goes on.", .dim) }
    if !work.exists(lesson, exercise) {
      note(
        "You have not written anything yet: type your answer here, or :edit makes the file \(work.path(lesson, exercise))."
      )
      return
    }
    let path = work.path(lesson, exercise)
    let report = checker.check(
      exercise: exercise, in: lesson, submission: work.text(lesson, exercise), named: path)
    progress.record(
      Attempt(
        time: now, passed: report.isPassed, testsPassed: report.passedCount, testsTotal: report.tests.count,
        points: report.earned, pointsTotal: report.points), for: key(exercise))
    let state = progress.progress(of: key(exercise))
    say(ReportView(screen: screen).lines(report, hintsLeft: exercise.hints.count - state.hintsUsed))
    guard report.isPassed else { return }
    let tries = "\(state.tries) \(state.tries == 1 ? "try" : "tries")"
    let hints = "\(state.hintsUsed) hint\(state.hintsUsed == 1 ? "" : "s")"
    say()
    note("Done: \(report.earned) of \(report.points) points, \(tries), \(hints).", .passed)
    if let solution = exercise.solutions.first {
      let more = exercise.solutions.count > 1 ? " (:solution shows all)" : ""
      note("One way the author wrote it\(more):")
      say()
      say(MarkdownView(screen: screen).code(solution.text))
      say()
    }
    note("Enter or :next goes on.", .dim)
  }

  func hint() {
    guard let exercise else { return note("This step has no hints; Enter goes on.", .dim) }
    let used = progress.progress(of: key(exercise)).hintsUsed
    guard !exercise.hints.isEmpty else { return note("This exercise has no hints.", .dim) }
    let number = min(used, exercise.hints.count - 1)
    if used >= exercise.hints.count {
      note("That was the last hint; here it is again. :solution shows the answer.", .dim)
    } else {
      progress.recordHint(number + 1, for: key(exercise), time: now)
    }
    say()
    note("Hint \(number + 1) of \(exercise.hints.count)", .strong)
    for prose in exercise.hints[number].contents { say(MarkdownView(screen: screen).lines(prose.blocks)) }
    say()
  }

  func solution() {
    guard let exercise else { return note("This step has no solution to show.", .dim) }
    progress.recordSolutionShown(for: key(exercise), time: now)
    for (i, solution) in exercise.solutions.enumerated() {
      note(exercise.solutions.count == 1 ? "The author's way:" : "Way \(i + 1) of \(exercise.solutions.count):")
      say()
      say(MarkdownView(screen: screen).code(solution.text))
      say()
    }
    for prose in exercise.solutionNotes { say(MarkdownView(screen: screen).lines(prose.blocks)) }
  }

  func reset() {
    guard let exercise else { return note("There is no answer to reset in this step.", .dim) }
    let (kept, problem) = work.reset(lesson, exercise)
    if let problem { return note(problem, .failed) }
    progress.reset(lesson: lesson.id, exercise: exercise.id, time: now)
    note("Back to the starter." + (kept.map { " What you had is kept as \($0)." } ?? ""))
  }

  func edit() {
    guard let exercise else { return note("There is no file in this step.", .dim) }
    if !work.exists(lesson, exercise), let problem = work.write(work.text(lesson, exercise), lesson, exercise) {
      return note(problem, .failed)
    }
    note("Your file is \(work.path(lesson, exercise)). Write there in any editor, save, and :check here.")
  }
}
