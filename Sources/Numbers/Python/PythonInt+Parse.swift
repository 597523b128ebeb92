// This file reads integers as `int(text, base)` does (library reference, `int`; lexical analysis, "Integer literals").

extension PythonInt {
  /// Why a text is not an integer.
  public enum ParseFailure: Error, Equatable, Sendable {
    /// Not a literal in this base. The runtime words the error, because it quotes the text by its `repr`.
    case invalidLiteral
    /// The base is neither 0 nor in 2...36, or there are more digits than the limit.
    case error(NumberError)
  }

  /// The integer that a text stands for. White space around it is ignored, decimal digits of any script count.
  /// A `digitLimit` of 0 means none; it does not bind bases that are powers of two.
  public static func parse<Scalars: BidirectionalCollection>(
    _ scalars: Scalars, base: Int = 10, digitLimit: Int = defaultDigitLimit
  ) throws(ParseFailure) -> PythonInt where Scalars.Element == UInt32 {
    try parse(ascii: PythonText.numericASCII(scalars), base: base, digitLimit: digitLimit)
  }

  /// The same for text that is stripped and ASCII.
  public static func parse(
    ascii text: [UInt8], base: Int = 10, digitLimit: Int = defaultDigitLimit
  ) throws(ParseFailure) -> PythonInt {
    guard base == 0 || (2...36).contains(base) else {
      throw .error(NumberError(.valueError, "int() base must be >= 2 and <= 36, or 0"))
    }
    var rest = text[...]
    let negative = rest.first == 0x2D
    if negative || rest.first == 0x2B { rest.removeFirst() }

    let prefixed = prefixBase(rest)
    var radix = base
    var zeroOnly = false
    if base == 0 {
      radix = prefixed ?? 10
      // "0755" is an octal literal of Python 2 and an error now; "00" is zero.
      zeroOnly = prefixed == nil && rest.first == 0x30
    }
    if let prefixed, prefixed == radix {
      rest.removeFirst(2)
      // One underscore may follow the prefix.
      if rest.first == 0x5F { rest.removeFirst() }
    }
    let (digits, valid) = digitValues(rest, radix: radix)
    // CPython counts the digits before it looks at what follows them.
    if digitLimit > 0, digits.count > digitLimit, radix & (radix - 1) != 0 {
      throw .error(
        NumberError(
          .valueError,
          "Exceeds the limit (\(digitLimit) digits) for integer string conversion: value has \(digits.count) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit"))
    }
    guard valid, !digits.isEmpty else { throw .invalidLiteral }
    if zeroOnly, digits.contains(where: { $0 != 0 }) { throw .invalidLiteral }
    return value(of: digits, radix: radix, negative: negative)
  }

  private static func prefixBase(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.first == 0x30, let letter = text.dropFirst().first else { return nil }
    switch letter {
    case 0x78, 0x58: return 16
    case 0x6F, 0x4F: return 8
    case 0x62, 0x42: return 2
    default: return nil
    }
  }

  /// The digit values up to the first thing that is neither a digit nor an underscore between two digits.
  private static func digitValues(_ text: ArraySlice<UInt8>, radix: Int) -> (digits: [UInt8], valid: Bool) {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    var afterDigit = false
    for byte in text {
      if byte == 0x5F {
        guard afterDigit else { return (digits, false) }
        afterDigit = false
        continue
      }
      guard let digit = digitValue(byte), digit < radix else { return (digits, false) }
      digits.append(digit)
      afterDigit = true
    }
    return (digits, afterDigit)
  }

  /// The value of an ASCII digit or letter, up to 35.
  static func digitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x7A: byte - 0x61 + 10
    case 0x41...0x5A: byte - 0x41 + 10
    default: nil
    }
  }

  private static func value(of digits: [UInt8], radix: Int, negative: Bool) -> PythonInt {
    // 12 digits fit in a word in every radix up to 36, and 18 do in radix 10.
    if digits.count <= (radix <= 10 ? 18 : 12) {
      let magnitude = digits.reduce(0) { $0 &* radix &+ Int($1) }
      return .small(negative ? -magnitude : magnitude)
    }
    return PythonInt(BigInt(digits: digits, radix: radix, negative: negative))
  }
}
