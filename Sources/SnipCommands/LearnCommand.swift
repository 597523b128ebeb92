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

  @Argument(help: "A lesson to begin with: its id or the start of it.")
  var lesson: String?

  func run() throws {
    let course = try lessons.course()
    let output = TerminalOutput()
    let screen = Screen.detect(plain: plain || Screen.environmentVariable("ACCESSIBLE") == "1")
    let progress = ProgressStore(path: StateFolder.path == nil ? nil : StateFolder.progressPath)
    var start = course.lessons[0]
    var step = 0
    let place = progress.lastPlace()
    if let name = lesson {
      let (found, near) = course.find(name)
      guard let found else {
        ProgramFile.complain("error: there is no lesson \(name)")
        if let near { ProgramFile.complain("hint: did you mean \(near)?") }
        throw ExitCode(2)
      }
      start = found
      if let place = progress.lastPlace(lesson: found.id) { step = place.step }
    } else if let place, let found = course.lesson(id: place.lesson) {
      start = found
      step = place.step
    }
    guard !start.steps.isEmpty else {
      ProgramFile.complain("error: the lesson \(start.id) has no steps; `snip lessons check` says why")
      throw ExitCode(2)
    }
    let session = LearnSession(
      course: course, lesson: start, step: step, screen: screen, output: output, progress: progress)
    if place == nil { welcome(session) } else if lesson == nil { session.note("Welcome back.", .dim) }
    session.reportProblem()
    session.run()
  }

  private func welcome(_ session: LearnSession) {
    session.say()
    session.note("Snip teaches by snippet: read a little, try it, write it, see it checked.", .strong)
    session.say()
    for (keys, what) in [
      (">>>", "is Python: type anything, at any time"), (":check  :hint", "judge the exercise, or get the next hint"),
      (":next   :back  :list", "move around"), (":edit", "your file, for your own editor"),
      (":quit", "leave; you come back to this very place"),
    ] {
      session.say(
        "    " + InlineText(keys, .accent) + InlineText(String(repeating: " ", count: max(2, 24 - keys.count)) + what))
    }
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
    let page = CoursePage(course: course, progress: progress, screen: screen)
    if json {
      output.write(page.json)
    } else {
      for line in page.lines(showsExercises: exercises) { output.writeLine(screen.painter.paint(line)) }
    }
    output.flush()
  }
}
