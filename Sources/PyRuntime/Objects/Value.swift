// This file defines the value, because everything else follows from its shape: sixteen trivial bytes, a tag and a
// payload, without reference counting. Ints and floats live in it whole; anything else is a pointer to raw memory that
// the collector owns. In a design with counted references 84% of the time of attribute access was retain and release.

/// What a value is. The tag alone tells immediates and heap objects apart, so a type test is one compare.
///
/// A subclass of a builtin type is never of the builtin's kind: it is an `instance` whose payload holds the builtin
/// value. A fast path that tests for `.dict` therefore sees exact dicts only, and needs no further check.
public enum Kind: UInt8, Sendable {
  case undefined
  case none, notImplemented, ellipsis
  case bool, int, float

  case str
  case bigInt, complex, bytes, bytearray, memoryview
  case list, tuple, dict, set, frozenset
  case range, slice
  case instance, foreign, type
  case function, native, boundMethod
  case cell, code, module, generator
  case coroutine, asyncGenerator, coroutineWrapper, asyncGeneratorSend, asyncGeneratorThrow, anextAwaitable
  case property, classMethod, staticMethod, getSet, memberSlot, superObject
  case listIterator, tupleIterator, rangeIterator, strIterator, strASCIIIterator, bytesIterator, bytearrayIterator
  case setIterator
  case dictKeyIterator, dictValueIterator, dictItemIterator
  case sequenceIterator, longRangeIterator, callableIterator
  case enumerateObject, zipObject, mapObject, filterObject, reversedObject
  case listReverseIterator, dictReverseKeyIterator, dictReverseValueIterator, dictReverseItemIterator
  case dictKeys, dictValues, dictItems, mappingProxy
  case traceback, frame, exceptionState, strBuffer, genericAlias

  /// No value is of these kinds: they name the types that natives go by, which `VM.type(of:)` tells apart.
  case wrapperDescriptor, methodDescriptor, methodWrapper

  @inline(__always) var family: CellFamily {
    switch self {
    case .list, .bytes, .bytearray, .dict, .set, .frozenset, .strBuffer, .foreign, .generator, .coroutine,
      .asyncGenerator, .code:
      .owners
    case .instance: .instances
    default: .plain
    }
  }

  /// Whether an object of this kind may come to refer to others than those that it was made with.
  var canChange: Bool {
    switch self {
    case .undefined, .none, .notImplemented, .ellipsis, .bool, .int, .float, .str, .bigInt, .complex, .bytes,
      .bytearray, .memoryview, .tuple, .frozenset, .range, .slice, .native, .boundMethod, .property, .classMethod,
      .staticMethod, .getSet, .memberSlot, .strBuffer, .genericAlias, .mappingProxy, .type:
      false
    default: true
    }
  }
}

/// A Python value: trivial, sixteen bytes.
public struct Value: Equatable {
  public var tag: UInt
  public var bits: UInt

  @inline(__always) public init(tag: UInt, bits: UInt) {
    self.tag = tag
    self.bits = bits
  }

  @inline(__always) public init(_ kind: Kind, _ bits: UInt = 0) {
    tag = UInt(kind.rawValue)
    self.bits = bits
  }

  @inline(__always) public init(_ value: Int) {
    self.init(.int, UInt(bitPattern: value))
  }

  @inline(__always) public init(_ value: Double) {
    self.init(.float, UInt(value.bitPattern))
  }

  @inline(__always) public init(_ value: Bool) {
    self.init(.bool, value ? 1 : 0)
  }

  @inline(__always) public init<Body>(_ kind: Kind, _ object: UnsafeMutablePointer<Body>) {
    self.init(kind, UInt(bitPattern: object))
  }

  /// A register or slot that holds nothing; never visible to a program.
  @inline(__always) public static var undefined: Value { Value(tag: 0, bits: 0) }
  @inline(__always) public static var none: Value { Value(.none) }
  @inline(__always) public static var notImplemented: Value { Value(.notImplemented) }
  @inline(__always) public static var ellipsis: Value { Value(.ellipsis) }
  @inline(__always) public static var `true`: Value { Value(true) }
  @inline(__always) public static var `false`: Value { Value(false) }

  @inline(__always) public var kind: Kind { unsafeBitCast(UInt8(truncatingIfNeeded: tag), to: Kind.self) }

  @inline(__always) public func `is`(_ kind: Kind) -> Bool { tag == UInt(kind.rawValue) }

  @inline(__always) public var isUndefined: Bool { tag == 0 }
  @inline(__always) public var isNone: Bool { self.is(.none) }
  @inline(__always) public var isInt: Bool { self.is(.int) }
  @inline(__always) public var isFloat: Bool { self.is(.float) }
  @inline(__always) public var isBool: Bool { self.is(.bool) }
  @inline(__always) public var isStr: Bool { self.is(.str) }
  @inline(__always) public var isInstance: Bool { self.is(.instance) }
  @inline(__always) public var isHeap: Bool { tag >= UInt(Kind.str.rawValue) }

  @inline(__always) public var int: Int { Int(bitPattern: bits) }
  @inline(__always) public var float: Double { Double(bitPattern: UInt64(bits)) }
  @inline(__always) public var bool: Bool { bits != 0 }

  /// The object's memory. Only for heap kinds.
  @inline(__always) public func pointer<Body>(to body: Body.Type = Body.self) -> UnsafeMutablePointer<Body> {
    UnsafeMutablePointer<Body>(bitPattern: bits).unsafelyUnwrapped
  }

  @inline(__always) var header: UnsafeMutablePointer<Header> { pointer(to: Header.self) }

  /// The same object, or the same immediate.
  @inline(__always) public static func === (a: Value, b: Value) -> Bool { a.tag == b.tag && a.bits == b.bits }
  @inline(__always) public static func !== (a: Value, b: Value) -> Bool { !(a === b) }
}
