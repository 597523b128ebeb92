// This file defines the elementary functions of math: those of the C library, whose special results become exceptions by
// one rule. NaN out of a number is a domain error; an infinity out of a finite number is a range error where the
// function grows without bound, and a domain error where it has a pole.

import Glibc
import PyRuntime

enum MathElementary {
  private typealias Real = @Sendable (Double) -> Double
  private typealias Real2 = @Sendable (Double, Double) -> Double

  static func install(_ builder: ModuleBuilder) {
    let bounded: [(String, Real)] = [
      ("acos", { acos($0) }), ("acosh", { acosh($0) }), ("asin", { asin($0) }), ("asinh", { asinh($0) }),
      ("atan", { atan($0) }), ("atanh", { atanh($0) }), ("cbrt", { cbrt($0) }), ("cos", { cos($0) }),
      ("erf", { erf($0) }), ("erfc", { erfc($0) }), ("fabs", { $0.magnitude }), ("log1p", { log1p($0) }),
      ("sin", { sin($0) }), ("sqrt", { $0.squareRoot() }), ("tan", { tan($0) }), ("tanh", { tanh($0) }),
    ]
    for (name, function) in bounded { define(builder, name, function, growsWithoutBound: false) }
    let unbounded: [(String, Real)] = [
      ("cosh", { cosh($0) }), ("exp", { exp($0) }), ("exp2", { exp2($0) }), ("expm1", { expm1($0) }),
      ("sinh", { sinh($0) }),
    ]
    for (name, function) in unbounded { define(builder, name, function, growsWithoutBound: true) }
    let ofTwo: [(String, Real2)] = [
      ("atan2", { atan2($0, $1) }), ("copysign", { copysign($0, $1) }), ("remainder", { remainder($0, $1) }),
      // An infinite divisor leaves any finite number as it is.
      ("fmod", { $1.isInfinite && $0.isFinite ? $0 : fmod($0, $1) }),
    ]
    for (name, function) in ofTwo {
      builder.function(name, "(x, y, /)") { vm, arguments throws(PyError) in
        let x = try vm.real(arguments[0])
        let y = try vm.real(arguments[1])
        let result = function(x, y)
        if result.isNaN && !x.isNaN && !y.isNaN { throw MathError.domain(vm) }
        if result.isInfinite && x.isFinite && y.isFinite { throw MathError.range(vm) }
        return Value(result)
      }
    }
    builder.function("pow", "(x, y, /)", power)
    builder.function("gamma", "(x, /)") { vm, arguments throws(PyError) in
      try gammaResult(vm, arguments[0], Gamma.gamma)
    }
    builder.function("lgamma", "(x, /)") { vm, arguments throws(PyError) in
      try gammaResult(vm, arguments[0], Gamma.logarithm)
    }
    builder.function("degrees", "(x, /)") { vm, arguments throws(PyError) in
      Value(try vm.real(arguments[0]) * (180 / Double.pi))
    }
    builder.function("radians", "(x, /)") { vm, arguments throws(PyError) in
      Value(try vm.real(arguments[0]) * (Double.pi / 180))
    }
  }

  private static func define(
    _ builder: ModuleBuilder, _ name: String, _ function: @escaping Real, growsWithoutBound: Bool
  ) {
    builder.function(name, "(x, /)") { vm, arguments throws(PyError) in
      let x = try vm.real(arguments[0])
      let result = function(x)
      if result.isNaN && !x.isNaN { throw MathError.domain(vm) }
      if result.isInfinite && x.isFinite {
        throw growsWithoutBound ? MathError.range(vm) : MathError.domain(vm)
      }
      return Value(result)
    }
  }

  private static func power(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
    let x = try vm.real(arguments[0])
    let y = try vm.real(arguments[1])
    let result = pow(x, y)
    if x.isFinite && y.isFinite && !result.isFinite {
      throw result.isNaN || x == 0 ? MathError.domain(vm) : MathError.range(vm)
    }
    return Value(result)
  }

  private static func gammaResult(_ vm: VM, _ argument: Value, _ function: (Double) -> Gamma.Result) throws(PyError)
    -> Value
  {
    switch function(try vm.real(argument)) {
    case .value(let value): return Value(value)
    case .pole: throw MathError.domain(vm)
    case .overflow: throw MathError.range(vm)
    }
  }
}
