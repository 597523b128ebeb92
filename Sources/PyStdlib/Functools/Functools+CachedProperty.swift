// This file defines cached_property. It is native so that the result becomes an ordinary attribute of the instance:
// through `instance.__dict__` the instance would lose its hidden class, and all its attributes their speed.

import PyRuntime

/// Values: the function, the name or None.
func addCachedProperty(to builder: ModuleBuilder) {
  builder.type("cached_property") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.allowAttributes()
    builder.staticMethod("__new__", "(cls, func)") { vm, arguments throws(PyError) in
      let property = vm.newForeign(arguments[0], type, [arguments[1], .none])
      let doc = try vm.findAttribute(arguments[1], vm.intern("__doc__"))
      let object = vm.builtin(property).foreign
      vm.setNamespace(vm.attributes(of: object), "__doc__", doc.isUndefined ? .none : doc)
      return property
    }
    builder.attribute("func") { _, arguments throws(PyError) in arguments[0].foreign.slots[0] }
    builder.attribute("attrname") { _, arguments throws(PyError) in arguments[0].foreign.slots[1] }
    builder.method("__set_name__", "(self, owner, name)") { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      if slots[1].isNone {
        slots[1] = vm.intern(vm.builtin(arguments[2]))
      } else if !slots[1].str.equals(vm.builtin(arguments[2]).str) {
        throw vm.typeError(
          "Cannot assign the same cached_property to two different names "
            + "(\(try vm.reprText(slots[1])) and \(try vm.reprText(arguments[2]))).")
      }
      return .none
    }
    builder.method("__get__", "(self, instance, owner=None, /)", readCachedProperty)
    builder.classMethod("__class_getitem__", "(type, item, /)", newAlias)
  }
}

private func readCachedProperty(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let instance = arguments[1]
  if instance.isNone { return arguments[0] }
  let slots = arguments[0].foreign.slots
  let name = slots[1]
  guard name.isStr else {
    throw vm.typeError("Cannot use cached_property instance without calling __set_name__ on it.")
  }
  let type = vm.type(of: instance)
  if instance.is(.type) {
    throw vm.typeError(
      "The '__dict__' attribute on \(try vm.reprText(type.pointee.name)) instance does not support item assignment for "
        + "caching \(try vm.reprText(name)) property.")
  }
  guard instance.isInstance, !type.pointee.flags.contains(.hasNoDictionary) else {
    throw vm.typeError(
      "No '__dict__' attribute on \(try vm.reprText(type.pointee.name)) instance to cache "
        + "\(try vm.reprText(name)) property.")
  }
  let stored = vm.storedAttribute(instance.instance, name)
  if !stored.isUndefined { return stored }
  let result = try vm.call(slots[0], instance)
  try vm.keeping(result) { () throws(PyError) in
    try vm.setGenericAttribute(instance, type, name, result)
  }
  return result
}
