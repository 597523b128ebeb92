// This file defines code on a screen: line numbers, a highlighted line and a caret under the part that is meant,
// because a place in a learner's program is understood by seeing it.

/// Lines of code as a report or a lesson shows them.
public struct CodeBlock: Sendable {
  /// A stretch of one line to point at.
  public struct Caret: Sendable {
    /// Index into the block's lines, from 0.
    public let line: Int
    /// Characters of that line; an empty range points between characters.
    public let characters: Range<Int>
    /// What is said behind the carets.
    public let message: String

    public init(line: Int, characters: Range<Int>, message: String = "") {
      self.line = line
      self.characters = characters
      self.message = message
    }
  }

  public var lines: [InlineText]
  /// The number of the first line; no numbers are shown when nil.
  public var firstNumber: Int?
  /// Index of the line that the eye should find, from 0.
  public var highlightedLine: Int?
  public var caret: Caret?

  public init(_ lines: [InlineText], firstNumber: Int? = nil, highlightedLine: Int? = nil, caret: Caret? = nil) {
    self.lines = lines
    self.firstNumber = firstNumber
    self.highlightedLine = highlightedLine
    self.caret = caret
  }

  /// Source text from elsewhere, made safe, tabs set to four columns.
  public init(source: String, firstNumber: Int? = nil, highlightedLine: Int? = nil, caret: Caret? = nil) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      InlineText(VisibleText.show(Self.expandingTabs(line)))
    }
    self.init(
      lines.last?.isEmpty == true ? lines.dropLast() : lines, firstNumber: firstNumber,
      highlightedLine: highlightedLine, caret: caret)
  }

  /// The rows to show, at most `columns` wide where there is room for any code; long lines go on beneath themselves.
  public func rendered(columns: Int, margin: Int = 6) -> [InlineText] {
    let last = (firstNumber ?? 0).addingReportingOverflow(lines.count).partialValue
    let numberWidth = firstNumber == nil ? 0 : String(last).utf8.count
    let gutter = max(margin, 0) + (firstNumber == nil ? 0 : numberWidth + 2)
    let room = max(columns - gutter, 8)
    let space = String(repeating: " ", count: max(margin, 0))
    let blank = String(repeating: " ", count: gutter)
    var rendered: [InlineText] = []
    for (index, line) in lines.enumerated() {
      var head = InlineText(space)
      if let firstNumber {
        let number = String(firstNumber.addingReportingOverflow(index).partialValue)
        let isHighlighted = index == highlightedLine
        head.append(
          FittedText.pad(number, columns: numberWidth, alignment: .right), isHighlighted ? .accent : .dim)
        head.append("  ")
      }
      let pointed = caret.flatMap { $0.line == index ? $0 : nil }
      for row in Row.split(line, columns: room, caret: pointed) {
        rendered.append(head + row.text)
        if let mark = row.mark { rendered.append(InlineText(blank) + mark) }
        head = InlineText(blank)
      }
    }
    return rendered
  }

  private static func expandingTabs(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return String(line) }
    var expanded = ""
    var column = 0
    for character in line {
      if character == "\t" {
        let count = 4 - column % 4
        expanded += String(repeating: " ", count: count)
        column += count
      } else {
        expanded.append(character)
        column += DisplayWidth.of(character)
      }
    }
    return expanded
  }

  /// One row of the screen and the carets beneath it.
  private struct Row {
    var text = InlineText()
    var mark: InlineText?

    static func split(_ line: InlineText, columns: Int, caret: Caret?) -> [Row] {
      var rows: [Row] = []
      var row = Row()
      var column = 0
      var position = 0
      var marked: (start: Int, width: Int)?

      func endRow(isLast: Bool) {
        if let caret, marked == nil, isLast, caret.characters.lowerBound >= position, !rows.contains(where: \.isMarked)
        {
          marked = (column, 1)
        }
        if let found = marked, let caret {
          let isFirst = !rows.contains(where: \.isMarked)
          var mark = InlineText(String(repeating: " ", count: found.start))
          mark.append(String(repeating: "^", count: max(found.width, 1)), .accent)
          if isFirst && !caret.message.isEmpty { mark.append(" " + caret.message) }
          row.mark = mark
        }
        rows.append(row)
        row = Row()
        marked = nil
        column = 0
      }

      for run in line.runs {
        for character in run.text {
          let width = DisplayWidth.of(character)
          if column + width > columns { endRow(isLast: false) }
          if let caret {
            let isInside = caret.characters.contains(position)
            let isPoint = caret.characters.isEmpty && caret.characters.lowerBound == position
            if isInside || isPoint {
              let pointed = isPoint ? 1 : width
              marked = (marked?.start ?? column, (marked?.width ?? 0) + pointed)
            }
          }
          row.text.append(String(character), run.role)
          column += width
          position += 1
        }
      }
      endRow(isLast: true)
      return rows
    }

    var isMarked: Bool { mark != nil }
  }
}
