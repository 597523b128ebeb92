// This file holds what the changes need of the two texts: lines, columns, and statements moved to another column.

extension CodeChanges {
  func lineStart(_ offset: Int) -> Int { Self.lineStart(comparison.own, offset) }

  private static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  func lineEnd(_ offset: Int) -> Int { Self.lineEnd(comparison.own, offset) }

  /// Behind the line end of the line that holds `offset`.
  private static func lineEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }

  func lineRange(_ offset: Int) -> Range<Int> {
    let start = lineStart(offset)
    var end = start
    while end < comparison.own.count, comparison.own[end] != 0x0A { end += 1 }
    return start..<end
  }

  func column(_ node: CodeNode) -> Int { node.range.lowerBound - lineStart(node.range.lowerBound) }

  func standsAlone(_ node: CodeNode) -> Bool {
    comparison.own[lineStart(node.range.lowerBound)..<node.range.lowerBound].allSatisfy { $0 == 0x20 }
  }

  /// With the decorators before it.
  func lines(_ node: CodeNode) -> Range<Int> {
    let start =
      node.label.hasPrefix("def ") || node.label.hasPrefix("class ")
      ? min(node.parts.first?.range.lowerBound ?? node.range.lowerBound, node.range.lowerBound) : node.range.lowerBound
    return lineStart(start)..<lineEnd(node.range.upperBound)
  }

  func firstLine(_ node: CodeNode) -> Range<Int> { lineRange(node.range.lowerBound) }

  /// The starts of the lines that hold something.
  func lineStarts(_ range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = lineEnd(offset)
      if comparison.own[offset..<end].contains(where: { $0 != 0x20 && $0 != 0x0A }) { starts.append(offset) }
      offset = end
    }
    return starts
  }

  func theirText(_ range: Range<Int>) -> String {
    String(decoding: comparison.theirs[range.clamped(to: 0..<comparison.theirs.count)], as: UTF8.self)
  }

  func theirLines(_ node: CodeNode) -> String {
    let isDecorated = node.label.hasPrefix("def ") || node.label.hasPrefix("class ")
    let first = isDecorated ? node.parts.first?.range.lowerBound ?? node.range.lowerBound : node.range.lowerBound
    let start = Self.lineStart(comparison.theirs, min(first, node.range.lowerBound))
    let text = theirText(start..<Self.lineEnd(comparison.theirs, node.range.upperBound))
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  func theirColumn(_ node: CodeNode) -> Int {
    node.range.lowerBound - Self.lineStart(comparison.theirs, node.range.lowerBound)
  }

  /// Lines with other blanks in front.
  /// - Parameter isFirst: the text begins behind the blanks of its first line.
  func moved(_ text: String, from column: Int, to target: Int, isFirst: Bool = false) -> String {
    var result = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
      if line.allSatisfy({ $0 == " " }) { continue }
      let blanks = isFirst && index == 0 ? 0 : min(column, line.prefix { $0 == " " }.count)
      result += String(repeating: " ", count: max(target, 0)) + line.dropFirst(blanks) + "\n"
    }
    return result
  }
}
