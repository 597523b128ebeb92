// This file defines the binary and unary operators: the numeric short ways, then the protocol of special methods with
// their reflected forms (data model 3.3.8). Natives of the builtin types stand behind the same protocol.

import PySyntax

extension BinaryOperator {
  var method: SpecialName {
    switch self {
    case .add: .add
    case .subtract: .sub
    case .multiply: .mul
    case .matrixMultiply: .matmul
    case .divide: .truediv
    case .floorDivide: .floordiv
    case .modulo: .mod
    case .power: .pow
    case .leftShift: .lshift
    case .rightShift: .rshift
    case .and: .and
    case .or: .or
    case .xor: .xor
    }
  }

  var reflected: SpecialName {
    switch self {
    case .add: .radd
    case .subtract: .rsub
    case .multiply: .rmul
    case .matrixMultiply: .rmatmul
    case .divide: .rtruediv
    case .floorDivide: .rfloordiv
    case .modulo: .rmod
    case .power: .rpow
    case .leftShift: .rlshift
    case .rightShift: .rrshift
    case .and: .rand
    case .or: .ror
    case .xor: .rxor
    }
  }

  var inPlace: SpecialName {
    switch self {
    case .add: .iadd
    case .subtract: .isub
    case .multiply: .imul
    case .matrixMultiply: .imatmul
    case .divide: .itruediv
    case .floorDivide: .ifloordiv
    case .modulo: .imod
    case .power: .ipow
    case .leftShift: .ilshift
    case .rightShift: .irshift
    case .and: .iand
    case .or: .ior
    case .xor: .ixor
    }
  }

  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    }
  }
}

extension VM {
  /// `a op b`. What an error calls the operator differs when it stands in `a op= b`.
  public func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value, isInPlace: Bool = false)
    throws(PyError) -> Value
  {
    if a.isInt && b.isInt {
      let result = intBinary(operation, a.int, b.int)
      if !result.isUndefined { return result }
      if operation != .matrixMultiply { return try integerBinary(operation, a, b) }
    } else if a.isFloat || b.isFloat {
      let result = try floatBinary(operation, a, b)
      if !result.isUndefined { return result }
    } else if operation == .add && a.isStr && b.isStr {
      return try concatenate(a.str, b.str)
    } else if (a.is(.bigInt) || a.isInt) && (b.is(.bigInt) || b.isInt) && operation != .matrixMultiply {
      return try integerBinary(operation, a, b)
    }
    return try binaryProtocol(operation, a, b, isInPlace: isInPlace)
  }

  /// The int operations whose results fit; undefined for the others.
  @inline(__always) private func intBinary(_ operation: BinaryOperator, _ a: Int, _ b: Int) -> Value {
    switch operation {
    case .add:
      let (r, overflow) = a.addingReportingOverflow(b)
      return overflow ? .undefined : Value(r)
    case .subtract:
      let (r, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? .undefined : Value(r)
    case .multiply:
      let (r, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? .undefined : Value(r)
    case .floorDivide:
      if b == 0 || (b == -1 && a == .min) { return .undefined }
      let q = a / b
      return Value(a % b != 0 && (a < 0) != (b < 0) ? q &- 1 : q)
    case .modulo:
      if b == 0 || b == -1 { return b == 0 ? .undefined : Value(0) }
      let r = a % b
      return Value(r != 0 && (r < 0) != (b < 0) ? r &+ b : r)
    case .and: return Value(a & b)
    case .or: return Value(a | b)
    case .xor: return Value(a ^ b)
    case .rightShift:
      if b < 0 { return .undefined }
      return Value(b > 63 ? (a < 0 ? -1 : 0) : a &>> b)
    case .leftShift:
      if b < 0 || b > 62 { return .undefined }
      let r = a &<< b
      return r &>> b == a ? Value(r) : .undefined
    case .divide:
      // Exact in Double below 2**53; larger ones are rounded once by the int type's own division.
      let bound = 1 << 53
      if b == 0 || a > bound || a < -bound || b > bound || b < -bound { return .undefined }
      return Value(Double(a) / Double(b))
    case .power, .matrixMultiply: return .undefined
    }
  }

  /// Float operations with float, int or bool on either side; undefined for what needs the protocol.
  private func floatBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PyError) -> Value {
    let bound = 1 << 53
    let x: Double
    let y: Double
    if a.isFloat {
      x = a.float
    } else if (a.isInt || a.isBool) && a.int <= bound && a.int >= -bound {
      x = Double(a.int)
    } else {
      return .undefined
    }
    if b.isFloat {
      y = b.float
    } else if (b.isInt || b.isBool) && b.int <= bound && b.int >= -bound {
      y = Double(b.int)
    } else {
      return .undefined
    }
    switch operation {
    case .add: return Value(x + y)
    case .subtract: return Value(x - y)
    case .multiply: return Value(x * y)
    case .divide:
      if y == 0 { throw zeroDivisionError("float division by zero") }
      return Value(x / y)
    case .floorDivide, .modulo: return try floatArithmetic(operation, x, y)
    case .power: return try floatPower(x, y)
    default: return .undefined
    }
  }

  /// The special-method protocol: the right operand's reflected method first when its class is a proper subclass.
  private func binaryProtocol(_ operation: BinaryOperator, _ a: Value, _ b: Value, isInPlace: Bool)
    throws(PyError) -> Value
  {
    let result = try tryBinary(operation, a, b, isInPlace: isInPlace)
    if !result.is(.notImplemented) { return result }
    let symbol = isInPlace ? operation.symbol + "=" : operation == .power ? "** or pow()" : operation.symbol
    throw typeError("unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'")
  }

  /// The protocol's result, or NotImplemented.
  private func tryBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value, isInPlace: Bool)
    throws(PyError) -> Value
  {
    let left = type(of: a)
    let right = type(of: b)
    let method = lookup(left, operation.method)
    let reflected = left == right ? Value.undefined : lookup(right, operation.reflected)
    if operation == .add || operation == .multiply, isOfSequence(method) || isOfSequence(reflected) {
      return try trySequence(operation, a, b, isInPlace: isInPlace)
    }
    return try tryMethods(operation, a, b, method, reflected)
  }

  /// Calls the methods that the operands' classes have for an operator, in the order of the protocol.
  func tryMethods(_ operation: BinaryOperator, _ a: Value, _ b: Value, _ method: Value, _ reflected: Value)
    throws(PyError) -> Value
  {
    if method.isUndefined && reflected.isUndefined { return .notImplemented }
    try enterNative()
    defer { leaveNative() }
    if !reflected.isUndefined {
      let left = type(of: a)
      if type(of: b).isSubtype(of: left) && reflected !== lookup(left, operation.reflected) {
        let result = try callMethod(reflected, b, a)
        if !result.is(.notImplemented) { return result }
        return method.isUndefined ? .notImplemented : try callMethod(method, a, b)
      }
    }
    if !method.isUndefined {
      let result = try callMethod(method, a, b)
      if !result.is(.notImplemented) { return result }
    }
    if !reflected.isUndefined { return try callMethod(reflected, b, a) }
    return .notImplemented
  }

  /// `a op= b`
  public func inPlace(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PyError) -> Value {
    if isPlainNumber(a) && isPlainNumber(b) || a.isStr && b.isStr {
      return try binary(operation, a, b, isInPlace: true)
    }
    let method = lookup(type(of: a), operation.inPlace)
    if !method.isUndefined && !method.isNone {
      if operation == .add || operation == .multiply, isOfSequence(method) {
        return try trySequenceInPlace(operation, a, b)
      }
      let result = try callMethod(method, a, b)
      if !result.is(.notImplemented) { return result }
    }
    return try binaryProtocol(operation, a, b, isInPlace: true)
  }

  /// The kinds without in-place methods that the operators handle themselves.
  @inline(__always) private func isPlainNumber(_ value: Value) -> Bool {
    value.isInt || value.isFloat || value.is(.bigInt) || value.isBool
  }

  /// `-a`, `+a`, `~a`, `not a`
  public func unary(_ operation: UnaryOperator, _ a: Value) throws(PyError) -> Value {
    switch operation {
    case .not: return Value(!(try isTrue(a)))
    case .minus:
      if a.isInt && a.int != .min { return Value(0 &- a.int) }
      if a.isFloat { return Value(-a.float) }
      return try unaryProtocol(.neg, "-", a)
    case .plus:
      if a.isInt || a.isFloat { return a }
      return try unaryProtocol(.pos, "+", a)
    case .invert:
      if a.isInt { return Value(~a.int) }
      return try unaryProtocol(.invert, "~", a)
    }
  }

  private func unaryProtocol(_ name: SpecialName, _ symbol: String, _ a: Value) throws(PyError) -> Value {
    let method = lookup(type(of: a), name)
    if method.isUndefined { throw typeError("bad operand type for unary \(symbol): '\(typeName(a))'") }
    return try callMethod(method, a)
  }

  // MARK: Concatenation

  /// `a + b` on strings. A left operand that fills its buffer is extended in place: `s += x` in a loop is linear.
  public func concatenate(_ a: StrRef, _ b: StrRef) throws(PyError) -> Value {
    if a.pointee.count == 0 { return Value(.str, b) }
    if b.pointee.count == 0 { return Value(.str, a) }
    let width = Int(max(a.pointee.width, b.pointee.width))
    let count = a.pointee.count &+ b.pointee.count
    let isASCII = a.pointee.isASCII && b.pointee.isASCII
    if count &* width < 256 {
      let result = newStr(count: count, width: width, isASCII: isASCII)
      copyUnits(a, to: result.pointee.data, width)
      copyUnits(b, to: result.pointee.data + a.pointee.count &* width, width)
      return Value(.str, result)
    }
    let used = a.pointee.count &* width
    let size = count &* width
    var buffer: UnsafeMutablePointer<StrBufferObject>
    if let present = a.pointee.buffer, Int(a.pointee.width) == width, present.pointee.used == used,
      present.pointee.capacity >= size
    {
      buffer = present
    } else {
      let capacity = a.pointee.buffer == nil ? size &+ size / 8 : size &+ size / 2
      try reserve(capacity)
      buffer = heap.allocate(.strBuffer, StrBufferObject.self)
      buffer.pointee.data = UnsafeMutableRawPointer(heap.allocateBuffer(capacity, of: UInt8.self))
      buffer.pointee.capacity = capacity
      copyUnits(a, to: buffer.pointee.data, width)
    }
    copyUnits(b, to: buffer.pointee.data + used, width)
    buffer.pointee.used = size
    let result = newStr(count: 0, width: width, isASCII: isASCII)
    result.pointee.count = count
    result.pointee.data = buffer.pointee.data
    result.pointee.buffer = buffer
    return Value(.str, result)
  }

  /// Copies a str's units, widened to `width`.
  public func copyUnits(_ str: StrRef, to target: UnsafeMutableRawPointer, _ width: Int) {
    if Int(str.pointee.width) == width {
      target.copyMemory(from: str.pointee.data, byteCount: str.byteCount)
    } else if width == 2 {
      let units = target.assumingMemoryBound(to: UInt16.self)
      for i in 0..<str.pointee.count { units[i] = UInt16(str.latin1[i]) }
    } else {
      let units = target.assumingMemoryBound(to: UInt32.self)
      for i in 0..<str.pointee.count { units[i] = str.codePoint(at: i) }
    }
  }
}
