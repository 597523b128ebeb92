// This file defines the type complex.

import Glibc
import Numbers

extension VM {
  func installComplex(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, real=0, imag=0)", complexNew)
    installComplexOperators(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      return vm.newStr(PythonFloat.complexRepr(real: number.real, imaginary: number.imaginary))
    }
    builder.method("__format__", "(self, format_spec, /)") { vm, arguments throws(PyError) in
      try vm.formatMethod(arguments, typeName: "complex")
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in Value(vm.numberHash(arguments[0])) }
    builder.method("__bool__", "(self, /)") { _, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      return Value(number.real != 0 || number.imaginary != 0)
    }
    builder.method("__getnewargs__", "(self, /)") { vm, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      return vm.newTuple([Value(number.real), Value(number.imaginary)])
    }
    builder.method("__neg__", "(self, /)") { vm, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      return vm.newComplex(-number.real, -number.imaginary)
    }
    for name in ["__pos__", "__complex__"] {
      builder.method(name, "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    }
    builder.method("conjugate", "(self, /)") { vm, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      return vm.newComplex(number.real, -number.imaginary)
    }
    builder.method("__abs__", "(self, /)") { vm, arguments throws(PyError) in
      let number = arguments[0].complex.pointee
      let size = hypot(number.real, number.imaginary)
      if size.isInfinite && number.real.isFinite && number.imaginary.isFinite {
        throw vm.overflowError("absolute value too large")
      }
      return Value(size)
    }
    builder.attribute("real") { _, arguments throws(PyError) in Value(arguments[0].complex.pointee.real) }
    builder.attribute("imag") { _, arguments throws(PyError) in Value(arguments[0].complex.pointee.imaginary) }
  }

  private typealias Operation = (VM, ComplexNumber, ComplexNumber) throws(PyError) -> Value

  private func installComplexOperators(_ builder: TypeBuilder) {
    let operators: [(String, Operation)] = [
      ("add", { vm, a, b throws(PyError) in vm.newComplex(a + b) }),
      ("sub", { vm, a, b throws(PyError) in vm.newComplex(a - b) }),
      ("mul", { vm, a, b throws(PyError) in vm.newComplex(a * b) }),
      (
        "truediv",
        { vm, a, b throws(PyError) in
          guard let quotient = a.divided(by: b) else { throw vm.zeroDivisionError("complex division by zero") }
          return vm.newComplex(quotient)
        }
      ),
      ("pow", { vm, a, b throws(PyError) in try vm.complexPower(a, b) }),
    ]
    for (name, operation) in operators {
      let signature = name == "pow" ? "(self, value, mod=None, /)" : "(self, value, /)"
      builder.method("__\(name)__", signature) { vm, arguments throws(PyError) in
        try vm.complexBinary(operation, arguments[0], arguments[1], arguments[2])
      }
      builder.method("__r\(name)__", signature) { vm, arguments throws(PyError) in
        try vm.complexBinary(operation, arguments[1], arguments[0], arguments[2])
      }
    }
    builder.comparisons { vm, operation, value, other throws(PyError) in
      guard operation == .equal || operation == .notEqual else { return .notImplemented }
      guard let isEqual = vm.complexEquals(value.complex, other) else { return .notImplemented }
      return Value(isEqual == (operation == .equal))
    }
  }

  private func complexBinary(_ operation: Operation, _ a: Value, _ b: Value, _ modulus: Value) throws(PyError) -> Value
  {
    guard let x = try complexOperand(a), let y = try complexOperand(b) else { return .notImplemented }
    if !modulus.isUndefined && !modulus.isNone { throw valueError("complex modulo") }
    return try operation(self, x, y)
  }

  /// Equality by exact values; nil for what is no number.
  private func complexEquals(_ number: ComplexRef, _ other: Value) -> Bool? {
    let (real, imaginary) = (number.pointee.real, number.pointee.imaginary)
    if other.is(.complex) { return real == other.complex.pointee.real && imaginary == other.complex.pointee.imaginary }
    if other.isFloat { return imaginary == 0 && real == other.float }
    let integer = self.integerOperand(other)
    if integer.isUndefined { return nil }
    return imaginary == 0 && PythonFloat.compare(pythonInt(integer), real) == 0
  }
}

/// `complex.__new__`
private func complexNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let first = arguments[1]
  let second = arguments[2]
  let text = vm.builtin(first)
  if text.isStr {
    if !second.isUndefined { throw vm.typeError("complex() can't take second arg if first is a string") }
    return try vm.newNumber(arguments[0], .complex, vm.newComplex(try vm.parseComplex(text)))
  }
  if vm.builtin(second).isStr { throw vm.typeError("complex() second arg can't be a string") }
  if second.isUndefined && text.is(.complex) && !first.isInstance && arguments[0].type == vm.type(.complex) {
    return first
  }
  var (number, isComplex) = (ComplexNumber(0, 0), false)
  if !first.isUndefined {
    guard let part = try vm.complexPart(first) else {
      throw vm.typeError("complex() first argument must be a string or a number, not '\(vm.typeName(first))'")
    }
    (number, isComplex) = part
  }
  if !second.isUndefined {
    guard let (other, otherIsComplex) = try vm.complexPart(second, asksComplex: false) else {
      throw vm.typeError("complex() second argument must be a number, not '\(vm.typeName(second))'")
    }
    // Only real complex arguments contribute their other part: 0.0 would lose the sign of a zero.
    let real = otherIsComplex ? number.real - other.imaginary : number.real
    number = ComplexNumber(real, isComplex ? other.real + number.imaginary : other.real)
  }
  return try vm.newNumber(arguments[0], .complex, vm.newComplex(number))
}

extension VM {
  /// An argument of `complex()` and whether it is complex itself; nil for what is no number.
  fileprivate func complexPart(_ value: Value, asksComplex: Bool = true) throws(PyError) -> (ComplexNumber, Bool)? {
    let plain = builtin(value)
    if plain.is(.complex) {
      return (ComplexNumber(plain.complex.pointee.real, plain.complex.pointee.imaginary), true)
    }
    let method = asksComplex ? lookup(type(of: value), .complex) : .undefined
    if !method.isUndefined {
      let result = builtin(try callMethod(method, value))
      guard result.is(.complex) else {
        throw typeError("__complex__ returned non-complex (type \(typeName(result)))")
      }
      return (ComplexNumber(result.complex.pointee.real, result.complex.pointee.imaginary), true)
    }
    return try convertToDouble(value).map { (ComplexNumber($0, 0), false) }
  }
}
