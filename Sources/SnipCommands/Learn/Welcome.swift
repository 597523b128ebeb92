// This file defines the first screen of all: whether this machine is ready, and in five lines how it works.

import Glibc
import Lessons
import Terminal

struct Welcome {
  let session: LearnSession

  private static let lines = [
    (">>>", "is Python: type anything, at any time"),
    (":check  :hint", "judge the exercise, or get the next hint"),
    (":next  :back  :list", "move around"),
    (":edit", "your file in your editor; every save is checked"),
    (":quit", "leave; you come back to this very place"),
  ]

  func show() {
    session.say()
    session.note("Snip teaches by snippet: read a little, try it, write it, see it checked.", .strong)
    session.say()
    for (keys, what) in Self.lines { explain(keys, what) }
    session.say()
    checkMachine()
    guard session.isLive, session.screen.isInputTerminal else { return session.show() }
    let track = session.shelf.tracks.first { $0.lessons.contains { $0.id == session.lesson.id } }?.title ?? ""
    let minutes = session.lesson.frontMatter.minutes.map { ", \(count($0, "minute"))" } ?? ""
    session.note("Begin with \"\(session.lesson.title)\" (\(track)\(minutes))?  Enter")
    session.say()
    session.isAtDoor = true
    session.pieces = []
    session.question = nil
  }

  private func explain(_ keys: String, _ what: String) {
    let room = 25
    let head = "    " + InlineText(keys, .accent)
    if session.screen.columns < 60 {
      return session.say([head] + InlineText(what).wrapped(columns: max(session.screen.columns, 20), indent: "      "))
    }
    session.say(head + InlineText(String(repeating: " ", count: max(room - head.width, 2)) + what))
  }

  /// Says in one line that all is well, or what is not and what mends it.
  private func checkMachine() {
    var problems: [String] = []
    let run = session.bench.demonstrate("print(6 * 7)")
    if run.output != "42\n" { problems.append("The interpreter does not work: `snip doctor` says more.") }
    if access(".", W_OK) != 0 {
      problems.append("This folder cannot be written to, so answers cannot be kept: start in a folder of your own.")
    }
    let signs = session.screen.signs
    if problems.isEmpty && session.progress.isSaving {
      let lessons = count(session.shelf.lessons.count, "lesson")
      let text = "Ready: Python runs, \(lessons), progress is kept in \(Self.short(session.progress.path ?? ""))"
      // "pass" would be an odd word here.
      let mark: InlineText = signs == .words ? "  " : "  " + InlineText(signs.passed, .passed) + " "
      session.say(InlineText(text).wrapped(columns: max(session.screen.textWidth, 20), indent: mark))
      session.say()
    }
    for problem in problems {
      session.say(
        InlineText(problem).wrapped(
          columns: max(session.screen.textWidth, 20), indent: "  " + InlineText(signs.failed, .failed) + " "))
      session.say()
    }
    session.reportProblem()
  }

  /// With `~` for the home folder.
  static func short(_ path: String) -> String {
    guard let home = Screen.environmentVariable("HOME"), !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
