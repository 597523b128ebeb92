// This file defines the type float: its operators, comparisons with ints by exact value, and its methods.

import Numbers
import PySyntax

extension VM {
  func installFloat(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, x=0, /)") { vm, arguments throws(PyError) in
      let value = arguments[1].isUndefined ? Value(0.0) : try vm.newFloat(arguments[1])
      return try vm.newNumber(arguments[0], .float, value)
    }
    installFloatOperators(builder)
    installFloatConversions(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      vm.text(of: arguments[0].float)
    }
    builder.method("__format__", "(self, format_spec, /)") { vm, arguments throws(PyError) in
      try vm.formatMethod(arguments, typeName: "float")
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in Value(vm.numberHash(arguments[0])) }
    builder.method("__getnewargs__", "(self, /)") { vm, arguments throws(PyError) in vm.newTuple([arguments[0]]) }
    builder.method("is_integer", "(self, /)") { _, arguments throws(PyError) in
      let value = arguments[0].float
      return Value(value.isFinite && value == value.rounded(.down))
    }
    builder.method("as_integer_ratio", "(self, /)") { vm, arguments throws(PyError) in
      let value = arguments[0].float
      let (numerator, denominator) = try vm.numeric { () throws(NumberError) in try PythonFloat.integerRatio(value) }
      return vm.newTuple([vm.newInt(numerator), vm.newInt(denominator)])
    }
    builder.method("hex", "(self, /)") { vm, arguments throws(PyError) in vm.newStr(PythonFloat.hex(arguments[0].float))
    }
    builder.classMethod("fromhex", "(cls, string, /)", floatFromHex)
    builder.staticMethod("__getformat__", "(typestr, /)", floatGetFormat)
    builder.attribute("real") { _, arguments throws(PyError) in arguments[0] }
    builder.attribute("imag") { _, _ throws(PyError) in Value(0.0) }
  }

  private func installFloatOperators(_ builder: TypeBuilder) {
    let operators: [(String, BinaryOperator)] = [
      ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
      ("mod", .modulo),
    ]
    for (name, operation) in operators {
      builder.method("__\(name)__", "(self, value, /)") { vm, arguments throws(PyError) in
        guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
        return try vm.floatArithmetic(operation, arguments[0].float, other)
      }
      builder.method("__r\(name)__", "(self, value, /)") { vm, arguments throws(PyError) in
        guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
        return try vm.floatArithmetic(operation, other, arguments[0].float)
      }
    }
    builder.method("__divmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
      return try vm.floatDivmod(arguments[0].float, other)
    }
    builder.method("__rdivmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
      return try vm.floatDivmod(other, arguments[0].float)
    }
    builder.method("__pow__", "(self, value, mod=None, /)") { vm, arguments throws(PyError) in
      try vm.checkNoModulus(arguments[2])
      guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
      return try vm.floatPower(arguments[0].float, other)
    }
    builder.method("__rpow__", "(self, value, mod=None, /)") { vm, arguments throws(PyError) in
      try vm.checkNoModulus(arguments[2])
      guard let other = try vm.floatOperand(arguments[1]) else { return .notImplemented }
      return try vm.floatPower(other, arguments[0].float)
    }
    builder.comparisons { vm, operation, value, other throws(PyError) in
      if other.isFloat { return Value(operation.holds(value.float, other.float)) }
      let integer = vm.integerOperand(other)
      if integer.isUndefined { return .notImplemented }
      // The order is that of the int against the float: it is turned around.
      guard let order = PythonFloat.compare(vm.pythonInt(integer), value.float) else {
        return Value(operation == .notEqual)
      }
      return Value(operation.holds(0 &- order))
    }
  }

  private func checkNoModulus(_ modulus: Value) throws(PyError) {
    if !modulus.isUndefined && !modulus.isNone {
      throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
  }

  private func installFloatConversions(_ builder: TypeBuilder) {
    for name in ["__float__", "__pos__", "conjugate"] {
      builder.method(name, "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    }
    for name in ["__int__", "__trunc__"] {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in try vm.integer(of: arguments[0].float) }
    }
    builder.method("__floor__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.integer(of: arguments[0].float.rounded(.down))
    }
    builder.method("__ceil__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.integer(of: arguments[0].float.rounded(.up))
    }
    builder.method("__bool__", "(self, /)") { _, arguments throws(PyError) in Value(arguments[0].float != 0) }
    builder.method("__neg__", "(self, /)") { _, arguments throws(PyError) in Value(-arguments[0].float) }
    builder.method("__abs__", "(self, /)") { _, arguments throws(PyError) in Value(arguments[0].float.magnitude) }
    builder.method("__round__", "(self, ndigits=None, /)") { vm, arguments throws(PyError) in
      let value = arguments[0].float
      if arguments[1].isUndefined || arguments[1].isNone {
        return vm.newInt(try vm.numeric { () throws(NumberError) in try PythonFloat.round(value) })
      }
      let given = try vm.indexValue(arguments[1])
      let digits = given.isInt ? given.int : vm.isNegative(given) ? Int.min : Int.max
      return Value(try vm.numeric { () throws(NumberError) in try PythonFloat.round(value, digits: digits) })
    }
  }

  /// `float(value)`
  func newFloat(_ value: Value) throws(PyError) -> Value {
    let number = try floatValue(value)
    return Value(number.isNaN && !value.isFloat ? freshNaN(number) : number)
  }
}

private func floatFromHex(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let text = vm.builtin(arguments[1])
  guard text.isStr, let points = try vm.numberText(text) else {
    throw vm.typeError("bad argument type for built-in operation")
  }
  let value = Value(try vm.numeric { () throws(NumberError) in try PythonFloat.fromHex(points) })
  if arguments[0].is(.type) && arguments[0].type == vm.type(.float) { return value }
  return try vm.call(arguments[0], value)
}

private func floatGetFormat(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let name = vm.builtin(arguments[0])
  guard name.isStr else {
    throw vm.typeError("__getformat__() argument must be str, not \(vm.argumentTypeName(arguments[0]))")
  }
  switch name.str.string {
  case "double", "float": return vm.newStr("IEEE, little-endian")
  default: throw vm.valueError("__getformat__() argument 1 must be 'double' or 'float'")
  }
}
