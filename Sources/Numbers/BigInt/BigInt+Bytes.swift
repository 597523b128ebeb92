// This file defines BigInt as bytes, for `int.to_bytes` and `int.from_bytes`.

public enum ByteOrder: Sendable {
  case big
  case little
}

extension BigInt {
  /// Python's `int.to_bytes(count, order, signed=signed)`. Throws OverflowError when the number does not fit.
  public func bytes(count: Int, order: ByteOrder, signed: Bool) throws(NumberError) -> [UInt8] {
    guard count >= 0 else { throw NumberError(.valueError, "length argument must be non-negative") }
    if isNegative, !signed { throw NumberError(.overflowError, "can't convert negative int to unsigned") }
    // A negative number needs the bits of its complement, and a signed one needs room for the sign.
    // CPython lets -1 pass as no bytes at all.
    if count == 0, signed, asInt == -1 { return [] }
    let needed = (isNegative ? (~self).bitLength : bitLength) + (signed && !isZero ? 1 : 0)
    guard (needed + 7) / 8 <= count else { throw NumberError(.overflowError, "int too big to convert") }
    var bytes = [UInt8]()
    bytes.reserveCapacity(count)
    var carry: UInt = 1
    var limb: UInt = 0
    for index in 0..<count {
      if index % 8 == 0 {
        limb = index / 8 < limbs.count ? limbs[index / 8] : 0
        if isNegative {
          let (sum, overflow) = (~limb).addingReportingOverflow(carry)
          limb = sum
          carry = overflow ? 1 : 0
        }
      }
      bytes.append(UInt8(truncatingIfNeeded: limb))
      limb = limb &>> 8
    }
    if order == .big { bytes.reverse() }
    return bytes
  }

  /// Python's `int.from_bytes(bytes, order, signed=signed)`.
  public init(bytes: [UInt8], order: ByteOrder, signed: Bool) {
    let count = bytes.count
    var limbs = [UInt](repeating: 0, count: (count + 7) / 8)
    for index in 0..<count {
      let byte = UInt(bytes[order == .little ? index : count - 1 - index])
      limbs[index / 8] |= byte &<< UInt(index % 8 * 8)
    }
    let unsigned = BigInt(limbs: limbs, negative: false)
    let top = order == .little ? bytes.last : bytes.first
    guard signed, let top, top >= 128 else {
      self = unsigned
      return
    }
    self = unsigned - BigInt.one.shiftedLeft(by: count * 8)
  }
}
