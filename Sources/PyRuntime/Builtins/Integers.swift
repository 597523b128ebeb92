// This file defines the two representations of int as one: words inline in the value, and limbs on the heap for what does
// not fit. Invariant: a `bigInt` never holds a number that fits in a word, so equal ints have one representation.

import Numbers

extension VM {
  // MARK: Making ints

  /// An int, inline when it fits. The caller has checked the size.
  public func newInt(_ big: BigInt) -> Value {
    if let small = big.asInt { return Value(small) }
    let object = newBigInt(count: big.limbs.count, isNegative: big.isNegative)
    big.limbs.withUnsafeBufferPointer { limbs in
      guard let base = limbs.baseAddress else { return }
      object.limbs.update(from: base, count: limbs.count)
    }
    return Value(.bigInt, object)
  }

  public func newInt(_ number: PythonInt) -> Value {
    switch number {
    case .small(let value): Value(value)
    case .big(let value): newInt(value)
    }
  }

  public func newInt(_ word: UInt) -> Value {
    Int(exactly: word).map { Value($0) } ?? newInt(BigInt(word))
  }

  /// An int from 0 to 2 ** 64 - 1 as a word, or nil.
  public func unsignedWord(_ value: Value) -> UInt? {
    if value.isInt { return UInt(exactly: value.int) }
    guard value.is(.bigInt), value.bigInt.pointee.count == 1, !value.bigInt.pointee.isNegative else { return nil }
    return value.bigInt.limbs[0]
  }

  /// Room for limbs that the caller fills in.
  private func newBigInt(count: Int, isNegative: Bool) -> BigIntRef {
    let object = heap.allocate(.bigInt, BigIntObject.self, extra: count &* 8)
    object.pointee.count = count
    object.pointee.isNegative = isNegative
    return object
  }

  /// The int that `count` fresh limbs stand for.
  private func normalized(_ object: BigIntRef, _ count: Int) -> Value {
    let used = Limbs.trimmedCount(Limbs.Input(start: object.limbs, count: count))
    if used == 0 { return Value(0) }
    if used == 1 {
      let limb = object.limbs[0]
      let isNegative = object.pointee.isNegative
      if limb <= UInt(Int.max) { return Value(isNegative ? 0 &- Int(limb) : Int(limb)) }
      if isNegative && limb == Int.min.magnitude { return Value(Int.min) }
    }
    object.pointee.count = used
    return Value(.bigInt, object)
  }

  // MARK: Reading ints

  /// An operand as an int (`int` or `bigInt`), for bools and instances of subclasses too; undefined for anything else.
  @inline(__always) public func integerOperand(_ value: Value) -> Value {
    if value.isInt || value.is(.bigInt) { return value }
    if value.isBool { return Value(value.int) }
    let plain = builtin(value)
    return plain.isInt || plain.is(.bigInt) ? plain : .undefined
  }

  /// An int or bool as a number of any size.
  public func bigInteger(_ value: Value) -> BigInt {
    guard value.is(.bigInt) else { return BigInt(value.int) }
    let object = value.bigInt
    return BigInt(
      limbs: Limbs.Input(start: object.limbs, count: object.pointee.count), negative: object.pointee.isNegative)
  }

  /// An int or bool as the type that the formatters take.
  public func pythonInt(_ value: Value) -> PythonInt {
    value.is(.bigInt) ? .big(bigInteger(value)) : .small(value.int)
  }

  /// Whether an int is below zero.
  @inline(__always) public func isNegative(_ value: Value) -> Bool {
    value.is(.bigInt) ? value.bigInt.pointee.isNegative : value.int < 0
  }

  @inline(__always) func limbCount(_ value: Value) -> Int { value.is(.bigInt) ? value.bigInt.pointee.count : 1 }

  /// The bits of an int's magnitude.
  public func bitLength(_ value: Value) -> Int {
    guard value.is(.bigInt) else { return UInt.bitWidth &- value.int.magnitude.leadingZeroBitCount }
    return Limbs.bitLength(Limbs.Input(start: value.bigInt.limbs, count: value.bigInt.pointee.count))
  }

  func isOdd(_ value: Value) -> Bool { value.is(.bigInt) ? value.bigInt.limbs[0] & 1 == 1 : value.int & 1 == 1 }

  /// The magnitudes of two ints as runs of limbs.
  @inline(__always)
  private func withMagnitudes<Result>(
    _ a: Value, _ b: Value, _ body: (Limbs.Input, Limbs.Input) -> Result
  ) -> Result {
    var x = a.int.magnitude
    var y = b.int.magnitude
    return withUnsafePointer(to: &x) { x in
      withUnsafePointer(to: &y) { y in
        body(
          a.is(.bigInt)
            ? Limbs.Input(start: a.bigInt.limbs, count: a.bigInt.pointee.count)
            : Limbs.Input(start: x, count: x.pointee == 0 ? 0 : 1),
          b.is(.bigInt)
            ? Limbs.Input(start: b.bigInt.limbs, count: b.bigInt.pointee.count)
            : Limbs.Input(start: y, count: y.pointee == 0 ? 0 : 1))
      }
    }
  }

  /// -1, 0 or 1 for two ints.
  public func compareIntegers(_ a: Value, _ b: Value) -> Int {
    if a.isInt && b.isInt { return a.int < b.int ? -1 : a.int == b.int ? 0 : 1 }
    let isBelow = isNegative(a)
    if isBelow != isNegative(b) { return isBelow ? -1 : 1 }
    let order = withMagnitudes(a, b) { Limbs.compare($0, $1) }
    return isBelow ? 0 &- order : order
  }

  // MARK: Ring operations on the heap's own limbs

  /// `a + b`, or `a - b`.
  func addIntegers(_ a: Value, _ b: Value, isSubtraction: Bool = false) throws(PyError) -> Value {
    if a.isInt && b.isInt {
      let (sum, overflow) =
        isSubtraction ? a.int.subtractingReportingOverflow(b.int) : a.int.addingReportingOverflow(b.int)
      if !overflow { return Value(sum) }
    }
    let first = isNegative(a)
    let second = isNegative(b) != isSubtraction
    let room = max(limbCount(a), limbCount(b)) &+ 1
    try reserve(room &* 8)
    let object = newBigInt(count: room, isNegative: first)
    let result = Limbs.Output(start: object.limbs, count: room)
    let used = withMagnitudes(a, b) { x, y -> Int in
      if first == second {
        let (long, short) = x.count >= y.count ? (x, y) : (y, x)
        result[long.count] = Limbs.add(long, short, into: result)
        return long.count &+ 1
      }
      if Limbs.compare(x, y) >= 0 {
        _ = Limbs.subtract(x, y, into: result)
        return x.count
      }
      object.pointee.isNegative = second
      _ = Limbs.subtract(y, x, into: result)
      return y.count
    }
    return normalized(object, used)
  }

  func multiplyIntegers(_ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isInt && b.isInt {
      let (product, overflow) = a.int.multipliedReportingOverflow(by: b.int)
      if !overflow { return Value(product) }
    }
    if a.isInt && a.int == 0 || b.isInt && b.int == 0 { return Value(0) }
    let room = limbCount(a) &+ limbCount(b)
    try reserve(room &* 8)
    try charge(products: Limbs.multiplyCost(limbCount(a), limbCount(b)))
    let object = newBigInt(count: room, isNegative: isNegative(a) != isNegative(b))
    withMagnitudes(a, b) { Limbs.multiply($0, $1, into: Limbs.Output(start: object.limbs, count: room)) }
    return normalized(object, room)
  }

  // MARK: Budgets and errors

  /// Pays for so many products of limbs: eight of them take about as long as touching 64 bytes.
  @inline(__always) public func charge(products: Int) throws(PyError) { try charge(products >> 3) }

  /// Room for an int of so many bits. Throws MemoryError beyond what any machine has, the memory limit otherwise.
  public func reserve(bits: Int) throws(PyError) {
    if bits >> 3 > 1 << 46 { throw raise(.memoryError, "") }
    try reserve(bits >> 3)
  }

  /// An error of the number kernels as a Python exception.
  public func raise(_ error: NumberError) -> PyError {
    let kind: ExceptionKind =
      switch error.kind {
      case .valueError: .valueError
      case .overflowError: .overflowError
      case .typeError: .typeError
      case .zeroDivisionError: .zeroDivisionError
      }
    return raise(newException(type(kind), [newStr(points: error.scalars)]))
  }

  /// Runs a kernel; its errors become Python exceptions.
  public func numeric<Result>(_ body: () throws(NumberError) -> Result) throws(PyError) -> Result {
    do {
      return try body()
    } catch {
      throw raise(error)
    }
  }

  /// A number as a type's `__new__` gives it: itself for the exact type, inside an instance for a subclass.
  func newNumber(_ cls: Value, _ kind: Kind, _ value: Value) throws(PyError) -> Value {
    if kind == .int && cls.is(.type) && cls.type == type(.bool) {
      throw typeError("int.__new__(bool) is not safe, use bool.__new__()")
    }
    return try instantiate(cls, kind, value)
  }
}
