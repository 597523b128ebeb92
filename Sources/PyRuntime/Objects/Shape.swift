// This file defines hidden classes and instances. Instances of one class that got the same attributes in the same order
// share a shape, which maps a name to a slot. An inline cache that remembers a shape and a slot then reads an attribute
// with two compares and a load. The shape knows its class, so one compare of shapes also compares classes.

public typealias ShapeRef = UnsafeMutablePointer<ShapeObject>
public typealias InstanceRef = UnsafeMutablePointer<InstanceObject>

public struct ShapeObject {
  public var owner: TypeRef
  /// The shape before `key` was added; nil at the root.
  var parent: ShapeRef?
  /// The interned name that this shape adds.
  var key: Value
  /// Slots in use: the parent's, and one for `key`.
  public var count: Int
  var transitions: UnsafeMutablePointer<ShapeRef>?
  var transitionCount: Int
  /// Instances of this shape keep their attributes in a dict instead.
  public var isDictionary: Bool
}

/// Attributes beyond this many move to a dict: shapes are for records, not for tables.
let maximumShapeSlots = 64

/// A shape with more successors than this serves as a table: further names move to a dict.
let maximumTransitions = 256

extension UnsafeMutablePointer where Pointee == ShapeObject {
  /// The slot of an interned name, or -1.
  func slot(of name: StrRef) -> Int {
    var shape: ShapeRef? = self
    let bits = UInt(bitPattern: name)
    while let s = shape, s.pointee.parent != nil {
      if s.pointee.key.bits == bits { return s.pointee.count &- 1 }
      shape = s.pointee.parent
    }
    return -1
  }

  /// Whether an instance has got this name from here before.
  func hasTransition(_ key: Value) -> Bool {
    for i in 0..<pointee.transitionCount where pointee.transitions?[i].pointee.key.bits == key.bits { return true }
    return false
  }

  /// The names in slot order.
  var keys: [Value] {
    var keys: [Value] = []
    var shape: ShapeRef? = self
    while let s = shape, s.pointee.parent != nil {
      keys.append(s.pointee.key)
      shape = s.pointee.parent
    }
    return keys.reversed()
  }
}

/// `header.auxiliary` counts the values that `slots` has room for. The slots stand behind the body until they outgrow it.
public struct InstanceObject {
  public var header: Header
  public var shape: ShapeRef
  public var slots: UnsafeMutablePointer<Value>
  public var `extension`: UnsafeMutablePointer<InstanceExtension>?
}

/// What few instances have.
public struct InstanceExtension {
  /// The builtin value of an instance whose class derives from a builtin type.
  public var payload: Value
  /// The attributes of an instance in dictionary mode.
  public var dictionary: Value
}

extension UnsafeMutablePointer where Pointee == InstanceObject {
  @inline(__always) public var type: TypeRef { pointee.shape.pointee.owner }

  /// The builtin value, or undefined.
  @inline(__always) public var payload: Value { pointee.extension?.pointee.payload ?? .undefined }

  var inlineSlots: UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: Value.self)
  }
}

extension Value {
  @inline(__always) public var instance: InstanceRef { pointer() }
}
