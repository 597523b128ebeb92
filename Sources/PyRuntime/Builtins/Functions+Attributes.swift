// This file defines the builtin functions on attributes and classes: getattr, hasattr, setattr, delattr, callable,
// isinstance, issubclass.

extension VM {
  func installAttributeFunctions(_ builder: ModuleBuilder) {
    builder.function("getattr", "(object, name, default=None, /)") { vm, arguments throws(PyError) in
      let name = try vm.attributeName(arguments[1])
      if arguments[2].isUndefined { return try vm.getAttribute(arguments[0], name) }
      return try vm.attribute(arguments[0], name) ?? arguments[2]
    }
    builder.function("hasattr", "(obj, name, /)") { vm, arguments throws(PyError) in
      Value(try vm.attribute(arguments[0], try vm.attributeName(arguments[1])) != nil)
    }
    builder.function("setattr", "(obj, name, value, /)") { vm, arguments throws(PyError) in
      try vm.setAttribute(arguments[0], try vm.attributeName(arguments[1]), arguments[2])
      return .none
    }
    builder.function("delattr", "(obj, name, /)") { vm, arguments throws(PyError) in
      try vm.setAttribute(arguments[0], try vm.attributeName(arguments[1]), .undefined)
      return .none
    }
    builder.function("callable", "(obj, /)") { vm, arguments throws(PyError) in Value(vm.isCallable(arguments[0])) }
    builder.function("isinstance", "(obj, class_or_tuple, /)") { vm, arguments throws(PyError) in
      Value(try vm.isInstance(arguments[0], of: arguments[1]))
    }
    builder.function("issubclass", "(cls, class_or_tuple, /)") { vm, arguments throws(PyError) in
      Value(try vm.isDerived(arguments[0], from: arguments[1]))
    }
  }

  /// An attribute, or nil where the look-up ends in AttributeError.
  func attribute(_ object: Value, _ name: Value) throws(PyError) -> Value? {
    var value = Value.undefined
    let isMissing = try catches(.attributeError) { () throws(PyError) in
      value = try self.findAttribute(object, name)
    }
    return isMissing || value.isUndefined ? nil : value
  }

  /// Whether a call of the value has something to call.
  public func isCallable(_ value: Value) -> Bool {
    switch value.kind {
    case .function, .native, .boundMethod, .type, .staticMethod: true
    default: !lookup(type(of: value), .call).isUndefined
    }
  }

  // MARK: Classes

  /// `isinstance(value, cls)`: `cls` is a class, a tuple of classes, or anything with `__instancecheck__`.
  public func isInstance(_ value: Value, of cls: Value) throws(PyError) -> Bool {
    if cls.is(.type) {
      if type(of: value) == cls.type { return true }
      if cls.type.pointee.metatype == typeType { return try isPlainInstance(value, of: cls.type) }
    }
    try enterNative(" in __instancecheck__")
    defer { leaveNative() }
    let plain = builtin(cls)
    if plain.is(.tuple) {
      for i in 0..<plain.tuple.pointee.count {
        try charge(1)
        if try isInstance(value, of: plain.tuple.items[i]) { return true }
      }
      return false
    }
    let hook = lookup(type(of: cls), .instancecheck)
    if !hook.isUndefined && !(hook.is(.native) && cls.is(.type)) { return try isTrue(callMethod(hook, cls, value)) }
    if cls.is(.type) { return try isPlainInstance(value, of: cls.type) }
    throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  /// `type.__instancecheck__`: by the value's class, or by what it says in `__class__`.
  public func isPlainInstance(_ value: Value, of type: TypeRef) throws(PyError) -> Bool {
    let own = self.type(of: value)
    if own.isSubtype(of: type) { return true }
    // Only a program's class can give another `__class__` than its own.
    guard own.pointee.flags.contains(.isHeapType) else { return false }
    let name = self.name(.class)
    if lookup(own, name) === lookup(objectType, name) && lookup(own, .getattribute).is(.native) { return false }
    var claimed = Value.undefined
    let isMissing = try catches(.attributeError) { () throws(PyError) in
      claimed = try self.findAttribute(value, name)
    }
    return !isMissing && claimed.is(.type) && claimed.type != own && claimed.type.isSubtype(of: type)
  }

  /// `issubclass(value, cls)`: `cls` is a class, a tuple of classes, or anything with `__subclasscheck__`.
  public func isDerived(_ value: Value, from cls: Value) throws(PyError) -> Bool {
    if cls.is(.type) && cls.type.pointee.metatype == typeType && value.is(.type) {
      return value.type.isSubtype(of: cls.type)
    }
    try enterNative(" in __subclasscheck__")
    defer { leaveNative() }
    let plain = builtin(cls)
    if plain.is(.tuple) {
      for i in 0..<plain.tuple.pointee.count {
        try charge(1)
        if try isDerived(value, from: plain.tuple.items[i]) { return true }
      }
      return false
    }
    let hook = lookup(type(of: cls), .subclasscheck)
    if !hook.isUndefined && !(hook.is(.native) && cls.is(.type)) { return try isTrue(callMethod(hook, cls, value)) }
    guard value.is(.type) else { throw typeError("issubclass() arg 1 must be a class") }
    guard cls.is(.type) else {
      throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    return value.type.isSubtype(of: cls.type)
  }
}
