// This file defines `snip progress`: what has been done, and carrying it from one machine to another.

import ArgumentParser
import Glibc
import Lessons
import Progress
import SourceText
import Terminal

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "What you have done; export and import.",
    subcommands: [ShowProgressCommand.self, ExportCommand.self, ImportCommand.self],
    defaultSubcommand: ShowProgressCommand.self)
}

struct ShowProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What you have done, lesson by lesson.")

  @OptionGroup var options: StepOptions

  @Argument(help: "A lesson whose exercises to show one by one.")
  var lesson: String?

  func run() throws {
    let session = try options.session()
    if let name = lesson {
      guard session.find(name) else { throw ExitCode(2) }
      showExercises(session)
    } else {
      showLessons(session)
    }
    session.reportProblem()
  }

  private func showExercises(_ session: LearnSession) {
    let lesson = session.lesson
    let signs = session.screen.signs
    let states = session.progress.progress(of: lesson.exercises.map { session.key($0, in: lesson) })
    var table = Table([.init(canShrink: false), .init(canShrink: false), .init(), .init(), .init()])
    for (exercise, progress) in zip(lesson.exercises, states) {
      let now = LearnSession.clock
      let due = progress.review.due.map {
        progress.review.isDue(at: now) ? "due" : "due " + TimeWords.phrase(until: $0, from: now)
      }
      var counts = [count(progress.tries, "try"), count(progress.hintsUsed, "hint")].filter { !$0.hasPrefix("0") }
      if let due { counts.append(due) }
      let points = "\(min(progress.bestPoints, exercise.points)) of \(count(exercise.points, "point"))"
      table.add([
        progress.state.countsAsDone ? InlineText(signs.passed, .passed) : "", InlineText(exercise.id),
        InlineText(progress.state.words), InlineText(points), InlineText(counts.joined(separator: ", "), .dim),
      ])
    }
    session.say(["", "  " + InlineText(lesson.title, .strong)])
    session.say(table.lines(columns: session.screen.textWidth, margin: 4, signs: signs) + [""])
  }

  private func showLessons(_ session: LearnSession) {
    let screen = session.screen
    var done = 0
    var total = 0
    var points = 0
    var mostPoints = 0
    var tries = 0
    for track in session.course.tracks {
      session.say("")
      session.say("  " + InlineText(track.title, .strong))
      // A narrow window has room for names and numbers.
      let isNarrow = screen.columns < 60
      var table = Table(isNarrow ? [.init()] : [.init(), .init()])
      table.columns += [.init(canShrink: false), .init(canShrink: false)]
      for lesson in track.lessons {
        let states = session.progress.progress(of: lesson.exercises.map { session.key($0, in: lesson) })
        let passed = states.count { $0.state.countsAsDone }
        let most = lesson.exercises.reduce(0) { $0 + $1.points }
        let earned = zip(states, lesson.exercises).reduce(0) { $0 + min($1.0.bestPoints, $1.1.points) }
        done += passed
        total += states.count
        points += earned
        mostPoints += most
        tries += states.reduce(0) { $0 + $1.tries }
        let bar = ProgressBar(done: passed, of: states.count)
        table.add(
          isNarrow
            ? [
              InlineText(lesson.id, .accent), InlineText("\(passed)/\(states.count)"),
              InlineText("\(earned) of \(most)", .dim),
            ]
            : [
              InlineText(lesson.id, .accent), InlineText(lesson.title),
              bar.labelled(cells: 10, signs: screen.signs), InlineText("\(earned) of \(count(most, "point"))", .dim),
            ])
      }
      session.say(table.lines(columns: screen.textWidth, margin: 4, signs: screen.signs))
    }
    let separator = " \(screen.signs.separator) "
    let due = session.due.count
    session.say("")
    var parts = [
      "\(done) of \(count(total, "exercise")) done", "\(points) of \(count(mostPoints, "point"))", count(tries, "try"),
    ]
    if due > 0 { parts.append("\(due) due: snip review") }
    session.note(parts.joined(separator: separator))
    if let path = session.progress.path, session.progress.isSaving {
      session.note("Kept in \(Welcome.short(path))", .dim)
    }
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write everything that is known into a file; `-` prints it.")

  @Argument(help: "The file.")
  var file: String

  func run() throws {
    let store = try OpenProgress.store()
    let text = store.exported()
    if file == "-" { return TerminalOutput().writeAll(text) }
    if let problem = AtomicFile.write(Array(text.utf8), to: file) {
      ProgramFile.complain("error: \(problem)")
      throw ExitCode(1)
    }
    TerminalOutput().writeAll("\(count(text.lines.count - 1, "record")) in \(file)\n")
  }
}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add what another machine exported; nothing is lost on either side.")

  @Argument(help: "The file; `-` reads standard input.")
  var file: String

  func run() throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(at: file == "-" ? "/dev/stdin" : file)
    } catch {
      ProgramFile.complain("error: \(file): \(error.reason)")
      throw ExitCode(2)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      ProgramFile.complain("error: \(file): this is no export of progress")
      throw ExitCode(2)
    }
    let store = try OpenProgress.store()
    let added: Int
    do throws(ExchangeFault) {
      added = try store.take(exported: text)
    } catch {
      ProgramFile.complain("\(file):\(error.line): error: \(error.message)")
      ProgramFile.complain("hint: `snip progress export FILE` writes what can be imported")
      throw ExitCode(2)
    }
    try OpenProgress.complain(of: store)
    TerminalOutput().writeAll(added == 0 ? "nothing new\n" : "\(count(added, "new record"))\n")
  }
}

/// The store for a command that is about nothing else, and so fails where a session would go on.
private enum OpenProgress {
  static func store() throws -> ProgressStore {
    signal(SIGXFSZ, SIG_IGN)
    let store = ProgressStore(path: StateFolder.progressPath)
    try complain(of: store)
    return store
  }

  static func complain(of store: ProgressStore) throws {
    if store.isSaving { return }
    ProgramFile.complain("error: \(store.problem?.message ?? "neither HOME nor XDG_STATE_HOME is set")")
    if let problem = store.problem { ProgramFile.complain("hint: \(problem.hint)") }
    throw ExitCode(1)
  }
}
