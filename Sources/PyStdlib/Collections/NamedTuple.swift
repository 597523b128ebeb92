// This file defines the native parts of namedtuple: the constructor, which binds its arguments as a Python function
// would, and the descriptor of a field. Neither needs code made out of text.

import PyRuntime

func addNamedTupleParts(to builder: ModuleBuilder) {
  addConstructor(to: builder)
  addTupleGetter(to: builder)
  builder.function("_caller_module", "()") { vm, _ throws(PyError) in
    let name = vm.callerModuleName
    return name.isUndefined ? .none : name
  }
}

/// Values: the class's name, a tuple of the field names, a tuple of the last fields' defaults.
private func addConstructor(to builder: ModuleBuilder) {
  builder.type("_constructor") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, name, fields, defaults, /)") { vm, arguments throws(PyError) in
      vm.newForeign(arguments[0], type, [arguments[1], arguments[2], arguments[3]])
    }
    builder.method("__call__", "(self, /, *args, **kwargs)", construct)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let address = String(vm.identity(arguments[0]), radix: 16)
      return vm.newStr("<function \(arguments[0].foreign.slots[0].str.string).__new__ at 0x\(address)>")
    }
    builder.attribute("__name__") { vm, _ throws(PyError) in vm.intern("__new__") }
    builder.attribute("__qualname__") { vm, arguments throws(PyError) in
      vm.newStr(arguments[0].foreign.slots[0].str.string + ".__new__")
    }
    builder.attribute("__defaults__") { vm, arguments throws(PyError) in
      let defaults = arguments[0].foreign.slots[2]
      return defaults.tuple.pointee.count == 0 ? .none : defaults
    }
  }
}

/// `__new__(cls, x, y=1)`
private func construct(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let slots = arguments[0].foreign.slots
  let fields = slots[1].tuple
  let defaults = slots[2].tuple
  let count = fields.pointee.count
  let name = slots[0].str.string + ".__new__()"
  let positional = arguments.positionalCount - 2
  guard positional >= 0, arguments[1].is(.type), arguments[1].type.isSubtype(of: vm.type(.tuple)) else {
    throw vm.typeError("\(name) missing 1 required positional argument: '_cls'")
  }
  let items = vm.newTuple(count: count)
  for i in 0..<count { items.items[i] = i < positional ? arguments[2 + i] : .undefined }
  for i in 0..<arguments.keywordCount {
    let keyword = arguments.keywords.tuple.items[i]
    guard let at = (0..<count).first(where: { fields.items[$0].str.equals(keyword.str) }) else {
      throw vm.typeError("\(name) got an unexpected keyword argument '\(keyword.str.string)'")
    }
    if !items.items[at].isUndefined {
      throw vm.typeError("\(name) got multiple values for argument '\(keyword.str.string)'")
    }
    items.items[at] = arguments[2 + positional + i]
  }
  let required = count - defaults.pointee.count
  if positional > count {
    let least = required == count ? "\(count + 1)" : "from \(required + 1) to \(count + 1)"
    let plural = count == 0 && required == count ? "" : "s"
    throw vm.typeError("\(name) takes \(least) positional argument\(plural) but \(positional + 1) were given")
  }
  for i in max(required, 0)..<max(count, required) where items.items[i].isUndefined {
    items.items[i] = defaults.items[i - required]
  }
  let missing = (0..<count).filter { items.items[$0].isUndefined }.map { "'\(fields.items[$0].str.string)'" }
  if !missing.isEmpty {
    let plural = missing.count == 1 ? "" : "s"
    throw vm.typeError(
      "\(name) missing \(missing.count) required positional argument\(plural): \(enumeration(missing))")
  }
  return vm.newInstance(arguments[1].type, payload: Value(.tuple, items))
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`
private func enumeration(_ names: [String]) -> String {
  switch names.count {
  case 1: names[0]
  case 2: "\(names[0]) and \(names[1])"
  default: names.dropLast().joined(separator: ", ") + ", and \(names[names.count - 1])"
  }
}

/// Values: the docstring. `first` is the place in the tuple.
private func addTupleGetter(to builder: ModuleBuilder) {
  builder.type("_tuplegetter") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, index, doc, /)") { vm, arguments throws(PyError) in
      vm.newForeign(arguments[0], type, [arguments[2]], first: try vm.index(arguments[1], .overflowError))
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      let tuple = vm.builtin(arguments[1])
      let index = arguments[0].foreign.pointee.first
      guard tuple.is(.tuple) else {
        if tuple.isNone { return arguments[0] }
        throw vm.typeError(
          "descriptor for index '\(index)' for tuple subclasses doesn't apply to '\(vm.typeName(arguments[1]))' object")
      }
      guard index >= 0 && index < tuple.tuple.pointee.count else { throw vm.indexError("tuple index out of range") }
      return tuple.tuple.items[index]
    }
    builder.method("__set__", "(self, instance, value, /)") { vm, _ throws(PyError) in
      throw vm.raise(.attributeError, "can't set attribute")
    }
    builder.method("__delete__", "(self, instance, /)") { vm, _ throws(PyError) in
      throw vm.raise(.attributeError, "can't delete attribute")
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let name = vm.receiverType(of: arguments).nameText
      return vm.newStr("\(name)(\(object.pointee.first), \(try vm.reprText(object.slots[0])))")
    }
    builder.attribute(
      "__doc__",
      { _, arguments throws(PyError) in arguments[0].foreign.slots[0] },
      set: { _, arguments throws(PyError) in
        arguments[0].foreign.slots[0] = arguments[1].isUndefined ? .none : arguments[1]
        return .none
      })
  }
}
