// This file defines one search of the tester: a pattern, how it is used on a text, and the replacement.

import PCRE
import PythonRegex
import RegexSyntax

/// The pattern, and how it is used.
final class RegexSearch {
  let pattern: Pattern
  /// The pattern for many lines at once; nil where each line has to be searched alone.
  let linePattern: Pattern?
  let mode: RegexTester.Mode
  let template: ReplacementTemplate?
  /// A text that stands in every match; empty if none is known.
  private let requiredText: [UInt8]
  /// Offsets of matches found ahead.
  private let room: UnsafeMutablePointer<Int>

  /// How many matches are found ahead; fewer where each has very many groups.
  private let batch: Int

  /// The offsets of one match, in bytes of its text.
  struct Match {
    let offsets: UnsafeMutablePointer<Int>
    /// Groups, group 0 not counted.
    let groupCount: Int

    var range: Range<Int> { offsets[0]..<max(offsets[0], offsets[1]) }

    /// The bytes of a group; nil for one that took no part.
    subscript(group: Int) -> Range<Int>? {
      guard group <= groupCount, offsets[2 * group] >= 0 else { return nil }
      return offsets[2 * group]..<max(offsets[2 * group], offsets[2 * group + 1])
    }

    /// Groups from 0 on.
    var groups: [Range<Int>?] { (0...groupCount).map { self[$0] } }
  }

  /// The search met the match limit.
  struct GaveUp: Error {}

  init(_ pattern: Pattern, linePattern: Pattern?, mode: RegexTester.Mode, template: ReplacementTemplate?) {
    self.pattern = pattern
    self.linePattern = linePattern
    self.mode = mode
    self.template = template
    requiredText = linePattern?.tree.requiredText ?? []
    let width = max(pattern.offsetCount, linePattern?.offsetCount ?? 0)
    batch = max(min(64, 8192 / width), 1)
    room = .allocate(capacity: batch * width)
  }

  deinit {
    room.deallocate()
  }

  /// Where the first line begins that may hold a match, in a text of many lines; nil if none does.
  func firstCandidate(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if requiredText.isEmpty { return 0 }
    guard var start = text.firstPlace(of: requiredText) else { return nil }
    while start > 0, text[start &- 1] != 0x0A { start &-= 1 }
    return start
  }

  /// Calls `body` with every match in a text until it returns false, and steps behind each.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - lines: whether the text is many lines, each to be searched as if it were alone.
  func forEachMatch(
    in text: UnsafeBufferPointer<UInt8>, isASCII: Bool, lines: Bool = false, from place: inout WalkPlace,
    _ body: (Match) -> Bool
  ) throws(GaveUp) {
    if mode == .match || mode == .fullMatch {
      switch pattern.match(mode == .match ? .match : .fullMatch, in: text, isASCII: isASCII) {
      case .matched: _ = body(Match(offsets: pattern.data.offsets, groupCount: pattern.groupCount))
      case .noMatch: break
      case .gaveUp, .failed, .stopped: throw GaveUp()
      }
      return
    }
    let pattern = lines ? linePattern ?? pattern : pattern
    while true {
      var ahead = place
      let (count, outcome) = pattern.matches(
        in: text, from: &ahead, to: text.count, isASCII: isASCII, most: batch, into: room)
      for number in 0..<count {
        let offsets = room + number * pattern.offsetCount
        place.pass(offsets)
        if !body(Match(offsets: offsets, groupCount: pattern.groupCount)) { return }
      }
      switch outcome {
      case .matched: break
      case .noMatch: return
      case .gaveUp, .failed, .stopped: throw GaveUp()
      }
    }
  }
}

extension ReplacementTemplate {
  /// The template with the groups of a match in `text`, appended to `result`.
  func expand(
    in text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8], _ group: (Int) -> Range<Int>?
  ) {
    for piece in pieces {
      switch piece {
      case .literal(let points): result += Array(PythonText.string(points).utf8)
      case .group(let number): if let range = group(number) { result += text[range] }
      }
    }
  }
}
