// This file defines one conversion of the `%` operator and its parser (library reference, "printf-style String
// Formatting"). The runtime looks arguments up and converts them; this is the grammar and the text of numbers.

/// A conversion: `%[(name)][flags][width][.precision][h|l|L]conversion`.
///
/// A precision takes memory when a number is rendered, and a width when the fills are written: check both first.
public struct PercentSpec: Equatable, Sendable {
  /// A width or precision: left out, a number, or `*`, which takes an argument.
  public enum Amount: Equatable, Sendable {
    case none
    case fixed(Int)
    case argument
  }

  /// The code points between the parentheses, as a range of the format.
  public var name: Range<Int>?
  public var isAlternate = false
  public var padsWithZeros = false
  public var isLeftAligned = false
  public var hasSpace = false
  public var hasPlus = false
  public var width = Amount.none
  public var precision = Amount.none
  /// The conversion character, not checked yet: CPython takes the argument first (see `unsupported`).
  public var conversion: UInt32 = 0
  /// The index of the conversion character in the format.
  public var conversionIndex = 0

  /// `d` and its two other names.
  public var isDecimal: Bool { conversion == 0x64 || conversion == 0x69 || conversion == 0x75 }

  /// Parses the conversion whose `%` stands before `index`; afterwards `index` is behind it. `%%` comes out as the
  /// conversion "%" with `isLiteralPercent`.
  ///
  /// A caller with a name but no mapping raises TypeError "format requires a mapping" itself: `isMapping` says so here,
  /// because that error comes before the errors of the rest.
  public static func parse(
    _ format: [UInt32], at index: inout Int, isMapping: Bool
  ) throws(FormatError) -> PercentSpec {
    let start = index
    var spec = PercentSpec()
    func peek(_ index: Int) -> UInt32? { index < format.count ? format[index] : nil }
    if peek(index) == 0x28 {
      guard isMapping else { throw FormatError(.typeError, "format requires a mapping") }
      spec.name = try takeName(format, &index)
    }
    while let scalar = peek(index), spec.takeFlag(scalar) { index += 1 }
    spec.width = try takeAmount(format, &index, error: "width too big", limit: .max)
    if peek(index) == 0x2E {
      index += 1
      spec.precision = try takeAmount(format, &index, error: "precision too big", limit: Int(Int32.max))
      if spec.precision == .none { spec.precision = .fixed(0) }
    }
    if let scalar = peek(index), scalar == 0x68 || scalar == 0x6C || scalar == 0x4C { index += 1 }
    guard let conversion = peek(index) else { throw FormatError(.valueError, "incomplete format") }
    spec.conversion = conversion
    spec.conversionIndex = index
    spec.isLiteralPercent = conversion == 0x25 && index == start
    index += 1
    return spec
  }

  /// Whether this is the plain `%%`.
  public private(set) var isLiteralPercent = false

  public init() {}

  /// The name in parentheses, which may hold balanced parentheses itself.
  private static func takeName(_ format: [UInt32], _ index: inout Int) throws(FormatError) -> Range<Int> {
    let start = index + 1
    var depth = 1
    index = start
    while index < format.count {
      let scalar = format[index]
      index += 1
      if scalar == 0x28 { depth += 1 }
      if scalar == 0x29 {
        depth -= 1
        if depth == 0 { return start..<(index - 1) }
      }
    }
    throw FormatError(.valueError, "incomplete format key")
  }

  private mutating func takeFlag(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D: isLeftAligned = true
    case 0x2B: hasPlus = true
    case 0x20: hasSpace = true
    case 0x23: isAlternate = true
    case 0x30: padsWithZeros = true
    default: return false
    }
    return true
  }

  private static func takeAmount(
    _ format: [UInt32], _ index: inout Int, error: String, limit: Int
  ) throws(FormatError) -> Amount {
    if index < format.count, format[index] == 0x2A {
      index += 1
      return .argument
    }
    var value: Int?
    while index < format.count, format[index] >= 0x30, format[index] <= 0x39 {
      let (product, first) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int(format[index] - 0x30))
      if first || second || sum > limit { throw FormatError(.valueError, error) }
      value = sum
      index += 1
    }
    return value.map { .fixed($0) } ?? .none
  }

  /// Takes the argument of a `*` width: a negative one aligns to the left.
  public mutating func setWidth(_ value: Int) {
    if value < 0 { isLeftAligned = true }
    width = .fixed(Int(clamping: value.magnitude))
  }

  /// Takes the argument of a `*` precision: a negative one counts as 0. Throws OverflowError above a C int.
  public mutating func setPrecision(_ value: Int) throws(FormatError) {
    guard Int32(exactly: value) != nil else {
      throw FormatError(.overflowError, "Python int too large to convert to C int")
    }
    precision = .fixed(max(0, value))
  }

  /// ValueError for a conversion character that there is not.
  public var unsupported: FormatError {
    let shown = conversion > 30 && conversion < 127 ? Unicode.Scalar(conversion) ?? "?" : "?"
    return FormatError(
      .valueError,
      "unsupported format character '\(shown)' (0x\(String(conversion, radix: 16))) at index \(conversionIndex)")
  }
}
