// This file defines shifts of limb runs, because division normalises with them and the shift operators are made of
// nothing else.

extension Limbs {
  /// Writes `a << bits` for `bits` in 0..<64 to the first `a.count` limbs of `result` and returns the limb that fell
  /// out at the top. `result` may be `a` itself.
  public static func shiftLeft(_ a: Input, by bits: Int, into result: Output) -> UInt {
    guard bits > 0 else {
      if a.baseAddress != UnsafePointer(result.baseAddress) {
        for index in 0..<a.count { result[index] = a[index] }
      }
      return 0
    }
    let down = UInt(UInt.bitWidth - bits)
    let up = UInt(bits)
    var carry: UInt = 0
    for index in 0..<a.count {
      let limb = a[index]
      result[index] = (limb &<< up) | carry
      carry = limb &>> down
    }
    return carry
  }

  /// Writes `a >> bits` for `bits` in 0..<64 to the first `a.count` limbs of `result`. `result` may be `a` itself.
  public static func shiftRight(_ a: Input, by bits: Int, into result: Output) {
    guard bits > 0 else {
      if a.baseAddress != UnsafePointer(result.baseAddress) {
        for index in 0..<a.count { result[index] = a[index] }
      }
      return
    }
    let up = UInt(UInt.bitWidth - bits)
    let down = UInt(bits)
    var carry: UInt = 0
    var index = a.count
    while index > 0 {
      index -= 1
      let limb = a[index]
      result[index] = (limb &>> down) | carry
      carry = limb &<< up
    }
  }
}
