// This file defines the functions of math that sum or multiply many numbers: fsum, prod, hypot, dist.

import Glibc
import PyRuntime

enum MathSums {
  static func install(_ builder: ModuleBuilder) {
    builder.function("fsum", "(seq, /)", sum)
    builder.function("prod", "(iterable, /, *, start=1)", product)
    builder.function("hypot", "(*coordinates)") { vm, arguments throws(PyError) in
      var coordinates: [Double] = []
      for i in 0..<arguments.positionalCount { coordinates.append(try vm.real(arguments[i])) }
      return Value(norm(coordinates))
    }
    builder.function("dist", "(p, q, /)") { vm, arguments throws(PyError) in
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      let p = vm.keep(try vm.tuple(vm.builtin(arguments[0]))).tuple
      let q = vm.keep(try vm.tuple(vm.builtin(arguments[1]))).tuple
      let count = p.pointee.count
      if count != q.pointee.count { throw vm.valueError("both points must have the same number of dimensions") }
      try vm.reserve(count &* 8)
      var coordinates: [Double] = []
      for i in 0..<count { coordinates.append(try vm.real(p.items[i]) - (try vm.real(q.items[i]))) }
      return Value(norm(coordinates))
    }
  }

  // MARK: Exact sums

  /// The exact sum of floats, rounded once, by Shewchuk's method: partial sums that do not overlap, least first.
  private static func sum(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    var partials: [Double] = []
    var infinities = 0.0
    var specials = 0.0
    try vm.iterate(arguments[0]) { item throws(PyError) in
      let original = try vm.real(item)
      var x = original
      var used = 0
      for index in partials.indices {
        let (high, low) = twoSum(x, partials[index])
        if low != 0 {
          partials[used] = low
          used += 1
        }
        x = high
      }
      partials.removeSubrange(used...)
      if x != 0 {
        if !x.isFinite {
          if original.isFinite { throw vm.overflowError("intermediate overflow in fsum") }
          if original.isInfinite { infinities += original }
          specials += original
          partials.removeAll()
        } else {
          partials.append(x)
        }
      }
      return true
    }
    if specials != 0 {
      if infinities.isNaN { throw vm.valueError("-inf + inf in fsum") }
      return Value(specials)
    }
    return Value(rounded(partials))
  }

  /// The sum and what rounding lost of it.
  private static func twoSum(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let (x, y) = a.magnitude < b.magnitude ? (b, a) : (a, b)
    let high = x + y
    return (high, y - (high - x))
  }

  /// Partials from the greatest down; a tie of the last addition is decided by the sign of what lies below.
  private static func rounded(_ partials: [Double]) -> Double {
    guard var high = partials.last else { return 0 }
    var index = partials.count - 1
    var low = 0.0
    while index > 0 {
      index -= 1
      (high, low) = twoSum(high, partials[index])
      if low != 0 { break }
    }
    if index > 0, low < 0 && partials[index - 1] < 0 || low > 0 && partials[index - 1] > 0 {
      let double = low * 2
      let next = high + double
      if double == next - high { high = next }
    }
    return high
  }

  // MARK: Norms

  /// The Euclidean norm. Coordinates are scaled by a power of two, squares and their sum keep what rounding loses, and
  /// one step of Newton's method corrects the root.
  private static func norm(_ coordinates: [Double]) -> Double {
    var largest = 0.0
    var hasNaN = false
    for x in coordinates {
      hasNaN = hasNaN || x.isNaN
      if x.magnitude > largest { largest = x.magnitude }
    }
    if largest.isInfinite { return largest }
    if hasNaN { return .nan }
    if largest == 0 || coordinates.count <= 1 { return largest }
    let exponent = Int(largest.exponent) + 1
    guard exponent >= -1023 else { return normOfSubnormals(coordinates, largest) }
    let scale = scalbn(1.0, Int32(truncatingIfNeeded: -exponent))
    var squares = SplitSum()
    for x in coordinates { squares.addProduct(x * scale, x * scale) }
    let root = squares.value.squareRoot()
    squares.addProduct(-root, root)
    return (root + squares.value / (2 * root)) / scale
  }

  private static func normOfSubnormals(_ coordinates: [Double], _ largest: Double) -> Double {
    var sum = 1.0
    var lost = 0.0
    for x in coordinates {
      let ratio = x / largest
      let before = sum
      sum += ratio * ratio
      lost += (before - sum) + ratio * ratio
    }
    return largest * (sum - 1 + lost).squareRoot()
  }

  /// A sum of products below 1, begun at 1 so that every addend is the smaller one and its loss is known exactly.
  private struct SplitSum {
    private var sum = 1.0
    private var lost = (0.0, 0.0, 0.0)

    var value: Double { sum - 1 + (lost.0 + lost.1 + lost.2) }

    /// Adds `a * b`, where both have the same magnitude, in three exact parts.
    mutating func addProduct(_ a: Double, _ b: Double) {
      let (highA, lowA) = SplitSum.halves(a)
      let (highB, lowB) = SplitSum.halves(b)
      lost.0 += add(highA * highB)
      lost.1 += add(2 * highA * lowB)
      lost.2 += add(lowA * lowB)
    }

    /// Adds a smaller number and returns what rounding lost.
    private mutating func add(_ x: Double) -> Double {
      let before = sum
      sum += x
      return (before - sum) + x
    }

    /// The upper and the lower half of the significand (Veltkamp's split).
    private static func halves(_ x: Double) -> (Double, Double) {
      let t = x * 134_217_729
      let high = t - (t - x)
      return (high, x - high)
    }
  }

  // MARK: Products

  private static func product(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    var result = arguments[1].isUndefined ? Value(1) : arguments[1]
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(result)
    try vm.iterate(arguments[0]) { item throws(PyError) in
      result = try vm.binary(.multiply, result, item)
      vm.replaceKept(at: mark, with: result)
      try vm.restPoint()
      return true
    }
    return result
  }
}
