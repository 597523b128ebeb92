// This file shows the lines around those that match, each once however close the matches are.

import SourceText

/// The lines before a match that may have to be shown, and how many behind it still have to be.
struct ContextLines {
  private let before: Int
  private let after: Int
  private var recent: [(line: Int, text: [UInt8])] = []
  private var wantedAfter = 0
  /// The line that was shown last.
  private var shown = 0

  init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }

  var isWanted: Bool { before > 0 || after > 0 }

  mutating func startFile() {
    recent.removeAll()
    wantedAfter = 0
    shown = 0
  }

  /// Goes past a line. Shows it if it follows a match closely; shows what stands before it if it matches.
  mutating func pass(_ text: SearchedText, hasMatch: Bool, _ writer: MatchWriter) {
    if hasMatch {
      let first = recent.first?.line ?? text.line
      if shown > 0, first > shown + 1 { writer.writeGap() }
      for (line, text) in recent { text.withUnsafeBufferPointer { writer.writeContext(line, $0) } }
      recent.removeAll(keepingCapacity: true)
      wantedAfter = after
      shown = text.line
    } else if wantedAfter > 0 {
      writer.writeContext(text.line, text.bytes)
      wantedAfter -= 1
      shown = text.line
    } else if before > 0 {
      if recent.count == before { recent.removeFirst() }
      recent.append((text.line, Array(text.bytes)))
    }
  }
}
