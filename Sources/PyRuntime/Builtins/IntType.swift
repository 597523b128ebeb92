// This file defines the type int: its operators as special methods, its methods and attributes.

import Numbers
import PySyntax

extension VM {
  func installInt(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, x=0, /, base=10)", intNew)
    installIntOperators(builder)
    installIntConversions(builder)
    installIntBytes(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in try vm.decimal(arguments[0]) }
    builder.method("__format__", "(self, format_spec, /)") { vm, arguments throws(PyError) in
      try vm.formatMethod(arguments, typeName: "int")
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in Value(vm.numberHash(arguments[0])) }
    builder.method("__getnewargs__", "(self, /)") { vm, arguments throws(PyError) in vm.newTuple([arguments[0]]) }
    builder.method("__sizeof__", "(self, /)") { vm, arguments throws(PyError) in
      // As CPython counts it: a header of 24 bytes and digits of 30 bits.
      Value(24 + max(1, (vm.bitLength(arguments[0]) + 29) / 30) * 4)
    }
    builder.method("bit_length", "(self, /)") { vm, arguments throws(PyError) in Value(vm.bitLength(arguments[0])) }
    builder.method("bit_count", "(self, /)") { vm, arguments throws(PyError) in
      try vm.charge(vm.limbCount(arguments[0]) >> 3)
      return Value(vm.bigInteger(arguments[0]).bitCount)
    }
    builder.method("as_integer_ratio", "(self, /)") { vm, arguments throws(PyError) in
      vm.newTuple([arguments[0], Value(1)])
    }
    for name in ["real", "numerator"] { builder.attribute(name) { _, arguments throws(PyError) in arguments[0] } }
    builder.attribute("imag") { _, _ throws(PyError) in Value(0) }
    builder.attribute("denominator") { _, _ throws(PyError) in Value(1) }
  }

  private func installIntOperators(_ builder: TypeBuilder) {
    let operators: [(String, BinaryOperator)] = [
      ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
      ("mod", .modulo), ("lshift", .leftShift), ("rshift", .rightShift), ("and", .and), ("or", .or), ("xor", .xor),
    ]
    for (name, operation) in operators {
      builder.method("__\(name)__", "(self, value, /)") { vm, arguments throws(PyError) in
        let other = vm.integerOperand(arguments[1])
        return other.isUndefined ? .notImplemented : try vm.integerBinary(operation, arguments[0], other)
      }
      builder.method("__r\(name)__", "(self, value, /)") { vm, arguments throws(PyError) in
        let other = vm.integerOperand(arguments[1])
        return other.isUndefined ? .notImplemented : try vm.integerBinary(operation, other, arguments[0])
      }
    }
    builder.method("__divmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.integerDivmod(arguments[0], vm.integerOperand(arguments[1]))
    }
    builder.method("__rdivmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.integerDivmod(vm.integerOperand(arguments[1]), arguments[0])
    }
    builder.method("__pow__", "(self, value, mod=None, /)") { vm, arguments throws(PyError) in
      try vm.integerPower(arguments[0], vm.integerOperand(arguments[1]), arguments[2])
    }
    builder.method("__rpow__", "(self, value, mod=None, /)") { vm, arguments throws(PyError) in
      try vm.integerPower(vm.integerOperand(arguments[1]), arguments[0], arguments[2])
    }
    builder.comparisons { vm, operation, value, other throws(PyError) in
      let other = vm.integerOperand(other)
      return other.isUndefined ? .notImplemented : Value(operation.holds(vm.compareIntegers(value, other)))
    }
  }

  private func integerDivmod(_ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isUndefined || b.isUndefined { return .notImplemented }
    let (quotient, remainder) = try floorDivide(a, b, "integer division or modulo by zero")
    return newTuple([quotient, remainder])
  }

  /// `a ** b`, or `pow(a, b, modulus)`; an undefined operand is foreign.
  private func integerPower(_ a: Value, _ b: Value, _ modulus: Value) throws(PyError) -> Value {
    if a.isUndefined || b.isUndefined { return .notImplemented }
    if modulus.isUndefined || modulus.isNone { return try integerBinary(.power, a, b) }
    let modulus = integerOperand(modulus)
    return modulus.isUndefined ? .notImplemented : try powerIntegers(a, b, modulo: modulus)
  }

  private func installIntConversions(_ builder: TypeBuilder) {
    // The receiver of a subclass is unwrapped already, and a bool has become an int.
    for name in ["__int__", "__index__", "__trunc__", "__floor__", "__ceil__", "__pos__", "conjugate"] {
      builder.method(name, "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    }
    builder.method("__float__", "(self, /)") { vm, arguments throws(PyError) in
      Value(try vm.double(ofInteger: arguments[0]))
    }
    builder.method("__bool__", "(self, /)") { _, arguments throws(PyError) in
      Value(arguments[0].is(.bigInt) || arguments[0].int != 0)
    }
    builder.method("__neg__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.addIntegers(Value(0), arguments[0], isSubtraction: true)
    }
    builder.method("__abs__", "(self, /)") { vm, arguments throws(PyError) in
      guard vm.isNegative(arguments[0]) else { return arguments[0] }
      return try vm.addIntegers(Value(0), arguments[0], isSubtraction: true)
    }
    builder.method("__invert__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.addIntegers(Value(-1), arguments[0], isSubtraction: true)
    }
    builder.method("__round__", "(self, ndigits=None, /)") { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { return arguments[0] }
      return try vm.roundInteger(arguments[0], try vm.indexValue(arguments[1]))
    }
  }

  // MARK: Bytes

  private func installIntBytes(_ builder: TypeBuilder) {
    builder.method("to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)") {
      vm, arguments throws(PyError) in
      let length = arguments[1].isUndefined ? 1 : try vm.index(arguments[1], .overflowError)
      let order = try vm.byteOrder(arguments[2], "to_bytes")
      let signed = arguments[3].isUndefined ? false : try vm.isTrue(arguments[3])
      if length < 0 { throw vm.valueError("length argument must be non-negative") }
      let number = vm.bigInteger(arguments[0])
      try vm.reserve(length)
      let bytes = try vm.numeric { () throws(NumberError) in
        try number.bytes(count: length, order: order, signed: signed)
      }
      return vm.newBytes(bytes)
    }
    builder.classMethod("from_bytes", "(cls, /, bytes, byteorder='big', *, signed=False)") {
      vm, arguments throws(PyError) in
      let order = try vm.byteOrder(arguments[2], "from_bytes")
      let bytes = try vm.bytesArgument(arguments[1])
      let signed = arguments[3].isUndefined ? false : try vm.isTrue(arguments[3])
      let data = bytes.bytes.pointee
      try vm.reserve(data.count &* 2)
      let number = BigInt(
        bytes: Array(UnsafeBufferPointer(start: data.data, count: data.count)), order: order, signed: signed)
      let result = vm.newInt(number)
      if arguments[0].is(.type) && arguments[0].type == vm.type(.int) { return result }
      return try vm.call(arguments[0], result)
    }
  }

  private func byteOrder(_ value: Value, _ function: String) throws(PyError) -> ByteOrder {
    if value.isUndefined { return .big }
    guard builtin(value).isStr else {
      throw typeError("\(function)() argument 'byteorder' must be str, not \(argumentTypeName(value))")
    }
    switch builtin(value).str.string {
    case "big": return .big
    case "little": return .little
    default: throw valueError("byteorder must be either 'little' or 'big'")
    }
  }

  /// A bytes-like object or an iterable of ints as bytes; not an int, which `bytes` would take as a size.
  private func bytesArgument(_ value: Value) throws(PyError) -> Value {
    let plain = builtin(value)
    if plain.is(.bytes) || plain.is(.bytearray) { return plain }
    if plain.isStr || plain.isInt || plain.is(.bigInt) || plain.isBool {
      throw typeError("cannot convert '\(typeName(value))' object to bytes")
    }
    return try call(type(.bytes).value, value)
  }
}
