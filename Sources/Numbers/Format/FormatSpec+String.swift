// This file lays a string out in its field by a format specification.

extension FormatSpec {
  /// Where `count` code points of text go. Throws ValueError for what strings do not take.
  public func layout(count: Int, typeName: String = "str") throws(FormatError) -> TextLayout {
    guard type == 0x73 else { throw unknownType(typeName) }
    if let sign {
      let what = sign == .space ? "Space" : "Sign"
      throw FormatError(.valueError, "\(what) not allowed in string format specifier")
    }
    if coercesNegativeZero {
      throw FormatError(.valueError, "Negative zero coercion (z) not allowed in string format specifier")
    }
    if isAlternate {
      throw FormatError(.valueError, "Alternate form (#) not allowed in string format specifier")
    }
    if alignment == .afterSign {
      throw FormatError(.valueError, "'=' alignment not allowed in string format specifier")
    }
    return TextLayout(alignment, width: width, fill: fill, count: count, precision: precision)
  }
}
