// This file writes what the tester found, for people and as JSON.

import Checker
import RegexSyntax
import SourceText
import Terminal

/// Writes matches. A match comes as the byte ranges of its groups, group 0 first.
final class MatchWriter {
  private let names: [GroupName]
  private let painter: Painter
  private let output: TerminalOutput
  private let isForTerminal: Bool
  /// The file's name; `-` for standard input.
  private var file = "-"
  /// The file's name goes before its first match.
  private var needsHeading = false
  private var hasHeading = false

  init(names: [GroupName], painter: Painter, output: TerminalOutput, isForTerminal: Bool) {
    self.names = names
    self.painter = painter
    self.output = output
    self.isForTerminal = isForTerminal
  }

  func startFile(_ name: String, hasHeading: Bool) {
    file = name
    needsHeading = hasHeading
  }

  // MARK: For people

  /// A match with its place, and its groups below it.
  func write(_ groups: [Range<Int>?], _ text: UnsafeBufferPointer<UInt8>, _ places: inout PlaceFinder) {
    writeHeading()
    let range = groups[0] ?? 0..<0
    let place = "\(places.place(of: range.lowerBound).position)"
    output.write("  " + painter.paint(place, as: .dim) + "   " + painted(groups, in: range, text) + "\n")
    if groups.count < 2 { return }
    let labels = (1..<groups.count).map { name(of: $0) ?? String($0) }
    let ranges = groups.dropFirst().map { group -> String in
      guard let group else { return "-" }
      return "\(places.place(of: group.lowerBound).position)-\(places.place(of: group.upperBound).position)"
    }
    let indent = String(repeating: " ", count: place.utf8.count + 5)
    let labelWidth = labels.map { displayWidth(of: $0) }.max() ?? 0
    let rangeWidth = ranges.map(\.utf8.count).max() ?? 0
    for (number, group) in groups.dropFirst().enumerated() {
      let padding = String(repeating: " ", count: labelWidth - displayWidth(of: labels[number]))
      let range = ranges[number] + String(repeating: " ", count: rangeWidth - ranges[number].utf8.count)
      let value = group.map { shown($0, text, .strong) } ?? painter.paint("(took no part)", as: .dim)
      output.write(indent + labels[number] + padding + "   " + painter.paint(range, as: .dim) + "   " + value + "\n")
    }
  }

  private func writeHeading() {
    guard needsHeading else { return }
    needsHeading = false
    if hasHeading { output.write("\n") }
    hasHeading = true
    output.write(painter.paint(VisibleText.show(file, keepingLineBreaks: false), as: .strong) + "\n")
  }

  /// A part of the text on one line.
  private func shown(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ role: Role) -> String {
    range.isEmpty ? painter.paint("(empty)", as: .dim) : painter.paint(visible(range, text), as: role)
  }

  /// A match with its groups picked out.
  private func painted(_ groups: [Range<Int>?], in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    guard painter.isColoured, !range.isEmpty else { return shown(range, text, .accent) }
    var result = ""
    var done = range.lowerBound
    for case let group? in groups.dropFirst() where group.lowerBound >= done && group.upperBound <= range.upperBound {
      result += painter.paint(visible(done..<group.lowerBound, text), as: .accent)
      result += painter.paint(visible(group, text), as: .strong)
      done = group.upperBound
    }
    return result + painter.paint(visible(done..<range.upperBound, text), as: .accent)
  }

  private func visible(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    VisibleText.show(Self.string(range, text), keepingLineBreaks: false)
  }

  private func name(of group: Int) -> String? { names.first { $0.group == group }?.text }

  /// A matched text alone.
  func writeText(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    writeRaw(text[range])
    output.write("\n")
  }

  /// Bytes as they are, made safe for a terminal.
  func writeRaw(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if isForTerminal {
      output.write(VisibleText.show(String(decoding: bytes, as: UTF8.self)))
    } else {
      output.write(bytes: UnsafeBufferPointer(rebasing: bytes))
    }
  }

  /// What stands for a match in replaced text.
  func writeReplacement(_ bytes: [UInt8]) {
    if isForTerminal {
      output.write(painter.paint(VisibleText.show(String(decoding: bytes, as: UTF8.self)), as: .accent))
    } else {
      output.write(bytes: bytes)
    }
  }

  func writeCount(_ count: Int, isNamed: Bool) {
    output.write(isNamed ? "\(VisibleText.show(file, keepingLineBreaks: false)): \(count)\n" : "\(count)\n")
  }

  func writeName() {
    output.write((file == "-" ? "(standard input)" : VisibleText.show(file, keepingLineBreaks: false)) + "\n")
  }

  // MARK: Lines

  /// A line that matches, with its matches picked out.
  func writeLine(_ text: SearchedText, matches: [[Range<Int>?]]) {
    writeHeading()
    var result = ""
    var done = 0
    for case let range? in matches.map({ $0[0] }) {
      result += visible(done..<range.lowerBound, text.bytes)
      result += painter.paint(visible(range, text.bytes), as: .match)
      done = range.upperBound
    }
    result += visible(done..<text.bytes.count, text.bytes)
    output.write(painter.paint("> \(text.line)", as: .dim) + "   " + result + "\n")
  }

  /// A line that shows what stands around a match.
  func writeContext(_ line: Int, _ text: UnsafeBufferPointer<UInt8>) {
    writeHeading()
    output.write(painter.paint("  \(line)   " + visible(0..<text.count, text), as: .dim) + "\n")
  }

  /// Lines have been left out.
  func writeGap() {
    output.write(painter.paint("  --", as: .dim) + "\n")
  }

  // MARK: Parts

  /// The parts between matches and the groups of each, as `re.split` gives them.
  func writeParts(_ matches: [[Range<Int>?]], _ text: SearchedText, isJSON: Bool) {
    var parts: [Range<Int>?] = []
    var last = 0
    for groups in matches {
      let range = groups[0] ?? last..<last
      parts.append(last..<range.lowerBound)
      parts += groups.dropFirst()
      last = range.upperBound
    }
    parts.append(last..<text.bytes.count)
    let strings = parts.map { $0.map { Self.string($0, text.bytes) } }
    if isJSON {
      let json = JSONValue.object([
        ("file", fileValue), ("line", .number(text.line)), ("parts", .array(strings.map { JSONValue($0) })),
      ])
      output.write(json.line + "\n")
      return
    }
    writeHeading()
    let shown = strings.map { $0.map { PythonText.repr($0.unicodeScalars.map(\.value)) } ?? "None" }
    output.write("  " + painter.paint("\(text.line)", as: .dim) + "   [" + shown.joined(separator: ", ") + "]\n")
  }

  // MARK: JSON

  /// One object: where the match stands, in code points of the line (or of the file) and in bytes of the file, and what
  /// the groups hold.
  func writeJSON(
    _ groups: [Range<Int>?], _ text: SearchedText, _ places: inout PlaceFinder, replacement: [UInt8]?
  ) {
    let range = groups[0] ?? 0..<0
    let start = places.place(of: range.lowerBound)
    let end = places.place(of: range.upperBound)
    func pair(_ start: Int, _ end: Int) -> JSONValue { .array([.number(start), .number(end)]) }
    let spans = groups.dropFirst().map { group in
      group.map { pair(places.place(of: $0.lowerBound).index, places.place(of: $0.upperBound).index) } ?? .null
    }
    let strings = groups.map { JSONValue($0.map { Self.string($0, text.bytes) }) }
    var members: [(String, JSONValue)] = [
      ("file", fileValue), ("line", .number(start.position.line)), ("column", .number(start.position.column)),
      ("span", pair(start.index, end.index)),
      ("bytes", text.offset.map { pair($0 + range.lowerBound, $0 + range.upperBound) } ?? .null),
      ("match", strings[0]), ("groups", .array(Array(strings.dropFirst()))), ("spans", .array(spans)),
      ("names", .object(names.map { ($0.text, strings[$0.group]) })),
    ]
    if let replacement { members.append(("replacement", .string(String(decoding: replacement, as: UTF8.self)))) }
    output.write(JSONValue.object(members).line + "\n")
  }

  /// The file's name; null for standard input.
  private var fileValue: JSONValue { file == "-" ? .null : .string(file) }

  private static func string(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
