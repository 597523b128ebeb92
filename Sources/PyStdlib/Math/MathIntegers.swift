// This file defines the functions of math on ints: gcd, lcm, isqrt, factorial, perm, comb. Each pays for the limb products
// that its result takes before it computes it.

import Numbers
import PyRuntime

enum MathIntegers {
  static func install(_ builder: ModuleBuilder) {
    builder.function("gcd", "(*integers)") { vm, arguments throws(PyError) in
      var result = BigInt.zero
      for i in 0..<arguments.positionalCount {
        let next = vm.bigInteger(try vm.indexValue(arguments[i]))
        try pay(vm, result, next)
        result = result.gcd(next)
      }
      return vm.newInt(result)
    }
    builder.function("lcm", "(*integers)") { vm, arguments throws(PyError) in
      var result = BigInt.one
      for i in 0..<arguments.positionalCount {
        let next = vm.bigInteger(try vm.indexValue(arguments[i]))
        try pay(vm, result, next)
        let divisor = result.gcd(next)
        result = divisor.isZero ? .zero : (result.dividedTruncating(by: divisor)?.quotient ?? .zero) * next.magnitude
      }
      return vm.newInt(result)
    }
    builder.function("isqrt", "(n, /)") { vm, arguments throws(PyError) in
      let number = vm.bigInteger(try vm.indexValue(arguments[0]))
      let size = number.limbs.count
      try vm.reserve(size &* 32)
      try vm.charge(products: Limbs.divideCost(size, size / 2 + 1) &* 4)
      guard let root = number.squareRoot else { throw vm.valueError("isqrt() argument must be nonnegative") }
      return vm.newInt(root)
    }
    builder.function("factorial", "(n, /)") { vm, arguments throws(PyError) in
      try factorial(vm, try vm.indexValue(arguments[0]))
    }
    builder.function("perm", "(n, k=None, /)", permutations)
    builder.function("comb", "(n, k, /)", combinations)
  }

  /// Lehmer's method takes about as many limb products as a schoolbook multiplication.
  private static func pay(_ vm: VM, _ a: BigInt, _ b: BigInt) throws(PyError) {
    try vm.reserve((a.limbs.count &+ b.limbs.count) &* 32)
    let (cost, overflow) = a.limbs.count.multipliedReportingOverflow(by: b.limbs.count)
    try vm.charge(products: overflow ? .max : cost &* 2)
  }

  private static func factorial(_ vm: VM, _ number: Value) throws(PyError) -> Value {
    if vm.isNegative(number) { throw vm.valueError("factorial() not defined for negative values") }
    guard number.isInt else {
      throw vm.overflowError("factorial() argument should not exceed \(Int.max)")
    }
    return vm.newInt(try fallingProduct(vm, BigInt(number.int), number.int))
  }

  private static func permutations(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    let n = try vm.indexValue(arguments[0])
    if arguments[1].isUndefined || arguments[1].isNone { return try factorial(vm, n) }
    let k = try vm.indexValue(arguments[1])
    if vm.isNegative(n) { throw vm.valueError("n must be a non-negative integer") }
    if vm.isNegative(k) { throw vm.valueError("k must be a non-negative integer") }
    if vm.compareIntegers(n, k) < 0 { return Value(0) }
    guard k.isInt else { throw vm.overflowError("k must not exceed \(Int.max)") }
    return vm.newInt(try fallingProduct(vm, vm.bigInteger(n), k.int))
  }

  private static func combinations(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    let n = try vm.indexValue(arguments[0])
    var k = try vm.indexValue(arguments[1])
    if vm.isNegative(n) { throw vm.valueError("n must be a non-negative integer") }
    if vm.isNegative(k) { throw vm.valueError("k must be a non-negative integer") }
    let rest = try vm.binary(.subtract, n, k)
    if vm.isNegative(rest) { return Value(0) }
    if vm.compareIntegers(rest, k) < 0 { k = rest }
    guard k.isInt else { throw vm.overflowError("min(n - k, k) must not exceed \(Int.max)") }
    if n.isInt, let small = smallCombinations(n.int, k.int) { return Value(small) }
    let above = try fallingProduct(vm, vm.bigInteger(n), k.int)
    let below = try fallingProduct(vm, BigInt(k.int), k.int)
    try vm.charge(products: Limbs.divideCost(above.limbs.count, below.limbs.count))
    return vm.newInt(above.dividedTruncating(by: below)?.quotient ?? .zero)
  }

  /// The number of combinations while every step of the product fits in a word.
  private static func smallCombinations(_ n: Int, _ k: Int) -> Int? {
    if k > 64 { return nil }
    var result = 1
    for i in 0..<k {
      let (product, overflow) = result.multipliedReportingOverflow(by: n - i)
      if overflow { return nil }
      result = product / (i + 1)
    }
    return result
  }

  /// n (n - 1) ... (n - count + 1), halves by halves, so that the long multiplications have equal factors.
  private static func fallingProduct(_ vm: VM, _ n: BigInt, _ count: Int) throws(PyError) -> BigInt {
    let (bits, overflow) = n.bitLength.multipliedReportingOverflow(by: count)
    try vm.reserve(bits: overflow ? .max : bits)
    try vm.charge(count)
    // Every level of the tree costs at most what its root does.
    let half = bits / 128 + 1
    try vm.charge(products: Limbs.multiplyCost(half, half) &* 3)
    return product(n, count)
  }

  private static func product(_ n: BigInt, _ count: Int) -> BigInt {
    if count == 0 { return .one }
    if count <= 8 || n.bitLength < 60 && count <= 32 {
      var result = BigInt.one
      if let small = n.asInt {
        // Words are multiplied up while they fit, then once by the big product.
        var chunk = 1
        for i in 0..<count {
          let (next, overflow) = chunk.multipliedReportingOverflow(by: small - i)
          if overflow {
            result *= BigInt(chunk)
            chunk = small - i
          } else {
            chunk = next
          }
        }
        return result * BigInt(chunk)
      }
      for i in 0..<count { result *= n - BigInt(i) }
      return result
    }
    let half = count / 2
    return product(n, half) * product(n - BigInt(half), count - half)
  }
}
