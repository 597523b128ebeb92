// This file reads `<details>`. To cmark its tags are raw HTML blocks among ordinary ones, so what folds is found by
// following the tags from block to block.

import SourceText

extension LessonParser {
  mutating func readHTML(_ html: String, line firstLine: Int) {
    var scanner = HTMLScanner(html)
    while let piece = scanner.next() {
      let line = firstLine + piece.line
      switch piece.content {
      case .comment(let text): readComment(text, line: line)
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
