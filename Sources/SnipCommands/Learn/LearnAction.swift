// This file lists what a learner can do in a lesson, in one table, because the prompt, the shell's commands, the help,
// completion and the line that says what can be done next all have to agree.

import Lessons
import Progress
import SourceText
import Terminal

/// One thing to do: `:name` at the prompt, `snip name` in the shell.
struct LearnAction: Sendable {
  let name: String
  var shortcut: String?
  /// What may follow, for the help.
  var argument = ""
  let what: String
  /// Whether it belongs on the line that says what comes next, where it is offered.
  var isMain: @Sendable (LearnSession) -> Bool = { _ in false }
  /// Only at a prompt.
  var isLiveOnly = false
  /// Whether it makes sense just now.
  var isOffered: @Sendable (LearnSession) -> Bool = { _ in true }
  /// What stands behind the name on that line.
  var remark: @Sendable (LearnSession) -> String = { _ in "" }
  let run: @Sendable (LearnSession, String) -> Void

  static let all: [LearnAction] = [
    LearnAction(
      name: "check", shortcut: "c", what: "judge your answer", isMain: { _ in true },
      isOffered: { $0.exercise != nil && $0.pieces.isEmpty && !$0.isDonePresent && $0.hasAnswer },
      run: { session, _ in session.check() }),
    LearnAction(
      name: "trace", shortcut: "t", what: "watch your answer run, step by step", isMain: { _ in true },
      isOffered: { $0.canTrace }, run: { session, _ in session.trace() }),
    LearnAction(
      name: "hint", shortcut: "h", argument: "[N]", what: "the next hint, or hint N again", isMain: { _ in true },
      isOffered: { $0.pieces.isEmpty && !$0.isDonePresent && $0.hintsLeft > 0 },
      remark: { " (\($0.hintsLeft) left)" }, run: { $0.hint($1) }),
    LearnAction(
      name: "solution", what: "the author's ways, beside yours", isMain: { _ in true },
      isOffered: {
        $0.pieces.isEmpty && $0.exercise != nil && ($0.isDonePresent || $0.hintsLeft == 0) && !$0.isReviewing
      },
      run: { $0.solution($1) }),
    LearnAction(
      name: "next", shortcut: "n", what: "go on", isMain: { _ in true },
      isOffered: { !$0.isLive || $0.exercise != nil && !$0.isDonePresent && $0.pieces.isEmpty && $0.question == nil },
      run: { session, _ in session.next() }),
    LearnAction(name: "back", shortcut: "b", what: "the step before", run: { session, _ in session.back() }),
    LearnAction(name: "show", shortcut: "s", what: "this step again", run: { session, _ in session.show() }),
    LearnAction(
      name: "answer", argument: "TEXT", what: "answer the question", isOffered: { !$0.isLive && $0.question != nil },
      run: { session, text in
        guard let question = session.question else { return session.note("There is no question here.", .dim) }
        session.answer(text, to: question)
      }),
    LearnAction(
      name: "play", shortcut: "p", what: "try anything; the lesson's variables come back at :done",
      isMain: { $0.question != nil }, isLiveOnly: true, isOffered: { !$0.bench.isPlaying },
      run: { session, _ in
        session.bench.beginPlay()
        session.note("Free play: whatever you do here is gone after :done.", .dim)
      }),
    LearnAction(
      name: "done", what: "end the free play", isLiveOnly: true, isOffered: { $0.bench.isPlaying },
      run: { session, _ in
        guard session.bench.isPlaying else { return session.note("There is no free play to end.", .dim) }
        session.bench.endPlay()
        session.note("Back, with the variables as they were.", .dim)
        session.offer()
      }),
    LearnAction(
      name: "edit", shortcut: "e", what: "your file, in your editor; every save is checked", isMain: { _ in true },
      isOffered: { $0.exercise != nil && $0.pieces.isEmpty && !$0.isDonePresent && $0.question == nil },
      run: { session, _ in session.edit() }),
    LearnAction(
      name: "reset", argument: "[lesson | all]", what: "back to the starter; your text is kept beside it",
      isOffered: { $0.exercise != nil }, run: { $0.reset($1) }),
    LearnAction(
      name: "list", shortcut: "l", argument: "[WORD...]",
      what: "lessons and exercises: open, done, due, or words of them",
      run: { $0.list($1) }),
    LearnAction(
      name: "go", shortcut: "g", argument: "LESSON[/EXERCISE]", what: "jump there", run: { $0.go($1) }),
    LearnAction(
      name: "review", shortcut: "r", what: "an exercise that is due again", isOffered: { !$0.due.isEmpty },
      run: { session, _ in session.review() }),
    LearnAction(
      name: "fresh", what: "forget the prompt's variables", isLiveOnly: true,
      run: { session, _ in
        session.bench.clear()
        session.note("Only the lesson's own variables are left.", .dim)
      }),
    LearnAction(
      name: "help", shortcut: "?", what: "this list", isLiveOnly: true, run: { session, _ in session.help() }),
    LearnAction(
      name: "quit", shortcut: "q", what: "leave; you come back to this very place", isLiveOnly: true,
      run: { session, _ in session.leave() }),
  ]

  /// The names to complete at a prompt.
  static func offeredNames(in session: LearnSession) -> [String] {
    all.filter { $0.isOffered(session) }.map { ":" + $0.name }
  }
}

extension LearnSession {
  /// Does what a command says, without its colon: `hint`, `go greet`.
  func perform(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.first ?? ""
    let argument = words.count > 1 ? words[1].trimmingBlanks : ""
    if let action = LearnAction.all.first(where: { $0.name == name || $0.shortcut == name }) {
      return action.run(self, argument)
    }
    let near = nearestName(to: name, among: LearnAction.all.map(\.name))
    note("There is no :\(name)." + (near.map { " Did you mean :\($0)?" } ?? " :help lists what there is."), .failed)
  }

  func help() {
    say()
    let width = 26
    for action in LearnAction.all where action.isOffered(self) && action.name != "answer" {
      let keys = ":" + action.name + (action.argument.isEmpty ? "" : " " + action.argument)
      let head = "  " + InlineText(keys, .accent)
      let isNarrow = screen.columns < 60
      let lines = InlineText(action.what).wrapped(columns: max(screen.textWidth - (isNarrow ? 8 : width), 16))
      if isNarrow {
        say([head] + lines.map { "      " + $0 })
        continue
      }
      let space = String(repeating: " ", count: max(width - head.width, 2))
      say(
        lines.enumerated().map {
          ($0.offset == 0 ? head + InlineText(space) : InlineText(String(repeating: " ", count: width))) + $0.element
        })
    }
    say()
    note("Anything else is Python. Ctrl-C drops a line or stops what runs; Ctrl-D leaves.", .dim)
  }

  // MARK: The list

  private static let filters: [String: @Sendable (ExerciseProgress, Int64) -> Bool] = [
    "open": { progress, _ in !progress.state.countsAsDone },
    "new": { progress, _ in progress.state == .new },
    "started": { progress, _ in progress.state == .started },
    "done": { progress, _ in progress.state.countsAsDone },
    "due": { progress, time in progress.review.isDue(at: time) },
  ]

  /// The lessons in which every word is found: as a state of one of their exercises, or in title, id, tags or
  /// exercises.
  func list(_ text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let time = Self.clock
    var found = course
    for index in found.tracks.indices {
      let track = found.tracks[index].title
      found.tracks[index].lessons.removeAll { lesson in
        let states = progress.progress(of: lesson.exercises.map { key($0, in: lesson) })
        let text = ([track, lesson.id, lesson.title] + lesson.frontMatter.tags + lesson.exercises.map(\.id))
          .joined(separator: " ").lowercased()
        return !words.allSatisfy { word in
          if let filter = Self.filters[word] { return states.contains { filter($0, time) } }
          return text.contains(word)
        }
      }
    }
    found.tracks.removeAll { $0.lessons.isEmpty }
    if found.tracks.isEmpty {
      return note(
        "No lesson is like that. Words are searched; \(Self.filters.keys.sorted().joined(separator: ", ")) are states.",
        .dim)
    }
    say(CoursePage(course: course, progress: progress, screen: screen).lines(of: found, showsExercises: true))
  }
}
