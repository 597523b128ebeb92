// This file defines the module weakref (library reference, "weakref"): the reference type natively, for the collector has
// to know it; proxies, collections and finalizers in Python.

import PyRuntime

extension StandardLibrary {
  static var weakrefModules: [ModuleDefinition] {
    [
      ModuleDefinition("weakref", source: weakrefSource) { builder throws(PyError) in
        let type = addReference(to: builder)
        builder.function("getweakrefcount", "(object, /)") { vm, arguments throws(PyError) in
          try vm.collectForWeakReferences()
          return Value(vm.weakReferences(to: arguments[0]).count)
        }
        builder.function("_references", "(object, /)") { vm, arguments throws(PyError) in
          try vm.collectForWeakReferences()
          return vm.newList(vm.weakReferences(to: arguments[0]))
        }
        builder.function("_epoch", "()") { vm, _ throws(PyError) in Value(vm.collectionCount) }
        // What a reference refers to, as far as is known without a collection.
        builder.function("_look", "(reference, /)") { vm, arguments throws(PyError) in
          let reference = vm.builtin(arguments[0])
          guard reference.is(.foreign), reference.foreign.pointee.type == type else { return .none }
          let referent = vm.referent(of: reference.foreign)
          return referent.isUndefined ? .none : referent
        }
        // The number of collections so far, one more of them where that is affordable.
        builder.function("_settle", "()") { vm, _ throws(PyError) in
          try vm.collectForWeakReferences()
          return Value(vm.collectionCount)
        }
      },
      ModuleDefinition("_weakrefset", source: weakSetSource),
      ModuleDefinition("_weakref_mappings", source: weakrefMappingsSource),
      ModuleDefinition("_weakref_proxies", source: weakrefProxySource),
    ]
  }
}

/// Values of a reference: callback, the object that a program sees, the hash once it was asked for.
private func addReference(to builder: ModuleBuilder) -> TypeRef {
  builder.type("ReferenceType") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try newReference(vm, arguments, type)
    }
    builder.method("__init__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      if arguments.keywordCount > 0 { throw vm.typeError("ref() takes no keyword arguments") }
      try checkCount(vm, arguments, "__init__")
      return .none
    }
    builder.method("__call__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.collectForWeakReferences()
      let referent = vm.referent(of: arguments[0].foreign)
      return referent.isUndefined ? .none : referent
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let reference = arguments[0].foreign
      if !reference.slots[2].isUndefined { return reference.slots[2] }
      let referent = vm.referent(of: reference)
      if referent.isUndefined { throw vm.typeError("weak object has gone away") }
      let hash = Value(try vm.hash(referent))
      reference.slots[2] = hash
      return hash
    }
    builder.method("__eq__", "(self, value, /)") { vm, arguments throws(PyError) in
      let result = try compare(vm, arguments, type)
      return result.map { Value($0) } ?? .notImplemented
    }
    builder.method("__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
      let result = try compare(vm, arguments, type)
      return result.map { Value(!$0) } ?? .notImplemented
    }
    builder.method("__repr__", "(self, /)", showReference)
    builder.attribute("__callback__") { vm, arguments throws(PyError) in
      vm.referent(of: arguments[0].foreign).isUndefined ? .none : arguments[0].foreign.slots[0]
    }
    builder.classMethod("__class_getitem__", "(type, item, /)", newAlias)
  }
}

private func checkCount(_ vm: VM, _ arguments: Arguments, _ name: String) throws(PyError) {
  let given = arguments.positionalCount - 1
  if given < 1 { throw vm.typeError("\(name) expected at least 1 argument, got \(given)") }
  if given > 2 { throw vm.typeError("\(name) expected at most 2 arguments, got \(given)") }
}

private func newReference(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Value {
  let cls = arguments[0]
  guard cls.is(.type), cls.type.isSubtype(of: type) else {
    throw vm.typeError("ReferenceType.__new__(X): X is not a type object (\(vm.typeName(cls)))")
  }
  if cls.type == type && arguments.keywordCount > 0 { throw vm.typeError("ref() takes no keyword arguments") }
  try checkCount(vm, arguments, "__new__")
  let referent = arguments[1]
  guard vm.canBeReferencedWeakly(referent) else {
    throw vm.typeError("cannot create weak reference to '\(vm.typeName(referent))' object")
  }
  let callback = arguments.positionalCount > 2 ? arguments[2] : .none
  if callback.isNone && cls.type == type {
    // References without a callback are all the same one.
    for known in vm.weakReferences(to: referent)
    where known.is(.foreign) && known.foreign.pointee.type == type && known.foreign.slots[0].isNone {
      return known
    }
  }
  return vm.newWeakReference(cls, type, to: referent, callback: callback)
}

private func compare(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Bool? {
  let other = vm.builtin(arguments[1])
  guard other.is(.foreign), other.foreign.pointee.type == type else { return nil }
  let a = vm.referent(of: arguments[0].foreign)
  let b = vm.referent(of: other.foreign)
  if a.isUndefined || b.isUndefined { return arguments[0] === other }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(a)
  vm.keep(b)
  return try vm.equal(a, b)
}

private func showReference(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let place = "0x" + String(vm.identity(vm.receiver(of: arguments)), radix: 16)
  let referent = vm.referent(of: arguments[0].foreign)
  if referent.isUndefined { return vm.newStr("<weakref at \(place); dead>") }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(referent)
  var text = "<weakref at \(place); to '\(vm.typeName(referent))' at 0x\(String(vm.identity(referent), radix: 16))"
  var name = Value.undefined
  _ = try vm.catches(.attributeError) { () throws(PyError) in
    name = try vm.getAttribute(referent, vm.intern("__name__"))
  }
  if name.isStr { text += " (\(name.str.string))" }
  return vm.newStr(text + ">")
}
