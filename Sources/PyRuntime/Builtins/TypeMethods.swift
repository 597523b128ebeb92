// This file defines `type` and the class statement behind it (data model 3.3.3, "Customizing class creation").

extension VM {
  func installType(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, *args, **kwargs)", typeNew)
    builder.method("__init__", "(self, *args, **kwargs)") { _, _ throws(PyError) in .none }
    builder.method("__call__", "(self, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.constructPlainly(arguments[0].type, arguments.base + 1, arguments.count - 1, arguments.keywords)
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let type = arguments[0].type
      let module = vm.lookup(type, .module)
      var name = type.pointee.qualifiedName.str.string
      if module.isStr && module.str.string != "builtins" { name = module.str.string + "." + name }
      return vm.newStr("<class '\(name)'>")
    }
    builder.method("__instancecheck__", "(self, instance, /)") { vm, arguments throws(PyError) in
      Value(vm.type(of: arguments[1]).isSubtype(of: arguments[0].type))
    }
    builder.method("__subclasscheck__", "(self, subclass, /)") { vm, arguments throws(PyError) in
      guard arguments[1].is(.type) else { throw vm.typeError("issubclass() arg 1 must be a class") }
      return Value(arguments[1].type.isSubtype(of: arguments[0].type))
    }
    builder.classMethod("__prepare__", "(cls, *args, **kwargs)") { vm, _ throws(PyError) in Value(.dict, vm.newDict()) }
    builder.method("mro", "(self, /)") { vm, arguments throws(PyError) in
      Value(.list, try vm.list(arguments[0].type.pointee.mro))
    }
    builder.method("__subclasses__", "(self, /)") { vm, arguments throws(PyError) in
      Value(.list, try vm.list(arguments[0].type.pointee.subclasses))
    }
    builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[0], arguments[1])
    }
    builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newUnion(arguments[1], arguments[0])
    }
    builder.attribute("__name__") { vm, arguments throws(PyError) in
      // Types of native modules may be known to errors by a dotted name, as those of C in CPython are.
      let name = arguments[0].type.pointee.name
      if arguments[0].type.pointee.flags.contains(.isHeapType) { return name }
      let text = name.str.string
      guard let dot = text.lastIndex(of: ".") else { return name }
      return vm.intern(String(text[text.index(after: dot)...]))
    } set: { vm, arguments throws(PyError) in
      try vm.checkMutable(arguments[0].type, "__name__", arguments[1])
      guard arguments[1].isStr else {
        throw vm.typeError(
          "can only assign string to \(arguments[0].type.nameText).__name__, not '\(vm.typeName(arguments[1]))'")
      }
      if arguments[1].str.string.unicodeScalars.contains("\0") {
        throw vm.valueError("type name must not contain null characters")
      }
      arguments[0].type.pointee.name = vm.intern(arguments[1])
      return .none
    }
    builder.attribute("__qualname__") { _, arguments throws(PyError) in
      arguments[0].type.pointee.qualifiedName
    } set: { vm, arguments throws(PyError) in
      try vm.checkMutable(arguments[0].type, "__qualname__", arguments[1])
      guard arguments[1].isStr else {
        throw vm.typeError(
          "can only assign string to \(arguments[0].type.nameText).__qualname__, not '\(vm.typeName(arguments[1]))'")
      }
      arguments[0].type.pointee.qualifiedName = arguments[1]
      return .none
    }
    builder.attribute("__module__") { vm, arguments throws(PyError) in
      let own = arguments[0].type.pointee.namespace.get(vm.name(.module).str)
      // Types whose instances have a `__module__` keep the descriptor of that in the place of their own.
      return own.isUndefined || own.is(.getSet) ? vm.intern("builtins") : own
    } set: { vm, arguments throws(PyError) in
      try vm.checkMutable(arguments[0].type, "__module__", arguments[1])
      vm.setNamespace(arguments[0].type.pointee.namespace, vm.name(.module), arguments[1])
      vm.typeChanged(arguments[0].type)
      return .none
    }
    builder.attribute("__bases__") { _, arguments throws(PyError) in
      arguments[0].type.pointee.bases
    } set: { vm, arguments throws(PyError) in
      try vm.checkMutable(arguments[0].type, "__bases__", arguments[1])
      try vm.setBases(of: arguments[0].type, arguments[1])
      return .none
    }
    builder.attribute("__base__") { _, arguments throws(PyError) in
      let bases = arguments[0].type.pointee.bases.tuple
      return bases.pointee.count > 0 ? bases.items[0] : .none
    }
    builder.attribute("__mro__") { _, arguments throws(PyError) in arguments[0].type.pointee.mro }
    builder.attribute("__dict__") { vm, arguments throws(PyError) in
      vm.newWrapper(.mappingProxy, Value(.dict, arguments[0].type.pointee.namespace))
    }
    builder.attribute("__doc__") { vm, arguments throws(PyError) in
      let doc = arguments[0].type.pointee.namespace.get(vm.name(.doc).str)
      return doc.isUndefined ? .none : doc
    } set: { vm, arguments throws(PyError) in
      try vm.checkMutable(arguments[0].type, "__doc__", arguments[1])
      vm.setNamespace(arguments[0].type.pointee.namespace, vm.name(.doc), arguments[1])
      return .none
    }
    builder.attribute("__annotations__") { vm, arguments throws(PyError) in
      let own = arguments[0].type.pointee.namespace.get(vm.name(.annotations).str)
      if !own.isUndefined { return own }
      guard arguments[0].type.pointee.flags.contains(.isHeapType) else {
        throw vm.attributeError(arguments[0], vm.name(.annotations))
      }
      let fresh = Value(.dict, vm.newDict())
      vm.setNamespace(arguments[0].type.pointee.namespace, vm.name(.annotations), fresh)
      return fresh
    } set: { vm, arguments throws(PyError) in
      let type = arguments[0].type
      guard type.pointee.flags.contains(.isHeapType) else {
        throw vm.typeError("cannot set '__annotations__' attribute of immutable type '\(type.nameText)'")
      }
      if arguments[1].isUndefined {
        let index = type.pointee.namespace.find(vm.name(.annotations).str)
        if index < 0 { throw vm.raise(.attributeError, "__annotations__") }
        vm.removeEntry(type.pointee.namespace, index)
        return .none
      }
      vm.setNamespace(arguments[0].type.pointee.namespace, vm.name(.annotations), arguments[1])
      return .none
    }
    builder.attribute("__abstractmethods__") { vm, arguments throws(PyError) in
      let own = arguments[0].type.pointee.namespace.get(vm.name(.abstractmethods).str)
      if own.isUndefined { throw vm.raise(.attributeError, "__abstractmethods__") }
      return own
    } set: { vm, arguments throws(PyError) in
      let namespace = arguments[0].type.pointee.namespace
      if arguments[1].isUndefined {
        let index = namespace.find(vm.name(.abstractmethods).str)
        if index < 0 { throw vm.raise(.attributeError, "__abstractmethods__") }
        vm.removeEntry(namespace, index)
      } else {
        vm.setNamespace(namespace, vm.name(.abstractmethods), arguments[1])
      }
      vm.typeChanged(arguments[0].type)
      return .none
    }
  }

  /// Builtin types stay as they are, and no type loses these attributes. `value` is undefined to delete.
  func checkMutable(_ type: TypeRef, _ name: String, _ value: Value) throws(PyError) {
    if !type.pointee.flags.contains(.isHeapType) {
      throw typeError("cannot set '\(name)' attribute of immutable type '\(type.nameText)'")
    }
    if value.isUndefined {
      throw typeError("cannot delete '\(name)' attribute of immutable type '\(type.nameText)'")
    }
  }

  /// `__build_class__(body, name, *bases, metaclass=..., **keywords)`
  func buildClass(_ arguments: Arguments) throws(PyError) -> Value {
    let mark = keepMark
    defer { release(to: mark) }
    let body = arguments[0]
    let name = arguments[1]
    var given: [Value] = []
    for i in 2..<max(2, arguments.positionalCount) { given.append(arguments.base[i]) }
    var keywords: [(String, Value)] = []
    var metaclass = Value.undefined
    for i in 0..<arguments.keywordCount {
      let key = arguments.keywords.tuple.items[i].str.string
      let value = arguments.base[arguments.positionalCount + i]
      if key == "metaclass" { metaclass = value } else { keywords.append((key, value)) }
    }
    let bases = keep(try resolveBases(given))
    if metaclass.isUndefined {
      metaclass = bases.tuple.pointee.count > 0 ? type(of: bases.tuple.items[0]).value : typeType.value
    }
    if metaclass.is(.type) { metaclass = try winningMetaclass(metaclass.type, bases).value }
    var namespace = Value(.dict, newDict())
    let prepare = try findAttribute(metaclass, self.name(.prepare))
    if !prepare.isUndefined {
      namespace = try call(prepare, [name, bases], keywords: keywords)
      if !namespace.is(.dict) && lookup(type(of: namespace), .getitem).isUndefined {
        let shown = metaclass.is(.type) ? metaclass.type.nameText : "<metaclass>"
        throw typeError("\(shown).__prepare__() must return a mapping, not \(typeName(namespace))")
      }
    }
    keep(namespace)
    let cell = keep(try execute(body.function, namespace: namespace))
    if given.count != bases.tuple.pointee.count
      || zip(given, 0..<given.count).contains(where: { $0 !== bases.tuple.items[$1] })
    {
      try setItem(namespace, intern("__orig_bases__"), newTuple(given))
    }
    if cell.is(.cell) { try setItem(namespace, self.name(.classcell), cell) }
    let made = keep(try call(metaclass, [name, bases, namespace], keywords: keywords))
    if cell.is(.cell) && cell.cell.pointee.value.isUndefined && made.is(.type) { cell.cell.pointee.value = made }
    return made
  }

  /// Bases with `__mro_entries__` replaced (PEP 560): a tuple.
  private func resolveBases(_ given: [Value]) throws(PyError) -> Value {
    let result = newList()
    let mark = keepMark
    keep(Value(.list, result))
    defer { release(to: mark) }
    for base in given {
      let entries = base.is(.type) ? Value.undefined : try findAttribute(base, name(.mroEntries))
      if entries.isUndefined {
        try append(result, base)
      } else {
        let replacement = try call(entries, newTuple(given))
        guard replacement.is(.tuple) else { throw typeError("__mro_entries__ must return a tuple") }
        for i in 0..<replacement.tuple.pointee.count { try append(result, replacement.tuple.items[i]) }
      }
    }
    return newTuple(result.pointee.items, count: result.pointee.count)
  }

  /// The most derived metaclass of a class's bases and its own.
  private func winningMetaclass(_ start: TypeRef, _ bases: Value) throws(PyError) -> TypeRef {
    var winner = start
    for i in 0..<bases.tuple.pointee.count {
      let meta = type(of: bases.tuple.items[i])
      if winner.isSubtype(of: meta) { continue }
      guard meta.isSubtype(of: winner) else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of "
            + "all its bases")
      }
      winner = meta
    }
    return winner
  }

  /// `type.__new__(metatype, name, bases, namespace, **keywords)`
  func makeClass(_ metatype: TypeRef, _ name: Value, _ bases: Value, _ given: Value, _ keywords: [(String, Value)])
    throws(PyError) -> Value
  {
    for i in 0..<bases.tuple.pointee.count where !bases.tuple.items[i].is(.type) {
      if !(try findAttribute(bases.tuple.items[i], self.name(.mroEntries))).isUndefined {
        throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
      }
    }
    let winner = try winningMetaclass(metatype, bases)
    var types: [TypeRef] = []
    for i in 0..<bases.tuple.pointee.count {
      let base = bases.tuple.items[i]
      guard base.is(.type) else {
        throw typeError("bases must be types")
      }
      types.append(base.type)
    }
    let mark = keepMark
    defer { release(to: mark) }
    let namespace = keep(Value(.dict, try copy(builtin(given).dict)))
    let dict = namespace.dict
    let made = try newClass(name, bases: types, namespace: dict, metatype: winner)
    keep(made.value)
    let qualified = dict.get(self.name(.qualname).str)
    if !qualified.isUndefined {
      guard qualified.isStr else {
        throw typeError("type __qualname__ must be a str, not \(typeName(qualified))")
      }
      made.pointee.qualifiedName = qualified
      removeEntry(dict, dict.find(self.name(.qualname).str))
    }
    if dict.find(self.name(.module).str) < 0, currentFrame > frames {
      let module = currentFrame.pointee.function.pointee.globals.get(self.name(.name).str)
      if !module.isUndefined { setNamespace(dict, self.name(.module), module) }
    }
    addInstanceAttributes(made)
    if dict.find(self.name(.doc).str) < 0 { setNamespace(dict, self.name(.doc), .none) }
    // These are what they are without being told (data model 3.3.3.4).
    for special in ["__init_subclass__", "__class_getitem__"] {
      let method = dict.get(intern(special).str)
      if method.is(.function) { setNamespace(dict, special, newWrapper(.classMethod, method)) }
    }
    let new = dict.get(self.name(.new).str)
    if new.is(.function) { setNamespace(dict, self.name(.new), newWrapper(.staticMethod, new)) }
    if dict.find(self.name(.eq).str) >= 0 && dict.find(self.name(.hash).str) < 0 {
      setNamespace(dict, self.name(.hash), .none)
    }
    let cell = dict.get(self.name(.classcell).str)
    if cell.is(.cell) {
      cell.cell.pointee.value = made.value
      removeEntry(dict, dict.find(self.name(.classcell).str))
    }
    typeChanged(made)
    try announce(made, keywords)
    return made.value
  }

  /// `__set_name__` of every attribute, then `__init_subclass__` of the parent.
  private func announce(_ type: TypeRef, _ keywords: [(String, Value)]) throws(PyError) {
    let dict = keep(Value(.dict, try copy(type.pointee.namespace))).dict
    var i = 0
    while true {
      i = nextEntry(dict, from: i)
      if i < 0 { break }
      let entry = dict.pointee.entries[i]
      i += 1
      guard entry.value.isInstance || entry.value.is(.foreign) else { continue }
      let hook = lookup(self.type(of: entry.value), .setName)
      if hook.isUndefined { continue }
      do {
        _ = try callMethod(hook, entry.value, type.value, entry.key)
      } catch {
        guard error == .exception else { throw error }
        let cause = currentException
        let text =
          "Error calling __set_name__ on '\(typeName(entry.value))' instance '\(entry.key.str.string)' in '\(type.nameText)'"
        _ = raise(.runtimeError, text)
        exceptionState(currentException)?.pointee.cause = cause
        exceptionState(currentException)?.pointee.context = cause
        exceptionState(currentException)?.pointee.suppressContext = true
        throw error
      }
    }
    let proxy = heap.allocate(.superObject, SuperObject.self)
    proxy.pointee.start = type.value
    proxy.pointee.receiver = type.value
    proxy.pointee.receiverType = type.value
    let hook = try findAttribute(keep(Value(.superObject, proxy)), name(.initSubclass))
    if !hook.isUndefined { _ = try call(hook, [], keywords: keywords) }
  }
}

private func typeNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let positional = arguments.positionalCount
  guard positional == 4 else {
    throw vm.typeError(
      positional == 2
        || arguments[0].is(.type) && arguments[0].type == vm.typeType
        ? "type() takes 1 or 3 arguments" : "type.__new__() takes exactly 3 arguments (\(positional - 1) given)")
  }
  guard arguments[0].is(.type), arguments[0].type.isSubtype(of: vm.typeType) else {
    throw vm.typeError("type.__new__(X): X is not a type object (\(vm.typeName(arguments[0])))")
  }
  let name = vm.builtin(arguments[1])
  guard name.isStr else {
    throw vm.typeError("type.__new__() argument 1 must be str, not \(vm.argumentTypeName(arguments[1]))")
  }
  if name.str.string.unicodeScalars.contains("\0") {
    throw vm.valueError("type name must not contain null characters")
  }
  guard vm.builtin(arguments[2]).is(.tuple) else {
    throw vm.typeError("type.__new__() argument 2 must be tuple, not \(vm.typeName(arguments[2]))")
  }
  guard vm.builtin(arguments[3]).is(.dict) else {
    throw vm.typeError("type.__new__() argument 3 must be dict, not \(vm.typeName(arguments[3]))")
  }
  var keywords: [(String, Value)] = []
  for i in 0..<arguments.keywordCount {
    keywords.append((arguments.keywords.tuple.items[i].str.string, arguments.base[positional + i]))
  }
  return try vm.makeClass(arguments[0].type, name, vm.builtin(arguments[2]), arguments[3], keywords)
}
