// This file defines the short way to run a program. Setting up the argument parser costs more than the interpreter's own
// start (11 of 25 million instructions for `print("hi")`), so the plain form of `snip run`, which is what scripts and
// shebang lines use, goes around it. Anything with an option goes through the parser.

import PyRuntime

public enum QuickRun {
  /// The exit status of `snip run FILE [ARGUMENT...]` `snip run -c TEXT` or
  /// `snip run -m MODULE [ARGUMENT...]`; nil when the arguments are anything else.
  public static func attempt(_ arguments: [String]) -> Int? {
    guard arguments.count >= 3, arguments[1] == "run" else { return nil }
    if arguments[2] == "-c" {
      guard arguments.count == 4 else { return nil }
      let source = ProgramSource(name: "<string>", text: Array(arguments[3].utf8) + [10])
      return ProgramRunner(limits: .program).run(source, arguments: ["-c"], folder: ".")
    }
    if arguments[2] == "-m" {
      guard arguments.count >= 4, !arguments[3].hasPrefix("-") else { return nil }
      guard let found = ProgramModule.find(arguments[3]) else { return 1 }
      return ProgramRunner(limits: .program).run(
        found.source, arguments: [found.argument] + arguments[4...], folder: ".", package: found.package)
    }
    let hasOptions = arguments[2...].contains { $0.hasPrefix("-") }
    if hasOptions { return nil }
    guard let source = try? ProgramFile.read(arguments[2]) else { return 2 }
    return ProgramRunner(limits: .program).run(
      source, arguments: Array(arguments[2...]), folder: ProgramFile.folder(of: arguments[2]))
  }
}
