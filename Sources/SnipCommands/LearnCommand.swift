// This file defines `snip learn`, which is also what `snip` alone does.

import ArgumentParser
import Glibc
import Lessons
import Progress
import Terminal

struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Work through the lessons at a live prompt; goes on where you left.")

  @OptionGroup var lessons: LessonOptions

  @Flag(help: "No colour, no cursor movement; words instead of signs.")
  var plain = false

  @Argument(help: ArgumentHelp("Where to begin: a lesson's id or the start of it.", valueName: "lesson[/exercise]"))
  var lesson: String?

  func run() throws {
    let screen = Screen.detect(plain: plain)
    let session = try lessons.session(screen: screen, isLive: true)
    if let name = lesson, !session.find(name) { throw ExitCode(2) }
    StopFlag.whileCatchingInterrupts {
      if session.progress.lastPlace() == nil && lesson == nil {
        Welcome(session: session).show()
      } else {
        session.reportProblem()
        if lesson == nil { session.welcomeBack() }
        session.show()
      }
      session.run()
    }
  }
}

extension LessonOptions {
  /// A session at the learner's place. Throws exit status 2 after a message when there is nothing to learn.
  func session(screen: Screen, isLive: Bool) throws -> LearnSession {
    // A disk that is full, or a limit on files, has to be an error to report and not the end.
    signal(SIGXFSZ, SIG_IGN)
    let course = try course()
    guard
      let session = LearnSession(
        course: course, screen: screen, output: TerminalOutput(),
        progress: ProgressStore(path: StateFolder.progressPath),
        isLive: isLive)
    else {
      ProgramFile.complain("error: no lesson can be shown; `snip lessons check` says why")
      throw ExitCode(2)
    }
    return session
  }
}

extension Course {
  /// All exercises as progress knows them.
  var exerciseKeys: [ExerciseKey] {
    lessons.flatMap { lesson in
      lesson.exercises.map { ExerciseKey(lesson: lesson.id, exercise: $0.id, testsHash: $0.testsHash) }
    }
  }
}

extension LearnSession {
  /// Makes a lesson, or an exercise of one, the place to begin at. False after a message when there is none.
  func find(_ name: String) -> Bool {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let (found, near) = shelf.find(parts.first ?? "")
    guard let found, Self.isTeachable(found) else {
      ProgramFile.complain("error: there is no lesson \(name)")
      if let near { ProgramFile.complain("hint: did you mean \(near)?") }
      return false
    }
    var number = 0
    if parts.count == 2 {
      guard let wanted = found.stepIndex(ofExercise: parts[1]) else {
        ProgramFile.complain("error: the lesson \(found.id) has no exercise \(parts[1])")
        return false
      }
      number = wanted
    } else if let place = progress.lastPlace(lesson: found.id) {
      number = stepIndex(of: place, in: found) ?? min(place.step, found.steps.count - 1)
    }
    (lesson, step, isReviewing) = (found, number, false)
    return true
  }

  func welcomeBack() {
    let due = dueCount
    note(
      isReviewing
        ? "Welcome back to the review."
        : "Welcome back." + (due > 0 ? " \(count(due, "exercise")) due for review: \(name("review"))" : ""), .dim)
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Tracks, lessons and progress.")

  @Flag(help: "Show the exercises, too.")
  var exercises = false

  @Flag(help: "Print everything as JSON.")
  var json = false

  @OptionGroup var lessons: LessonOptions

  func run() throws {
    let course = try lessons.course()
    let output = TerminalOutput()
    let screen = Screen.detect()
    let progress = ProgressStore(path: StateFolder.progressPath)
    progress.adopt(course.exerciseKeys, time: progress.stamp(LearnSession.clock))
    let page = CoursePage(course: course, progress: progress, screen: screen)
    if json {
      output.write(page.json)
    } else {
      for line in page.lines(showsExercises: exercises) { output.writeLine(screen.painter.paint(line)) }
    }
    output.flush()
  }
}
