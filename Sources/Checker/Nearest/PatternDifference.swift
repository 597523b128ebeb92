// This file compares two patterns token by token, because a pattern is a long text of which mostly one part is wrong.

import PySyntax
import SourceText

struct PatternDifference {
  let edits: [RepairEdit]

  /// Of two literals, in programs; nil where one of them is no pattern.
  init?(_ own: [UInt8], _ a: CodeNode, _ theirs: [UInt8], _ b: CodeNode) {
    guard let first = Self.body(own, a), let second = Self.body(theirs, b) else { return nil }
    self.init(own, first, Array(theirs[second]))
  }

  /// - Parameter range: where the pattern stands in `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ other: [UInt8]) {
    let a = Self.tokens(Array(bytes[range]))
    let b = Self.tokens(other)
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var edits: [RepairEdit] = []
    var (i, j, offset) = (0, 0, range.lowerBound)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        offset += a[i].count
        (i, j) = (i + 1, j + 1)
        continue
      }
      let start = offset
      var (old, new): ([UInt8], [UInt8]) = ([], [])
      while i < a.count || j < b.count {
        if i < a.count, j < b.count, a[i] == b[j] { break }
        if j == b.count || i < a.count && lengths[i + 1][j] >= lengths[i][j + 1] {
          old += a[i]
          offset += a[i].count
          i += 1
        } else {
          new += b[j]
          j += 1
        }
      }
      let kind = PatternRepairs.kind(
        ofMutation: String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self),
        before: start > range.lowerBound ? bytes[start - 1] : nil)
      edits.append(
        RepairEdit(
          kind, [(start..<offset, String(decoding: new, as: UTF8.self))],
          shown: old.isEmpty ? range : start..<offset, rank: 2))
    }
    self.edits = Self.grouped(edits)
  }

  /// A group that is put around something is one edit, not two.
  private static func grouped(_ edits: [RepairEdit]) -> [RepairEdit] {
    var result: [RepairEdit] = []
    for edit in edits {
      if let last = result.last, let open = last.changes.first, last.changes.count == 1, open.range.isEmpty,
        open.text.hasSuffix("(?:") || open.text.hasSuffix("("), let close = edit.changes.first,
        close.text.hasPrefix(")")
      {
        let shown = open.range.lowerBound..<max(close.range.upperBound, open.range.lowerBound + 1)
        result[result.count - 1] = RepairEdit(.grouping, [open, close], shown: shown, rank: 2)
      } else {
        result.append(edit)
      }
    }
    return result
  }

  /// What stands between the quotes of a text that looks like a pattern: raw, or with a backslash in it.
  private static func body(_ bytes: [UInt8], _ node: CodeNode) -> Range<Int>? {
    switch node.expression?.kind {
    case .constant(.string), .joinedString: break
    default: return nil
    }
    let text = bytes[node.range.clamped(to: 0..<bytes.count)]
    guard let quote = text.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }), quote + 1 < text.endIndex - 1,
      text[..<quote].contains(where: { $0 | 0x20 == 0x72 }) || text.contains(0x5C)
    else { return nil }
    let isTriple = text.count > 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote]
    let length = isTriple ? 3 : 1
    return (quote + length)..<(text.endIndex - length)
  }

  /// Escapes, classes, heads of groups and single characters.
  private static func tokens(_ pattern: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var place = 0
    while place < pattern.count {
      let start = place
      switch pattern[place] {
      case 0x5C: place += 2
      case 0x5B:
        place += 1
        if place < pattern.count, pattern[place] == 0x5E { place += 1 }
        if place < pattern.count, pattern[place] == 0x5D { place += 1 }
        while place < pattern.count, pattern[place] != 0x5D { place += pattern[place] == 0x5C ? 2 : 1 }
        place += 1
      case 0x28 where place + 1 < pattern.count && pattern[place + 1] == 0x3F:
        place += 2
        while place < pattern.count, !":=!>)".utf8.contains(pattern[place]) { place += 1 }
        place += 1
      case 0x7B:
        while place < pattern.count, pattern[place] != 0x7D { place += 1 }
        place += 1
      default: place += 1
      }
      place = min(place, pattern.count)
      result.append(Array(pattern[start..<place]))
    }
    return result
  }
}
