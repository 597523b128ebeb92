// This file defines what native modules need beside `newForeign`: objects that grow, attributes of their own, members of
// instances, and the instance behind an unwrapped receiver.

extension UnsafeMutablePointer where Pointee == ForeignObject {
  /// The traced values. Only for objects that were made with some.
  @inline(__always) public var slots: UnsafeMutablePointer<Value> { pointee.values.unsafelyUnwrapped }
}

extension VM {
  /// What `__new__` of a foreign type gives: the object itself, or an instance around it when `cls` is a subclass.
  public func newForeign(_ cls: Value, _ type: TypeRef, _ values: [Value], first: Int = 0, second: Int = 0) -> Value {
    let object = newForeign(type, values: values)
    object.pointee.first = first
    object.pointee.second = second
    let value = Value(.foreign, object)
    return cls.is(.type) && cls.type != type ? newInstance(cls.type, payload: value) : value
  }

  /// Room for `capacity` traced values; fresh ones are undefined. Pointers to the old values are stale afterwards.
  /// Throws the memory limit.
  public func resize(_ object: ForeignRef, to capacity: Int) throws(PyError) {
    let old = object.pointee.capacity
    try reserve(max(0, capacity &- old) &* 16)
    if let values = object.pointee.values {
      object.pointee.values = heap.resizeBuffer(values, from: old, to: capacity)
    } else {
      object.pointee.values = heap.allocateBuffer(capacity, of: Value.self)
    }
    if capacity > old { (object.slots + old).update(repeating: .undefined, count: capacity &- old) }
    object.pointee.capacity = capacity
    object.pointee.count = capacity
  }

  /// The receiver of a native method as the program named it: the instance of a subclass where `arguments[0]` is the
  /// builtin value inside. To be asked before anything is called back.
  public func receiver(of arguments: Arguments) -> Value {
    receiver(of: arguments[0])
  }

  /// The class of that receiver, for methods that show it or give more of its kind.
  public func receiverType(of arguments: Arguments) -> TypeRef { type(of: receiver(of: arguments)) }

  /// A foreign object's own attributes, made on first use.
  public func attributes(of object: ForeignRef) -> DictRef {
    if object.pointee.attributes.isUndefined { object.pointee.attributes = Value(.dict, newDict()) }
    return object.pointee.attributes.dict
  }
}

extension TypeBuilder {
  /// A member that every instance stores, as a name of `__slots__` does; `vm.getAttribute` and `setAttribute` reach it.
  public func member(_ name: String) {
    // Kept under its name among the attributes: the types of native modules reserve nothing.
    set(name, vm.newMember(vm.intern(name), of: type, at: -1))
  }

  /// Lets instances of a foreign type have attributes of their own, and `__dict__`.
  public func allowAttributes(canReplace: Bool = false) {
    type.pointee.flags.insert(.hasForeignAttributes)
    let read: NativeFunction = { vm, arguments throws(PyError) in
      let receiver = vm.receiver(of: arguments)
      if receiver.isInstance { return Value(.dict, vm.dictionary(of: receiver.instance)) }
      return Value(.dict, vm.attributes(of: arguments[0].foreign))
    }
    guard canReplace else { return attribute("__dict__", read) }
    let isForeign = type.pointee.instanceKind == .foreign
    attribute("__dict__", read) { vm, arguments throws(PyError) in
      let dict = vm.builtin(arguments[1])
      if arguments[1].isUndefined && isForeign { throw vm.typeError("cannot delete __dict__") }
      guard dict.is(.dict) || arguments[1].isUndefined else {
        throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(arguments[1]))'")
      }
      let receiver = vm.receiver(of: arguments)
      if receiver.isInstance {
        vm.setDictionary(of: receiver.instance, arguments[1].isUndefined ? Value(.dict, vm.newDict()) : dict)
      } else {
        arguments[0].foreign.pointee.attributes = dict
      }
      return .none
    }
  }
}
