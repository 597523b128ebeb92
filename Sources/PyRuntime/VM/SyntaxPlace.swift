// This file finds what a SyntaxError says about its place, because CPython's lexer, parser and compiler each count
// lines, columns and ends in their own way, and programs can read the numbers.

import PySyntax
import SourceText

/// The place of an error as the attributes of SyntaxError state it.
struct SyntaxPlace {
  var line: Int
  var offset: Int
  var endLine: Int
  var endOffset: Int
  /// The line; nil where CPython has only the tree, and no file to read the line from.
  var text: [UInt8]?

  init(_ error: PySyntaxError, _ source: ProgramSource) {
    let shown =
      error.excerpt.map { ProgramSource(name: source.name, text: $0.text + [10], isText: source.isText) } ?? source
    let span = error.excerpt?.span ?? error.span
    line = shown.line(at: span.start)
    let (bytes, start) = shown.lineText(line)
    let before = min(max(0, Int(span.start) - start), bytes.count)
    // The reader of an f-string's expression does not know that its text is UTF-8.
    let countsBytes = error.excerpt != nil && error.stage == .grammar
    func width(_ bytes: ArraySlice<UInt8>) -> Int {
      countsBytes ? bytes.count : String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    }
    offset = width(bytes.prefix(before)) + 1
    // The end of the text may lie behind a line break that the source lacks.
    if Int(span.start) - start > bytes.count { offset += 1 }
    endLine = line
    switch error.extent {
    case .range:
      endLine = max(line, shown.line(at: max(span.start, span.end)))
      let column = Int(max(span.start, span.end)) - shown.lineText(endLine).start
      // The bytes of the last line are counted in the first one.
      endOffset =
        column < bytes.count
        ? width(bytes.prefix(column + 1)) : width(bytes) + (endLine > line ? 1 : column - bytes.count + 1)
    case .start: endOffset = offset
    case .end(let end): endOffset = end
    case .line(let end):
      offset = 0
      endOffset = end
    case .endOfText:
      endOffset = -1
      if !source.isText { offset = 0 }
    case .bytes:
      offset = before + 1
      endOffset = Int(span.end) - start + 1
    }
    if error.stage != .compiler || !source.isText {
      let breaks: [UInt8] = error.stage == .lexer || error.excerpt == nil && !shown.endsLine(line) ? [] : [10]
      text = Array(bytes) + breaks
    }
    line += error.excerpt?.linesBefore ?? 0
    endLine += error.excerpt?.linesBefore ?? 0
  }
}
