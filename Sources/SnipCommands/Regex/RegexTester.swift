// This file defines the regex tester: what `snip regex` is asked for and what it answers. It knows no command line, so
// that other screens can show the same.

import Glibc
import PCRE
import PythonRegex
import RegexSyntax
import Terminal

/// Runs a Python pattern over files.
struct RegexTester {
  /// What to look for in each line.
  enum Mode: Sendable, Equatable {
    /// All matches, as `re.finditer`.
    case search
    /// One match at the start, as `re.match`.
    case match
    /// One match of the whole, as `re.fullmatch`.
    case fullMatch
    /// The parts between matches, as `re.split`.
    case split
  }

  /// What to print.
  enum Output: Sendable, Equatable {
    /// Every match with its place and groups.
    case report
    /// One JSON object a line.
    case json
    /// How many matches a file has.
    case count
    /// The matched texts alone.
    case onlyMatching
    /// The names of the files that have a match.
    case files
  }

  /// The exit statuses of the command.
  enum Status: Int32, Sendable {
    case matched = 0
    case noMatch = 1
    /// A bad pattern or template, or a file that cannot be read.
    case problem = 2
    /// A search met the match limit.
    case gaveUp = 3
  }

  struct Options: Sendable {
    var flags: RegexFlags = []
    var mode: Mode = .search
    var output: Output = .report
    /// A Python template; matches are replaced by it.
    var replacement: String?
    /// Lines around a match that are shown with it.
    var linesBefore = 0
    var linesAfter = 0
    /// The file is one text instead of a line at a time.
    var takesWholeFile = false
    /// Text is shown so that a terminal does not act on it.
    var isForTerminal = false
  }

  let source: String
  let options: Options
  let painter: Painter
  let output: TerminalOutput
  let errors: TerminalOutput

  init(_ source: String, _ options: Options, painter: Painter, output: TerminalOutput, errors: TerminalOutput) {
    self.source = source
    self.options = options
    self.painter = painter
    self.output = output
    self.errors = errors
  }

  /// Searches the files one after the other; standard input where none is named, or where one is called `-`.
  func run(_ files: [String]) -> Status {
    defer {
      output.flush()
      errors.flush()
    }
    guard let search = compile() else { return .problem }
    let names = files.isEmpty ? ["-"] : files
    var result = Status.noMatch
    let report = RegexReport(search: search, tester: self, hasSeveralFiles: names.count > 1)
    for name in names {
      switch report.run(name) {
      case .matched: if result == .noMatch { result = .matched }
      case .noMatch: break
      case .problem: result = .problem
      case .gaveUp: return .gaveUp
      }
      // Nobody reads any more: that is no error.
      if output.isClosed { break }
    }
    return result
  }

  /// Says what the pattern means, for a screen of so many columns.
  func explain(columns: Int) -> Status {
    defer {
      output.flush()
      errors.flush()
    }
    guard let search = compile() else { return .problem }
    let explanation = PatternExplanation(search.pattern.tree)
    output.write(painter.paint(explanation.lines(columns: columns)))
    return .matched
  }

  /// The pattern and the template; nil after saying what is wrong with one of them.
  private func compile() -> RegexSearch? {
    let points = source.unicodeScalars.map(\.value)
    let problems = PatternProblems(painter: painter, errors: errors)
    let pattern: Pattern
    do throws(PatternError) {
      pattern = try Pattern(points, flags: options.flags)
    } catch {
      problems.show(error, in: points)
      return nil
    }
    problems.show(pattern.tree.warnings, in: points)
    let mode = options.mode
    var linePattern: Pattern?
    if !options.takesWholeFile, mode == .search || mode == .split, let tree = pattern.tree.forLines {
      // Each line is cheap for the own matcher alone, and a block of lines may be too much for its steps.
      linePattern = try? Pattern(tree, context: pattern.context)
      if linePattern?.emitted == nil { linePattern = nil }
    }
    guard let text = options.replacement else {
      return RegexSearch(pattern, linePattern: linePattern, mode: mode, template: nil)
    }
    let replacement = text.unicodeScalars.map(\.value)
    do throws(PatternError) {
      let template = try ReplacementTemplate(
        parsing: replacement, groupCount: pattern.groupCount, names: pattern.groupNames)
      problems.show(template.warnings, in: replacement)
      return RegexSearch(pattern, linePattern: linePattern, mode: mode, template: template)
    } catch {
      problems.show(error, in: replacement)
      return nil
    }
  }
}
