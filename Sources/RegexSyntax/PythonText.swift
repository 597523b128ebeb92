// This file defines the few things of Python's str that the pattern grammar leans on: repr (error texts quote names),
// isidentifier (group names), int() (group numbers may be written `+1` or in other digits), isalpha (which of two
// errors an unknown flag gets). Swift's Unicode tables are newer than CPython 3.11's 14.0, so the age is checked.

/// Python's own notions of text, on code points.
public enum PythonText {
  /// The text of code points; what is no scalar (a lone surrogate) shows as U+FFFD.
  public static func string(_ codePoints: some Swift.Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for value in codePoints { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(text)
  }

  /// A scalar that Unicode 14.0 knows.
  static func known(_ value: UInt32) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if value < 0x80 { return scalar }
    guard let age = scalar.properties.age, age.major <= 14 else { return nil }
    return scalar
  }

  static func isPrintable(_ value: UInt32) -> Bool {
    if value < 0x7F { return value >= 0x20 }
    guard let scalar = known(value) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default:
      return true
    }
  }

  static func isAlphabetic(_ value: UInt32) -> Bool {
    switch known(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// `str.isidentifier()`.
  static func isIdentifier(_ text: [UInt32]) -> Bool {
    guard let first = text.first else { return false }
    guard first == 0x5F || known(first)?.properties.isXIDStart == true else { return false }
    return text.dropFirst().allSatisfy { known($0)?.properties.isXIDContinue == true }
  }

  /// `int(text)`, nil where Python raises ValueError. Numbers beyond 64 bits come back as `Int.max` or `Int.min`.
  static func integer(_ text: [UInt32]) -> Int? {
    var digits = text[...]
    while let first = digits.first, isSpace(first) { digits.removeFirst() }
    while let last = digits.last, isSpace(last) { digits.removeLast() }
    var isNegative = false
    if let first = digits.first, first == 0x2B || first == 0x2D {
      isNegative = first == 0x2D
      digits.removeFirst()
    }
    var value = 0
    var count = 0
    var hasOverflown = false
    var previousIsDigit = false
    for character in digits {
      if character == 0x5F, previousIsDigit {
        previousIsDigit = false
        continue
      }
      guard let digit = decimalDigit(character) else { return nil }
      previousIsDigit = true
      count += 1
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      hasOverflown = hasOverflown || overflow || carry
      if !hasOverflown { value = sum }
    }
    // CPython refuses to read more than 4,300 digits.
    guard previousIsDigit, count <= 4300 else { return nil }
    if hasOverflown { return isNegative ? Int.min : Int.max }
    return isNegative ? 0 &- value : value
  }

  static func isSpace(_ value: UInt32) -> Bool {
    CodePointRanges.unicodeSpace.contains(value)
  }

  private static func decimalDigit(_ value: UInt32) -> Int? {
    if (0x30...0x39).contains(value) { return Int(value &- 0x30) }
    guard value >= 0x80, let properties = known(value)?.properties, properties.numericType == .decimal,
      let number = properties.numericValue
    else { return nil }
    return Int(number)
  }

  /// `repr(text)`, or `ascii(text)`.
  public static func repr(_ text: [UInt32], asciiOnly: Bool = false) -> String {
    let quote: UInt32 = text.contains(0x27) && !text.contains(0x22) ? 0x22 : 0x27
    var result: [UInt32] = [quote]
    for value in text {
      switch value {
      case quote, 0x5C: result += [0x5C, value]
      case 0x09: result += [0x5C, 0x74]
      case 0x0A: result += [0x5C, 0x6E]
      case 0x0D: result += [0x5C, 0x72]
      case _ where isPrintable(value) && (value < 0x80 || !asciiOnly): result.append(value)
      default: result += escaped(value)
      }
    }
    result.append(quote)
    return string(result)
  }

  /// Everything beyond ASCII as a backslash escape, which is how messages about bytes patterns are written.
  static func backslashReplaced(_ text: String) -> String {
    string(text.unicodeScalars.flatMap { $0.value < 0x80 ? [$0.value] : escaped($0.value) })
  }

  private static func escaped(_ value: UInt32) -> [UInt32] {
    let (letter, width): (UInt32, Int) = value < 0x100 ? (0x78, 2) : value < 0x1_0000 ? (0x75, 4) : (0x55, 8)
    let digits = String(value, radix: 16)
    let padding = String(repeating: "0", count: max(width - digits.utf8.count, 0))
    return [0x5C, letter] + (padding + digits).unicodeScalars.map(\.value)
  }
}
