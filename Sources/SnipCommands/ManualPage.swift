// This file writes the manual page, `snip help --man`, from the command line's own tables, so that it cannot say anything
// else than the commands do. The form is that of man(7).

import ArgumentParser

struct ManualPage {
  private var text = ""

  static func text() -> String {
    var page = ManualPage()
    page.write()
    return page.text
  }

  private mutating func write() {
    let configuration = Snip.configuration
    text += ".TH SNIP 1 \"\" \"Snip \(configuration.version)\" \"Snip\"\n"
    section("NAME")
    text +=
      "snip \\- \(Self.escaped(configuration.abstract.prefix(1).lowercased() + configuration.abstract.dropFirst()))\n"
    section("SYNOPSIS")
    text += ".B snip\n.RI [ command ]\n.RI [ argument ...]\n"
    section("DESCRIPTION")
    paragraphs(Self.description)
    section("COMMANDS")
    for command in configuration.subcommands { describe(command) }
    section("IN A LESSON")
    paragraphs("At the prompt of a lesson anything that does not begin with a colon is Python.")
    for action in LearnAction.all where action.name != "answer" {
      let short = action.shortcut.map { ", :\($0)" } ?? ""
      let label = ":\(action.name)\(action.argument.isEmpty ? "" : " " + action.argument)\(short)"
      entry(label, action.what)
    }
    section("EXIT STATUS")
    for (status, what) in Self.statuses { entry(status, what) }
    section("ENVIRONMENT")
    for (name, what) in Self.environment { entry(name, what) }
    section("FILES")
    for (path, what) in Self.files { entry(path, what) }
  }

  // MARK: Commands

  private mutating func describe(_ command: any ParsableCommand.Type) {
    let configuration = command.configuration
    // `regex test` is hidden among the commands only because it is written as two words.
    guard configuration.shouldDisplay || command == RegexTestCommand.self else { return }
    let help = HelpText(Snip.helpMessage(for: command, columns: 10_000))
    text += ".SS \"\(Self.escaped(help.usage))\"\n"
    paragraphs(configuration.abstract)
    if !configuration.discussion.isEmpty { paragraphs(configuration.discussion) }
    for (label, what) in help.entries where !Self.isEverywhere(label) { entry(label, what) }
    for inner in configuration.subcommands { describe(inner) }
  }

  /// Options that every command has are not told again for each.
  private static func isEverywhere(_ label: String) -> Bool { label == "--version" || label == "-h, --help" }

  // MARK: Marks of man(7)

  private mutating func section(_ title: String) { text += ".SH \(title)\n" }

  private mutating func entry(_ label: String, _ what: String) {
    text += ".TP\n.B \"\(Self.escaped(label))\"\n\(Self.escaped(what))\n"
  }

  /// Text with blank lines between its paragraphs. Lines that are indented stay as they are.
  private mutating func paragraphs(_ words: String) {
    text += ".PP\n"
    var isExample = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ")
      if indented != isExample && !line.isEmpty {
        text += indented ? ".nf\n" : ".fi\n"
        isExample = indented
      }
      text += line.isEmpty ? (isExample ? "\n" : ".PP\n") : Self.escaped(line) + "\n"
    }
    if isExample { text += ".fi\n" }
  }

  /// Text as roff takes it: a backslash begins an escape, a point or an apostrophe at the start of a line an order, and a
  /// hyphen alone may become a dash.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  // MARK: What no table holds

  private static let description = """
    Snip teaches Python in the terminal: read a little, try it, write it, see it checked. What is typed or written runs in a
    sandbox of its own, an interpreter for a subset of Python 3.11. What runs prints what CPython 3.11 prints; what is
    outside the subset is refused with its place.

    Without a command Snip goes on where you left. Every command has --help.
    """

  private static let statuses = [
    ("0", "all is well: the program ended so, every exercise passes, something matched"),
    ("1", "an uncaught exception, a test that fails, a finding, no match"),
    ("2", "wrong usage, or a file that cannot be read"),
    ("3", "snip check: a limit ended a test; snip regex: too many ways to match"),
    ("124", "snip run: a limit stopped the program"),
    ("125", "snip run: the program needs something outside the subset"),
    ("130", "Ctrl-C stopped it"),
  ]

  private static let environment = [
    ("SNIP_LESSONS", "the folder with the lessons, where --lessons does not name one"),
    ("VISUAL, EDITOR", "the editor for answers and for Ctrl-X Ctrl-E"),
    ("SNIP_KEYS", "emacs or vi: the keys that edit a line, before what readline's settings (INPUTRC) say"),
    ("SNIP_WATCH", "poll looks at the answer's file four times a second instead of watching it"),
    ("NO_COLOR", "no colour"),
    ("ACCESSIBLE", "as --plain: no colour, no cursor movement, words instead of signs"),
    ("XDG_STATE_HOME", "the folder for progress and history, usually ~/.local/state"),
  ]

  private static let files = [
    ("work/LESSON/EXERCISE.py", "your answers, below the folder in which you start Snip"),
    ("~/.local/state/snip/progress.db", "what you have done"),
    ("~/.local/state/snip/history, ~/.local/state/snip/learn-history", "what you typed"),
  ]
}

/// What a command's help says, taken apart.
private struct HelpText {
  var usage = ""
  var entries: [(label: String, what: String)] = []

  init(_ text: String) {
    var isEntries = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("USAGE: ") {
        usage = String(line.dropFirst("USAGE: ".count))
      } else if line.hasSuffix(":") && !line.hasPrefix(" ") {
        isEntries = line != "SUBCOMMANDS:"
      } else if isEntries {
        add(line)
      }
    }
  }

  /// An entry begins two columns in; what is said of it stands behind it, or further in on the next lines.
  private mutating func add(_ line: Substring) {
    let indent = line.prefix { $0 == " " }.count
    if line.allSatisfy({ $0 == " " }) { return }
    guard indent == 2 else {
      guard indent > 2, let last = entries.indices.last else { return }
      entries[last].what += (entries[last].what.isEmpty ? "" : " ") + line.dropFirst(indent)
      return
    }
    // The words begin in one column; a label that reaches it has one space behind it.
    let column = 26
    let shown = line.dropFirst(2)
    if shown.count > column - 2, shown.dropFirst(column - 3).first == " " {
      let label = shown.prefix(column - 2)
      let end = label.lastIndex { $0 != " " }.map { label.index(after: $0) } ?? label.endIndex
      entries.append((String(label[..<end]), String(shown.dropFirst(column - 2))))
    } else {
      entries.append((String(shown), ""))
    }
  }
}
