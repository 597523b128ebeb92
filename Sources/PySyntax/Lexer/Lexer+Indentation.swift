// This file lexes the beginning of a line, because Python's blocks are made there (language reference 2.1.8).

import SourceText

extension Lexer {
  /// Reads the blanks of a new line and emits indents or dedents; false if the line is blank and has been skipped.
  mutating func lexIndentation() throws(LexicalError) -> Bool {
    let lineStart = position
    var column = 0
    var alternative = 0
    /// The column before the first continued line: it decides, whatever follows on the next line.
    var continuedColumn = 0
    scanning: while position < end {
      switch bytes[position] {
      case 0x20:
        column &+= 1
        alternative &+= 1
      case 0x09:
        column = (column / 8 &+ 1) &* 8
        alternative &+= 1
      case 0x0C:
        column = 0
        alternative = 0
      case 0x5C:
        if continuedColumn == 0 { continuedColumn = column }
        tokenStart = position
        try lexContinuation()
        continue scanning
      default:
        break scanning
      }
      position &+= 1
    }
    guard position < end else { return false }
    switch bytes[position] {
    case 0x23:
      position = source.lineEnd(of: position)
      if position < end { skipLineBreak() }
      return false
    case 0x0A, 0x0D:
      skipLineBreak()
      return false
    default:
      break
    }
    if continuedColumn > 0 {
      column = continuedColumn
      alternative = continuedColumn
    }
    tokenStart = position
    try changeIndentation(to: column, alternative, lineStart: lineStart)
    return true
  }

  private mutating func skipLineBreak() {
    position &+= bytes[position] == 0x0D && bytes[position &+ 1] == 0x0A ? 2 : 1
  }

  private mutating func changeIndentation(
    to column: Int, _ alternative: Int, lineStart: Int
  ) throws(LexicalError) {
    guard let current = indents.last else { return }
    if column == current.column {
      if alternative != current.alternative { throw inconsistentTabs(lineStart) }
      return
    }
    if column > current.column {
      if indents.count >= Self.maximumIndents {
        throw LexicalError(
          error: PySyntaxError(
            .indentation, "too many levels of indentation", Span(lineStart, source.lineEnd(of: lineStart)), .end(0)),
          isImmediate: false)
      }
      if alternative <= current.alternative { throw inconsistentTabs(lineStart) }
      indents.append((column, alternative))
      append(.indent)
      return
    }
    // A bad indentation is an error before any block ends.
    guard let outer = indents.last(where: { $0.column <= column }), column == outer.column else {
      let end = source.lineEnd(of: position)
      throw LexicalError(
        error: PySyntaxError(
          .indentation, "unindent does not match any outer indentation level", Span(end, end), .end(-1)),
        isImmediate: false)
    }
    if alternative != outer.alternative { throw inconsistentTabs(lineStart) }
    while let innermost = indents.last, indents.count > 1, column < innermost.column {
      indents.removeLast()
      append(.dedent)
    }
  }

  private func inconsistentTabs(_ lineStart: Int) -> LexicalError {
    LexicalError(
      error: PySyntaxError(
        .tab, "inconsistent use of tabs and spaces in indentation", Span(lineStart, source.lineEnd(of: lineStart)),
        .end(0)), isImmediate: false)
  }
}
