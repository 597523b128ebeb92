// This file defines `snip run`: a program of the subset, as Python would run it.

import ArgumentParser
import PyRuntime
import PyStdlib
import SourceText
import Terminal

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a Python program inside the sandbox.",
    discussion: """
      Exit status: as Python's: 0, 1 after an uncaught exception, or the program's own; 2 when the file cannot be read,
      124 when a limit stopped it, 125 when it needs something outside the subset.
      """)

  @Option(name: .customShort("c"), help: "Run this text instead of a file.")
  var code: String?

  @Option(name: .customShort("m"), help: "Run this module instead of a file.")
  var module: String?

  @OptionGroup var limits: LimitOptions

  @Argument(parsing: .captureForPassthrough, help: "The file, then the program's own arguments.")
  var arguments: [String] = []

  func run() throws {
    // The parser leaves everything from here on to the program.
    if let first = arguments.first, ["-h", "--help"].contains(first) { throw CleanExit.helpRequest(self) }
    let source: ProgramSource
    var programArguments = arguments
    let folder: String
    var package = ""
    if let code {
      source = ProgramSource(name: "<string>", text: Array(code.utf8) + [10])
      programArguments.insert("-c", at: 0)
      folder = "."
    } else if let module {
      guard let found = ProgramModule.find(module) else { throw ExitCode(1) }
      source = found.source
      package = found.package
      programArguments.insert(found.argument, at: 0)
      folder = "."
    } else {
      guard let path = arguments.first else {
        throw ValidationError("name a file, or give a text with -c or a module with -m")
      }
      source = try ProgramFile.read(path)
      folder = ProgramFile.folder(of: path)
    }
    let status = ProgramRunner(limits: limits.limits(defaults: .program), isStressed: limits.gcStress).run(
      source, arguments: programArguments, folder: folder, package: package)
    throw ExitCode(Int32(status))
  }
}
