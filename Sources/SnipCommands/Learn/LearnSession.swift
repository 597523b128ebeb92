// This file defines a lesson as a conversation: show a step, let the learner try anything at the prompt, judge, go on.
// The place is saved before it is shown, so the end of the process, however sudden, loses nothing. The commands of the
// shell (`snip hint`, `snip next` ...) go through the same session without a prompt, and so leave the same state.

import Checker
import Glibc
import Lessons
import Progress
import Terminal

final class LearnSession {
  /// The lessons as they are there, most of them unread. A broken one can be neither shown nor judged; see
  /// ``isTeachable(_:)``.
  let shelf: Course
  /// The lessons that can be taught, all of them read, with the progress of exercises under the names that they have now.
  private(set) lazy var course = readCourse()
  let output: TerminalOutput
  let progress: ProgressStore
  let work = WorkFolder()
  let checker = Checker()
  let bench: Workbench
  /// Whether there is a prompt; otherwise one command is done and the process ends.
  let isLive: Bool
  private(set) lazy var editor = LineEditor(
    output: output, screen: screen, historyFile: StateFolder.history(named: "learn-history"))
  var screen: Screen
  var lesson: Lesson
  var step = 0
  /// An exercise that was passed has come back; the place in the lessons waits.
  var isReviewing = false
  /// What of the step is yet to be shown.
  var pieces: ArraySlice<StepPiece> = []
  /// What the learner is being asked.
  var question: StepQuestion?
  /// Before the first lesson, with the welcome on the screen.
  var isAtDoor = false
  var isRunning = true
  /// Notices saves of the answer's file.
  var watch: FileWatch?
  /// The answers that were judged last, by exercise.
  var tries: [ExerciseKey: JudgedAnswer] = [:]
  /// Answers that were typed at the prompt.
  var typed: Set<[UInt8]> = []
  private var saidProblem = false

  init?(course: Course, screen: Screen, output: TerminalOutput, progress: ProgressStore, isLive: Bool) {
    guard let first = course.lessons.first(where: Self.isTeachable) else { return nil }
    shelf = course
    self.screen = screen
    self.output = output
    self.progress = progress
    self.isLive = isLive
    lesson = first
    bench = Workbench(output: output)
    if isLive { bench.readInput = { [unowned self] in self.editor.readInputLine() } }
    restore()
  }

  static func isTeachable(_ lesson: Lesson) -> Bool { lesson.isSound && !lesson.steps.isEmpty }

  private func readCourse() -> Course {
    var course = shelf
    for index in course.tracks.indices { course.tracks[index].lessons.removeAll { !Self.isTeachable($0) } }
    course.tracks.removeAll { $0.lessons.isEmpty }
    progress.adopt(course.exerciseKeys, time: now)
    return course
  }

  /// The time for the next record.
  var now: Int64 { progress.stamp(Self.clock) }

  static var clock: Int64 { Int64(Clock.now * 1000) }

  var present: Step { lesson.steps[step] }

  var exercise: Exercise? { present.exercise }

  /// Whether what is typed at the prompt is the answer, a pattern.
  private var takesPattern: Bool { pieces.isEmpty && question == nil && exercise?.language == .regex }

  func key(_ exercise: Exercise, in lesson: Lesson) -> ExerciseKey {
    ExerciseKey(lesson: lesson.id, exercise: exercise.id, testsHash: exercise.testsHash)
  }

  func key(_ exercise: Exercise) -> ExerciseKey { key(exercise, in: lesson) }

  /// A command as it is given here: `:hint` at the prompt, `snip hint` in the shell.
  func name(_ command: String) -> String { (isLive ? ":" : "snip ") + command }

  /// Whether anything has been learnt here before.
  var hasBegun: Bool { isReviewing || progress.lastPlace() != nil }

  // MARK: Saying things

  func say(_ lines: [InlineText]) {
    for line in lines { output.writeLine(screen.painter.paint(line)) }
    output.flush()
  }

  func say(_ text: InlineText = "") { say([text]) }

  /// A paragraph of Snip's own, wrapped.
  func noteLines(_ text: String, _ role: Role = .plain) -> [InlineText] {
    InlineText(text, role).wrapped(columns: max(screen.textWidth - 4, 20)).map { "  " + $0 }
  }

  func note(_ text: String, _ role: Role = .plain) { say(noteLines(text, role)) }

  /// Says once that progress cannot be saved, if so.
  func reportProblem() {
    guard !saidProblem, !progress.isSaving else { return }
    saidProblem = true
    if let problem = progress.problem {
      note(problem.message.prefix(1).uppercased() + problem.message.dropFirst() + ".", .failed)
      note(problem.hint.prefix(1).uppercased() + problem.hint.dropFirst() + ".")
    } else {
      note("Progress is not saved: neither HOME nor XDG_STATE_HOME is set.", .failed)
    }
    say()
  }

  // MARK: The loop

  func run() {
    BackgroundWork.start { [shelf] in shelf.readTexts() }
    while isRunning && !output.isClosed {
      StopFlag.clear()
      retrySaving()
      output.flush()
      var request = request()
      if waitInPlainLines(request) { request.prompt = "" }
      let event = editor.read(request)
      screen = editor.screen
      switch event {
      case .line(let text): handle(text)
      case .interrupted: if question != nil { note("Enter goes on without an answer; \(name("quit")) leaves.", .dim) }
      case .endOfInput:
        say()
        leave()
      case .malformed(let byte): note("That line is not UTF-8 (byte \(byte + 1)).", .failed)
      }
      reportProblem()
    }
    output.flush()
  }

  /// Tries again what could not be saved before.
  private func retrySaving() {
    if work.retry() { watch?.accept() }
    guard saidProblem, progress.retry() else { return }
    saidProblem = false
    note("Progress is being saved again, and nothing is lost.", .passed)
    say()
  }

  private func request() -> LineRequest {
    var request = Prompt.request(
      names: { [bench] in bench.names() }, commands: { [unowned self] in LearnAction.offeredNames(in: self) },
      completion: takesPython ? { [bench] in bench.completion } : nil)
    request.prompt = InlineText(prompt, .accent)
    request.continuation = InlineText(String(repeating: ".", count: max(prompt.count - 1, 1)) + " ", .dim)
    if !takesPython {
      request.highlight = nil
      request.complete = { [complete = request.complete] text, cursor in
        guard text.hasPrefix(":"), let complete else { return Completion(replacing: 0..<0, candidates: []) }
        return complete(text, cursor)
      }
      let count = question?.lineCount ?? 1
      request.isComplete = { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isWhole = lines.count >= count || lines.last?.isEmpty == true || lines.last?.hasPrefix(":") == true
        return isWhole ? .complete : .incomplete(indent: 0)
      }
    }
    if let watch {
      request.watch = Watch(descriptor: watch.descriptor, interval: FileWatch.interval) { [unowned self] in
        self.verdictOnSave().map { self.screen.painter.paint($0) }
      }
    }
    return request
  }

  /// What the prompt says about the meaning of a line.
  var prompt: String {
    if bench.isPlaying { return "play> " }
    switch question {
    case .quiz: return "choice> "
    case .prediction: return "prints> "
    case nil: return takesPattern ? "pattern> " : ">>> "
    }
  }

  private var takesPython: Bool { bench.isPlaying || question == nil && !takesPattern }

  private func handle(_ text: String) {
    // A command may also be the last line of an answer that is given up.
    let last = takesPython ? text[...] : text.split(separator: "\n").last ?? ""
    let trimmed = last.drop { $0 == " " }
    if trimmed.hasPrefix(":") { return perform(String(trimmed.dropFirst())) }
    if bench.isPlaying {
      if text.trimmedIsEmpty { return note("\(name("done")) ends the free play.", .dim) }
      return runTyped(text)
    }
    if text.trimmedIsEmpty { return goOn() }
    if let question { return answer(text, to: question) }
    if let exercise, takesPattern { return answerPattern(text, exercise) }
    runTyped(text)
  }

  private func runTyped(_ text: String) {
    let end = bench.run(text)
    if let message = end.message {
      say(
        VisibleText.show(message).split(separator: "\n", omittingEmptySubsequences: false).map {
          InlineText(String($0), .failed)
        })
    }
    if end.exit != nil { note("(exit does not end the lesson; \(name("quit")) does)", .dim) }
    if let exercise, end.message == nil, !bench.isPlaying { remember(text, exercise) }
  }

  /// Enter alone.
  private func goOn() {
    if isAtDoor { return show() }
    if question != nil {
      question = nil
      return pieces.isEmpty ? perform("next") : advance()
    }
    if !pieces.isEmpty { return advance() }
    if isDonePresent { return perform("next") }
    offer()
  }

  func leave() {
    isRunning = false
    // Another session may have gone elsewhere meanwhile.
    if !isAtDoor { keepPlace() }
    work.retry()
    for (path, text) in work.unwritten.sorted(by: { $0.key < $1.key }) {
      note("\(path) could not be written. Here is what you typed:", .failed)
      say([""] + MarkdownView(screen: screen).code(String(decoding: text, as: UTF8.self)) + [""])
    }
    note("You come back to this very place with `snip`.", .dim)
  }
}

extension String {
  var trimmedIsEmpty: Bool { allSatisfy(\.isWhitespace) }
}
