// This file defines the logarithms of math, which take ints beyond the range of floats.

import Glibc
import Numbers
import PyRuntime

enum MathLogarithms {
  private typealias Real = @Sendable (Double) -> Double

  static func install(_ builder: ModuleBuilder) {
    builder.function("log", "(*args)") { vm, arguments throws(PyError) in
      let count = arguments.positionalCount
      if !(1...2).contains(count) { throw vm.typeError("math.log requires 1 to 2 arguments") }
      let logarithm = try logarithm(vm, arguments[0]) { log($0) }
      if count == 1 { return Value(logarithm) }
      let base = try self.logarithm(vm, arguments[1]) { log($0) }
      if base == 0 { throw vm.zeroDivisionError("float division by zero") }
      return Value(logarithm / base)
    }
    let functions: [(String, Real)] = [("log2", { log2($0) }), ("log10", { log10($0) })]
    for (name, function) in functions {
      builder.function(name, "(x, /)") { vm, arguments throws(PyError) in
        Value(try logarithm(vm, arguments[0], function))
      }
    }
  }

  /// A logarithm of any positive number.
  private static func logarithm(_ vm: VM, _ argument: Value, _ function: Real) throws(PyError) -> Double {
    let integer = vm.integerOperand(argument)
    if integer.isUndefined {
      let x = try vm.real(argument)
      if x <= 0 { throw MathError.domain(vm) }
      return function(x)
    }
    guard integer.is(.bigInt) else {
      if integer.int <= 0 { throw MathError.domain(vm) }
      return function(Double(integer.int))
    }
    let big = vm.bigInteger(integer)
    if big.isNegative { throw MathError.domain(vm) }
    if let x = big.asDouble { return function(x) }
    // log(m * 2**e) = log(m) + log(2) * e. A bit below the leading 64 stands for all that are cut off.
    let shift = big.bitLength - 64
    let leading = big.shiftedRight(by: shift)
    let odd = big.trailingZeroBits < shift ? leading | .one : leading
    var mantissa = scalbn(odd.asDouble ?? 0, -64)
    var exponent = Double(big.bitLength)
    if mantissa == 1 {
      mantissa = 0.5
      exponent += 1
    }
    return function(mantissa) + function(2) * exponent
  }
}
