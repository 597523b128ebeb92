// This file defines `snip trace`: a program step by step, forward and back.

import ArgumentParser
import Glibc
import PyRuntime
import PyStdlib
import SourceText
import Terminal

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Watch a Python program step by step, forward and back.",
    discussion: """
      A screen shows the code, the variables and what changed, the calls and the output; its last line names the keys.
      With --plain, or where there is no terminal, commands are read line by line from standard input: h lists them.
      A program that asks for input gets it from --input FILE; else you are asked, and the same answer is given again
      when you go back. Exit status: 0; 2 when the file cannot be read; as for `snip run` when no line of it can run.
      """)

  @Option(name: .customShort("c"), help: "Watch this text instead of a file.")
  var code: String?

  @Option(name: .customLong("break"), help: "Go on to this line first; may be given several times.")
  var breakLines: [Int] = []

  @Flag(help: "Go on to where an exception is raised first.")
  var breakOnException = false

  @Option(help: "What the program reads from its standard input.")
  var input: String?

  @Flag(help: "Commands line by line, no colour, no cursor movement.")
  var plain = false

  @OptionGroup var limits: LimitOptions

  @Argument(parsing: .captureForPassthrough, help: "The file, then the program's own arguments.")
  var arguments: [String] = []

  func run() throws {
    let source: ProgramSource
    var programArguments = arguments
    var folder = "."
    if let code {
      source = ProgramSource(name: "<string>", text: Array(code.utf8) + [10])
      programArguments.insert("-c", at: 0)
    } else {
      guard let path = arguments.first else { throw ValidationError("name a file, or give a text with -c") }
      source = try ProgramFile.read(path)
      folder = ProgramFile.folder(of: path)
    }
    let world = TraceWorld(folder: folder)
    if let input { world.setInput(try ProgramFile.read(input).text) }
    let screen = Screen.detect(plain: plain)
    let output = TerminalOutput()
    let face: any TraceFace =
      screen.canEdit
      ? ScreenTrace(output: output, screen: screen) : LineTrace(output: output, screen: screen, tellsChanges: true)
    world.ask = { face.input(after: $0) }
    let session = TraceSession(face: face, canGoBack: true)
    for line in breakLines { session.breakpoints.insert(TraceBreakpoint(file: source.name, line: line)) }
    session.stopsAtExceptions = breakOnException
    if !breakLines.isEmpty || breakOnException { session.startAtBreakpoint() }

    let budgets = limits.limits(defaults: .program)
    let isStressed = limits.gcStress
    var unstarted: Outcome?
    StopFlag.whileCatchingInterrupts {
      VM.runOnLargeStack {
        unstarted = session.follow(
          { host in
            let vm = VM(host: host, limits: budgets, modules: StandardLibrary.modules, stress: isStressed)
            return (vm, { vm.run(program: source, arguments: programArguments) })
          }, world)
      }
    }
    (face as? ScreenTrace)?.close()
    output.flush()
    if let unstarted { throw ExitCode(Int32(ProgramRunner.report(unstarted))) }
  }
}
