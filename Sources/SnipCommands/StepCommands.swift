// This file defines the shell's commands for single steps of the loop. Each does in the same session what its namesake
// does at the prompt, and so leaves the same state.

import ArgumentParser
import Terminal

struct StepOptions: ParsableArguments {
  @OptionGroup var lessons: LessonOptions

  @Flag(help: "No colour; words instead of signs.")
  var plain = false

  /// A session at the learner's place, for one command.
  func session() throws -> LearnSession { try lessons.session(screen: Screen.detect(plain: plain), isLive: false) }

  /// Does one command of the loop.
  func perform(_ command: String, _ argument: String = "") throws {
    let session = try session()
    session.perform(argument.isEmpty ? command : command + " " + argument)
    session.reportProblem()
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the step where you are.")
  @OptionGroup var options: StepOptions
  func run() throws { try options.perform("show") }
}

struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "next", abstract: "Go on to the next step, and show it.")
  @OptionGroup var options: StepOptions
  func run() throws { try options.perform("next") }
}

struct BackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "back", abstract: "Go back a step, and show it.")
  @OptionGroup var options: StepOptions
  func run() throws { try options.perform("back") }
}

struct GoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "go", abstract: "Jump to a lesson or an exercise.")
  @OptionGroup var options: StepOptions

  @Argument(help: ArgumentHelp("The place.", valueName: "lesson[/exercise]"))
  var place: String

  func run() throws {
    let session = try options.session()
    let isThere = session.go(place)
    session.reportProblem()
    if !isThere { throw ExitCode(2) }
  }
}

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer the question of this step: the numbers of choices, or what is printed.",
    discussion: "Several lines are several arguments.")

  @OptionGroup var options: StepOptions

  @Argument(help: "Numbers, or lines of output.")
  var lines: [String]

  func run() throws { try options.perform("answer", lines.joined(separator: "\n")) }
}

struct HintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hint", abstract: "The next hint for the exercise where you are.")

  @OptionGroup var options: StepOptions

  @Argument(help: "A hint that you have seen before.")
  var number: Int?

  func run() throws { try options.perform("hint", number.map(String.init) ?? "") }
}

struct SolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution", abstract: "The author's ways, once you are done or have seen every hint.")

  @OptionGroup var options: StepOptions

  @Argument(help: ArgumentHelp("`now` shows them at once.", valueName: "now"))
  var when: String?

  func run() throws { try options.perform("solution", when ?? "") }
}

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Make your file and open it in $EDITOR; every save is checked.")
  @OptionGroup var options: StepOptions
  func run() throws { try options.perform("edit") }
}

struct ResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Back to the starter; what you wrote is kept beside it.")

  @OptionGroup var options: StepOptions

  @Argument(help: ArgumentHelp("`lesson` or `all` for more than this exercise.", valueName: "lesson|all"))
  var scope: String?

  func run() throws { try options.perform("reset", scope ?? "") }
}

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Bring back an exercise that is due again.")
  @OptionGroup var options: StepOptions
  func run() throws { try options.perform("review") }
}
