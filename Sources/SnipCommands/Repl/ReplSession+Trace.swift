// This file defines `%trace`: an entry as `snip trace` shows a program, in a machine that has gone through the session's
// entries. The session itself stays as it was, so that one can go back and leave anywhere.

import PyRuntime
import Terminal

extension ReplSession {
  func trace(_ code: String) {
    if code.isEmpty { return say(InlineText("usage: %trace CODE")) }
    let source = ProgramSource(name: "<prompt>", text: Array(code.utf8) + [10])
    let unstarted = playground.watched(source).watch(on: output, with: editor, keepsHistory: false)
    if let message = unstarted?.message { say(message.lines) }
  }
}
