// This file defines the functions of math that take floats apart, compare or classify them.

import Glibc
import PyRuntime

enum MathFloats {
  static func install(_ builder: ModuleBuilder) {
    installRounding(builder)
    builder.function("isnan", "(x, /)") { vm, arguments throws(PyError) in Value(try vm.real(arguments[0]).isNaN) }
    builder.function("isinf", "(x, /)") { vm, arguments throws(PyError) in Value(try vm.real(arguments[0]).isInfinite) }
    builder.function("isfinite", "(x, /)") { vm, arguments throws(PyError) in
      Value(try vm.real(arguments[0]).isFinite)
    }
    builder.function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", isClose)
    builder.function("frexp", "(x, /)") { vm, arguments throws(PyError) in
      let x = try vm.real(arguments[0])
      if !x.isFinite || x == 0 { return vm.newTuple([Value(x), Value(0)]) }
      let exponent = Int(x.exponent) + 1
      return vm.newTuple([Value(copysign(x.significand / 2, x)), Value(exponent)])
    }
    builder.function("ldexp", "(x, i, /)", ldexp)
    builder.function("modf", "(x, /)") { vm, arguments throws(PyError) in
      let x = try vm.real(arguments[0])
      let whole = x.rounded(.towardZero)
      let fraction = x.isInfinite ? copysign(0, x) : copysign(x - whole, x)
      return vm.newTuple([Value(x.isNaN ? x : fraction), Value(whole)])
    }
    builder.function("nextafter", "(x, y, /)") { vm, arguments throws(PyError) in
      let x = try vm.real(arguments[0])
      return Value(nextafter(x, try vm.real(arguments[1])))
    }
    builder.function("ulp", "(x, /)") { vm, arguments throws(PyError) in
      let x = try vm.real(arguments[0]).magnitude
      if !x.isFinite { return Value(x) }
      let next = x.nextUp
      return Value(next.isInfinite ? x - x.nextDown : next - x)
    }
  }

  // MARK: Rounding to ints

  private static func installRounding(_ builder: ModuleBuilder) {
    let functions: [(String, SpecialName, FloatingPointRoundingRule)] = [
      ("floor", .floor, .down), ("ceil", .ceil, .up),
    ]
    for (name, special, rule) in functions {
      builder.function(name, "(x, /)") { vm, arguments throws(PyError) in
        if arguments[0].isInt { return arguments[0] }
        if arguments[0].isFloat { return try vm.integer(of: arguments[0].float.rounded(rule)) }
        let method = vm.lookup(vm.type(of: arguments[0]), special)
        if !method.isUndefined { return try vm.call(method, arguments[0]) }
        return try vm.integer(of: try vm.real(arguments[0]).rounded(rule))
      }
    }
    builder.function("trunc", "(x, /)") { vm, arguments throws(PyError) in
      if arguments[0].isFloat { return try vm.integer(of: arguments[0].float) }
      let method = vm.lookup(vm.type(of: arguments[0]), .trunc)
      if method.isUndefined {
        throw vm.typeError("type \(vm.typeName(arguments[0])) doesn't define __trunc__ method")
      }
      return try vm.call(method, arguments[0])
    }
  }

  private static func isClose(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    let a = try vm.real(arguments[0])
    let b = try vm.real(arguments[1])
    let relative = arguments[2].isUndefined ? 1e-9 : try vm.real(arguments[2])
    let absolute = arguments[3].isUndefined ? 0 : try vm.real(arguments[3])
    if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
    if a == b { return .true }
    if a.isInfinite || b.isInfinite { return .false }
    let difference = (b - a).magnitude
    return Value(
      difference <= (relative * b).magnitude || difference <= (relative * a).magnitude || difference <= absolute)
  }

  private static func ldexp(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    let x = try vm.real(arguments[0])
    let shift = vm.integerOperand(arguments[1])
    if shift.isUndefined { throw vm.typeError("Expected an int as second argument to ldexp.") }
    if x == 0 || !x.isFinite { return Value(x) }
    // From the least subnormal to the greatest float are 2098 binary places.
    let exponent = shift.isInt ? max(-5000, min(5000, shift.int)) : vm.isNegative(shift) ? -5000 : 5000
    let result = scalbn(x, Int32(truncatingIfNeeded: exponent))
    if result.isInfinite { throw MathError.range(vm) }
    return Value(result)
  }
}
