// This file defines one search of the tester on one text: matches, parts and replaced text, in bytes of the text.

import PCRE
import PythonRegex
import RegexSyntax

/// The pattern, and how it is used.
struct RegexSearch {
  let pattern: Pattern
  let mode: RegexTester.Mode
  var template: ReplacementTemplate?

  /// One match: the byte ranges of its groups, group 0 first; nil for a group that took no part.
  struct Match {
    let groups: [Range<Int>?]

    var range: Range<Int> { groups[0] ?? 0..<0 }
  }

  /// The search met the match limit.
  struct GaveUp: Error {}

  /// Calls `body` with every match until it returns false.
  ///
  /// - Parameter text: UTF-8.
  func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (Match) -> Bool) throws(GaveUp) {
    var cursor = FindCursor(from: 0, to: text.count)
    while true {
      let outcome: MatchOutcome =
        switch mode {
        case .search, .split: cursor.next(pattern, in: text)
        case .match: pattern.match(.match, in: text)
        case .fullMatch: pattern.match(.fullMatch, in: text)
        }
      switch outcome {
      case .matched: break
      case .gaveUp, .failed, .stopped: throw GaveUp()
      case .noMatch: return
      }
      let match = Match(groups: (0...pattern.groupCount).map { pattern.data[$0] })
      if !body(match) || mode == .match || mode == .fullMatch { return }
    }
  }

  /// The template with the groups of a match, appended to `result`.
  func expand(_ match: Match, in text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    for piece in template?.pieces ?? [] {
      switch piece {
      case .literal(let points): result += Array(PythonText.string(points).utf8)
      case .group(let number):
        if number < match.groups.count, let range = match.groups[number] { result += text[range] }
      }
    }
  }
}
