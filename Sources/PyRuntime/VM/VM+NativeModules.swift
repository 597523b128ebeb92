// This file defines what native modules need besides natives: objects of their own made in one go, and a way to say that
// a search has used up what is left of the run.

extension VM {
  /// Steps that the run may still take.
  public var stepsRemaining: Int { max(0, stepsLeft &+ fuel) }

  /// The limit of a pattern whose search went through its budget: `source` is the pattern as Python shows it.
  public func patternLimit(_ source: String) -> PyError {
    if limitReached == nil { limitReached = .pattern(source) }
    return .limit
  }

  /// An object of a native module's type with room for `count` traced values, which the caller fills in at once.
  public func newForeign(_ type: TypeRef, valueCount count: Int) -> (
    object: ForeignRef, values: UnsafeMutablePointer<Value>
  ) {
    let values = heap.allocateBuffer(max(count, 1), of: Value.self)
    values.initialize(repeating: .undefined, count: max(count, 1))
    let object = heap.allocate(.foreign, ForeignObject.self)
    object.pointee.type = type
    object.pointee.count = count
    object.pointee.capacity = max(count, 1)
    object.pointee.values = values
    object.pointee.first = 0
    object.pointee.second = 0
    object.pointee.attributes = .undefined
    object.pointee.host = nil
    return (object, values)
  }

  /// Fills the namespace of a type that native code made.
  public func builder(for type: TypeRef) -> TypeBuilder { TypeBuilder(vm: self, type: type) }
}
