// This file defines work in an editor of one's own: the file is made, opened and checked on every save, whether the
// editor takes the terminal, has a window of its own, or runs somewhere else.

import Glibc
import Lessons
import Terminal

extension LearnSession {
  func edit() {
    guard let exercise else { return note("There is no file in this step.", .dim) }
    let path = work.path(lesson, exercise)
    if !work.exists(lesson, exercise), let problem = work.write(work.text(lesson, exercise), lesson, exercise) {
      return note(problem, .failed)
    }
    let watch = watch ?? FileWatch(path: path)
    watch.accept()
    self.watch = watch
    guard let command = EditorProgram.command, screen.isInputTerminal else {
      let chosen = screen.isInputTerminal ? " ($EDITOR names the one to open.)" : ""
      note("Your file is \(path). Open it in any editor." + (isLive ? " Every save is checked here." : "") + chosen)
      return
    }
    output.flush()
    // A full screen must not be written over: what is found then waits until the editor has ended.
    var waiting: [InlineText] = []
    var isChecked = false
    let problem = EditorProgram.edit(path, with: command, watch: watch) {
      guard let lines = verdictOnSave() else { return }
      isChecked = true
      if EditorProgram.terminalIsTaken { waiting = lines } else { say(lines) }
    }
    StopFlag.clear()
    say(waiting)
    if let problem { note("\(command): \(problem). Your file is \(path).", .failed) }
    if problem == nil && !isChecked { note("Your file is \(path)." + (isLive ? " Every save is checked." : ""), .dim) }
  }

  /// Waits for a line where the line editor does not, so that a save is noticed in a plain session too. True when the
  /// prompt is on the screen already.
  func waitInPlainLines(_ request: LineRequest) -> Bool {
    guard let watch, screen.isInputTerminal, !screen.canEdit, pieces.isEmpty, question == nil else { return false }
    output.write(request.prompt.plainText)
    output.flush()
    while true {
      var waiting = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waiting, nfds_t(waiting.count), FileWatch.interval)
      if count < 0 || waiting[0].revents != 0 { return true }
      guard let lines = verdictOnSave() else { continue }
      output.writeLine()
      say(lines)
      output.write(request.prompt.plainText)
      output.flush()
    }
  }
}
