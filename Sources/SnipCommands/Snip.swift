// This file defines the command line's root: the subcommands and what `snip` alone does.

import ArgumentParser
import Terminal

/// The `snip` program.
public struct Snip: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "snip",
    abstract: "Learn Python by snippet: read a little, try it, write it, see it checked.",
    version: "0.1.0",
    subcommands: [
      LearnCommand.self, ListCommand.self, ShowCommand.self, AnswerCommand.self, EditCommand.self, HintCommand.self,
      NextCommand.self, BackCommand.self, GoCommand.self, ResetCommand.self, SolutionCommand.self, ReviewCommand.self,
      ProgressCommand.self, RunCommand.self, TraceCommand.self, ReplCommand.self, RegexCommand.self, CheckCommand.self,
      LessonsCommand.self, DoctorCommand.self, RegexTestCommand.self,
    ],
    defaultSubcommand: LearnCommand.self)

  public init() {}

  /// Runs the command line and ends the process. A wrong option or argument is exit status 2, as for every command.
  public static func start() -> Never {
    if CommandLine.arguments.dropFirst().elementsEqual(["help", "--man"]) {
      let output = TerminalOutput()
      output.write(ManualPage.text())
      output.flush()
      exit()
    }
    do {
      var command = try parseAsRoot(arguments())
      try command.run()
      exit()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      ProgramFile.complain(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }

  /// The arguments of the command line. `regex test` is a command of its own, which the parser would take for a pattern.
  private static func arguments() -> [String] {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.starts(with: ["regex", "test"]) else { return arguments }
    return [RegexTestCommand.name] + arguments.dropFirst(2)
  }
}
