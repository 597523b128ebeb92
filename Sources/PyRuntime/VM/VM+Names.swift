// This file defines the slow ways of names and attributes, each filling the inline cache that missed.

extension VM {
  // MARK: Globals

  @inline(never) func loadGlobalSlow(_ globals: DictRef, _ cache: UnsafeMutablePointer<InlineCache>) throws(PyError)
    -> Value
  {
    let name = cache.pointee.name
    let own = globals.find(name.str)
    if own >= 0 {
      cache.pointee.key = 0
      cache.pointee.slot = own
      return globals.pointee.entries[own].value
    }
    if let own = ownBuiltins(globals) {
      let value = own.get(name.str)
      if value.isUndefined { throw nameError(name) }
      return value
    }
    let builtin = builtins.find(name.str)
    guard builtin >= 0 else { throw nameError(name) }
    cache.pointee.key = globals.pointee.version
    cache.pointee.version = builtins.pointee.version
    cache.pointee.slot = builtin
    return builtins.pointee.entries[builtin].value
  }

  func deleteName(_ dict: DictRef, _ name: Value, isSilent: Bool) throws(PyError) {
    let index = dict.find(name.str)
    if index >= 0 { removeEntry(dict, index) } else if !isSilent { throw nameError(name) }
  }

  // MARK: Class bodies and exec

  func loadName(_ frame: UnsafeMutablePointer<Frame>, _ name: Value, globalOnly: Bool) throws(PyError) -> Value {
    if !globalOnly {
      let value = try namespaceValue(frame.pointee.namespace, name)
      if !value.isUndefined { return value }
    }
    let global = frame.pointee.function.pointee.globals.get(name.str)
    if !global.isUndefined { return global }
    let builtin = (ownBuiltins(frame.pointee.function.pointee.globals) ?? builtins).get(name.str)
    if builtin.isUndefined { throw nameError(name) }
    return builtin
  }

  /// The dict that a program gave as `__builtins__` of `eval` or `exec`, or nil.
  func ownBuiltins(_ globals: DictRef) -> DictRef? {
    let given = globals.get(self.name(.builtins).str)
    return given.is(.dict) && given.dict != builtins ? given.dict : nil
  }

  /// A name of a frame's own namespace, or undefined.
  private func namespaceValue(_ namespace: Value, _ name: Value) throws(PyError) -> Value {
    if namespace.is(.dict) { return namespace.dict.get(name.str) }
    if namespace.isUndefined { return .undefined }
    var value = Value.undefined
    _ = try catches(.keyError) { () throws(PyError) in value = try self.getItem(namespace, name) }
    return value
  }

  func storeName(_ frame: UnsafeMutablePointer<Frame>, _ name: Value, _ value: Value) throws(PyError) {
    let namespace = frame.pointee.namespace
    if namespace.is(.dict) {
      setNamespace(namespace.dict, name, value)
    } else if namespace.isUndefined {
      setNamespace(frame.pointee.function.pointee.globals, name, value)
    } else {
      try setItem(namespace, name, value)
    }
  }

  func deleteFrameName(_ frame: UnsafeMutablePointer<Frame>, _ name: Value, isSilent: Bool) throws(PyError) {
    let namespace = frame.pointee.namespace
    if namespace.is(.dict) { return try deleteName(namespace.dict, name, isSilent: isSilent) }
    let missing = try catches(.keyError) { () throws(PyError) in try self.deleteItem(namespace, name) }
    if missing && !isSilent { throw nameError(name) }
  }

  func loadClassFree(_ frame: UnsafeMutablePointer<Frame>, _ index: Int) throws(PyError) -> Value {
    let name = frame.pointee.code.pointee.info.takeUnretainedValue().freeNames[index]
    let own = try namespaceValue(frame.pointee.namespace, name)
    if !own.isUndefined { return own }
    let value = frame.pointee.function.pointee.closure.tuple.items[index].cell.pointee.value
    if value.isUndefined { throw unboundFree(frame, index) }
    return value
  }

  func setupAnnotations(_ frame: UnsafeMutablePointer<Frame>) throws(PyError) {
    let namespace =
      frame.pointee.namespace.isUndefined
      ? Value(.dict, frame.pointee.function.pointee.globals) : frame.pointee.namespace
    guard try namespaceValue(namespace, name(.annotations)).isUndefined else { return }
    try storeName(frame, name(.annotations), Value(.dict, newDict()))
  }

  // MARK: Attributes

  @inline(never) func getAttributeSlow(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) throws(PyError)
    -> Value
  {
    let name = cache.pointee.name
    if object.isInstance, isPlainlyRead(object.instance.type) {
      let instance = object.instance
      let type = instance.type
      let shape = instance.pointee.shape
      let attribute = lookup(type, name)
      if !shape.pointee.isDictionary && (attribute.isUndefined || !isDataDescriptor(attribute)) {
        let slot = shape.slot(of: name.str)
        if slot >= 0 {
          remember(cache, shape, slot: slot, .undefined)
          return instance.pointee.slots[slot]
        }
        if !attribute.isUndefined && isPlainValue(attribute) {
          remember(cache, shape, slot: -1, attribute)
          return attribute
        }
      }
      // An empty member is for the general way, which asks `__getattr__`.
      if attribute.is(.memberSlot), attribute.memberSlot.pointee.index >= 0 {
        let slot = attribute.memberSlot.pointee.index
        if type.isSubtype(of: attribute.memberSlot.pointee.owner), !instance.pointee.slots[slot].isUndefined {
          remember(cache, shape, slot: slot, .undefined)
          return instance.pointee.slots[slot]
        }
      }
    }
    return try getAttribute(object, name)
  }

  private func remember(
    _ cache: UnsafeMutablePointer<InlineCache>, _ shape: ShapeRef, slot: Int, _ value: Value
  ) {
    cache.pointee.key = UInt(bitPattern: shape)
    cache.pointee.version = shape.pointee.owner.pointee.version
    cache.pointee.slot = slot
    cache.pointee.value = value
  }

  /// No `__getattribute__` of its own.
  private func isPlainlyRead(_ type: TypeRef) -> Bool { lookup(type, .getattribute).is(.native) }

  /// A class attribute that an instance sees as it is.
  private func isPlainValue(_ value: Value) -> Bool {
    switch value.kind {
    case .none, .notImplemented, .ellipsis, .bool, .int, .float, .str, .bigInt, .complex, .bytes, .list, .tuple, .dict,
      .set, .frozenset, .range, .type:
      true
    case .instance, .foreign:
      lookup(type(of: value), .get).isUndefined
    default: false
    }
  }

  @inline(never) func setAttributeSlow(
    _ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value
  ) throws(PyError) {
    let name = cache.pointee.name
    if object.isInstance {
      let instance = object.instance
      let type = instance.type
      let shape = instance.pointee.shape
      if !shape.pointee.isDictionary && lookup(type, name).isUndefined && lookup(type, .setattr).is(.native)
        && !type.pointee.flags.contains(.hasNoDictionary)
      {
        let slot = shape.slot(of: name.str)
        if slot >= 0 {
          remember(cache, shape, slot: slot, .undefined)
          instance.pointee.slots[slot] = value
          return
        }
        addSlot(instance, name, value)
        if !instance.pointee.shape.pointee.isDictionary {
          remember(
            cache, shape, slot: shape.pointee.count,
            Value(tag: 0, bits: UInt(bitPattern: instance.pointee.shape)))
        }
        return
      }
      let attribute = lookup(type, name)
      if attribute.is(.memberSlot) && lookup(type, .setattr).is(.native) {
        try writeMember(attribute, object, value)
        if attribute.memberSlot.pointee.index >= 0 {
          remember(cache, shape, slot: attribute.memberSlot.pointee.index, .undefined)
        }
        return
      }
    }
    try setAttribute(object, name, value)
  }

  /// Leaves function and receiver, or nothing and the bound attribute, in `target`.
  @inline(never) func loadMethodSlow(
    _ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ target: UnsafeMutablePointer<Value>
  ) throws(PyError) {
    let name = cache.pointee.name
    let type = self.type(of: object)
    switch object.kind {
    case .instance:
      let shape = object.instance.pointee.shape
      if loadCachedWrapper(cache, owner: UInt(bitPattern: shape), type, target) { return }
      let attribute = lookup(type, name)
      if attribute.is(.function) || isMethodDescriptor(attribute), isPlainlyRead(type), !shape.pointee.isDictionary,
        shape.slot(of: name.str) < 0
      {
        cache.pointee.key = UInt(bitPattern: shape)
        cache.pointee.version = type.pointee.version
        cache.pointee.slot = -1
        cache.pointee.value = attribute
        target[0] = attribute
        target[1] = object
        return
      }
      if isPlainlyRead(type), !shape.pointee.isDictionary, shape.slot(of: name.str) < 0,
        loadWrapper(attribute, cache, owner: UInt(bitPattern: shape), type, target)
      {
        return
      }
    case .module:
      let namespace = object.module.pointee.namespace
      let slot = namespace.find(name.str)
      if slot >= 0 && type == self.type(.module) {
        cache.pointee.key = UInt(bitPattern: namespace)
        cache.pointee.version = namespace.pointee.version
        cache.pointee.slot = slot
        target[0] = .undefined
        target[1] = namespace.pointee.entries[slot].value
        return
      }
    case .type where type == typeType:
      let own = object.type
      if loadCachedWrapper(cache, owner: UInt(bitPattern: own), own, target) { return }
      if lookup(typeType, name).isUndefined,
        loadWrapper(lookup(own, name), cache, owner: UInt(bitPattern: own), own, target)
      {
        return
      }
    case .superObject:
      let receiver = object.superObject.pointee.receiver
      let function = superFunction(object.superObject, name, cache)
      if !function.isUndefined {
        target[0] = function
        target[1] = receiver
        return
      }
    case .type, .foreign, .function, .genericAlias: break
    default:
      let attribute = lookup(type, name)
      if isMethodDescriptor(attribute) {
        cache.pointee.key = 0
        cache.pointee.version = type.pointee.version
        cache.pointee.slot = Int(object.tag)
        cache.pointee.value = attribute
        target[0] = attribute
        target[1] = object
        return
      }
    }
    if object.is(.foreign) {
      let attribute = lookup(type, name)
      if isMethodDescriptor(attribute) {
        cache.pointee.key = UInt(bitPattern: type)
        cache.pointee.version = type.pointee.version
        cache.pointee.value = attribute
        target[0] = attribute
        target[1] = object
        return
      }
    }
    let value = try getAttribute(object, name)
    target[0] = .undefined
    target[1] = value
  }

  // A class attribute that no receiver goes to, or the class: a static method, a class method, or a function read from
  // the class itself. The cache holds the attribute; its `slot` says whose it is, its `key` stays clear of shapes.

  private func loadCachedWrapper(
    _ cache: UnsafeMutablePointer<InlineCache>, owner: UInt, _ type: TypeRef, _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard cache.pointee.key == 0, cache.pointee.slot == Int(bitPattern: owner),
      cache.pointee.version == type.pointee.version
    else { return false }
    return lay(cache.pointee.value, type, target)
  }

  private func loadWrapper(
    _ attribute: Value, _ cache: UnsafeMutablePointer<InlineCache>, owner: UInt, _ type: TypeRef,
    _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard lay(attribute, type, target) else { return false }
    cache.pointee.key = 0
    cache.pointee.slot = Int(bitPattern: owner)
    cache.pointee.version = type.pointee.version
    cache.pointee.value = attribute
    return true
  }

  /// Lays out the call of a class attribute; false for one that has to be bound.
  private func lay(_ attribute: Value, _ type: TypeRef, _ target: UnsafeMutablePointer<Value>) -> Bool {
    switch attribute.kind {
    case .staticMethod:
      target[0] = .undefined
      target[1] = attribute.wrapper.pointee.wrapped
    case .classMethod where attribute.wrapper.pointee.wrapped.is(.function):
      target[0] = attribute.wrapper.pointee.wrapped
      target[1] = type.value
    case .function:
      target[0] = .undefined
      target[1] = attribute
    default: return false
    }
    return true
  }

  /// The function behind `super().name`, or undefined when there is something else.
  private func superFunction(_ proxy: SuperRef, _ name: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
    guard proxy.pointee.receiver.isInstance, name.bits != self.name(.class).bits else { return .undefined }
    let type = proxy.pointee.receiverType.type
    let start = proxy.pointee.start.bits
    if cache.pointee.key == 0, cache.pointee.slot == Int(bitPattern: start),
      cache.pointee.version == type.pointee.version
    {
      return cache.pointee.value
    }
    let mro = type.pointee.mro.tuple
    var i = 0
    while i < mro.pointee.count && mro.items[i].bits != start { i += 1 }
    i += 1
    while i < mro.pointee.count {
      let attribute = mro.items[i].type.pointee.namespace.get(name.str)
      if attribute.is(.function) {
        cache.pointee.key = 0
        cache.pointee.slot = Int(bitPattern: start)
        cache.pointee.version = type.pointee.version
        cache.pointee.value = attribute
        return attribute
      }
      if !attribute.isUndefined { return .undefined }
      i += 1
    }
    return .undefined
  }

  /// Whether a class attribute is a method of native code: a builtin function such as `abs` does not bind.
  private func isMethodDescriptor(_ attribute: Value) -> Bool {
    attribute.is(.native) && attribute.native.pointee.owner != nil
  }
}
