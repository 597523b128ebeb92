// This file runs the tester over one file after the other, a line at a time, and hands what it finds to the form of
// output that was asked for.

import Glibc
import RegexSyntax
import SourceText
import Terminal

/// The course of one run over files.
struct RegexReport {
  let search: RegexSearch
  let tester: RegexTester
  let hasSeveralFiles: Bool
  /// A file's matches have been shown: the next begins behind an empty line.
  var hasShownFile = false
  private var writer: MatchWriter

  init(search: RegexSearch, tester: RegexTester, hasSeveralFiles: Bool) {
    self.search = search
    self.tester = tester
    self.hasSeveralFiles = hasSeveralFiles
    writer = MatchWriter(
      names: search.pattern.groupNames, painter: tester.painter, output: tester.output,
      isForTerminal: tester.options.isForTerminal)
  }

  /// Searches one file; `-` is standard input.
  mutating func run(_ name: String) -> RegexTester.Status {
    let reader: LineReader
    do throws(FileError) {
      reader = try LineReader(name, takesWholeFile: tester.options.takesWholeFile)
    } catch {
      say(error.diagnostic)
      return .problem
    }
    writer.file = name
    writer.needsHeading = tester.options.output == .report && tester.options.replacement == nil && name != "-"
    var found = 0
    var isFaultSaid = false
    var lineNumber = 1
    while !tester.output.isClosed {
      let line: LineReader.Line?
      do throws(FileError) {
        line = try reader.next()
      } catch {
        say(error.diagnostic)
        return .problem
      }
      guard let line else { break }
      if let faultLine = line.faultLine, !isFaultSaid {
        isFaultSaid = true
        let text = "is not UTF-8; what cannot be read is taken for U+FFFD"
        say(Diagnostic(.warning, file: "\(shown(name)):\(lineNumber + faultLine)", text))
      }
      do throws(RegexSearch.GaveUp) {
        found += try handle(line, number: lineNumber)
      } catch {
        gaveUp(name, lineNumber)
        return .gaveUp
      }
      lineNumber += 1
    }
    if tester.options.output == .count { writer.writeCount(found, isNamed: hasSeveralFiles) }
    return found > 0 ? .matched : .noMatch
  }

  /// Searches one line, or one whole text; how many matches it has.
  private mutating func handle(_ line: LineReader.Line, number: Int) throws(RegexSearch.GaveUp) -> Int {
    let bytes = line.bytes
    var matches: [RegexSearch.Match] = []
    var count = 0
    var writer = self.writer
    var problem: RegexSearch.GaveUp?
    bytes.withUnsafeBufferPointer { text in
      var places = PlaceFinder(text, line: number)
      do throws(RegexSearch.GaveUp) {
        // Parts and replaced text need all matches of the line; anything else is written as it is found.
        let gathers = search.mode == .split || tester.options.replacement != nil && tester.options.output == .report
        try search.forEachMatch(in: text) { match in
          count += 1
          if gathers {
            matches.append(match)
          } else {
            write(match, text, &places, &writer)
          }
          return !tester.output.isClosed
        }
        if search.mode == .split {
          if count > 0 { writer.writeParts(matches, text, line: number, isJSON: tester.options.output == .json) }
        } else if gathers {
          writeReplaced(matches, text, line.ending)
        }
      } catch {
        problem = error
      }
    }
    self.writer = writer
    if let problem { throw problem }
    return count
  }

  private func write(
    _ match: RegexSearch.Match, _ text: UnsafeBufferPointer<UInt8>, _ places: inout PlaceFinder,
    _ writer: inout MatchWriter
  ) {
    switch tester.options.output {
    case .report: writer.write(match, text, &places)
    case .onlyMatching: writer.writeText(match.range, text)
    case .count: break
    case .json:
      var replaced: [UInt8]?
      if search.template != nil {
        var bytes: [UInt8] = []
        search.expand(match, in: text, into: &bytes)
        replaced = bytes
      }
      writer.writeJSON(match, text, &places, replacement: replaced)
    }
  }

  /// The line with its matches replaced, as `re.sub` gives it, and with its own line ending.
  private func writeReplaced(
    _ matches: [RegexSearch.Match], _ text: UnsafeBufferPointer<UInt8>, _ ending: ArraySlice<UInt8>
  ) {
    var result: [UInt8] = []
    var copied = 0
    for match in matches {
      result += text[copied..<match.range.lowerBound]
      search.expand(match, in: text, into: &result)
      copied = match.range.upperBound
    }
    result += text[copied..<text.count]
    if tester.options.isForTerminal {
      tester.output.write(VisibleText.show(String(decoding: result, as: UTF8.self)))
    } else {
      tester.output.write(bytes: result)
    }
    tester.output.write(bytes: ending)
  }

  private func shown(_ name: String) -> String { name == "-" ? "standard input" : name }

  private func say(_ diagnostic: Diagnostic) {
    tester.output.flush()
    tester.errors.write(DiagnosticRenderer().render(diagnostic))
    tester.errors.flush()
  }

  private func gaveUp(_ name: String, _ line: Int) {
    say(
      Diagnostic(
        .error, file: "\(shown(name)):\(line)",
        "gave up after \(grouped(search.pattern.context.limits.steps)) steps; whether it matches is not known",
        hints: ["a repetition inside a repetition, such as (a+)+, tries every way to divide the text"]))
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
