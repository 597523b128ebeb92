// This file hands what a scan finds to the form of output that was asked for, file after file.

import RegexSyntax
import SourceText
import Terminal

/// The course of one run over files.
final class RegexReport: ScanListener {
  private let search: RegexSearch
  private let tester: RegexTester
  private let hasSeveralFiles: Bool
  private var writer: MatchWriter
  private var context: ContextLines
  private var name = "-"
  /// Matches in this file.
  private var count = 0

  // The text that is being searched.
  private var places = PlaceFinder(UnsafeBufferPointer(start: nil, count: 0), line: 1)
  private var gathered: [[Range<Int>?]] = []
  /// Bytes of the text that stand in the output already, in replacing.
  private var copied = 0

  init(search: RegexSearch, tester: RegexTester, hasSeveralFiles: Bool) {
    self.search = search
    self.tester = tester
    self.hasSeveralFiles = hasSeveralFiles
    context = ContextLines(before: tester.options.linesBefore, after: tester.options.linesAfter)
    writer = MatchWriter(
      names: search.pattern.groupNames, painter: tester.painter, output: tester.output,
      isForTerminal: tester.options.isForTerminal)
  }

  private var options: RegexTester.Options { tester.options }
  private var output: TerminalOutput { tester.output }
  private var isReplacing: Bool { search.template != nil && options.output == .report }
  private var isSplitting: Bool { search.mode == .split }

  /// Searches one file; `-` is standard input.
  func run(_ name: String) -> RegexTester.Status {
    self.name = name
    count = 0
    context.startFile()
    writer.startFile(name, hasHeading: options.output == .report && !isReplacing && name != "-")
    var scan = RegexScan(search, for: self, takesWholeFile: options.takesWholeFile)
    do throws(RegexScan.Problem) {
      try scan.run(name)
    } catch {
      say(diagnostic(error))
      if case .gaveUp = error { return .gaveUp }
      return .problem
    }
    switch options.output {
    case .count: writer.writeCount(count, isNamed: hasSeveralFiles)
    case .files where count > 0: writer.writeName()
    default: break
    }
    return count > 0 ? .matched : .noMatch
  }

  // MARK: Listening

  var wantsLines: Bool {
    switch options.output {
    case .report: !isReplacing
    case .json: true
    case .count, .onlyMatching, .files: false
    }
  }

  var wantsEveryLine: Bool { context.isWanted }

  func begin(_ text: SearchedText) {
    places = PlaceFinder(text.bytes, line: text.line)
    gathered.removeAll(keepingCapacity: true)
    copied = 0
  }

  func found(_ match: RegexSearch.Match, in text: SearchedText) -> Bool {
    count += 1
    // Parts, and lines with what stands around them, need all matches of the text.
    if isSplitting || context.isWanted {
      gathered.append(match.groups)
      return !output.isClosed
    }
    switch options.output {
    case .count: return true
    case .files: return false
    case .onlyMatching: writer.writeText(match.range, text.bytes)
    case .json: writer.writeJSON(match.groups, text, &places, replacement: replaced(match, text.bytes))
    case .report:
      if isReplacing {
        replace(match, text.bytes)
      } else {
        writer.write(match.groups, text.bytes, &places)
      }
    }
    return !output.isClosed
  }

  func end(_ text: SearchedText) {
    if isReplacing {
      writer.writeRaw(text.bytes[copied...])
      writer.writeRaw(text.ending[...])
    } else if isSplitting {
      if !gathered.isEmpty { writer.writeParts(gathered, text, isJSON: options.output == .json) }
    } else if context.isWanted {
      context.pass(text, hasMatch: !gathered.isEmpty, writer)
      if gathered.isEmpty { return }
      writer.writeLine(text, matches: gathered)
      for groups in gathered { writer.write(groups, text.bytes, &places) }
    }
  }

  func pause() {
    output.flush()
  }

  func warn(_ fault: RegexScan.Fault, line: Int) {
    let text =
      switch fault {
      case .binary: "is binary data, with a NUL in this line; it is read as text all the same"
      case .notUTF8: "is not UTF-8; what cannot be read is taken for U+FFFD"
      }
    say(Diagnostic(.warning, file: "\(shownName):\(line)", text))
  }

  // MARK: Replacing

  /// What a match is replaced by; nil without a template.
  private func replaced(_ match: RegexSearch.Match, _ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let template = search.template else { return nil }
    var bytes: [UInt8] = []
    template.expand(in: text, into: &bytes) { match[$0] }
    return bytes
  }

  private func replace(_ match: RegexSearch.Match, _ text: UnsafeBufferPointer<UInt8>) {
    writer.writeRaw(text[copied..<match.range.lowerBound])
    writer.writeReplacement(replaced(match, text) ?? [])
    copied = match.range.upperBound
  }

  // MARK: Problems

  private var shownName: String { name == "-" ? "standard input" : name }

  private func say(_ diagnostic: Diagnostic) {
    output.flush()
    tester.errors.write(DiagnosticRenderer().render(diagnostic))
    tester.errors.flush()
  }

  private func diagnostic(_ problem: RegexScan.Problem) -> Diagnostic {
    switch problem {
    case .reading(.file(let error), _): return error.diagnostic
    case .reading(.longLine, let line):
      return Diagnostic(
        .error, file: "\(shownName):\(line)", "this line is longer than \(BlockReader.largestLine >> 20) MiB",
        hints: ["--whole takes a file of up to \(BlockReader.largestText >> 20) MiB as one text"])
    case .reading(.longText, _):
      return Diagnostic(
        .error, file: shownName, "is larger than \(BlockReader.largestText >> 20) MiB, too large for one text",
        hints: ["without --whole a file of any size is searched line by line"])
    case .gaveUp(let line):
      return Diagnostic(
        .error, file: "\(shownName):\(line)",
        "gave up after \(grouped(search.pattern.context.limits.steps)) steps; whether it matches is not known",
        hints: ["a repetition inside a repetition, such as (a+)+, tries every way to divide the text"])
    }
  }

  /// `10,000,000`
  private func grouped(_ number: UInt32) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
