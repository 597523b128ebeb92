// This file defines the command `snip regex`: flags and files of the command line, handed to the tester.

import ArgumentParser
import RegexSyntax
import Terminal

/// `snip regex PATTERN [FILE...]`, `snip regex test FILE...`
struct RegexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regex",
    abstract: "Try a Python pattern on files or on standard input.",
    usage: """
      snip regex [<options>] <pattern> [<file> ...]
      snip regex test <file> ...
      """,
    discussion: """
      Shows every match with its line and column, and its groups.

      The unit is a line: each is searched alone, without its ending, so that ^ \\A $ and \\Z mean its start and end and \
      no match runs across lines. So input of any size, and a stream that never ends, takes little memory. A line may \
      be 8 MiB long. With --whole the unit is the whole file, as re.finditer would search what open(file).read() gives; \
      a file may then be 256 MiB large.

      Text is read as UTF-8. Columns and spans count characters from the unit's start.

      `snip regex test` proves patterns against files of tests; `snip regex test --help` shows what stands in them.

      Exit status: 0 matched, 1 no match, 2 bad pattern, usage or unreadable file, 3 gave up at the match limit.
      """)

  @Argument(help: "The pattern, as Python's re module takes it. (The pattern `test` goes behind --.)")
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

  @Flag(
    name: [.customShort("l"), .customLong("files-with-matches")], help: "Print only the names of files with a match.")
  var filesWithMatches = false

  @Flag(help: "Print one JSON object for each match: place, spans, groups and names.")
  var json = false

  @Option(
    name: [.customShort("A", allowingJoined: true), .long],
    help: ArgumentHelp("Show so many lines after each line that matches.", valueName: "lines"))
  var afterContext: Int?

  @Option(
    name: [.customShort("B", allowingJoined: true), .long],
    help: ArgumentHelp("Show so many lines before each line that matches.", valueName: "lines"))
  var beforeContext: Int?

  @Option(
    name: [.customShort("C", allowingJoined: true), .long],
    help: ArgumentHelp("Show so many lines before and after.", valueName: "lines"))
  var context: Int?

  @Flag(help: "Take each file as one text instead of line by line.")
  var whole = false

  @Flag(help: "Say in words what the pattern means, part by part, and search nothing.")
  var explain = false

  func validate() throws {
    if [match, fullmatch, split].filter({ $0 }).count > 1 {
      throw ValidationError("--match, --fullmatch and --split exclude each other.")
    }
    if [count, onlyMatching, json, filesWithMatches].filter({ $0 }).count > 1 {
      throw ValidationError("--count, --only-matching, --files-with-matches and --json exclude each other.")
    }
    let isShort = count || onlyMatching || filesWithMatches
    if replacement != nil, split || isShort {
      throw ValidationError(
        "--replace goes with neither --split nor --count nor --only-matching nor --files-with-matches.")
    }
    if split, isShort {
      throw ValidationError("--split goes with neither --count nor --only-matching nor --files-with-matches.")
    }
    let sizes = [afterContext, beforeContext, context].compactMap { $0 }
    if sizes.contains(where: { $0 < 0 || $0 > RegexCommand.mostContext }) {
      throw ValidationError("-A, -B and -C take a number of lines from 0 to \(RegexCommand.mostContext).")
    }
    if !sizes.isEmpty, whole || split || isShort || json || replacement != nil {
      throw ValidationError(
        "-A, -B and -C belong to the report of matches, line by line: leave out --whole, --split, --replace, --json and the like."
      )
    }
    if explain, !files.isEmpty { throw ValidationError("--explain takes no files.") }
    if let unknown = flags.first(where: { RegexCommand.letters[$0] == nil }) {
      throw ValidationError("There is no flag '\(unknown)'; the flags are a, i, m, s, u and x.")
    }
  }

  func run() throws {
    let screen = Screen.detect()
    let tester = RegexTester(
      pattern, options(isForTerminal: screen.isOutputTerminal), painter: screen.painter, output: TerminalOutput(),
      errors: TerminalOutput(descriptor: 2))
    let status = explain ? tester.explain(columns: screen.textWidth) : tester.run(files)
    if status != .matched { throw ExitCode(status.rawValue) }
  }

  private static let mostContext = 10_000
  static let letters: [Character: RegexFlags] = [
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
    options.output =
      json ? .json : count ? .count : onlyMatching ? .onlyMatching : filesWithMatches ? .files : .report
    options.replacement = replacement
    options.linesBefore = beforeContext ?? context ?? 0
    options.linesAfter = afterContext ?? context ?? 0
    options.takesWholeFile = whole
    options.isForTerminal = isForTerminal
    return options
  }
}
