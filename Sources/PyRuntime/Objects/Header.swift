// This file defines what every heap object begins with, and the small bodies that have no file of their own.
// Objects are raw memory. A body is a trivial struct whose first field is the header; a reference is a typed pointer.
// Fields are written out by hand: no class, no reference counting, no Swift collection inside.

/// The first eight bytes of every object.
public struct Header {
  public var kind: Kind
  /// Has memory of its own, and its mark there; see `LargeObject`.
  var isLarge: Bool
  /// Free for the kind's use.
  public var auxiliary: UInt32
}

public typealias ListRef = UnsafeMutablePointer<ListObject>
public typealias TupleRef = UnsafeMutablePointer<TupleObject>
public typealias BytesRef = UnsafeMutablePointer<BytesObject>
public typealias BigIntRef = UnsafeMutablePointer<BigIntObject>
public typealias RangeRef = UnsafeMutablePointer<RangeObject>
public typealias SliceRef = UnsafeMutablePointer<SliceObject>
public typealias CellRef = UnsafeMutablePointer<CellObject>
public typealias BoundMethodRef = UnsafeMutablePointer<BoundMethodObject>
public typealias PropertyRef = UnsafeMutablePointer<PropertyObject>
public typealias WrapperRef = UnsafeMutablePointer<WrapperObject>
public typealias GetSetRef = UnsafeMutablePointer<GetSetObject>
public typealias MemberSlotRef = UnsafeMutablePointer<MemberSlotObject>
public typealias SuperRef = UnsafeMutablePointer<SuperObject>
public typealias IteratorRef = UnsafeMutablePointer<IteratorObject>
public typealias ModuleRef = UnsafeMutablePointer<ModuleObject>
public typealias ForeignRef = UnsafeMutablePointer<ForeignObject>
public typealias TracebackRef = UnsafeMutablePointer<TracebackObject>
public typealias ExceptionStateRef = UnsafeMutablePointer<ExceptionStateObject>
public typealias ComplexRef = UnsafeMutablePointer<ComplexObject>

/// `items[0 ..< count]` are live; `capacity` values are allocated.
public struct ListObject {
  public var header: Header
  public var count: Int
  public var capacity: Int
  public var items: UnsafeMutablePointer<Value>
}

/// The items follow the body in the same memory.
public struct TupleObject {
  public var header: Header
  public var count: Int
  /// 0 while not computed.
  public var hash: Int
}

/// `bytes` and `bytearray`. The bytes of `bytes` objects never change.
public struct BytesObject {
  public var header: Header
  public var count: Int
  public var capacity: Int
  public var data: UnsafeMutablePointer<UInt8>
  /// 0 while not computed.
  public var hash: Int
}

/// An int outside 64 bits: sign and magnitude; the limbs, least significant first, follow the body.
public struct BigIntObject {
  public var header: Header
  public var count: Int
  public var isNegative: Bool
}

public struct ComplexObject {
  public var header: Header
  public var real: Double
  public var imaginary: Double
}

/// Start, stop and step are ints of any size; `length` is counted once, or -1 when it does not fit in an Int.
public struct RangeObject {
  public var header: Header
  public var start: Value
  public var stop: Value
  public var step: Value
  public var length: Int
}

public struct SliceObject {
  public var header: Header
  public var start: Value
  public var stop: Value
  public var step: Value
}

/// A variable that a closure shares.
public struct CellObject {
  public var header: Header
  public var value: Value
}

public struct BoundMethodObject {
  public var header: Header
  public var function: Value
  public var receiver: Value
}

public struct PropertyObject {
  public var header: Header
  public var getter: Value
  public var setter: Value
  public var deleter: Value
  public var doc: Value
}

/// `classmethod`, `staticmethod`: the wrapped callable.
public struct WrapperObject {
  public var header: Header
  public var wrapped: Value
}

/// An attribute of a builtin type that native code reads and writes.
public struct GetSetObject {
  public var header: Header
  public var name: Value
  public var owner: TypeRef
  /// Natives of one argument (self) and of two (self, value or undefined to delete); undefined when absent.
  public var getter: Value
  public var setter: Value
}

/// A name of `__slots__`.
public struct MemberSlotObject {
  public var header: Header
  public var name: Value
  public var owner: TypeRef
  /// Where instances keep it: before all attributes that have no slot.
  public var index: Int
}

public struct SuperObject {
  public var header: Header
  public var start: Value
  public var receiver: Value
  public var receiverType: Value
}

/// The state of every builtin iterator; what the fields mean is said where the kind's `next` is.
public struct IteratorObject {
  public var header: Header
  public var source: Value
  public var index: Int
  public var limit: Int
  public var extra: Value
}

public struct ModuleObject {
  public var header: Header
  public var name: Value
  public var namespace: DictRef
  /// Its source is running: imports that go in a circle find it half made.
  public var isInitializing: Bool
}

/// An object of a type that a native module defines: traced values, two ints, and one retained Swift object.
public struct ForeignObject {
  public var header: Header
  public var type: TypeRef
  /// `values[0 ..< count]` are traced; `capacity` are allocated.
  public var values: UnsafeMutablePointer<Value>?
  public var count: Int
  public var capacity: Int
  public var first: Int
  public var second: Int
  /// Released when the object is swept. What it holds is not traced: values belong in `values`.
  public var host: Unmanaged<AnyObject>?
  /// A dict, or undefined; see `TypeFlags.hasForeignAttributes`.
  public var attributes: Value
}

/// One frame that an exception passed through, outermost first, as `__traceback__` links them.
public struct TracebackObject {
  public var header: Header
  public var next: Value
  public var code: CodeRef
  /// Index of the instruction that raised or called.
  public var instruction: Int
  public var globals: DictRef
}

/// What BaseException keeps: the payload of every exception instance.
public struct ExceptionStateObject {
  public var header: Header
  public var arguments: Value
  public var cause: Value
  public var context: Value
  public var traceback: Value
  public var notes: Value
  public var suppressContext: Bool
  /// The extra members of some types (`value`, `code`, `name`, `obj`, `errno` ...): a dict, or undefined.
  public var members: Value
}

extension UnsafeMutablePointer where Pointee == TupleObject {
  /// The items, `count` of them.
  @inline(__always) public var items: UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: Value.self)
  }
}

extension UnsafeMutablePointer where Pointee == BigIntObject {
  /// The limbs, `count` of them.
  @inline(__always) public var limbs: UnsafeMutablePointer<UInt> {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: UInt.self)
  }
}

extension Value {
  @inline(__always) public var list: ListRef { pointer() }
  @inline(__always) public var tuple: TupleRef { pointer() }
  @inline(__always) public var bytes: BytesRef { pointer() }
  @inline(__always) public var bigInt: BigIntRef { pointer() }
  @inline(__always) public var complex: ComplexRef { pointer() }
  @inline(__always) public var range: RangeRef { pointer() }
  @inline(__always) public var slice: SliceRef { pointer() }
  @inline(__always) public var cell: CellRef { pointer() }
  @inline(__always) public var boundMethod: BoundMethodRef { pointer() }
  @inline(__always) public var property: PropertyRef { pointer() }
  @inline(__always) public var wrapper: WrapperRef { pointer() }
  @inline(__always) public var getSet: GetSetRef { pointer() }
  @inline(__always) public var memberSlot: MemberSlotRef { pointer() }
  @inline(__always) public var superObject: SuperRef { pointer() }
  @inline(__always) public var iterator: IteratorRef { pointer() }
  @inline(__always) public var module: ModuleRef { pointer() }
  @inline(__always) public var foreign: ForeignRef { pointer() }
  @inline(__always) public var traceback: TracebackRef { pointer() }
  @inline(__always) public var exceptionState: ExceptionStateRef { pointer() }
}
