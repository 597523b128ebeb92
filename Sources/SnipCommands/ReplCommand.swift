// This file defines `snip repl`: the free playground.

import ArgumentParser
import Glibc
import PyRuntime
import Terminal

struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "Try Python at a prompt inside the sandbox.")

  @OptionGroup var limits: LimitOptions

  @Flag(help: "No colour, no cursor movement.")
  var plain = false

  func run() throws {
    let output = TerminalOutput()
    let screen = Screen.detect(plain: plain)
    let playground = Playground(output: output, limits: limits.limits(defaults: .program))
    let editor = LineEditor(output: output, screen: screen, historyFile: StateFolder.history(named: "history"))
    if screen.isInputTerminal {
      output.writeLine("Python 3.11, the subset that Snip runs. Ctrl-D leaves, Ctrl-C stops what runs.")
    }
    var request = Prompt.request(names: playground.names, commands: [])
    request.promptsWhenPlain = screen.isInputTerminal
    while !output.isClosed {
      output.flush()
      switch editor.read(request) {
      case .line(let text):
        if text.allSatisfy(\.isWhitespace) { continue }
        let end = playground.run(text)
        if let message = end.message { output.writeLine(VisibleText.show(message)) }
        if let status = end.exit { throw ExitCode(Int32(status)) }
      case .interrupted: output.writeLine("KeyboardInterrupt")
      case .endOfInput:
        if screen.isInputTerminal { output.writeLine() }
        output.flush()
        return
      case .malformed(let byte): output.writeLine("error: that line is not UTF-8 (byte \(byte + 1))")
      }
    }
  }
}
