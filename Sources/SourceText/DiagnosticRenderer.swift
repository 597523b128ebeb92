// This file turns a diagnostic into the lines a person reads, because one renderer keeps every error of the program
// in the same shape: place and message, the source line, a caret line, hints.

/// Renders diagnostics as text.
///
///     jobs.py:3:8: error: `threading` is outside the subset
///         import threading
///                ^^^^^^^^^
///     hint: a loop does the same work in order
public struct DiagnosticRenderer: Sendable {
  /// What a piece of output is, for a caller that colours it.
  public enum Part: Sendable {
    case place
    case severity(Diagnostic.Severity)
    case message
    case source
    case caret
    case hint
  }

  /// Cells per line, the margin of four included; longer source lines are cut around the place.
  public var width: Int
  public var tabWidth = 4
  /// Applied to each piece; changes nothing by default.
  public var paint: @Sendable (Part, String) -> String

  public init(width: Int = 80, paint: @escaping @Sendable (Part, String) -> String = { $1 }) {
    self.width = max(20, width)
    self.paint = paint
  }

  /// The diagnostic's lines, each ended by a newline. Without `source`, or with another file's, no line is quoted.
  public func render(_ diagnostic: Diagnostic, source: SourceFile? = nil) -> String {
    var place = printable(diagnostic.file)
    if let position = diagnostic.position { place += ":\(position)" }
    var result = place.isEmpty ? "" : paint(.place, place + ":") + " "
    result += paint(.severity(diagnostic.severity), diagnostic.severity.rawValue + ":") + " "
    result += paint(.message, printable(diagnostic.message)) + "\n"
    if let source, source.name == diagnostic.file, let span = diagnostic.span {
      let quote = quote(span, in: source)
      result += "    " + paint(.source, quote.line) + "\n"
      result += "    " + quote.indent + paint(.caret, quote.carets) + "\n"
    }
    for hint in diagnostic.hints { result += paint(.hint, "hint: " + printable(hint)) + "\n" }
    return result
  }

  /// `file:line:column: error: message` alone.
  public func oneLine(_ diagnostic: Diagnostic) -> String {
    var short = diagnostic
    short.hints = []
    return String(render(short).dropLast())
  }

  /// A source line as drawn, and what goes under it.
  public struct Quote: Hashable, Sendable {
    public var line: String
    /// Spaces up to the first caret.
    public var indent: String
    public var carets: String
  }

  /// The first line of `span`, its indentation dropped, fitted into the width less the margin of four.
  public func quote(_ span: Span, in source: SourceFile) -> Quote {
    let start = min(span.startOffset, source.count)
    let range = source.lineRange(source.line(of: start))
    var cells: [Cell] = []
    var index = range.lowerBound
    while index < range.upperBound, index < start, source.bytes[index] == 0x20 || source.bytes[index] == 0x09 {
      index += 1
    }
    var column = 0
    while index < range.upperBound {
      let step = decodeScalar(in: source.bytes, at: index)
      let cell = cell(for: step, at: index, column: column)
      cells.append(cell)
      column += cell.width
      index += step.length
    }
    let first = cells.firstIndex { $0.offset >= start } ?? cells.count
    let last = max(first, cells.firstIndex { $0.offset >= span.endOffset } ?? cells.count)
    return fit(cells, first, last)
  }

  private struct Cell {
    var offset: Int
    var text: String
    var width: Int
  }

  private func cell(for step: DecodedScalar, at offset: Int, column: Int) -> Cell {
    let scalar = step.scalarOrReplacement
    if scalar == "\t" {
      let spaces = tabWidth - column % max(1, tabWidth)
      return Cell(offset: offset, text: String(repeating: " ", count: spaces), width: spaces)
    }
    if isUnsafeToPrint(scalar) { return Cell(offset: offset, text: "\u{FFFD}", width: 1) }
    return Cell(offset: offset, text: String(Character(scalar)), width: displayWidth(of: scalar))
  }

  /// Keeps a third of the width before the marked cells where the line is too long; `…` marks each cut.
  private func fit(_ cells: [Cell], _ first: Int, _ last: Int) -> Quote {
    let room = width - 4
    func total(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
    var from = 0
    var to = cells.count
    if total(from..<to) > room {
      // A cut on the right needs one cell; the marked cells stay on the left part where they fit there.
      if total(0..<last) > room - 1 {
        from = first
        var kept = 1
        while from > 0, kept + cells[from - 1].width <= room / 3 {
          from -= 1
          kept += cells[from].width
        }
      }
      to = from
      var used = (from > 0 ? 1 : 0) + 1
      while to < cells.count, used + cells[to].width <= room {
        used += cells[to].width
        to += 1
      }
    }
    let before = from > 0 ? "…" : ""
    let after = to < cells.count ? "…" : ""
    let markedFrom = min(max(first, from), to)
    let markedTo = min(max(last, markedFrom), to)
    return Quote(
      line: before + cells[from..<to].map(\.text).joined() + after,
      indent: String(repeating: " ", count: (from > 0 ? 1 : 0) + total(from..<markedFrom)),
      carets: String(repeating: "^", count: max(1, total(markedFrom..<markedTo))))
  }
}

/// Text from outside, safe for a terminal: control and direction-changing characters become `\x1b`, `\u202e`.
/// Newlines and tabs stay.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafeToPrint) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\t" || !isUnsafeToPrint(scalar) {
      result.append(scalar)
      continue
    }
    let digits = String(scalar.value, radix: 16)
    let padding = String(repeating: "0", count: max(0, (scalar.value < 0x100 ? 2 : 4) - digits.utf8.count))
    result.append(contentsOf: ((scalar.value < 0x100 ? "\\x" : "\\u") + padding + digits).unicodeScalars)
  }
  return String(result)
}

/// Controls, which a terminal obeys, and the bidirectional overrides, which make code look like other code.
func isUnsafeToPrint(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
