// This file reads `<details>`. To cmark its tags are raw HTML blocks among ordinary ones, so what folds is found by
// following the tags from block to block.

import SourceText

extension LessonParser {
  mutating func readHTML(_ html: String, line firstLine: Int) {
    for piece in htmlPieces(html) {
      let line = firstLine + piece.line
      switch piece.content {
      case .comment: continue
      case .openDetails:
        if fold != nil {
          finishFold(atLine: line)
        } else {
          flushProse()
        }
        openStep(at: line)
        fold = Fold(line: line)
      case .summary(let text):
        guard fold != nil else {
          fault(line: line, "this `<summary>` stands outside of `<details>`")
          continue
        }
        fold?.summary = text
      case .closeDetails:
        if fold == nil {
          fault(line: line, "this `</details>` closes nothing")
        } else {
          closeFold()
        }
      case .other:
        settleExpected()
        if fold != nil {
          fault(
            line: line, "this text is HTML and not Markdown", "leave a blank line behind `</summary>`")
        } else {
          warning(
            line: line, "HTML is not shown in a terminal", "write it as Markdown")
        }
      }
    }
  }

  /// A fold that ends without its `</details>`: at `line`, or at the end of the file.
  mutating func finishFold(atLine line: Int?) {
    guard let open = fold else { return }
    let place = line.map { "before line \($0)" } ?? "at the end of the file"
    fault(line: open.line, "this `<details>` is not closed \(place)", "close it with `</details>` behind a blank line")
    closeFold()
  }

  private mutating func closeFold() {
    // A prediction may be waiting for an output that this very fold does not have; a wrong answer for its message.
    switch expected {
    case .output where fold?.roles.isEmpty == true && fold?.contents.isEmpty == true: settleExpected()
    case .message: settleExpected()
    default: break
    }
    flushProse()
    guard let closed = fold else { return }
    fold = nil
    if closed.summary.isEmpty {
      fault(line: closed.line, "this fold has no summary", "write `<details><summary>Hint 1</summary>`")
    }
    if closed.roles.contains("solution") {
      step?.exercise?.solutionNotes += closed.contents
      return
    }
    if !closed.roles.isEmpty { return }
    let number = closed.summary.split(separator: " ").last.flatMap { smallNumber(String($0)) }
    let saysHint = closed.summary.lowercased().hasPrefix("hint")
    if number != nil || saysHint { addHint(closed, number) } else { addFold(closed) }
  }

  private mutating func addFold(_ closed: Fold) {
    if closed.contents.isEmpty {
      fault(line: closed.line, "this fold is empty")
    } else {
      step?.items.append(.fold(summary: closed.summary, closed.contents))
    }
  }

  private mutating func addHint(_ closed: Fold, _ number: Int?) {
    guard let exercise = step?.exercise else {
      fault(line: closed.line, "this hint has no exercise before it in its step")
      return
    }
    let next = exercise.hints.count + 1
    if let number, number != next {
      fault(line: closed.line, "this is hint \(next) of `\(exercise.id)`, but it is numbered \(number)")
    } else if number == nil {
      fault(line: closed.line, "hints are numbered", "write `<summary>Hint \(next)</summary>`")
    }
    if closed.contents.isEmpty { fault(line: closed.line, "this hint is empty") }
    step?.exercise?.hints.append(Hint(summary: closed.summary, contents: closed.contents, line: closed.line))
  }
}

private struct HTMLPiece {
  enum Content { case openDetails, closeDetails, comment, other, summary(String) }
  var content: Content
  /// From 0, counted in the HTML block.
  var line: Int
}

/// The tags that matter in an HTML block; white space between them is dropped.
private func htmlPieces(_ html: String) -> [HTMLPiece] {
  var pieces: [HTMLPiece] = []
  var rest = html[...]
  var line = 0
  func advance(to index: String.Index) {
    line += rest[..<index].unicodeScalars.count { $0 == "\n" }
    rest = rest[index...]
  }
  while true {
    advance(to: rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex)
    guard !rest.isEmpty else { return pieces }
    let start = line
    if rest.hasPrefix("<!--") {
      advance(to: rest.endOf("-->") ?? rest.endIndex)
      pieces.append(HTMLPiece(content: .comment, line: start))
    } else if rest.lowercasedPrefix("</details>") {
      advance(to: rest.endOf(">") ?? rest.endIndex)
      pieces.append(HTMLPiece(content: .closeDetails, line: start))
    } else if rest.lowercasedPrefix("<details>") || rest.lowercasedPrefix("<details ") {
      advance(to: rest.endOf(">") ?? rest.endIndex)
      pieces.append(HTMLPiece(content: .openDetails, line: start))
    } else if rest.lowercasedPrefix("<summary>"), let end = rest.endOf("</summary>") {
      let text = rest[..<end].dropFirst("<summary>".count).dropLast("</summary>".count)
      let words = withoutTags(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      advance(to: end)
      pieces.append(HTMLPiece(content: .summary(words), line: start))
    } else {
      // Up to the next tag that matters is one piece, so that one paragraph gives one finding.
      let next = rest.dropFirst().indices.first { rest[$0...].lowercasedPrefix("</details>") }
      advance(to: next ?? rest.endIndex)
      pieces.append(HTMLPiece(content: .other, line: start))
    }
  }
}

private func withoutTags(_ text: Substring) -> String {
  var result = ""
  var isInTag = false
  for character in text {
    if character == "<" {
      isInTag = true
    } else if character == ">", isInTag {
      isInTag = false
    } else if !isInTag {
      result.append(character)
    }
  }
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    result = result.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
  }
  return result
}

extension Substring {
  fileprivate func lowercasedPrefix(_ prefix: String) -> Bool {
    self.prefix(prefix.count).lowercased() == prefix
  }

  /// The index behind the first occurrence of `text`.
  fileprivate func endOf(_ text: String) -> Index? {
    firstRange(of: text)?.upperBound
  }
}
