// This file defines attribute access as the data model's section 3.3.2 describes it: the slow, complete way. The loop's
// inline caches stand before it and are filled from what it finds.

/// An entry of the global cache of MRO look-ups.
struct MethodCacheEntry {
  var version: UInt = 0
  var name: UInt = 0
  var value: Value = .undefined

  static let count = 1024
}

extension VM {
  /// The class of a value.
  @inline(__always) public func type(of value: Value) -> TypeRef {
    switch value.kind {
    case .instance: value.instance.type
    case .foreign: value.foreign.pointee.type
    case .type: value.type.pointee.metatype
    case .native, .boundMethod: callableType(value)
    default: builtinTypes[Int(truncatingIfNeeded: value.tag & 0xFF)]
    }
  }

  public func type(_ kind: Kind) -> TypeRef { builtinTypes[Int(kind.rawValue)] }

  /// The builtin value behind an instance of a subclass; any other value itself. Natives call this on arguments before
  /// they look at the kind.
  @inline(__always) public func builtin(_ value: Value) -> Value {
    guard value.isInstance, let more = value.instance.pointee.extension else { return value }
    let payload = more.pointee.payload
    return payload.isUndefined || payload.is(.exceptionState) ? value : payload
  }

  /// What the MRO of a type says of a name: the raw class attribute, or undefined.
  @inline(__always) public func lookup(_ type: TypeRef, _ name: Value) -> Value {
    let version = type.pointee.version
    let index = Int(truncatingIfNeeded: (version &* 31 ^ name.bits >> 4) & UInt(MethodCacheEntry.count &- 1))
    let entry = methodCache + index
    if entry.pointee.version == version && entry.pointee.name == name.bits { return entry.pointee.value }
    return lookupSlow(type, name, entry)
  }

  public func lookup(_ type: TypeRef, _ special: SpecialName) -> Value { lookup(type, name(special)) }

  @inline(never) private func lookupSlow(
    _ type: TypeRef, _ name: Value, _ entry: UnsafeMutablePointer<MethodCacheEntry>
  )
    -> Value
  {
    var found = Value.undefined
    if type.pointee.mro.is(.tuple) {
      let mro = type.pointee.mro.tuple
      for i in 0..<mro.pointee.count {
        found = mro.items[i].type.pointee.namespace.get(name.str)
        if !found.isUndefined { break }
      }
    }
    if name.str.pointee.isInterned {
      entry.pointee = MethodCacheEntry(version: type.pointee.version, name: name.bits, value: found)
    }
    return found
  }

  /// The cache keeps the names in it alive, so that no other str takes the place of one. What it found needs no mark: a
  /// class whose version still holds has it in a namespace.
  func markMethodCache(_ marker: inout Marker) {
    for i in 0..<MethodCacheEntry.count where methodCache[i].name != 0 {
      marker.mark(Value(.str, methodCache[i].name))
    }
  }

  /// A class attribute bound to an instance: functions become methods, descriptors are asked.
  func bind(_ attribute: Value, to object: Value, _ type: TypeRef) throws(PyError) -> Value {
    switch attribute.kind {
    case .function: return newBoundMethod(attribute, object)
    case .native:
      return attribute.native.pointee.owner == nil ? attribute : newBoundMethod(attribute, object)
    case .classMethod:
      return try bindClassMethod(attribute, type.value)
    case .staticMethod: return attribute.wrapper.pointee.wrapped
    case .property:
      let getter = attribute.property.pointee.getter
      if getter.isNone { throw raise(.attributeError, propertyMessage(attribute, object, "getter")) }
      return try call(getter, object)
    case .getSet: return try call(attribute.getSet.pointee.getter, object)
    case .memberSlot: return try readMember(attribute, object)
    case .instance, .foreign:
      let get = lookup(self.type(of: attribute), .get)
      if get.isUndefined { return attribute }
      return try call(get, attribute, object, type.value)
    default: return attribute
    }
  }

  private func bindClassMethod(_ method: Value, _ type: Value) throws(PyError) -> Value {
    let wrapped = method.wrapper.pointee.wrapped
    switch wrapped.kind {
    case .function, .native: return newBoundMethod(wrapped, type)
    case .instance, .property:
      let get = lookup(self.type(of: wrapped), .get)
      if get.isUndefined { return newBoundMethod(wrapped, type) }
      return try call(get, wrapped, type)
    default: return newBoundMethod(wrapped, type)
    }
  }

  func propertyMessage(_ property: Value, _ object: Value, _ what: String) -> String {
    var name = ""
    let mro = type(of: object).pointee.mro.tuple
    for i in 0..<mro.pointee.count where name.isEmpty {
      mro.items[i].type.pointee.namespace.forEach {
        if $0.value === property && $0.key.isStr { name = " '\($0.key.str.string)'" }
      }
    }
    return "property\(name) of '\(type(of: object).pointee.qualifiedName.str.string)' object has no \(what)"
  }

  /// Whether a class attribute goes before the instance's own: it defines `__set__` or `__delete__`.
  func isDataDescriptor(_ attribute: Value) -> Bool {
    switch attribute.kind {
    case .property, .getSet, .memberSlot: true
    case .instance, .foreign:
      !lookup(type(of: attribute), .set).isUndefined || !lookup(type(of: attribute), .delete).isUndefined
    default: false
    }
  }

  /// Whether a data descriptor also answers reads: one without `__get__` leaves them to the instance.
  private func isReadThrough(_ descriptor: Value) -> Bool {
    switch descriptor.kind {
    case .instance, .foreign: !lookup(type(of: descriptor), .get).isUndefined
    default: true
    }
  }

  /// What an instance itself stores under a name, or undefined.
  @inline(__always) public func storedAttribute(_ instance: InstanceRef, _ name: Value) -> Value {
    let shape = instance.pointee.shape
    if shape.pointee.isDictionary {
      guard let more = instance.pointee.extension, more.pointee.dictionary.is(.dict) else { return .undefined }
      return more.pointee.dictionary.dict.get(name.str)
    }
    let slot = shape.slot(of: name.str)
    return slot < 0 ? .undefined : instance.pointee.slots[slot]
  }

  /// `getattr(object, name)`; `name` is interned. Throws AttributeError.
  public func getAttribute(_ object: Value, _ name: Value) throws(PyError) -> Value {
    let value: Value
    do {
      value = try findAttribute(object, name)
    } catch {
      if error == .exception { rememberAttribute(object, name) }
      throw error
    }
    if !value.isUndefined { return value }
    throw attributeError(object, name)
  }

  /// An AttributeError that says nothing of its name and object gets those that were looked up, for near names.
  private func rememberAttribute(_ object: Value, _ name: Value) {
    guard isRaised(.attributeError) else { return }
    let exception = currentException
    let known = [member(exception, "name"), member(exception, "obj")]
    guard known.allSatisfy({ $0.isUndefined || $0.isNone }) else { return }
    setMember(exception, "name", name)
    setMember(exception, "obj", object)
  }

  public func getAttribute(_ object: Value, _ name: String) throws(PyError) -> Value {
    try getAttribute(object, intern(name))
  }

  /// `getattr(object, name)`, or undefined when there is none. Custom look-ups may throw what they like; their
  /// AttributeError becomes undefined too.
  public func findAttribute(_ object: Value, _ name: Value) throws(PyError) -> Value {
    let type = self.type(of: object)
    let custom = lookup(type, .getattribute)
    if !custom.is(.native) && !custom.isUndefined {
      var result = Value.undefined
      let isMissing = try catches(.attributeError) { () throws(PyError) in
        result = try self.call(custom, object, name)
      }
      if !isMissing { return result }
      let fallback = lookup(type, .getattr)
      if fallback.isUndefined { throw raiseAgain() }
      return try callMethod(fallback, object, name)
    }
    let fallback = lookup(type, .getattr)
    if fallback.isUndefined { return try genericAttribute(object, type, name) }
    // `__getattr__` also stands in for a descriptor that raises AttributeError.
    var result = Value.undefined
    let isMissing = try catches(.attributeError) { () throws(PyError) in
      result = try self.genericAttribute(object, type, name)
    }
    return isMissing || result.isUndefined ? try callMethod(fallback, object, name) : result
  }

  /// Throws the exception that `catches` has just cleared.
  public func raiseAgain() -> PyError {
    currentException = lastCaught
    return .exception
  }

  /// `object.__getattribute__`: data descriptors, the object's own attributes, then class attributes.
  public func genericAttribute(_ object: Value, _ type: TypeRef, _ name: Value) throws(PyError) -> Value {
    switch object.kind {
    case .type: return try typeAttribute(object.type, name)
    case .module:
      let value = object.module.pointee.namespace.get(name.str)
      if !value.isUndefined { return value }
      if name.bits == self.name(.dict).bits { return Value(.dict, object.module.pointee.namespace) }
      let attribute = lookup(type, name)
      if !attribute.isUndefined { return try bind(attribute, to: object, type) }
      let hook = object.module.pointee.namespace.get(self.name(.getattr).str)
      return hook.isUndefined ? .undefined : try call(hook, name)
    case .superObject: return try superAttribute(object, name)
    case .genericAlias:
      // All but its own names are looked up in the class that it stands for.
      if !isOwnName(ofAlias: name) { return try findAttribute(object.iterator.pointee.source, name) }
    default: break
    }
    let attribute = lookup(type, name)
    if !attribute.isUndefined && isDataDescriptor(attribute) && isReadThrough(attribute) {
      return try bind(attribute, to: object, type)
    }
    if object.isInstance {
      let own = storedAttribute(object.instance, name)
      if !own.isUndefined { return own }
    } else if object.is(.function), object.function.pointee.attributes.is(.dict) {
      let own = object.function.pointee.attributes.dict.get(name.str)
      if !own.isUndefined { return own }
    } else if object.is(.foreign), object.foreign.pointee.attributes.is(.dict) {
      let own = object.foreign.pointee.attributes.dict.get(name.str)
      if !own.isUndefined { return own }
    }
    return attribute.isUndefined ? .undefined : try bind(attribute, to: object, type)
  }

  private func isOwnName(ofAlias name: Value) -> Bool {
    switch name.str.string {
    case "__class__", "__origin__", "__args__", "__parameters__", "__mro_entries__", "__reduce__", "__reduce_ex__",
      "__copy__", "__deepcopy__", "__unpacked__", "__typing_unpacked_tuple_args__":
      true
    default: false
    }
  }

  /// `type.__getattribute__`: descriptors of the metaclass, then the class's own MRO, then the metaclass's rest.
  private func typeAttribute(_ type: TypeRef, _ name: Value) throws(PyError) -> Value {
    let meta = lookup(type.pointee.metatype, name)
    if !meta.isUndefined && isDataDescriptor(meta) { return try bind(meta, to: type.value, type.pointee.metatype) }
    let own = lookup(type, name)
    if !own.isUndefined {
      switch own.kind {
      case .staticMethod: return own.wrapper.pointee.wrapped
      case .classMethod: return try bindClassMethod(own, type.value)
      case .instance, .foreign:
        let get = lookup(self.type(of: own), .get)
        return get.isUndefined ? own : try call(get, own, .none, type.value)
      default: return own
      }
    }
    return meta.isUndefined ? .undefined : try bind(meta, to: type.value, type.pointee.metatype)
  }

  /// An attribute through `super()`: the MRO of the receiver's class behind the starting class.
  private func superAttribute(_ object: Value, _ name: Value) throws(PyError) -> Value {
    let proxy = object.superObject
    let receiver = proxy.pointee.receiver
    if !receiver.isUndefined && name.bits != self.name(.class).bits {
      let start = proxy.pointee.start.bits
      let type = proxy.pointee.receiverType.type
      let mro = type.pointee.mro.tuple
      var isBehind = false
      for i in 0..<mro.pointee.count {
        if isBehind {
          let attribute = mro.items[i].type.pointee.namespace.get(name.str)
          if attribute.isUndefined { continue }
          if attribute.is(.staticMethod) { return attribute.wrapper.pointee.wrapped }
          // Bound through the class itself, a function stays a function.
          if receiver.is(.type) && receiver.bits == proxy.pointee.receiverType.bits {
            if attribute.is(.function) || attribute.is(.native) { return attribute }
            if attribute.is(.property) || attribute.is(.getSet) { return attribute }
          }
          return try bind(attribute, to: receiver, type)
        } else if mro.items[i].bits == start {
          isBehind = true
        }
      }
    }
    let attribute = lookup(self.type(of: object), name)
    return attribute.isUndefined ? .undefined : try bind(attribute, to: object, self.type(of: object))
  }

  // MARK: Setting and deleting

  /// `setattr(object, name, value)`, or `delattr` when `value` is undefined. `name` is interned.
  public func setAttribute(_ object: Value, _ name: Value, _ value: Value) throws(PyError) {
    let type = self.type(of: object)
    let custom = lookup(type, value.isUndefined ? .delattr : .setattr)
    if !custom.is(.native) && !custom.isUndefined {
      if value.isUndefined { _ = try call(custom, object, name) } else { _ = try call(custom, object, name, value) }
      return
    }
    try setGenericAttribute(object, type, name, value)
  }

  /// `object.__setattr__` and `__delattr__`.
  public func setGenericAttribute(_ object: Value, _ type: TypeRef, _ name: Value, _ value: Value) throws(PyError) {
    let attribute = lookup(type, name)
    if !attribute.isUndefined, try setThroughDescriptor(attribute, object, name, value) { return }
    switch object.kind {
    case .instance: try setInstanceAttribute(object, type, name, value, hasClassAttribute: !attribute.isUndefined)
    case .type: try setTypeAttribute(object.type, name, value)
    case .module: try setInNamespace(object.module.pointee.namespace, object, name, value)
    case .function:
      if object.function.pointee.attributes.isUndefined {
        object.function.pointee.attributes = Value(.dict, newDict())
      }
      try setInNamespace(object.function.pointee.attributes.dict, object, name, value)
    case .foreign where type.pointee.flags.contains(.hasForeignAttributes):
      try setInNamespace(attributes(of: object.foreign), object, name, value)
    default:
      if attribute.isUndefined { throw attributeError(object, name) }
      throw raise(.attributeError, "'\(typeName(object))' object attribute '\(name.str.string)' is read-only")
    }
  }

  private func setInNamespace(_ dict: DictRef, _ object: Value, _ name: Value, _ value: Value) throws(PyError) {
    if value.isUndefined {
      let index = dict.find(name.str)
      if index < 0 { throw attributeError(object, name) }
      removeEntry(dict, index)
    } else {
      setNamespace(dict, name, value)
    }
  }

  /// True when the class attribute took the assignment.
  private func setThroughDescriptor(_ attribute: Value, _ object: Value, _ name: Value, _ value: Value) throws(PyError)
    -> Bool
  {
    switch attribute.kind {
    case .property:
      let property = attribute.property
      let function = value.isUndefined ? property.pointee.deleter : property.pointee.setter
      if function.isNone {
        throw raise(.attributeError, propertyMessage(attribute, object, value.isUndefined ? "deleter" : "setter"))
      }
      if value.isUndefined { _ = try call(function, object) } else { _ = try call(function, object, value) }
      return true
    case .getSet:
      let setter = attribute.getSet.pointee.setter
      if setter.isUndefined { throw notWritable(attribute, name) }
      _ = try call(setter, object, value)
      return true
    case .memberSlot:
      try writeMember(attribute, object, value)
      return true
    case .instance, .foreign:
      let function = lookup(self.type(of: attribute), value.isUndefined ? .delete : .set)
      if function.isUndefined {
        if isDataDescriptor(attribute) {
          throw raise(.attributeError, value.isUndefined ? "__delete__" : "__set__")
        }
        return false
      }
      if value.isUndefined {
        _ = try call(function, attribute, object)
      } else {
        _ = try call(function, attribute, object, value)
      }
      return true
    default: return false
    }
  }

  private func setInstanceAttribute(
    _ object: Value, _ type: TypeRef, _ name: Value, _ value: Value, hasClassAttribute: Bool
  ) throws(PyError) {
    if type.pointee.flags.contains(.hasNoDictionary) {
      if hasClassAttribute {
        throw raise(
          .attributeError, "'\(typeName(object))' object attribute '\(name.str.string)' is read-only")
      }
      throw attributeError(object, name)
    }
    try setStored(object, name, value)
  }

  /// Stores in, or deletes from, the instance itself.
  func setStored(_ object: Value, _ name: Value, _ value: Value) throws(PyError) {
    let instance = object.instance
    let shape = instance.pointee.shape
    if value.isUndefined {
      if storedAttribute(instance, name).isUndefined { throw attributeError(object, name) }
      let dict = dictionary(of: instance)
      removeEntry(dict, dict.find(name.str))
    } else if shape.pointee.isDictionary {
      setNamespace(dictionary(of: instance), name, value)
    } else {
      let slot = shape.slot(of: name.str)
      if slot >= 0 { instance.pointee.slots[slot] = value } else { addSlot(instance, name, value) }
    }
  }

  private func setTypeAttribute(_ type: TypeRef, _ name: Value, _ value: Value) throws(PyError) {
    if !type.pointee.flags.contains(.isHeapType) {
      throw typeError("cannot set '\(name.str.string)' attribute of immutable type '\(displayName(type))'")
    }
    try setInNamespace(type.pointee.namespace, type.value, name, value)
    typeChanged(type)
  }
}
