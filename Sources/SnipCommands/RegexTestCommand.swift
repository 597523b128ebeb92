// This file defines the command `snip regex test`: patterns against their files of tests.

import ArgumentParser
import Terminal

/// `snip regex test FILE...`
struct RegexTestCommand: ParsableCommand {
  /// Stands for the two words `regex test`.
  static let name = "regex-test"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Prove patterns against files of tests.",
    usage: "snip regex test <file> ...",
    discussion: #"""
      A file of tests holds patterns, each followed by what it has to do. Texts are Python's string literals.

        # a comment
        pattern (?P<value>\d+)-(\w+)
        flags i
        match "seat 61-A"
        no match "seat"
        fullmatch "12-ab"
        no fullmatch "12-ab!"
        groups "12-ab" -> ("12", "ab")
        groups "12-ab" -> {"value": "12"}
        all "1-a 2-b" -> ("1-a", "2-b")
        split "x1-ay" -> ("x", "1", "a", "y")
        replace "<\\2>" "12-ab" -> "<ab>"
        replace "\\3" "12-ab" -> error "invalid group reference 3 at position 1"

        pattern (\d+
        error missing ), unterminated subpattern at position 0

      A pattern goes from the first character behind the word to the end of its line; a line that begins with | adds a \#
      further line to it. match and groups search anywhere, as re.search; all and split give what re.finditer and \#
      re.split give, replace what re.sub gives; None stands for a group that took no part.

      Exit status: 0 all checks hold, 1 some do not, 2 usage or an unreadable file.
      """#,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Files of tests.", valueName: "file"))
  var files: [String]

  func run() throws {
    var run = PatternTestRun(
      screen: Screen.detect(), output: TerminalOutput(), errors: TerminalOutput(descriptor: 2))
    let status = run.run(files)
    if status != 0 { throw ExitCode(status) }
  }
}
