// This file defines `types.MappingProxyType`, the read-only view of a mapping, which `vars(cls)` and `cls.__dict__` give.

extension VM {
  func installMappingProxy(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", proxyNew)
    builder.genericAlias()
    builder.set("__hash__", .none)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      vm.newStr(utf8: Array("mappingproxy(".utf8) + (try vm.repr(mapping(arguments))).str.utf8 + Array(")".utf8))
    }
    builder.method("__str__", "(self, /)") { vm, arguments throws(PyError) in try vm.str(mapping(arguments)) }
    builder.comparisons { vm, operation, a, b throws(PyError) in
      try vm.compare(operation, a.wrapper.pointee.wrapped, b)
    }
    builder.method("__len__", "(self, /)") { vm, arguments throws(PyError) in Value(try vm.length(mapping(arguments))) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(mapping(arguments)) }
    builder.method("__reversed__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.callMethod(mapping(arguments), "__reversed__")
    }
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try vm.contains(mapping(arguments), arguments[1]))
    }
    builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
      try vm.getItem(mapping(arguments), arguments[1])
    }
    builder.method("get", "(self, key, default=None, /)") { vm, arguments throws(PyError) in
      let standard = arguments[2].isUndefined ? Value.none : arguments[2]
      return try vm.callMethod(mapping(arguments), "get", [arguments[1], standard])
    }
    for name in ["keys", "values", "items", "copy"] {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
        try vm.callMethod(mapping(arguments), name)
      }
    }
    builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.binary(.or, mapping(arguments), unwrapped(arguments[1]))
    }
    builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.binary(.or, unwrapped(arguments[1]), mapping(arguments))
    }
    builder.method("__ior__", "(self, value, /)") { vm, _ throws(PyError) in
      throw vm.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
  }
}

private func mapping(_ arguments: Arguments) -> Value { arguments[0].wrapper.pointee.wrapped }

private func unwrapped(_ value: Value) -> Value { value.is(.mappingProxy) ? value.wrapper.pointee.wrapped : value }

private func proxyNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let isNamed = !arguments.keyword("mapping").isUndefined
  guard arguments.positionalCount == (isNamed ? 1 : 2), arguments.keywordCount == (isNamed ? 1 : 0) else {
    if arguments.count <= 2 {
      throw vm.typeError("mappingproxy() missing required argument 'mapping' (pos 1)")
    }
    throw vm.typeError("mappingproxy() takes at most 1 argument (\(arguments.count &- 1) given)")
  }
  let mapping = isNamed ? arguments.keyword("mapping") : arguments[1]
  let plain = vm.builtin(mapping)
  if plain.is(.list) || plain.is(.tuple) || vm.lookup(vm.type(of: mapping), .getitem).isUndefined {
    throw vm.typeError("mappingproxy() argument must be a mapping, not \(vm.typeName(mapping))")
  }
  return vm.newWrapper(.mappingProxy, mapping)
}
