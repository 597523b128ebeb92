// This file defines the builtin functions on numbers: abs, divmod, pow, round, sum, bin, oct, hex, hash, id.

import PySyntax

extension VM {
  func installNumberFunctions(_ builder: ModuleBuilder) {
    builder.function("abs", "(x, /)") { vm, arguments throws(PyError) in try vm.absolute(arguments[0]) }
    builder.function("divmod", "(x, y, /)") { vm, arguments throws(PyError) in
      try vm.divmod(arguments[0], arguments[1])
    }
    builder.function("pow", "(base, exp, mod=None)") { vm, arguments throws(PyError) in
      let modulus = arguments[2]
      if modulus.isUndefined || modulus.isNone { return try vm.binary(.power, arguments[0], arguments[1]) }
      return try vm.power(arguments[0], arguments[1], modulus)
    }
    builder.function("round", "(number, ndigits=None)", roundNumber)
    builder.function("sum", "(iterable, /, start=0)", sumItems)
    for (name, radix, prefix) in [("bin", 2, "0b"), ("oct", 8, "0o"), ("hex", 16, "0x")] {
      builder.function(name, "(number, /)") { vm, arguments throws(PyError) in
        try vm.prefixed(try vm.indexValue(arguments[0]), radix: radix, prefix)
      }
    }
    builder.function("hash", "(obj, /)") { vm, arguments throws(PyError) in Value(try vm.hash(arguments[0])) }
    builder.function("id", "(obj, /)") { vm, arguments throws(PyError) in Value(vm.identity(arguments[0])) }
  }

  /// `abs(value)`
  public func absolute(_ value: Value) throws(PyError) -> Value {
    if value.isFloat { return Value(value.float.magnitude) }
    if value.isInt && value.int != .min { return Value(value.int < 0 ? 0 &- value.int : value.int) }
    let method = lookup(type(of: value), .abs)
    if method.isUndefined { throw typeError("bad operand type for abs(): '\(typeName(value))'") }
    return try callMethod(method, value)
  }

  /// `divmod(a, b)`, by the protocol of binary operators.
  public func divmod(_ a: Value, _ b: Value) throws(PyError) -> Value {
    let left = type(of: a)
    let right = type(of: b)
    let method = lookup(left, .divmod)
    let reflected = left == right ? Value.undefined : lookup(right, .rdivmod)
    let isReflectedFirst =
      !reflected.isUndefined && right.isSubtype(of: left) && reflected !== lookup(left, .rdivmod)
    if isReflectedFirst {
      let result = try callMethod(reflected, b, a)
      if !result.is(.notImplemented) { return result }
    }
    if !method.isUndefined && !method.isNone {
      let result = try callMethod(method, a, b)
      if !result.is(.notImplemented) { return result }
    }
    if !isReflectedFirst && !reflected.isUndefined && !reflected.isNone {
      let result = try callMethod(reflected, b, a)
      if !result.is(.notImplemented) { return result }
    }
    throw typeError("unsupported operand type(s) for divmod(): '\(typeName(a))' and '\(typeName(b))'")
  }

  /// `pow(a, b, modulus)`. Only the first operand's `__pow__` and, between builtin numbers, the wider type decide.
  private func power(_ a: Value, _ b: Value, _ modulus: Value) throws(PyError) -> Value {
    let method = lookup(type(of: a), .pow)
    if !method.isUndefined {
      let result = try callMethod(method, a, b, modulus)
      if !result.is(.notImplemented) { return result }
    }
    for other in [b, modulus] where builtin(other).isFloat || builtin(other).is(.complex) {
      let reflected = lookup(type(of: other), .rpow)
      let result = reflected.isUndefined ? .notImplemented : try callMethod(reflected, other, a, modulus)
      if !result.is(.notImplemented) { return result }
    }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(typeName(a))', '\(typeName(b))', '\(typeName(modulus))'")
  }
}

private func roundNumber(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let number = arguments[0]
  let digits = arguments[1]
  let method = vm.lookup(vm.type(of: number), .round)
  if method.isUndefined { throw vm.typeError("type \(vm.typeName(number)) doesn't define __round__ method") }
  if digits.isUndefined || digits.isNone { return try vm.callMethod(method, number) }
  return try vm.callMethod(method, number, digits)
}

/// Ints are added as words while they fit, floats as floats from left to right; the rest by `+`.
private func sumItems(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  var total = arguments[1].isUndefined ? Value(0) : arguments[1]
  let start = vm.builtin(total)
  if !vm.isIterable(arguments[0]) { throw vm.typeError("'\(vm.typeName(arguments[0]))' object is not iterable") }
  if start.isStr { throw vm.typeError("sum() can't sum strings [use ''.join(seq) instead]") }
  if start.is(.bytes) { throw vm.typeError("sum() can't sum bytes [use b''.join(seq) instead]") }
  if start.is(.bytearray) { throw vm.typeError("sum() can't sum bytearray [use b''.join(seq) instead]") }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(total)
  try vm.iterate(arguments[0]) { item throws(PyError) in
    if total.isInt && item.isInt {
      let (next, overflow) = total.int.addingReportingOverflow(item.int)
      total = overflow ? try vm.addIntegers(total, item) : Value(next)
    } else {
      total = try vm.binary(.add, total, item)
      vm.replaceKept(at: mark, with: total)
      try vm.restPoint()
    }
    vm.replaceKept(at: mark, with: total)
    return true
  }
  return total
}

extension VM {
  /// Puts another value into a place of `keep`, which `keepMark` gave before it was kept.
  @inline(__always) public func replaceKept(at mark: Int, with value: Value) { temporaries[mark] = value }
}
