// This file defines the arithmetic of floats and how other values become floats: `float(x)`, operands of mixed
// expressions, and the arguments of mathematical functions.

import Numbers
import PySyntax

extension VM {
  // MARK: Conversion

  /// The float nearest to an int. Throws OverflowError out of range.
  public func double(ofInteger value: Value) throws(PyError) -> Double {
    guard value.is(.bigInt) else { return Double(value.int) }
    guard let result = bigInteger(value).asDouble else { throw overflowError("int too large to convert to float") }
    return result
  }

  /// An operand of a float operator: a float, int or bool; nil for anything else.
  func floatOperand(_ value: Value) throws(PyError) -> Double? {
    if value.isFloat { return value.float }
    let plain = builtin(value)
    if plain.isFloat { return plain.float }
    let integer = self.integerOperand(plain)
    return integer.isUndefined ? nil : try double(ofInteger: integer)
  }

  /// What C code of CPython takes for a double: a float, or anything with `__float__` or `__index__`; no text.
  /// Throws TypeError "must be real number, not ...".
  public func real(_ value: Value) throws(PyError) -> Double {
    if value.isFloat { return value.float }
    if value.isInt || value.isBool { return Double(value.int) }
    if let converted = try convertToDouble(value) { return converted }
    throw typeError("must be real number, not \(typeName(value))")
  }

  /// `float(value)`, text included. Throws what `float` throws.
  public func floatValue(_ value: Value) throws(PyError) -> Double {
    if value.isFloat { return value.float }
    if !value.isStr, let converted = try convertToDouble(value) { return converted }
    let plain = builtin(value)
    guard let text = try numberText(plain) else {
      throw typeError("float() argument must be a string or a real number, not '\(typeName(value))'")
    }
    if let number = PythonFloat.parse(text) { return number }
    let shown = try quoted(value).str
    let message = newStr("could not convert string to float: ").str
    throw raise(newException(type(.valueError), [try concatenate(message, shown)]))
  }

  /// A NaN of its own. Floats live in values, so the bits are what tells one object from another: with a payload that
  /// no other has, a NaN is found in a list that holds it, and not in one that holds another.
  func freshNaN(_ value: Double) -> Double {
    nanCount = (nanCount &+ 1) & ((1 << 50) &- 1)
    let sign: UInt64 = value.sign == .minus ? 1 << 63 : 0
    return Double(bitPattern: 0x7FF8_0000_0000_0000 | sign | nanCount)
  }

  /// By `__float__` or `__index__`; nil when the type has neither.
  func convertToDouble(_ value: Value) throws(PyError) -> Double? {
    if let number = try floatOperand(value), !value.isInstance { return number }
    let type = self.type(of: value)
    let method = lookup(type, .float)
    if !method.isUndefined {
      let result = try callMethod(method, value)
      let plain = builtin(result)
      guard plain.isFloat else {
        throw typeError("\(typeName(value)).__float__ returned non-float (type \(typeName(result)))")
      }
      return plain.float
    }
    if lookup(type, .index).isUndefined { return nil }
    return try double(ofInteger: try indexValue(value))
  }

  // MARK: Arithmetic

  func floatArithmetic(_ operation: BinaryOperator, _ a: Double, _ b: Double) throws(PyError) -> Value {
    switch operation {
    case .add: return Value(a + b)
    case .subtract: return Value(a - b)
    case .multiply: return Value(a * b)
    case .divide:
      if b == 0 { throw zeroDivisionError("float division by zero") }
      return Value(a / b)
    case .floorDivide:
      guard let (quotient, _) = PythonFloat.flooredDivMod(a, b) else { throw raise(PythonFloat.floorDivisionByZero) }
      return Value(quotient)
    case .modulo:
      guard let remainder = PythonFloat.modulo(a, b) else { throw raise(PythonFloat.moduloByZero) }
      return Value(remainder)
    default: return .notImplemented
    }
  }

  func floatDivmod(_ a: Double, _ b: Double) throws(PyError) -> Value {
    guard let (quotient, remainder) = PythonFloat.flooredDivMod(a, b) else { throw raise(PythonFloat.divmodByZero) }
    return newTuple([Value(quotient), Value(remainder)])
  }

  /// `a ** b`: a complex number for a negative base and a power that is not whole.
  func floatPower(_ a: Double, _ b: Double) throws(PyError) -> Value {
    switch PythonFloat.power(a, b) {
    case .value(let value): return Value(value)
    case .complex: return try complexPower(ComplexNumber(a, 0), ComplexNumber(b, 0))
    case .zeroToNegative: throw zeroDivisionError("0.0 cannot be raised to a negative power")
    case .overflow:
      throw raise(newException(type(.overflowError), [Value(34), newStr("Numerical result out of range")]))
    }
  }
}
