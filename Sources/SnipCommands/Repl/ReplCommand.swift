// This file defines `snip repl`: the free playground, from the command line.

import ArgumentParser
import Terminal

struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "Try Python at a prompt inside the sandbox.")

  @OptionGroup var limits: LimitOptions

  @Flag(help: "No colour, no cursor movement.")
  var plain = false

  @Option(help: "The keys that edit a line: emacs or vi. (default: what readline's settings say)")
  var keys: KeyStyle?

  func run() throws {
    let output = TerminalOutput()
    var screen = Screen.detect(plain: plain)
    if let keys { screen.keys = keys }
    let status = ReplSession(output: output, screen: screen, limits: limits.limits(defaults: .program)).run()
    output.flush()
    if status != 0 { throw ExitCode(Int32(status)) }
  }
}

extension KeyStyle: ExpressibleByArgument {}
