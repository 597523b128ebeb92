// This file defines itemgetter, attrgetter and methodcaller: look-ups as objects that can be called.

import PyRuntime

/// Values: a tuple of the keys.
func addItemGetter(to builder: ModuleBuilder) {
  builder.type("itemgetter") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, /, *items)") { vm, arguments throws(PyError) in
      if arguments.count == 1 { throw vm.typeError("itemgetter expected 1 argument, got 0") }
      let keys = vm.newTuple(arguments.base + 1, count: arguments.positionalCount - 1)
      return vm.newForeign(arguments[0], type, [keys])
    }
    builder.method("__call__", "(self, obj, /)") { vm, arguments throws(PyError) in
      let keys = arguments[0].foreign.slots[0].tuple
      if keys.pointee.count == 1 { return try vm.getItem(arguments[1], keys.items[0]) }
      let result = try vm.newFilledTuple(count: keys.pointee.count)
      return try vm.keeping(Value(.tuple, result)) { () throws(PyError) in
        for i in 0..<keys.pointee.count { result.items[i] = try vm.getItem(arguments[1], keys.items[i]) }
        return Value(.tuple, result)
      }
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      try showCall(vm, arguments, vm.array(arguments[0].foreign.slots[0]))
    }
  }
}

/// Values: a tuple of the names as given, a tuple of each name's parts, which are interned.
func addAttributeGetter(to builder: ModuleBuilder) {
  builder.type("attrgetter") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, /, *attrs)") { vm, arguments throws(PyError) in
      if arguments.count == 1 { throw vm.typeError("attrgetter expected 1 argument, got 0") }
      var paths: [Value] = []
      let count = arguments.positionalCount - 1
      let names = vm.newTuple(count: count)
      for i in 0..<count {
        let name = vm.builtin(arguments[i + 1])
        guard name.isStr else { throw vm.typeError("attribute name must be a string") }
        names.items[i] = name
        let parts = name.str.string.split(separator: ".", omittingEmptySubsequences: false)
        paths.append(vm.newTuple(parts.map { vm.intern(String($0)) }))
      }
      return vm.newForeign(arguments[0], type, [Value(.tuple, names), vm.newTuple(paths)])
    }
    builder.method("__call__", "(self, obj, /)") { vm, arguments throws(PyError) in
      let paths = arguments[0].foreign.slots[1].tuple
      if paths.pointee.count == 1 { return try follow(vm, paths.items[0].tuple, from: arguments[1]) }
      let result = try vm.newFilledTuple(count: paths.pointee.count)
      return try vm.keeping(Value(.tuple, result)) { () throws(PyError) in
        for i in 0..<paths.pointee.count {
          result.items[i] = try follow(vm, paths.items[i].tuple, from: arguments[1])
        }
        return Value(.tuple, result)
      }
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      try showCall(vm, arguments, vm.array(arguments[0].foreign.slots[0]))
    }
  }
}

private func follow(_ vm: VM, _ path: TupleRef, from object: Value) throws(PyError) -> Value {
  var object = object
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  for i in 0..<path.pointee.count { object = vm.keep(try vm.getAttribute(object, path.items[i])) }
  return object
}

/// Values: the name, a tuple of the arguments, a tuple of the keywords' names. The keywords' values are the last of
/// the arguments.
func addMethodCaller(to builder: ModuleBuilder) {
  builder.type("methodcaller") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      guard arguments.positionalCount > 1 else {
        throw vm.typeError("methodcaller needs at least one argument, the method name")
      }
      let name = vm.builtin(arguments[1])
      guard name.isStr else { throw vm.typeError("method name must be a string") }
      let given = vm.newTuple(arguments.base + 2, count: arguments.count - 2)
      let keywords = arguments.keywords.isUndefined ? vm.emptyTuple : arguments.keywords
      return vm.newForeign(arguments[0], type, [vm.intern(name), given, keywords])
    }
    builder.method("__call__", "(self, obj, /)") { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      let method = try vm.getAttribute(arguments[1], slots[0])
      let given = slots[1].tuple
      let keywords = slots[2].tuple.pointee.count == 0 ? Value.undefined : slots[2]
      return try vm.call(method, Arguments(given.items, given.pointee.count, keywords: keywords))
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      let names = slots[2].tuple
      let given = slots[1].tuple
      let positional = given.pointee.count - names.pointee.count
      var parts = [try vm.reprText(slots[0])]
      for i in 0..<positional { parts.append(try vm.reprText(given.items[i])) }
      for i in 0..<names.pointee.count {
        parts.append(names.items[i].str.string + "=" + (try vm.reprText(given.items[positional + i])))
      }
      return vm.newStr("operator.\(vm.receiverType(of: arguments).nameText)(\(parts.joined(separator: ", ")))")
    }
  }
}

/// `operator.itemgetter(1, 'a')`
private func showCall(_ vm: VM, _ arguments: Arguments, _ values: [Value]) throws(PyError) -> Value {
  let name = vm.receiverType(of: arguments).nameText
  var parts: [String] = []
  for value in values { parts.append(try vm.reprText(value)) }
  return vm.newStr("operator.\(name)(\(parts.joined(separator: ", ")))")
}
