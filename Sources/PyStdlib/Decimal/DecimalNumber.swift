// This file defines a decimal number as the General Decimal Arithmetic Specification describes it, and the settings of
// the contexts in which operations run.

import Numbers

/// A number with its representation: 1.0 and 1.00 are two.
struct DecimalNumber {
  enum Kind: Int {
    case finite, infinity, quietNaN, signalingNaN
  }

  var isNegative: Bool
  var kind: Kind
  /// The digits; of a NaN what it carries along.
  var coefficient: Coefficient
  var exponent: Int

  init(_ isNegative: Bool, _ coefficient: Coefficient, _ exponent: Int) {
    self.isNegative = isNegative
    self.coefficient = coefficient
    self.exponent = exponent
    kind = .finite
  }

  init(_ kind: Kind, _ isNegative: Bool = false, payload: Coefficient = .zero) {
    self.isNegative = isNegative
    self.kind = kind
    coefficient = payload
    exponent = 0
  }

  init(_ value: Int) { self.init(value < 0, Coefficient(value), 0) }

  static var one: DecimalNumber { DecimalNumber(false, .one, 0) }
  static var nan: DecimalNumber { DecimalNumber(.quietNaN) }

  var isFinite: Bool { kind == .finite }
  var isInfinite: Bool { kind == .infinity }
  var isNaN: Bool { kind == .quietNaN || kind == .signalingNaN }
  /// Finite and zero.
  var isZero: Bool { kind == .finite && coefficient.isZero }

  /// The exponent of the first digit.
  var adjusted: Int { exponent + coefficient.digitCount - 1 }

  func with(sign isNegative: Bool) -> DecimalNumber {
    var result = self
    result.isNegative = isNegative
    return result
  }

  var negated: DecimalNumber { with(sign: !isNegative) }
}

/// The order of the cases is that of the module's constants.
enum DecimalRounding: Int, CaseIterable {
  case up, down, ceiling, floor, halfUp, halfDown, halfEven, zeroFiveUp

  var name: String {
    switch self {
    case .up: "ROUND_UP"
    case .down: "ROUND_DOWN"
    case .ceiling: "ROUND_CEILING"
    case .floor: "ROUND_FLOOR"
    case .halfUp: "ROUND_HALF_UP"
    case .halfDown: "ROUND_HALF_DOWN"
    case .halfEven: "ROUND_HALF_EVEN"
    case .zeroFiveUp: "ROUND_05UP"
    }
  }

  /// Whether what was cut off makes the last digit that is kept one more. `order` compares it with a half.
  func roundsUp(_ kept: Coefficient, order: Int, isNegative: Bool) -> Bool {
    switch self {
    case .up: return true
    case .down: return false
    case .ceiling: return !isNegative
    case .floor: return isNegative
    case .halfUp: return order >= 0
    case .halfDown: return order > 0
    case .halfEven: return order > 0 || (order == 0 && kept.isOdd)
    case .zeroFiveUp:
      switch kept {
      case .small(let value): return value % 5 == 0
      case .large(let value): return value.modulo(BigInt(5))?.isZero ?? false
      }
    }
  }
}

/// What happened in an operation. The first five are conditions, of which `invalidOperation` is also the signal; all
/// five raise its flag. The order is that in which the arguments of an exception list them.
struct DecimalStatus: OptionSet {
  let rawValue: UInt16

  static let invalidOperation = DecimalStatus(rawValue: 1)
  static let conversionSyntax = DecimalStatus(rawValue: 1 << 1)
  static let divisionImpossible = DecimalStatus(rawValue: 1 << 2)
  static let divisionUndefined = DecimalStatus(rawValue: 1 << 3)
  static let invalidContext = DecimalStatus(rawValue: 1 << 4)
  static let floatOperation = DecimalStatus(rawValue: 1 << 5)
  static let divisionByZero = DecimalStatus(rawValue: 1 << 6)
  static let overflow = DecimalStatus(rawValue: 1 << 7)
  static let underflow = DecimalStatus(rawValue: 1 << 8)
  static let subnormal = DecimalStatus(rawValue: 1 << 9)
  static let inexact = DecimalStatus(rawValue: 1 << 10)
  static let rounded = DecimalStatus(rawValue: 1 << 11)
  static let clamped = DecimalStatus(rawValue: 1 << 12)

  static let conditions: DecimalStatus = [
    .invalidOperation, .conversionSyntax, .divisionImpossible, .divisionUndefined, .invalidContext,
  ]
  static let tooLarge: DecimalStatus = [.overflow, .inexact, .rounded]
  static let tooSmall: DecimalStatus = [.underflow, .subnormal, .inexact, .rounded, .clamped]

  /// The flags that the conditions raise.
  var signals: DecimalStatus {
    isDisjoint(with: .conditions) ? self : subtracting(.conditions).union(.invalidOperation)
  }
}

struct DecimalSettings {
  static let maximumPrecision = 999_999_999_999_999_999
  static let largestExponent = 999_999_999_999_999_999
  static let tiniestExponent = -largestExponent - (maximumPrecision - 1)

  var precision = 28
  var rounding = DecimalRounding.halfEven
  var smallestExponent = -999_999
  var largestExponent = 999_999
  var showsCapitals = true
  var isClamped = false

  /// The exponent of the last digit of the smallest subnormal number.
  var tiny: Int { smallestExponent - (precision - 1) }
  /// The largest exponent of a number with all its digits.
  var top: Int { largestExponent - (precision - 1) }

  /// All room that there is, rounding half to even.
  static var widest: DecimalSettings {
    var settings = DecimalSettings()
    settings.precision = maximumPrecision
    settings.smallestExponent = -largestExponent
    settings.largestExponent = largestExponent
    return settings
  }
}
