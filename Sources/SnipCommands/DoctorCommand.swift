// This file defines `snip doctor`: what the machine has, what is missing, and the command that mends it.

import ArgumentParser
import Glibc
import Lessons
import PCRE
import Progress
import PyRuntime
import PyStdlib
import SQLite
import Terminal

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look at this machine: what works, what is missing, and what mends it.")

  @OptionGroup var lessons: LessonOptions

  func run() throws {
    var isWell = true
    func say(_ good: Bool, _ what: String, _ mend: String = "") {
      print("  \(good ? "ok  " : "BAD ") \(what)")
      if !good {
        isWell = false
        if !mend.isEmpty { print("       \(mend)") }
      }
    }
    let host = SilentHost()
    var ran = false
    VM.runOnLargeStack {
      let vm = VM(host: host, modules: StandardLibrary.modules)
      let source = ProgramSource(name: "<doctor>", text: Array("import re, sqlite3\nprint(6 * 7)\n".utf8))
      if case .finished = vm.run(program: source) { ran = host.output == Array("42\n".utf8) }
    }
    say(ran, "the interpreter runs a program, with re and sqlite3", "build again with `make build`")
    let screen = Screen.detect()
    say(
      true,
      "terminal: \(screen.isOutputTerminal ? "\(screen.columns) columns" : "none"), colour \(screen.hasColour ? "on" : "off")"
    )
    let course = try? lessons.course()
    say(
      course != nil, "lessons: \(course?.lessons.count ?? 0) in \(course?.tracks.count ?? 0) tracks",
      "snip --lessons DIR")
    let store = ProgressStore(path: StateFolder.path == nil ? nil : StateFolder.progressPath)
    let place = store.path ?? "nowhere"
    say(
      store.isSaving, "progress is saved in \(place)",
      store.problem?.hint ?? "set HOME or XDG_STATE_HOME to a folder you may write to")
    if access("/usr/bin/python3.11", X_OK) == 0 {
      say(true, "CPython 3.11 is here: `make oracle` can prove the expectations")
    } else {
      print("  --   no CPython 3.11: only `make oracle` and `make bench` need it")
    }
    if !isWell { throw ExitCode(1) }
  }
}
