// This file defines `snip trace`: a program step by step, forward and back.

import ArgumentParser
import PyRuntime
import Terminal

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Watch a Python program step by step, forward and back.",
    discussion: """
      A screen shows the code, the variables and what changed, the calls and the output; its last line names the keys.
      With --plain, or where there is no terminal, commands are read line by line from standard input: h lists them.
      Without a file it is your answer to the exercise where you are that runs, with a test behind it.
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

  @OptionGroup var lessons: LessonOptions

  @Argument(parsing: .captureForPassthrough, help: "The file, then the program's own arguments.")
  var arguments: [String] = []

  func run() throws {
    // The parser leaves everything from here on to the program.
    if let first = arguments.first, ["-h", "--help"].contains(first) { throw CleanExit.helpRequest(self) }
    let source: ProgramSource
    var programArguments = arguments
    var folder = "."
    if let code {
      source = ProgramSource(name: "<string>", text: Array(code.utf8) + [10])
      programArguments.insert("-c", at: 0)
    } else {
      guard let path = arguments.first else { return try watchAnswer() }
      source = try ProgramFile.read(path)
      folder = ProgramFile.folder(of: path)
    }
    let world = TraceWorld(machine: MachineHost(folder: folder))
    if let input { world.setInput(try ProgramFile.read(input).text) }
    var program = WatchedProgram(source: source, world: world, limits: limits.limits(defaults: .program))
    program.arguments = programArguments
    program.isStressed = limits.gcStress
    program.breakpoints = breakLines
    program.stopsAtExceptions = breakOnException
    let output = TerminalOutput()
    let editor = LineEditor(output: output, screen: Screen.detect(plain: plain))
    if let unstarted = program.watch(on: output, with: editor, keepsHistory: true) {
      throw ExitCode(Int32(ProgramRunner.report(unstarted)))
    }
  }

  /// Without a file: what `:trace` does in a lesson.
  private func watchAnswer() throws {
    let session = try lessons.session(screen: Screen.detect(plain: plain), isLive: false)
    session.perform("trace")
    session.reportProblem()
  }
}
