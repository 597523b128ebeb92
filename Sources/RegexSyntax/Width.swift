// This file defines how many characters a piece of pattern can match, because Python allows a lookbehind only where that
// is one number. Widths stop growing at 2**32 - 1, CPython's "unbounded".

/// The fewest and the most characters that something matches.
public struct Width: Sendable, Hashable {
  public let minimum: UInt64
  public let maximum: UInt64

  /// CPython's `MAXREPEAT`: no bound, or a number too large to tell from it.
  public static let unbounded: UInt64 = 4_294_967_295

  static let zero = Width(minimum: 0, maximum: 0)
  static let one = Width(minimum: 1, maximum: 1)

  public var isFixed: Bool { minimum == maximum }

  func adding(_ other: Width) -> Width {
    Width(minimum: minimum &+ other.minimum, maximum: maximum &+ other.maximum).capped
  }

  func repeated(_ low: UInt64, _ high: UInt64) -> Width {
    // Both factors stay below 2**32, so the products fit.
    Width(minimum: minimum &* min(low, Width.unbounded), maximum: maximum &* min(high, Width.unbounded)).capped
  }

  var capped: Width {
    Width(minimum: min(minimum, Width.unbounded - 1), maximum: min(maximum, Width.unbounded))
  }

  static func either(_ widths: some Swift.Sequence<Width>) -> Width {
    var low = unbounded - 1
    var high: UInt64 = 0
    for width in widths {
      low = min(low, width.minimum)
      high = max(high, width.maximum)
    }
    return Width(minimum: low, maximum: high)
  }
}

extension Node {
  /// How many characters the node matches.
  public var width: Width {
    switch kind {
    case .literal, .anyCharacter, .set: return .one
    case .anchor, .lookaround: return .zero
    case .group(let group): return group.body.width
    case .backreference(let reference): return reference.width
    case .conditional(let conditional):
      return .either([conditional.yes.width, conditional.no?.width ?? .zero])
    case .repetition(let repetition):
      return repetition.body.width.repeated(repetition.minimum, repetition.maximum ?? Width.unbounded)
    }
  }
}
