// This file defines how a step is shown: its title, then one piece after the other until something wants the learner or
// the window is full, and beneath it what can be done next.

import Lessons
import Progress
import Terminal

extension LearnSession {
  /// Shows the present step, after saving that this is the place.
  func show() {
    isAtDoor = false
    keepPlace()
    inheritAnswer()
    bench.open(after: codeBefore)
    watch = exercise.map { FileWatch(path: work.path(lesson, $0)) }
    question = nil
    pieces = stepPieces()
    title()
    advance(room: roomOnScreen - 4)
  }

  /// Makes this step the place where the next session begins; a review leaves the place alone.
  func keepPlace() {
    if isReviewing || isPlaceKept { return }
    progress.mark(lesson: lesson.id, step: step, subject: name(of: present), time: now)
  }

  /// Whether the next session would begin here anyway. A write waits for the disk, and a start should not.
  private var isPlaceKept: Bool {
    guard let place = progress.lastPlace(), place.lesson == lesson.id, place.step == step else { return false }
    return place.subject == name(of: present) && place.time > progress.lastReview()?.time ?? 0
  }

  private var roomOnScreen: Int { isLive && screen.canEdit ? max(screen.rows - 3, 8) : .max }

  /// Shows what comes next of the step.
  func advance() { advance(room: roomOnScreen) }

  private func advance(room: Int) {
    var left = room
    var isFirst = true
    while question == nil, let piece = pieces.first {
      // What leads up to the next piece stays with it.
      let group = pieces.prefix(1 + pieces.prefix { $0.leadsOn }.count)
      if !isFirst && group.reduce(0, { $0 + height(of: $1) }) > left { break }
      pieces.removeFirst()
      show(piece)
      left -= height(of: piece)
      isFirst = false
    }
    offer()
  }

  private func title() {
    let track = shelf.tracks.first { $0.lessons.contains { $0.id == lesson.id } }
    let number = (track?.lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
    let separator = " \(screen.signs.separator) "
    var left = [track?.title ?? "", "lesson \(number) of \(track?.lessons.count ?? 1)", lesson.title]
    if isReviewing { left = ["review", lesson.title] }
    // A narrow window has room for the name, not for the way there.
    if screen.columns < 60 { left = [lesson.title] }
    let count = "\(step + 1)/\(lesson.steps.count)"
    let bar = ProgressBar(done: step + 1, of: lesson.steps.count).labelled(cells: 12, signs: screen.signs)
    say()
    say(
      TitleLine.compose(
        left: InlineText(left.joined(separator: separator), .dim),
        right: screen.columns >= 60 ? bar : InlineText(count),
        columns: screen.textWidth, signs: screen.signs))
    say()
    guard present.title != lesson.title else { return }
    say(InlineText(present.title, .strong).wrapped(columns: max(screen.textWidth - 4, 20)).map { "  " + $0 })
    say()
  }

  // MARK: Pieces

  private func height(of piece: StepPiece) -> Int {
    let view = MarkdownView(screen: screen)
    switch piece {
    case .blocks(let blocks): return view.lines(blocks).count + 1
    case .fold(_, let blocks): return view.lines(blocks).count + 2
    case .demonstration(let demonstration):
      return demonstration.code.text.lines.count + (demonstration.output?.text.lines.count ?? 0) + 2
    case .prediction(let prediction, _): return prediction.code.text.lines.count + 2
    case .quiz(let quiz, _): return quiz.choices.reduce(1) { $0 + view.lines($1.text).count }
    case .starter(let exercise): return exercise.starter.text.lines.count + 2
    }
  }

  private func show(_ piece: StepPiece) {
    let view = MarkdownView(screen: screen)
    switch piece {
    case .blocks(let blocks): say(view.lines(blocks) + [""])
    case .fold(let summary, let blocks):
      note(summary, .strong)
      say(view.lines(blocks) + [""])
    case .demonstration(let demonstration):
      say(view.code(demonstration.code.text))
      runShown(demonstration.code.text)
      say()
    case .prediction(let prediction, _):
      say(view.code(prediction.code.text) + [""])
      question = openQuestion(piece)
      if question == nil { reveal(prediction, isRight: true) }
    case .quiz(let quiz, let key):
      say(choices(quiz) + [""])
      question = openQuestion(piece)
      if question == nil, let answer = progress.answer(lesson: lesson.id, question: key) {
        say(feedback(quiz, numbers(in: answer.text)) + [""])
      }
    case .starter(let exercise):
      say(view.code(exercise.starter.text) + [""])
      bench.prepare(setup: exercise.setup.map(\.text))
    }
  }

  /// Runs a demonstration in the prompt's own machine, so that its variables are there to play with, and shows what it
  /// prints behind an arrow.
  func runShown(_ code: String) {
    let end = bench.demonstrate(code)
    let lines = end.output.lines
    let arrow = "    \(screen.signs.arrow) "
    let indent = String(repeating: " ", count: DisplayWidth.of(arrow))
    var shown: [InlineText] = []
    for (number, line) in lines.enumerated() {
      shown += InlineText(VisibleText.show(line)).wrapped(
        columns: max(screen.columns, 20), indent: InlineText(number == 0 ? arrow : indent, .accent),
        hanging: InlineText(indent))
    }
    if let last = end.message?.lines.last {
      shown.append(InlineText(lines.isEmpty ? arrow : indent, .accent) + InlineText(VisibleText.show(last), .failed))
    }
    say(shown)
  }

  // MARK: What can be done

  /// Names what can be done next, and nothing else.
  func offer() {
    var parts: [String] = []
    if isLive {
      if !pieces.isEmpty && question == nil {
        parts.append("Enter: read on")
      } else if question != nil {
        parts.append("Enter: go on without an answer")
      } else if exercise == nil || isDonePresent {
        parts.append("Enter: go on")
      }
    }
    parts += LearnAction.all.filter { $0.isMain(self) && (isLive || !$0.isLiveOnly) && $0.isOffered(self) }.map {
      action in
      name(action.name) + action.remark(self)
    }
    if isLive { parts.append(":help") }
    if let invitation { note(invitation) }
    let separator = " \(screen.signs.separator) "
    // A part is not broken, so that a command stays in one piece.
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, DisplayWidth.of(last + separator + part) <= screen.textWidth - 4 {
        lines[lines.count - 1] = last + separator + part
      } else {
        lines.append(part)
      }
    }
    say(lines.map { "  " + InlineText($0, .dim) } + [""])
  }

  /// Whether the exercise of the step is passed, and not being reviewed.
  var isDonePresent: Bool {
    guard let exercise else { return true }
    let progress = progress.progress(of: key(exercise))
    return isReviewing ? progress.lastAttempt?.passed == true : progress.state.countsAsDone
  }

  /// What the learner is asked to do here.
  private var invitation: String? {
    switch question {
    case .quiz(let quiz, _):
      let what = quiz.wantsAll ? "Choose all that are right" : "Choose one"
      return isLive ? "\(what): type \(quiz.wantsAll ? "their numbers" : "its number")." : "\(what): snip answer NUMBER"
    case .prediction(let prediction, _):
      let count = prediction.output.text.lines.count
      let what =
        count > 1
        ? "What does it print? \(count) lines; `Error` for an exception."
        : "What does it print? `Error` for an exception."
      return isLive ? what : what + " Type: snip answer TEXT"
    case nil:
      guard pieces.isEmpty, let exercise, !isDonePresent else { return nil }
      let path = work.path(lesson, exercise)
      if !isLive { return "Write your answer in \(path)." }
      return exercise.language == .regex
        ? "Type the pattern here, or write it in \(path)." : "Type your answer here, or write it in \(path)."
    }
  }
}
