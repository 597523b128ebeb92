// This file defines `object`: what every class inherits (data model 3.3.1, 3.3.2).

extension VM {
  func installObject(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, *args, **kwargs)", objectNew)
    builder.method("__init__", "(self, *args, **kwargs)", objectInit)
    noInitializer = nativeCount - 1
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      vm.newStr(vm.defaultRepr(arguments[0]))
    }
    builder.method("__str__", "(self, /)") { vm, arguments throws(PyError) in try vm.repr(arguments[0]) }
    builder.method("__format__", "(self, format_spec, /)") { vm, arguments throws(PyError) in
      let specification = vm.builtin(arguments[1])
      guard specification.isStr else {
        throw vm.typeError("__format__() argument must be str, not \(vm.argumentTypeName(arguments[1]))")
      }
      if specification.str.pointee.count > 0 {
        throw vm.typeError("unsupported format string passed to \(vm.typeName(arguments[0])).__format__")
      }
      return try vm.str(arguments[0])
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      Value(vm.identityHash(arguments[0]))
    }
    builder.method("__eq__", "(self, value, /)") { _, arguments throws(PyError) in
      arguments[0] === arguments[1] ? .true : .notImplemented
    }
    builder.method("__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
      let equal = vm.lookup(vm.type(of: arguments[0]), .eq)
      let result = try vm.callMethod(equal, arguments[0], arguments[1])
      if result.is(.notImplemented) { return result }
      return Value(!(try vm.isTrue(result)))
    }
    for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
      builder.method(name, "(self, value, /)") { _, _ throws(PyError) in .notImplemented }
    }
    builder.method("__getattribute__", "(self, name, /)") { vm, arguments throws(PyError) in
      let name = try vm.attributeName(arguments[1])
      let value = try vm.genericAttribute(arguments[0], vm.type(of: arguments[0]), name)
      if value.isUndefined { throw vm.attributeError(arguments[0], name) }
      return value
    }
    builder.method("__setattr__", "(self, name, value, /)") { vm, arguments throws(PyError) in
      let name = try vm.attributeName(arguments[1])
      try vm.setGenericAttribute(arguments[0], vm.type(of: arguments[0]), name, arguments[2])
      return .none
    }
    builder.method("__delattr__", "(self, name, /)") { vm, arguments throws(PyError) in
      let name = try vm.attributeName(arguments[1])
      try vm.setGenericAttribute(arguments[0], vm.type(of: arguments[0]), name, .undefined)
      return .none
    }
    builder.method("__dir__", "(self, /)") { vm, arguments throws(PyError) in
      if arguments[0].is(.module) {
        let own = arguments[0].module.pointee.namespace.get(vm.name(.dir).str)
        if !own.isUndefined { return try vm.call(own) }
      }
      return try vm.attributeNames(arguments[0])
    }
    builder.method("__getstate__", "(self, /)") { vm, arguments throws(PyError) in
      guard arguments[0].isInstance else { return .none }
      let state = try vm.dictionaryState(arguments[0].instance)
      let slots = vm.slotState(arguments[0].instance)
      return slots.pointee.count == 0 ? state : vm.newTuple([state, Value(.dict, slots)])
    }
    builder.method("__sizeof__", "(self, /)") { vm, arguments throws(PyError) in Value(vm.size(of: arguments[0])) }
    builder.classMethod("__init_subclass__", "(cls, /, **kwargs)") { vm, arguments throws(PyError) in
      if arguments.keywordCount > 0 {
        throw vm.typeError("\(arguments[0].type.nameText).__init_subclass__() takes no keyword arguments")
      }
      return .none
    }
    builder.classMethod("__subclasshook__", "(cls, subclass, /)") { _, _ throws(PyError) in .notImplemented }
    builder.attribute("__class__") { vm, arguments throws(PyError) in
      vm.type(of: arguments[0]).value
    } set: { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { throw vm.typeError("can't delete __class__ attribute") }
      guard arguments[1].is(.type) else {
        throw vm.typeError("__class__ must be set to a class, not '\(vm.typeName(arguments[1]))' object")
      }
      guard arguments[0].isInstance, arguments[0].instance.type.pointee.flags.contains(.isHeapType),
        arguments[1].type.pointee.flags.contains(.isHeapType)
      else { throw vm.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses") }
      let old = arguments[0].instance.type
      guard vm.haveSameLayout(old, arguments[1].type) else {
        throw vm.typeError(
          "__class__ assignment: '\(arguments[1].type.nameText)' object layout differs from '\(old.nameText)'")
      }
      vm.setType(of: arguments[0].instance, arguments[1].type)
      return .none
    }
    builder.set("__doc__", .none)
    installInstanceAttributes(builder)
  }

  /// `__dict__` and `__weakref__` of instances, which the class has that brings them into a line of classes.
  private func installInstanceAttributes(_ builder: TypeBuilder) {
    instanceDictionary = builder.newAttribute("__dict__") { vm, arguments throws(PyError) in
      let object = arguments[0]
      if object.isInstance, !object.instance.type.pointee.flags.contains(.hasNoDictionary) {
        return Value(.dict, vm.dictionary(of: object.instance))
      }
      if object.is(.function) {
        if object.function.pointee.attributes.isUndefined {
          object.function.pointee.attributes = Value(.dict, vm.newDict())
        }
        return object.function.pointee.attributes
      }
      throw vm.attributeError(object, vm.name(.dict))
    } set: { vm, arguments throws(PyError) in
      guard arguments[0].isInstance, !arguments[0].instance.type.pointee.flags.contains(.hasNoDictionary) else {
        throw vm.attributeError(arguments[0], vm.name(.dict))
      }
      if arguments[1].isUndefined {
        vm.setDictionary(of: arguments[0].instance, Value(.dict, vm.newDict()))
        return .none
      }
      guard vm.builtin(arguments[1]).is(.dict) else {
        throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(arguments[1]))'")
      }
      vm.setDictionary(of: arguments[0].instance, vm.builtin(arguments[1]))
      return .none
    }
    instanceReferences = builder.newAttribute("__weakref__") { vm, arguments in
      vm.weakReferences(to: arguments[0]).first ?? .none
    }
  }

  /// The name argument of getattr and its kin, interned.
  func attributeName(_ value: Value) throws(PyError) -> Value {
    let name = builtin(value)
    guard name.isStr else { throw typeError("attribute name must be string, not '\(typeName(value))'") }
    return intern(name)
  }

  /// `dir(object)`: a sorted list of names.
  func attributeNames(_ object: Value) throws(PyError) -> Value {
    var names: Set<String> = []
    func add(_ dict: DictRef) {
      dict.forEach { if $0.key.isStr { names.insert($0.key.str.string) } }
    }
    func add(type: TypeRef) {
      let mro = type.pointee.mro.tuple
      for i in 0..<mro.pointee.count { add(mro.items[i].type.pointee.namespace) }
    }
    switch object.kind {
    case .module:
      add(object.module.pointee.namespace)
      return newList(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { newStr($0) })
    case .type: add(type: object.type)
    default: add(type: type(of: object))
    }
    if object.isInstance {
      let instance = object.instance
      if instance.pointee.shape.pointee.isDictionary {
        add(dictionary(of: instance))
      } else {
        for key in instance.pointee.shape.keys { names.insert(key.str.string) }
      }
    }
    if object.is(.function), object.function.pointee.attributes.is(.dict) {
      add(object.function.pointee.attributes.dict)
    }
    // The order of the bytes of UTF-8 is that of the code points.
    return newList(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { newStr($0) })
  }
}

private func objectNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard arguments.positionalCount > 0 else { throw vm.typeError("object.__new__(): not enough arguments") }
  guard arguments[0].is(.type) else {
    throw vm.typeError("object.__new__(X): X is not a type object (\(vm.typeName(arguments[0])))")
  }
  let type = arguments[0].type
  if arguments.count > 1 {
    if vm.lookup(type, .new) !== vm.lookup(vm.objectType, .new) {
      throw vm.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
    }
    if vm.lookup(type, .`init`) === vm.lookup(vm.objectType, .`init`) {
      throw vm.typeError("\(type.nameText)() takes no arguments")
    }
  }
  if vm.hasAbstractMethods(type) { throw vm.abstractError(type) }
  if type.pointee.payloadKind != .undefined {
    throw vm.typeError(
      "object.__new__(\(type.nameText)) is not safe, use \(type.pointee.layout?.nameText ?? "its base").__new__()")
  }
  return Value(.instance, vm.newInstance(type))
}

private func objectInit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.count > 1 {
    let type = vm.type(of: arguments[0])
    if vm.lookup(type, .`init`) !== vm.lookup(vm.objectType, .`init`) {
      throw vm.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if vm.lookup(type, .new) === vm.lookup(vm.objectType, .new) {
      throw vm.typeError("\(type.nameText).__init__() takes exactly one argument (the instance to initialize)")
    }
  }
  return .none
}
