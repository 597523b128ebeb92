// This file defines the commands of the playground: a percent sign and a word, because no statement of Python begins so.

/// A command as it was typed.
struct ReplCommandLine {
  struct Command: Sendable {
    let name: String
    let argument: String
    let explanation: String
  }

  static let commands = [
    Command(name: "help", argument: "", explanation: "this list"),
    Command(name: "who", argument: "", explanation: "your variables"),
    Command(name: "time", argument: "CODE", explanation: "how long it takes, in seconds and steps"),
    Command(name: "trace", argument: "CODE", explanation: "steps through it, forward and back"),
    Command(name: "paste", argument: "", explanation: "takes lines up to `--` as one text, prompts and all"),
    Command(name: "history", argument: "[COUNT]", explanation: "what you entered"),
    Command(name: "save", argument: "FILE", explanation: "writes what you entered to a file"),
    Command(name: "load", argument: "FILE", explanation: "runs a file here"),
    Command(name: "reset", argument: "", explanation: "forgets every variable"),
  ]

  /// With the percent sign.
  let name: String
  let argument: String

  /// Nil for anything but a command.
  init?(_ text: String) {
    guard text.hasPrefix("%"), let letter = text.dropFirst().first, letter.isLetter else { return nil }
    name = "%" + text.dropFirst().prefix { $0.isLetter }
    argument = String(text.dropFirst(name.count).drop { $0 == " " })
  }

  var takesCode: Bool { name == "%time" || name == "%trace" }
  var takesFile: Bool { name == "%save" || name == "%load" }
}
