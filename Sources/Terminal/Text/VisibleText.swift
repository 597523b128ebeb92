// This file defines how text from elsewhere is made safe to show, because a learner's output, a submission or a file
// may hold bytes that move the cursor, recolour the screen or reorder the line. They are shown as Python would write
// them (`\x1b`), so that what is on the screen is what was printed.

/// Text from elsewhere, made safe for a terminal.
public enum VisibleText {
  /// `text` with each character that acts on a terminal spelled out. Line feeds and tabs stay.
  ///
  /// - Parameter keepingLineBreaks: when false, line feeds and tabs are spelled out too (`\n`, `\t`), so that the
  ///   result is one line.
  public static func show(_ text: String, keepingLineBreaks: Bool = true) -> String {
    guard text.unicodeScalars.contains(where: { needsSpelling($0, keepingLineBreaks) }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if needsSpelling(scalar, keepingLineBreaks) {
        shown.append(contentsOf: spelled(scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Whether a terminal would act on this scalar instead of drawing it.
  static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return true
    // Line and paragraph separators, and the marks that reorder or isolate what follows.
    case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: return true
    default: return false
    }
  }

  /// The scalar as a Python string literal spells it.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      let width = scalar.value < 0x100 ? 2 : scalar.value < 0x1_0000 ? 4 : 8
      let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
      return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
  }

  private static func needsSpelling(_ scalar: Unicode.Scalar, _ keepingLineBreaks: Bool) -> Bool {
    if keepingLineBreaks && (scalar == "\n" || scalar == "\t") { return false }
    return isActive(scalar)
  }
}
