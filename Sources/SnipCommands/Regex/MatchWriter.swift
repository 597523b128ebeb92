// This file writes what the tester found, for people and as JSON.

import RegexSyntax
import SourceText
import Terminal

/// Writes matches.
struct MatchWriter {
  let names: [GroupName]
  let painter: Painter
  let output: TerminalOutput
  let isForTerminal: Bool
  /// The file's name; `-` for standard input.
  var file = "-"
  /// The file's name goes before its first match.
  var needsHeading = false
  private var hasHeading = false

  init(names: [GroupName], painter: Painter, output: TerminalOutput, isForTerminal: Bool) {
    self.names = names
    self.painter = painter
    self.output = output
    self.isForTerminal = isForTerminal
  }

  // MARK: For people

  /// A match with its place, and its groups below it.
  mutating func write(_ match: RegexSearch.Match, _ text: UnsafeBufferPointer<UInt8>, _ places: inout PlaceFinder) {
    writeHeading()
    let place = "\(places.place(of: match.range.lowerBound).position)"
    output.write("  " + painter.paint(place, as: .dim) + "   " + shown(match.range, text, .accent) + "\n")
    if match.groups.count < 2 { return }
    let labels = (1..<match.groups.count).map { name(of: $0) ?? String($0) }
    let ranges = match.groups.dropFirst().map { group -> String in
      guard let group else { return "-" }
      return "\(places.place(of: group.lowerBound).position)-\(places.place(of: group.upperBound).position)"
    }
    let indent = String(repeating: " ", count: place.utf8.count + 5)
    let labelWidth = labels.map { displayWidth(of: $0) }.max() ?? 0
    let rangeWidth = ranges.map(\.utf8.count).max() ?? 0
    for (number, group) in match.groups.dropFirst().enumerated() {
      let padding = String(repeating: " ", count: labelWidth - displayWidth(of: labels[number]))
      let range = ranges[number] + String(repeating: " ", count: rangeWidth - ranges[number].utf8.count)
      let value = group.map { shown($0, text, .plain) } ?? painter.paint("(took no part)", as: .dim)
      output.write(indent + labels[number] + padding + "   " + painter.paint(range, as: .dim) + "   " + value + "\n")
    }
  }

  private mutating func writeHeading() {
    guard needsHeading else { return }
    needsHeading = false
    if hasHeading { output.write("\n") }
    hasHeading = true
    output.write(painter.paint(VisibleText.show(file, keepingLineBreaks: false), as: .strong) + "\n")
  }

  /// A part of the text on one line.
  private func shown(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ role: Role) -> String {
    if range.isEmpty { return painter.paint("(empty)", as: .dim) }
    let part = String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    return painter.paint(VisibleText.show(part, keepingLineBreaks: false), as: role)
  }

  private func name(of group: Int) -> String? { names.first { $0.group == group }?.text }

  /// A matched text alone.
  func writeText(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    if isForTerminal {
      output.write(VisibleText.show(String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)))
    } else {
      output.write(bytes: text[range])
    }
    output.write("\n")
  }

  func writeCount(_ count: Int, isNamed: Bool) {
    output.write(isNamed ? "\(VisibleText.show(file, keepingLineBreaks: false)): \(count)\n" : "\(count)\n")
  }

  // MARK: Parts

  /// The parts between matches and the groups of each, as `re.split` gives them.
  mutating func writeParts(
    _ matches: [RegexSearch.Match], _ text: UnsafeBufferPointer<UInt8>, line: Int, isJSON: Bool
  ) {
    var parts: [Range<Int>?] = []
    var last = 0
    for match in matches {
      parts.append(last..<match.range.lowerBound)
      parts += match.groups.dropFirst()
      last = match.range.upperBound
    }
    parts.append(last..<text.count)
    if isJSON {
      var json = JSONText()
      json.add("file", file == "-" ? nil : file)
      json.add("line", line)
      json.add("parts", parts.map { $0.map { Self.string($0, text) } })
      output.write(json.text + "\n")
      return
    }
    writeHeading()
    let shown = parts.map { part in
      part.map { PythonText.repr(Self.string($0, text).unicodeScalars.map(\.value)) } ?? "None"
    }
    output.write("  " + painter.paint("\(line)", as: .dim) + "   [" + shown.joined(separator: ", ") + "]\n")
  }

  // MARK: JSON

  /// One object: file, line, column, span in code points of the line (or file), match, groups, names.
  func writeJSON(
    _ match: RegexSearch.Match, _ text: UnsafeBufferPointer<UInt8>, _ places: inout PlaceFinder,
    replacement: [UInt8]?
  ) {
    let start = places.place(of: match.range.lowerBound)
    let end = places.place(of: match.range.upperBound)
    let groups = match.groups.map { $0.map { Self.string($0, text) } }
    var json = JSONText()
    json.add("file", file == "-" ? nil : file)
    json.add("line", start.position.line)
    json.add("column", start.position.column)
    json.add("span", [start.index, end.index])
    json.add("match", groups[0])
    json.add("groups", Array(groups.dropFirst()))
    json.add("names", names.map { ($0.text, groups[$0.group]) })
    if let replacement { json.add("replacement", String(decoding: replacement, as: UTF8.self)) }
    output.write(json.text + "\n")
  }

  private static func string(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
