// This file defines a formatted number before it is put together, because the runtime wants to know its length before
// it allocates, and the fill character may be one that a Swift string cannot hold (a lone surrogate).

/// A formatted number in parts: `left` fills, `lead` (sign and prefix), `inner` fills, `body`, `right` fills.
public struct PaddedText: Equatable, Sendable {
  public var fill: UInt32 = 0x20
  public var left = 0
  public var lead: [UInt8] = []
  public var inner = 0
  /// ASCII, unless `codePoint` stands in its place.
  public var body: [UInt8] = []
  /// The one character that the presentation type `c` gives.
  public var codePoint: UInt32?
  public var right = 0

  /// The number of code points.
  public var count: Int {
    let fixed = lead.count + (codePoint == nil ? body.count : 1)
    return fixed.addingSaturating(left).addingSaturating(inner).addingSaturating(right)
  }

  /// Puts the fills where an alignment wants them, for a field of `width`.
  mutating func pad(_ alignment: Alignment, width: Int, fill: UInt32) {
    self.fill = fill
    let missing = width - count
    guard missing > 0 else { return }
    switch alignment {
    case .left: right = missing
    case .right: left = missing
    case .center:
      left = missing / 2
      right = missing - left
    case .afterSign: inner = missing
    }
  }

  /// The code points of the whole.
  public var scalars: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(count)
    result += repeatElement(fill, count: left)
    for byte in lead { result.append(UInt32(byte)) }
    result += repeatElement(fill, count: inner)
    if let codePoint { result.append(codePoint) } else { for byte in body { result.append(UInt32(byte)) } }
    result += repeatElement(fill, count: right)
    return result
  }

  /// The whole as a string; a lone surrogate becomes U+FFFD.
  public var string: String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(view)
  }
}

/// Where the fill goes.
public enum Alignment: Sendable {
  case left, right, center
  /// Between the sign and the digits ("=").
  case afterSign

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x3C: self = .left
    case 0x3E: self = .right
    case 0x5E: self = .center
    case 0x3D: self = .afterSign
    default: return nil
    }
  }
}

/// What is left of a text in a field: `taken` code points of it, between fills.
public struct TextLayout: Equatable, Sendable {
  public let fill: UInt32
  public let left: Int
  public let taken: Int
  public let right: Int

  /// The number of code points.
  public var count: Int { taken.addingSaturating(left).addingSaturating(right) }

  init(_ alignment: Alignment, width: Int, fill: UInt32, count: Int, precision: Int?) {
    self.fill = fill
    taken = min(count, precision ?? count)
    let missing = max(0, width - taken)
    switch alignment {
    case .left, .afterSign: left = 0
    case .right: left = missing
    case .center: left = missing / 2
    }
    right = missing - left
  }

  /// The text in its field.
  public func apply(_ text: [UInt32]) -> [UInt32] {
    Array(repeating: fill, count: left) + text.prefix(taken) + Array(repeating: fill, count: right)
  }
}
