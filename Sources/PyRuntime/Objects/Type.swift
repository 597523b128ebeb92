// This file defines classes. Builtin types and classes of programs are the same object; a builtin type's methods are
// natives in its namespace, so `super().__init__`, `dict.get` and subclassing need no second mechanism.

public typealias TypeRef = UnsafeMutablePointer<TypeObject>

public struct TypeObject {
  public var header: Header
  public var metatype: TypeRef
  public var name: Value
  public var qualifiedName: Value
  /// Tuples of types.
  public var bases: Value
  public var mro: Value
  public var namespace: DictRef
  /// The type that decides the layout of instances: the nearest builtin type among the bases.
  public var layout: TypeRef?
  /// The class that added the last names of `__slots__` to instances, if any did: it decides the layout as well.
  public var slotLayout: TypeRef?
  /// The kind of an exact instance of a builtin type; for classes of programs `instance`.
  public var instanceKind: Kind
  /// The kind of the payload that instances of this class carry: undefined for plain objects.
  public var payloadKind: Kind
  public var flags: TypeFlags
  /// Unique; renewed in this class and all below it whenever a namespace on the MRO changes. Caches compare it.
  public var version: UInt
  public var rootShape: ShapeRef
  /// The shape of instances in dictionary mode.
  public var dictionaryShape: ShapeRef
  /// How many slots instances turned out to need: room for so many is reserved with the object.
  public var expectedSlots: Int
  /// Direct subclasses: a list.
  public var subclasses: Value
}

public struct TypeFlags: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Made by a `class` statement or `type()`.
  public static let isHeapType = TypeFlags(rawValue: 1)
  /// `bool`, `NoneType`, `function` ...: not acceptable as a base.
  public static let isFinal = TypeFlags(rawValue: 2)
  /// Instances have no `__dict__`: every class on the MRO declares `__slots__`.
  public static let hasNoDictionary = TypeFlags(rawValue: 4)
  public static let isException = TypeFlags(rawValue: 8)
  /// A metaclass: instances are types.
  public static let isMetaclass = TypeFlags(rawValue: 16)
  /// `type.__call__` may take the short way: plain `object.__new__`, metaclass without `__call__`.
  public static let hasPlainConstruction = TypeFlags(rawValue: 32)
  /// `hasPlainConstruction` has been worked out for the present version.
  public static let constructionIsKnown = TypeFlags(rawValue: 64)
  /// Native code makes the instances; calling the type is an error.
  public static let cannotBeCreated = TypeFlags(rawValue: 128)
  /// Every class on the MRO declares `__slots__` without `__weakref__`.
  public static let hasNoWeakReferences = TypeFlags(rawValue: 512)
  /// Objects of this native type have attributes of their own, although no class statement made it.
  public static let hasForeignAttributes = TypeFlags(rawValue: 256)
  /// Foreign objects that show their bytes to others: a bytearray is their first value, a format their second.
  public static let hasBuffer = TypeFlags(rawValue: 1 << 20)
}

extension Value {
  @inline(__always) public var type: TypeRef { pointer() }
}

extension UnsafeMutablePointer where Pointee == TypeObject {
  /// Whether `other` is this type or one of its bases.
  public func isSubtype(of other: TypeRef) -> Bool {
    if self == other { return true }
    let mro = pointee.mro
    guard mro.is(.tuple) else { return false }
    let bits = UInt(bitPattern: other)
    for i in 0..<mro.tuple.pointee.count where mro.tuple.items[i].bits == bits { return true }
    return false
  }

  public var value: Value { Value(.type, self) }

  /// The name as text.
  public var nameText: String { pointee.name.str.string }
}
