// This file renders the arguments of `%` conversions, once the runtime has turned them into numbers or text.

extension PercentSpec {
  private var widthValue: Int {
    if case .fixed(let value) = width { return value }
    return 0
  }

  private var precisionValue: Int? {
    if case .fixed(let value) = precision { return value }
    return nil
  }

  /// Renders the integer conversions d, i, u, o, x and X. Throws ValueError over the digit limit (0 means none).
  public func render(
    _ value: PythonInt, digitLimit: Int = PythonInt.defaultDigitLimit
  ) throws(FormatError) -> PaddedText {
    var digits: [UInt8]
    var prefix: [UInt8] = []
    switch conversion {
    case 0x6F: (digits, prefix) = (value.ascii(radix: 8), [0x30, 0x6F])
    case 0x78: (digits, prefix) = (value.ascii(radix: 16), [0x30, 0x78])
    case 0x58: (digits, prefix) = (value.ascii(radix: 16, uppercase: true), [0x30, 0x58])
    case 0x64, 0x69, 0x75: digits = try value.decimal(digitLimit: digitLimit)
    default: throw unsupported
    }
    if value.isNegative { digits.removeFirst() }
    if let precision = precisionValue, precision > digits.count {
      digits.insert(contentsOf: repeatElement(0x30, count: precision - digits.count), at: 0)
    }
    return field(lead: signText(value.isNegative) + (isAlternate ? prefix : []), body: digits)
  }

  /// Renders the float conversions e, E, f, F, g and G.
  public func render(_ value: Double) throws(FormatError) -> PaddedText {
    let code: PythonFloat.PrintfCode
    switch conversion {
    case 0x65, 0x45: code = .exponent
    case 0x66, 0x46: code = .fixed
    case 0x67, 0x47: code = .general
    default: throw unsupported
    }
    var text = PythonFloat.printf(
      value.magnitude, code: code, precision: precisionValue ?? 6, alternate: isAlternate)
    if conversion < 0x61 { text = text.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0 } }
    return field(lead: signText(value.sign == .minus && !value.isNaN), body: text)
  }

  private func signText(_ negative: Bool) -> [UInt8] {
    if negative { return [0x2D] }
    if hasPlus { return [0x2B] }
    return hasSpace ? [0x20] : []
  }

  private func field(lead: [UInt8], body: [UInt8]) -> PaddedText {
    var text = PaddedText(lead: lead, body: body)
    if isLeftAligned {
      text.pad(.left, width: widthValue, fill: 0x20)
    } else if padsWithZeros {
      text.pad(.afterSign, width: widthValue, fill: 0x30)
    } else {
      text.pad(.right, width: widthValue, fill: 0x20)
    }
    return text
  }

  /// Where the text of the conversions s, r and a goes: the precision cuts it.
  public func layout(count: Int) -> TextLayout {
    TextLayout(
      isLeftAligned ? .left : .right, width: widthValue, fill: 0x20, count: count, precision: precisionValue)
  }

  /// Where the one character of the conversion c goes: the precision means nothing.
  public func characterLayout() -> TextLayout {
    TextLayout(isLeftAligned ? .left : .right, width: widthValue, fill: 0x20, count: 1, precision: nil)
  }

  /// The code point of an integer given to `%c`. Throws OverflowError out of range.
  public static func character(_ value: PythonInt) throws(FormatError) -> UInt32 {
    guard case .small(let code) = value, (0..<0x110000).contains(code) else {
      throw FormatError(.overflowError, "%c arg not in range(0x110000)")
    }
    return UInt32(code)
  }

  /// TypeError for an argument of class `typeName` that this conversion does not take.
  public func wrongArgument(_ typeName: String) -> FormatError {
    let letter = Unicode.Scalar(conversion).map(String.init) ?? "?"
    switch conversion {
    case 0x64, 0x69, 0x75:
      return FormatError(.typeError, "%\(letter) format: a real number is required, not \(typeName)")
    case 0x6F, 0x78, 0x58:
      return FormatError(.typeError, "%\(letter) format: an integer is required, not \(typeName)")
    case 0x63:
      return FormatError(.typeError, "%c requires int or char")
    default:
      return FormatError(.typeError, "must be real number, not \(typeName)")
    }
  }

  public static let notEnoughArguments = FormatError(.typeError, "not enough arguments for format string")
  public static let tooManyArguments = FormatError(
    .typeError, "not all arguments converted during string formatting")
  public static let requiresMapping = FormatError(.typeError, "format requires a mapping")
  public static let starWantsInt = FormatError(.typeError, "* wants int")
}
