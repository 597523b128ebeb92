// This file defines property, classmethod, staticmethod, super and generic aliases.

extension VM {
  func installProperty(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, fget=None, fset=None, fdel=None, doc=None)") {
      vm, arguments throws(PyError) in
      func part(_ i: Int) -> Value { arguments[i].isUndefined ? .none : arguments[i] }
      var doc = part(4)
      if doc.isNone && part(1).is(.function) { doc = part(1).function.pointee.doc }
      let property = vm.newProperty(part(1), part(2), part(3), doc)
      let type = arguments[0].type
      return type == vm.type(.property) ? property : vm.newInstance(type, payload: property)
    }
    func changed(_ name: String, _ path: WritableKeyPath<PropertyObject, Value>) {
      builder.method(name, "(self, function, /)") { vm, arguments throws(PyError) in
        let old = arguments[0].property.pointee
        let fresh = vm.newProperty(old.getter, old.setter, old.deleter, old.doc)
        fresh.property.pointee[keyPath: path] = arguments[1]
        if name == "getter" && arguments[1].is(.function) {
          fresh.property.pointee.doc = arguments[1].function.pointee.doc
        }
        return fresh
      }
    }
    changed("getter", \.getter)
    changed("setter", \.setter)
    changed("deleter", \.deleter)
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      arguments[1].isNone ? arguments[0] : try vm.bind(arguments[0], to: arguments[1], vm.type(of: arguments[1]))
    }
    builder.method("__set__", "(self, instance, value, /)") { vm, arguments throws(PyError) in
      let setter = arguments[0].property.pointee.setter
      if setter.isNone { throw vm.raise(.attributeError, vm.propertyMessage(arguments[0], arguments[1], "setter")) }
      _ = try vm.call(setter, arguments[1], arguments[2])
      return .none
    }
    builder.method("__delete__", "(self, instance, /)") { vm, arguments throws(PyError) in
      let deleter = arguments[0].property.pointee.deleter
      if deleter.isNone { throw vm.raise(.attributeError, vm.propertyMessage(arguments[0], arguments[1], "deleter")) }
      _ = try vm.call(deleter, arguments[1])
      return .none
    }
    builder.attribute("fget") { _, arguments throws(PyError) in arguments[0].property.pointee.getter }
    builder.attribute("fset") { _, arguments throws(PyError) in arguments[0].property.pointee.setter }
    builder.attribute("fdel") { _, arguments throws(PyError) in arguments[0].property.pointee.deleter }
    builder.attribute("__doc__") { _, arguments throws(PyError) in
      arguments[0].property.pointee.doc
    } set: { _, arguments throws(PyError) in
      arguments[0].property.pointee.doc = arguments[1]
      return .none
    }
    builder.attribute("__isabstractmethod__") { vm, arguments throws(PyError) in
      for function in [
        arguments[0].property.pointee.getter, arguments[0].property.pointee.setter,
        arguments[0].property.pointee.deleter,
      ] where !function.isNone {
        let flag = try vm.findAttribute(function, vm.intern("__isabstractmethod__"))
        if !flag.isUndefined, try vm.isTrue(flag) { return .true }
      }
      return .false
    }
  }

  func newProperty(_ getter: Value, _ setter: Value, _ deleter: Value, _ doc: Value) -> Value {
    let property = heap.allocate(.property, PropertyObject.self)
    property.pointee.getter = getter
    property.pointee.setter = setter
    property.pointee.deleter = deleter
    property.pointee.doc = doc
    return Value(.property, property)
  }

  func installClassMethod(_ builder: TypeBuilder) { installWrapper(builder, .classMethod) }
  func installStaticMethod(_ builder: TypeBuilder) { installWrapper(builder, .staticMethod) }

  private func installWrapper(_ builder: TypeBuilder, _ kind: Kind) {
    builder.staticMethod("__new__", "(cls, function, /)") { vm, arguments throws(PyError) in
      let wrapper = vm.newWrapper(kind, arguments[1])
      let type = arguments[0].type
      return type == vm.type(kind) ? wrapper : vm.newInstance(type, payload: wrapper)
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      if kind == .staticMethod { return arguments[0].wrapper.pointee.wrapped }
      let owner = arguments[2].is(.type) ? arguments[2].type : vm.type(of: arguments[1])
      return try vm.bind(arguments[0], to: arguments[1], owner)
    }
    if kind == .staticMethod {
      builder.method("__call__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
        try vm.call(arguments[0].wrapper.pointee.wrapped, arguments.dropFirst())
      }
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let name = kind == .staticMethod ? "staticmethod" : "classmethod"
      return vm.newStr("<\(name)(\(try vm.reprText(arguments[0].wrapper.pointee.wrapped)))>")
    }
    builder.attribute("__func__") { _, arguments throws(PyError) in arguments[0].wrapper.pointee.wrapped }
    builder.attribute("__wrapped__") { _, arguments throws(PyError) in arguments[0].wrapper.pointee.wrapped }
    builder.attribute("__isabstractmethod__") { vm, arguments throws(PyError) in
      let flag = try vm.findAttribute(arguments[0].wrapper.pointee.wrapped, vm.intern("__isabstractmethod__"))
      return flag.isUndefined ? .false : Value(try vm.isTrue(flag))
    }
    for name in ["__name__", "__qualname__", "__doc__", "__module__", "__annotations__"] {
      builder.attribute(name) { vm, arguments throws(PyError) in
        try vm.getAttribute(arguments[0].wrapper.pointee.wrapped, name)
      }
    }
  }

  func installGetSet(_ builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.attribute("__name__") { vm, arguments throws(PyError) in
      arguments[0].is(.getSet) ? arguments[0].getSet.pointee.name : arguments[0].memberSlot.pointee.name
    }
    builder.attribute("__objclass__") { _, arguments throws(PyError) in
      arguments[0].is(.getSet) ? arguments[0].getSet.pointee.owner.value : arguments[0].memberSlot.pointee.owner.value
    }
    builder.attribute("__doc__") { vm, arguments throws(PyError) in
      guard arguments[0].is(.memberSlot) else { return .none }
      // `__slots__` may be a dict of documentation.
      let slots = arguments[0].memberSlot.pointee.owner.pointee.namespace.get(vm.name(.slots))
      guard slots.is(.dict) else { return .none }
      let doc = slots.dict.get(arguments[0].memberSlot.pointee.name.str)
      return doc.isStr ? doc : .none
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let isMember = arguments[0].is(.memberSlot)
      let name = isMember ? arguments[0].memberSlot.pointee.name : arguments[0].getSet.pointee.name
      let owner = isMember ? arguments[0].memberSlot.pointee.owner : arguments[0].getSet.pointee.owner
      return vm.newStr("<\(isMember ? "member" : "attribute") '\(name.str.string)' of '\(owner.nameText)' objects>")
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      arguments[1].isNone ? arguments[0] : try vm.bind(arguments[0], to: arguments[1], vm.type(of: arguments[1]))
    }
    func write(_ vm: VM, _ member: Value, _ object: Value, _ value: Value) throws(PyError) -> Value {
      if member.is(.memberSlot) {
        try vm.writeMember(member, object, value)
      } else {
        try vm.setGenericAttribute(object, vm.type(of: object), member.getSet.pointee.name, value)
      }
      return .none
    }
    builder.method("__set__", "(self, instance, value, /)") { vm, arguments throws(PyError) in
      try write(vm, arguments[0], arguments[1], arguments[2])
    }
    builder.method("__delete__", "(self, instance, /)") { vm, arguments throws(PyError) in
      try write(vm, arguments[0], arguments[1], .undefined)
    }
  }

  func installSuper(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", newSuper)
    builder.method("__init__", "(self, *args)") { _, _ throws(PyError) in .none }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      let proxy = arguments[0].superObject
      if arguments[1].isNone || !proxy.pointee.receiver.isUndefined { return arguments[0] }
      return try vm.call(vm.type(.superObject).value, proxy.pointee.start, arguments[1])
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let proxy = arguments[0].superObject
      let name = proxy.pointee.start.type.nameText
      if proxy.pointee.receiver.isUndefined { return vm.newStr("<super: <class '\(name)'>, NULL>") }
      return vm.newStr("<super: <class '\(name)'>, <\(proxy.pointee.receiverType.type.nameText) object>>")
    }
    builder.attribute("__thisclass__") { _, arguments throws(PyError) in arguments[0].superObject.pointee.start }
    builder.attribute("__self__") { _, arguments throws(PyError) in arguments[0].superObject.pointee.receiver }
    builder.attribute("__self_class__") { _, arguments throws(PyError) in
      arguments[0].superObject.pointee.receiverType
    }
  }

  /// `X[key]` for builtin generics.
  public func newGenericAlias(_ origin: Value, _ key: Value) -> Value {
    newIterator(.genericAlias, origin, extra: key.is(.tuple) ? key : newTuple([key]))
  }

  func installGenericAlias(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, origin, args, /)") { vm, arguments throws(PyError) in
      vm.newGenericAlias(arguments[1], arguments[2])
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let alias = arguments[0].iterator
      func text(_ value: Value) throws(PyError) -> String {
        if value.is(.ellipsis) { return "..." }
        if value.is(.type) || value.is(.function) || value.is(.native) {
          let module = try vm.getAttribute(value, vm.name(.module))
          let name = try vm.strText(try vm.getAttribute(value, vm.name(.qualname)))
          return module.isStr && module.str.string != "builtins" ? module.str.string + "." + name : name
        }
        if value.is(.list) {
          var parts: [String] = []
          for i in 0..<value.list.pointee.count { parts.append(try text(value.list.pointee.items[i])) }
          return "[" + parts.joined(separator: ", ") + "]"
        }
        return try vm.reprText(value)
      }
      var parts: [String] = []
      for i in 0..<alias.pointee.extra.tuple.pointee.count {
        parts.append(try text(alias.pointee.extra.tuple.items[i]))
      }
      return vm.newStr("\(try text(alias.pointee.source))[\(parts.isEmpty ? "()" : parts.joined(separator: ", "))]")
    }
    builder.method("__call__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.call(arguments[0].iterator.pointee.source, arguments.dropFirst())
    }
    builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
      try vm.substitute(arguments[0], arguments[1])
    }
    for (name, function) in [("__instancecheck__", "isinstance"), ("__subclasscheck__", "issubclass")] {
      builder.method(name, "(self, value, /)") { vm, _ throws(PyError) in
        throw vm.typeError("\(function)() argument 2 cannot be a parameterized generic")
      }
    }
    builder.attribute("__parameters__") { vm, arguments throws(PyError) in
      vm.newTuple(try vm.typeParameters(arguments[0].iterator.pointee.extra))
    }
    // `__getitem__` is for type variables: neither is a sequence.
    builder.set("__iter__", .none)
    builder.method("__mro_entries__", "(self, bases, /)") { vm, arguments throws(PyError) in
      vm.newTuple([arguments[0].iterator.pointee.source])
    }
    builder.method("__eq__", "(self, other, /)") { vm, arguments throws(PyError) in
      guard arguments[1].is(.genericAlias) else { return .notImplemented }
      let a = arguments[0].iterator.pointee
      let b = arguments[1].iterator.pointee
      return Value(a.source === b.source ? try vm.equal(a.extra, b.extra) : false)
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let alias = arguments[0].iterator.pointee
      return Value(try vm.hash(alias.source) ^ (try vm.hash(alias.extra)))
    }
    builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[0], arguments[1])
    }
    builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[1], arguments[0])
    }
    builder.attribute("__origin__") { _, arguments throws(PyError) in arguments[0].iterator.pointee.source }
    builder.attribute("__args__") { _, arguments throws(PyError) in arguments[0].iterator.pointee.extra }
  }

  /// `int | str`: a foreign object of type `types.UnionType`, its members in a tuple (values[0]).
  func newUnion(_ a: Value, _ b: Value) throws(PyError) -> Value {
    func members(_ value: Value) -> [Value]? {
      if value.isNone { return [type(.none).value] }
      if value.is(.type) || value.is(.genericAlias) { return [value] }
      if value.is(.foreign), value.foreign.pointee.type == unionType() {
        guard let tuple = value.foreign.pointee.values?[0].tuple else { return nil }
        return (0..<tuple.pointee.count).map { tuple.items[$0] }
      }
      return nil
    }
    guard let left = members(a), let right = members(b) else { return .notImplemented }
    var all = left
    for value in right where !all.contains(where: { $0 === value }) { all.append(value) }
    if all.count == 1 { return all[0] }
    return Value(.foreign, newForeign(unionType(), values: [newTuple(all)]))
  }

  func unionType() -> TypeRef {
    if let knownUnionType { return knownUnionType }
    let made = newNativeType("UnionType", module: intern("types"), kind: .foreign, isFinal: true)
    made.pointee.flags.insert(.cannotBeCreated)
    knownUnionType = made
    keepForever(made.value)
    let builder = TypeBuilder(vm: self, type: made)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      guard let tuple = arguments[0].foreign.pointee.values?[0].tuple else { return vm.emptyStr }
      var parts: [String] = []
      for i in 0..<tuple.pointee.count {
        let item = tuple.items[i]
        if item.is(.type) && item.type == vm.type(.none) {
          parts.append("None")
        } else if item.is(.type) {
          let module = vm.lookup(item.type, .module)
          let name = item.type.pointee.qualifiedName.str.string
          parts.append(module.isStr && module.str.string != "builtins" ? module.str.string + "." + name : name)
        } else {
          parts.append(try vm.reprText(item))
        }
      }
      return vm.newStr(parts.joined(separator: " | "))
    }
    builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[0], arguments[1])
    }
    builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[1], arguments[0])
    }
    builder.method("__eq__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard arguments[1].is(.foreign), arguments[1].foreign.pointee.type == vm.unionType(),
        let left = arguments[0].foreign.pointee.values?[0], let right = arguments[1].foreign.pointee.values?[0]
      else { return .notImplemented }
      // The order of the members does not count.
      return Value(try vm.equal(try vm.call(vm.type(.set).value, left), try vm.call(vm.type(.set).value, right)))
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      guard let members = arguments[0].foreign.pointee.values?[0] else { return Value(0) }
      return Value(try vm.hash(try vm.call(vm.type(.frozenset).value, members)))
    }
    builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
      throw vm.typeError("\(try vm.reprText(arguments[0])) is not a generic class")
    }
    for (name, function) in [("__instancecheck__", "isinstance"), ("__subclasscheck__", "issubclass")] {
      builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
        guard let tuple = arguments[0].foreign.pointee.values?[0].tuple else { return .false }
        for i in 0..<tuple.pointee.count where !tuple.items[i].is(.type) {
          throw vm.typeError("\(function)() argument 2 cannot be a parameterized generic")
        }
        for i in 0..<tuple.pointee.count {
          let isMatch =
            name == "__instancecheck__"
            ? try vm.isInstance(arguments[1], of: tuple.items[i]) : try vm.isDerived(arguments[1], from: tuple.items[i])
          if isMatch { return .true }
        }
        return .false
      }
    }
    builder.attribute("__parameters__") { vm, _ throws(PyError) in vm.emptyTuple }
    // `__getitem__` is for type variables: neither is a sequence.
    builder.set("__iter__", .none)
    builder.attribute("__args__") { _, arguments throws(PyError) in arguments[0].foreign.pointee.values?[0] ?? .none }
    return made
  }
}

/// `super()` and `super(type, object)`.
private func newSuper(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.keywordCount > 0 { throw vm.typeError("super() takes no keyword arguments") }
  if arguments.count > 3 {
    throw vm.typeError("super() expected at most 2 arguments, got \(arguments.count - 1)")
  }
  var start = arguments[1]
  var receiver = arguments[2].isNone ? .undefined : arguments[2]
  if start.isUndefined {
    // The zero-argument form: the class cell and the first argument of the running function.
    let frame = vm.currentFrame
    guard frame > vm.frames else { throw vm.runtimeError("super(): no current frame") }
    let code = frame.pointee.code
    guard code.pointee.positionalCount > 0 else { throw vm.runtimeError("super(): no arguments") }
    let info = code.pointee.info.takeUnretainedValue()
    guard let index = info.freeNames.firstIndex(where: { $0.bits == vm.name(.class).bits }) else {
      throw vm.runtimeError("super(): __class__ cell not found")
    }
    start = frame.pointee.function.pointee.closure.tuple.items[index].cell.pointee.value
    if start.isUndefined { throw vm.runtimeError("super(): empty __class__ cell") }
    receiver = frame.pointee.base[0]
    if receiver.is(.cell) { receiver = receiver.cell.pointee.value }
    if receiver.isUndefined { throw vm.runtimeError("super(): arg[0] deleted") }
  }
  guard start.is(.type) else {
    throw vm.typeError("super() argument 1 must be a type, not \(vm.typeName(start))")
  }
  let proxy = vm.heap.allocate(.superObject, SuperObject.self)
  proxy.pointee.start = start
  proxy.pointee.receiver = receiver
  proxy.pointee.receiverType = .undefined
  if !receiver.isUndefined {
    if receiver.is(.type) && receiver.type.isSubtype(of: start.type) {
      proxy.pointee.receiverType = receiver
    } else if vm.type(of: receiver).isSubtype(of: start.type) {
      proxy.pointee.receiverType = vm.type(of: receiver).value
    } else {
      throw vm.typeError("super(type, obj): obj must be an instance or subtype of type")
    }
  }
  return Value(.superObject, proxy)
}
