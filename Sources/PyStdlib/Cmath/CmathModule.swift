// This file defines the module cmath (library reference, "cmath"): the table of its functions, and what they share, how
// an argument becomes a complex number and a failed result an exception.

import Glibc
import PyRuntime

extension StandardLibrary {
  static let cmath = ModuleDefinition("cmath") { builder throws(PyError) in
    let vm = builder.vm
    builder.set("pi", Value(Double.pi))
    builder.set("e", Value(M_E))
    builder.set("tau", Value(2 * Double.pi))
    builder.set("inf", Value(Double.infinity))
    builder.set("nan", Value(Double.nan))
    builder.set("infj", vm.newComplex(0, .infinity))
    builder.set("nanj", vm.newComplex(0, .nan))
    addFunctions(builder)
    addPolarForm(builder)
    addTests(builder)
  }

  private static func addFunctions(_ builder: ModuleBuilder) {
    for (name, function) in ComplexFunction.all {
      builder.function(name, "(z, /)") { vm, arguments throws(PyError) in
        try result(vm, function(try complex(vm, arguments[0])))
      }
    }
    builder.function("log", "(z, base=0, /)") { vm, arguments throws(PyError) in
      let z = try complex(vm, arguments[0])
      let logarithm = ComplexFunction.log(z)
      if arguments.count < 2 { return try result(vm, logarithm) }
      // Only the second logarithm and the division can fail: a zero first argument is an infinity here.
      let base = try result(vm, ComplexFunction.log(try complex(vm, arguments[1])))
      let numerator = vm.newComplex(logarithm.value.real, logarithm.value.imaginary)
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      vm.keep(numerator)
      vm.keep(base)
      if base.complex.pointee.real == 0 && base.complex.pointee.imaginary == 0 { throw MathError.domain(vm) }
      return try vm.binary(.divide, numerator, base)
    }
  }

  private static func addPolarForm(_ builder: ModuleBuilder) {
    builder.function("phase", "(z, /)") { vm, arguments throws(PyError) in
      // The C library reports an angle that is too small for a float.
      let z = try complex(vm, arguments[0])
      errno = 0
      let phase = z.phase
      if errno == ERANGE { throw MathError.range(vm) }
      return Value(phase)
    }
    builder.function("polar", "(z, /)") { vm, arguments throws(PyError) in
      let z = try complex(vm, arguments[0])
      let size = z.size
      if size.isInfinite && z.isFinite { throw MathError.range(vm) }
      return vm.newTuple([Value(size), Value(z.phase)])
    }
    builder.function("rect", "(r, phi, /)") { vm, arguments throws(PyError) in
      try result(vm, ComplexFunction.rectangular(try vm.real(arguments[0]), try vm.real(arguments[1])))
    }
  }

  private static func addTests(_ builder: ModuleBuilder) {
    let tests: [(String, @Sendable (Double) -> Bool, Bool)] = [
      ("isfinite", { $0.isFinite }, true), ("isinf", { $0.isInfinite }, false), ("isnan", { $0.isNaN }, false),
    ]
    for (name, test, asksBoth) in tests {
      builder.function(name, "(z, /)") { vm, arguments throws(PyError) in
        let z = try complex(vm, arguments[0])
        return Value(asksBoth ? test(z.real) && test(z.imaginary) : test(z.real) || test(z.imaginary))
      }
    }
    builder.function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)") { vm, arguments throws(PyError) in
      let a = try complex(vm, arguments[0])
      let b = try complex(vm, arguments[1])
      let relative = arguments[2].isUndefined ? 1e-9 : try vm.real(arguments[2])
      let absolute = arguments[3].isUndefined ? 0 : try vm.real(arguments[3])
      if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
      if a.real == b.real && a.imaginary == b.imaginary { return .true }
      // An infinity is close to itself alone.
      if a.real.isInfinite || a.imaginary.isInfinite || b.real.isInfinite || b.imaginary.isInfinite { return .false }
      let distance = Complex(a.real - b.real, a.imaginary - b.imaginary).size
      return Value(distance <= relative * b.size || distance <= relative * a.size || distance <= absolute)
    }
  }

  /// A complex number, or what `__complex__`, `__float__` or `__index__` makes of an object.
  private static func complex(_ vm: VM, _ value: Value) throws(PyError) -> Complex {
    let plain = vm.builtin(value)
    if plain.is(.complex) { return Complex(plain.complex.pointee.real, plain.complex.pointee.imaginary) }
    if plain.isFloat { return Complex(plain.float, 0) }
    let method = vm.lookup(vm.type(of: value), vm.intern("__complex__"))
    guard !method.isUndefined else { return Complex(try vm.real(value), 0) }
    let converted = vm.builtin(try vm.callMethod(value, "__complex__"))
    guard converted.is(.complex) else {
      throw vm.typeError("__complex__ returned non-complex (type \(vm.typeName(converted)))")
    }
    return Complex(converted.complex.pointee.real, converted.complex.pointee.imaginary)
  }

  private static func result(_ vm: VM, _ outcome: ComplexFunction.Outcome) throws(PyError) -> Value {
    switch outcome {
    case .value(let z): return vm.newComplex(z.real, z.imaginary)
    case .pole: throw MathError.domain(vm)
    case .overflow: throw MathError.range(vm)
    }
  }
}
