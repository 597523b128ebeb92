// This file changes literals: numbers, texts, True, False and None, and the parts of f-strings.

import PySyntax
import SourceText

extension PythonMutator {
  mutating func visit(_ constant: Constant, _ span: Span) {
    switch constant {
    case .none: replace(span, by: "0", .constant)
    case .boolean(let value): replace(span, by: value ? "False" : "True", .constant)
    case .integer(let value):
      for other in [value.subtractingReportingOverflow(1), value.addingReportingOverflow(1)] where !other.overflow {
        replace(span, by: String(other.partialValue), .constant)
      }
      if value > 1 { replace(span, by: "0", .constant) }
    case .float(let value): replace(span, by: "\(value + 1)", .constant)
    case .string(let text), .bytes(let text): visitText(text, span)
    case .ellipsis, .bigInteger, .imaginary: return
    }
  }

  private mutating func visitText(_ text: [UInt8], _ span: Span) {
    let end = span.endOffset
    guard end <= bytes.count, span.count >= 2 else { return }
    let quote = bytes[end - 1]
    let isTriple = span.count >= 6 && bytes[(end - 3)..<end].allSatisfy { $0 == quote } && !text.isEmpty
    let isBytes = bytes[span.startOffset] == 0x62 || bytes[span.startOffset] == 0x42
    if !text.isEmpty { replace(span, by: isBytes ? "b\"\"" : "\"\"", .text) }
    let close = end - (isTriple ? 3 : 1)
    replace(close..<close, by: "X", .text)
  }

  mutating func visit(_ parts: [StringPart], _ span: Span) {
    var end = behindOpeningQuote(span)
    for part in parts {
      guard case .replacement(let value, _, let conversion, let format, let place) = part else { continue }
      dropLiteral(from: end, to: place.startOffset)
      end = place.endOffset
      replace(place, by: "", .format)
      guard conversion != .none || format != nil else { continue }
      // Conversion and format together: without both, the value as `str` shows it.
      let rest = value.span.endOffset..<(place.endOffset - 1)
      if rest.lowerBound < rest.upperBound, !text(rest).contains(")") { replace(rest, by: "", .format) }
    }
    dropLiteral(from: end, to: span.endOffset - 1)
  }

  private func behindOpeningQuote(_ span: Span) -> Int {
    var offset = span.startOffset
    while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x27 { offset += 1 }
    return offset + 1
  }

  /// The literal text between two fields; left alone where it holds a quote and so may reach into the next literal.
  private mutating func dropLiteral(from start: Int, to end: Int) {
    guard start < end, end <= bytes.count, !bytes[start..<end].contains(where: { $0 == 0x22 || $0 == 0x27 }) else {
      return
    }
    replace(start..<end, by: "", .format)
  }
}
