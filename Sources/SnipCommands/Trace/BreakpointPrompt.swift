// This file defines what `breakpoint()` does in a program that runs in a terminal: it opens a prompt. Elsewhere nobody can
// answer, and the call ends the run.

import Glibc
import PyRuntime
import Terminal

struct BreakpointPrompt {
  private let session: TraceSession

  /// Nil where there is no terminal, or nothing in the program can call `breakpoint`: then the code is compiled without
  /// the instructions by which it is watched.
  init?(for source: ProgramSource, _ vm: VM) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, Self.mentionsBreakpoint(source.text) else {
      return nil
    }
    let output = TerminalOutput()
    let editor = LineEditor(output: output, screen: Screen.detect(plain: false))
    let face = LineTrace(output: output, editor: editor, tellsChanges: false)
    let session = TraceSession(face: face, canGoBack: false)
    self.session = session
    vm.compilesObservedCode = true
    vm.observer = session
    vm.breakpointHandler = { _ in session.stopAtNextStep() }
  }

  /// Whether the user has left the program at the prompt.
  var hasLeft: Bool { session.hasLeft }

  private static func mentionsBreakpoint(_ text: [UInt8]) -> Bool {
    let word = Array("breakpoint".utf8)
    guard let first = word.first, text.count >= word.count else { return false }
    var start = 0
    while let found = text[start...].firstIndex(of: first) {
      if text[found...].starts(with: word) { return true }
      start = found + 1
    }
    return false
  }
}
