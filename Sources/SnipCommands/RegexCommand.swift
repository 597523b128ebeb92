// This file defines the command `snip regex`: flags and files of the command line, handed to the tester.

import ArgumentParser
import RegexSyntax
import Terminal

/// `snip regex PATTERN [FILE...]`
struct RegexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regex",
    abstract: "Try a Python pattern on files or on standard input.",
    discussion: """
      Shows every match with its line and column, and its groups. A file is taken line by line.
      Exit status: 0 matched, 1 no match, 2 bad pattern or usage, 3 gave up at the match limit.
      """)

  @Argument(help: "The pattern, as Python's re module takes it.")
  var pattern: String

  @Argument(help: ArgumentHelp("Files to search; standard input where none is given.", valueName: "file"))
  var files: [String] = []

  @Flag(name: [.customShort("i"), .long], help: "Ignore case (re.I).")
  var ignoreCase = false

  @Flag(name: [.customShort("m"), .long], help: "^ and $ match at every line (re.M).")
  var multiline = false

  @Flag(name: [.customShort("s"), .long], help: "A dot matches a line break too (re.S).")
  var dotall = false

  @Flag(name: [.customShort("x"), .long], help: "Blanks and comments in the pattern do not count (re.X).")
  var verbose = false

  @Flag(name: [.customShort("a"), .long], help: "\\w, \\d, \\s and \\b know ASCII only (re.A).")
  var ascii = false

  @Option(help: ArgumentHelp("Several flags by their letters, such as imx.", valueName: "letters"))
  var flags: String = ""

  @Flag(help: "Look for one match at the start of each line (re.match).")
  var match = false

  @Flag(help: "Look for a match of each whole line (re.fullmatch).")
  var fullmatch = false

  @Flag(help: "Show the parts between matches (re.split).")
  var split = false

  @Option(
    name: [.customShort("r"), .customLong("replace")],
    help: ArgumentHelp(
      "Print the text with matches replaced; \\1 and \\g<name> stand for groups.", valueName: "template"))
  var replacement: String?

  @Flag(name: [.customShort("c"), .long], help: "Print only how many matches there are.")
  var count = false

  @Flag(name: [.customShort("o"), .long], help: "Print only the matched texts, one a line.")
  var onlyMatching = false

  @Flag(help: "Print one JSON object for each match.")
  var json = false

  @Flag(help: "Take each file as one text instead of line by line.")
  var whole = false

  func validate() throws {
    if [match, fullmatch, split].filter({ $0 }).count > 1 {
      throw ValidationError("--match, --fullmatch and --split exclude each other.")
    }
    if [count, onlyMatching, json].filter({ $0 }).count > 1 {
      throw ValidationError("--count, --only-matching and --json exclude each other.")
    }
    if replacement != nil, split || count || onlyMatching {
      throw ValidationError("--replace goes with neither --split nor --count nor --only-matching.")
    }
    if split, count || onlyMatching {
      throw ValidationError("--split goes with neither --count nor --only-matching.")
    }
    if let unknown = flags.first(where: { RegexCommand.letters[$0] == nil }) {
      throw ValidationError("There is no flag '\(unknown)'; the flags are a, i, m, s, u and x.")
    }
  }

  func run() throws {
    let screen = Screen.detect()
    let tester = RegexTester(
      pattern, options(isForTerminal: screen.isOutputTerminal), painter: screen.painter, output: TerminalOutput(),
      errors: TerminalOutput(descriptor: 2))
    let status = tester.run(files)
    if status != .matched { throw ExitCode(status.rawValue) }
  }

  private static let letters: [Character: RegexFlags] = [
    "a": .ascii, "i": .ignoreCase, "m": .multiline, "s": .dotAll, "u": .unicode, "x": .verbose,
  ]

  private func options(isForTerminal: Bool) -> RegexTester.Options {
    var options = RegexTester.Options()
    for letter in flags { options.flags.formUnion(RegexCommand.letters[letter] ?? []) }
    let single: [(Bool, RegexFlags)] = [
      (ignoreCase, .ignoreCase), (multiline, .multiline), (dotall, .dotAll), (verbose, .verbose), (ascii, .ascii),
    ]
    for (isGiven, flag) in single where isGiven { options.flags.insert(flag) }
    options.mode = match ? .match : fullmatch ? .fullMatch : split ? .split : .search
    options.output = json ? .json : count ? .count : onlyMatching ? .onlyMatching : .report
    options.replacement = replacement
    options.takesWholeFile = whole
    options.isForTerminal = isForTerminal
    return options
  }
}
