// This file defines a parsed format specification and its parser (library reference, "Format Specification
// Mini-Language"). Parsing needs to know what is formatted, because defaults and errors depend on it.

/// A format specification: `[[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]`.
///
/// Width and precision are as large as the program wrote them. Whoever renders for a program without trust checks both
/// first: zeros that are grouped, and digits behind a point, take memory at once.
public struct FormatSpec: Equatable, Sendable {
  /// What is formatted. It decides the default type and alignment.
  public enum Target: Sendable {
    case string, integer, float, complex
  }

  public enum Sign: Sendable {
    case minusOnly, always, space
  }

  public enum Grouping: Sendable {
    case none, comma, underscore
  }

  public var fill: UInt32 = 0x20
  public var alignment: Alignment
  /// Nil when the specification says nothing about the sign.
  public var sign: Sign?
  public var coercesNegativeZero = false
  public var isAlternate = false
  public var width = 0
  public var grouping = Grouping.none
  public var precision: Int?
  /// The presentation type; 0 when a float's or a complex number's is left out.
  public var type: UInt32

  /// The specification that says nothing.
  public init(for target: Target) {
    alignment = target == .string ? .left : .right
    switch target {
    case .string: type = 0x73
    case .integer: type = 0x64
    case .float, .complex: type = 0
    }
  }

  /// Parses a specification. `typeName` is the name of the object's class, for messages. Throws ValueError.
  public static func parse(
    _ scalars: [UInt32], for target: Target, typeName: String
  ) throws(FormatError) -> FormatSpec {
    var spec = FormatSpec(for: target)
    var rest = scalars[...]
    let hasAlignment = spec.takeAlignment(&rest)
    spec.takeFlags(&rest, hasFill: hasAlignment.fill, hasAlignment: hasAlignment.alignment, target: target)
    spec.width = try takeNumber(&rest) ?? 0
    try spec.takeGrouping(&rest)
    if rest.first == 0x2E {
      rest.removeFirst()
      guard let precision = try takeNumber(&rest) else {
        throw FormatError(.valueError, "Format specifier missing precision")
      }
      spec.precision = precision
    }
    guard rest.count <= 1 else {
      let before = Array("Invalid format specifier '".unicodeScalars.map(\.value))
      let after = "' for object of type '\(typeName)'".unicodeScalars.map(\.value)
      throw FormatError(.valueError, scalars: before + scalars + after)
    }
    if let type = rest.first { spec.type = type }
    try spec.checkGrouping()
    return spec
  }

  private mutating func takeAlignment(_ rest: inout ArraySlice<UInt32>) -> (fill: Bool, alignment: Bool) {
    if let first = rest.first, let second = rest.dropFirst().first, let parsed = Alignment(second) {
      fill = first
      alignment = parsed
      rest.removeFirst(2)
      return (true, true)
    }
    guard let first = rest.first, let parsed = Alignment(first) else { return (false, false) }
    alignment = parsed
    rest.removeFirst()
    return (false, true)
  }

  private mutating func takeFlags(
    _ rest: inout ArraySlice<UInt32>, hasFill: Bool, hasAlignment: Bool, target: Target
  ) {
    switch rest.first {
    case 0x2B: sign = .always
    case 0x2D: sign = .minusOnly
    case 0x20: sign = .space
    default: break
    }
    if sign != nil { rest.removeFirst() }
    if rest.first == 0x7A {
      coercesNegativeZero = true
      rest.removeFirst()
    }
    if rest.first == 0x23 {
      isAlternate = true
      rest.removeFirst()
    }
    // After an explicit fill a "0" is the first digit of the width.
    if !hasFill, rest.first == 0x30 {
      fill = 0x30
      if !hasAlignment, target != .string { alignment = .afterSign }
      rest.removeFirst()
    }
  }

  /// A run of decimal digits, or nil when there is none.
  private static func takeNumber(_ rest: inout ArraySlice<UInt32>) throws(FormatError) -> Int? {
    var value: Int?
    while let scalar = rest.first, let digit = PythonText.decimalDigit(scalar) {
      let (product, first) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int(digit))
      if first || second { throw FormatError(.valueError, "Too many decimal digits in format string") }
      value = sum
      rest.removeFirst()
    }
    return value
  }

  private mutating func takeGrouping(_ rest: inout ArraySlice<UInt32>) throws(FormatError) {
    let both = FormatError(.valueError, "Cannot specify both ',' and '_'.")
    if rest.first == 0x2C {
      grouping = .comma
      rest.removeFirst()
    }
    if rest.first == 0x5F {
      if grouping != .none { throw both }
      grouping = .underscore
      rest.removeFirst()
    }
    if rest.first == 0x2C, grouping == .underscore { throw both }
  }

  /// Separators go with decimal types; underscores also with the types that write bits.
  private func checkGrouping() throws(FormatError) {
    guard grouping != .none else { return }
    switch type {
    case 0, 0x64, 0x65, 0x66, 0x67, 0x45, 0x46, 0x47, 0x25: return
    case 0x62, 0x6F, 0x78, 0x58: if grouping == .underscore { return }
    default: break
    }
    let separator = grouping == .comma ? "," : "_"
    throw FormatError(.valueError, "Cannot specify '\(separator)' with '\(FormatSpec.shown(type))'.")
  }

  /// A presentation type as messages show it.
  static func shown(_ type: UInt32) -> String {
    if type > 32, type < 128 { return String(Unicode.Scalar(UInt8(type))) }
    return "\\x" + String(type, radix: 16)
  }

  func unknownType(_ typeName: String) -> FormatError {
    FormatError(
      .valueError, "Unknown format code '\(FormatSpec.shown(type))' for object of type '\(typeName)'")
  }
}
