// This file defines the types of what is called: functions, methods, natives, code, cells, modules.

extension VM {
  func installNone(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, _ throws(PyError) in vm.intern("None") }
    builder.method("__bool__", "(self, /)") { _, _ throws(PyError) in .false }
    builder.staticMethod("__new__", "(cls)") { _, _ throws(PyError) in .none }
  }

  func installNotImplemented(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, _ throws(PyError) in vm.intern("NotImplemented") }
    builder.method("__bool__", "(self, /)") { _, _ throws(PyError) in .true }
    builder.staticMethod("__new__", "(cls)") { _, _ throws(PyError) in .notImplemented }
  }

  func installEllipsis(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, _ throws(PyError) in vm.intern("Ellipsis") }
    builder.staticMethod("__new__", "(cls)") { _, _ throws(PyError) in .ellipsis }
  }

  func installFunction(_ builder: TypeBuilder) {
    add(instanceDictionary, to: builder.type)
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", newFunctionObject)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let function = arguments[0].function
      return vm.newStr(
        "<function \(function.pointee.qualifiedName.str.string) at 0x\(vm.hexadecimal(vm.identity(arguments[0])))>")
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      arguments[1].isNone ? arguments[0] : vm.newBoundMethod(arguments[0], arguments[1])
    }
    builder.method("__call__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.call(arguments[0], arguments.dropFirst())
    }
    func field(_ name: String, _ path: WritableKeyPath<FunctionObject, Value>, check: String? = nil) {
      builder.attribute(name) { _, arguments throws(PyError) in
        let value = arguments[0].function.pointee[keyPath: path]
        return value.isUndefined ? .none : value
      } set: { vm, arguments throws(PyError) in
        if arguments[1].isUndefined && name == "__doc__" {
          arguments[0].function.pointee.doc = .none
          return .none
        }
        if let check, !arguments[1].isStr { throw vm.typeError("\(name) must be set to a \(check) object") }
        arguments[0].function.pointee[keyPath: path] =
          arguments[1].isUndefined || arguments[1].isNone && name != "__doc__" && name != "__module__"
          ? .undefined : arguments[1]
        return .none
      }
    }
    field("__name__", \.name, check: "string")
    field("__qualname__", \.qualifiedName, check: "string")
    field("__doc__", \.doc)
    field("__module__", \.module)
    field("__defaults__", \.defaults)
    field("__kwdefaults__", \.keywordDefaults)
    builder.attribute("__annotations__") { vm, arguments throws(PyError) in
      if arguments[0].function.pointee.annotations.isUndefined {
        arguments[0].function.pointee.annotations = Value(.dict, vm.newDict())
      }
      return arguments[0].function.pointee.annotations
    } set: { vm, arguments throws(PyError) in
      let isCleared = arguments[1].isUndefined || arguments[1].isNone
      guard isCleared || arguments[1].is(.dict) else {
        throw vm.typeError("__annotations__ must be set to a dict object")
      }
      arguments[0].function.pointee.annotations = isCleared ? .undefined : arguments[1]
      return .none
    }
    builder.attribute("__code__") { vm, arguments throws(PyError) in
      let code = arguments[0].function.pointee.code
      try vm.complete(code)
      return Value(.code, code)
    }
    builder.attribute("__globals__") { _, arguments throws(PyError) in
      Value(.dict, arguments[0].function.pointee.globals)
    }
    builder.attribute("__closure__") { _, arguments throws(PyError) in
      let closure = arguments[0].function.pointee.closure
      return closure.isUndefined ? .none : closure
    }
  }

  func installCode(_ builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    func info(_ code: Value) -> CodeInfo { code.code.pointee.info.takeUnretainedValue() }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let code = arguments[0].code
      let line = info(arguments[0]).source.line(at: info(arguments[0]).span.start)
      return vm.newStr(
        "<code object \(code.pointee.name.str.string) at 0x\(vm.hexadecimal(vm.identity(arguments[0]))), "
          + "file \"\(info(arguments[0]).source.name)\", line \(line)>")
    }
    builder.attribute("co_name") { _, arguments throws(PyError) in arguments[0].code.pointee.name }
    builder.attribute("co_qualname") { _, arguments throws(PyError) in arguments[0].code.pointee.qualifiedName }
    builder.attribute("co_filename") { vm, arguments throws(PyError) in vm.newStr(info(arguments[0]).source.name) }
    builder.attribute("co_firstlineno") { _, arguments throws(PyError) in
      Value(info(arguments[0]).source.line(at: info(arguments[0]).span.start))
    }
    builder.attribute("co_argcount") { _, arguments throws(PyError) in Value(arguments[0].code.pointee.positionalCount)
    }
    builder.attribute("co_posonlyargcount") { _, arguments throws(PyError) in
      Value(arguments[0].code.pointee.positionalOnlyCount)
    }
    builder.attribute("co_kwonlyargcount") { _, arguments throws(PyError) in
      Value(arguments[0].code.pointee.keywordOnlyCount)
    }
    builder.attribute("co_varnames") { vm, arguments throws(PyError) in vm.newTuple(info(arguments[0]).variableNames) }
    builder.attribute("co_freevars") { vm, arguments throws(PyError) in vm.newTuple(info(arguments[0]).freeNames) }
    builder.attribute("co_flags") { _, arguments throws(PyError) in
      let flags = arguments[0].code.pointee.flags
      var bits = 3
      if flags.contains(.hasVariadic) { bits |= 4 }
      if flags.contains(.hasVariadicKeywords) { bits |= 8 }
      if flags.contains(.isCoroutine) {
        bits |= 128
      } else if flags.contains(.isAsyncGenerator) {
        bits |= 512
      } else if flags.contains(.isGenerator) {
        bits |= 32
      }
      return Value(bits)
    }
  }

  func installBoundMethod(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, function, instance, /)") { vm, arguments throws(PyError) in
      if !vm.isCallable(arguments[1]) { throw vm.typeError("first argument must be callable") }
      if arguments[2].isNone { throw vm.typeError("instance must not be None") }
      return vm.newBoundMethod(arguments[1], arguments[2])
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let method = arguments[0].boundMethod
      let receiver = method.pointee.receiver
      let name = try vm.getAttribute(method.pointee.function, vm.name(.qualname))
      return vm.newStr("<bound method \(try vm.strText(name)) of \(try vm.reprText(receiver))>")
    }
    builder.method("__eq__", "(self, other, /)") { vm, arguments throws(PyError) in
      guard arguments[1].is(.boundMethod) else { return .notImplemented }
      let a = arguments[0].boundMethod
      let b = arguments[1].boundMethod
      return Value(a.pointee.function === b.pointee.function && a.pointee.receiver === b.pointee.receiver)
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let method = arguments[0].boundMethod
      return Value(vm.identityHash(method.pointee.receiver) ^ (try vm.hash(method.pointee.function)))
    }
    builder.method("__call__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.call(arguments[0], arguments.dropFirst())
    }
    builder.method("__getattribute__", "(self, name, /)") { vm, arguments throws(PyError) in
      let name = try vm.attributeName(arguments[1])
      let own = try vm.genericAttribute(arguments[0], vm.type(.boundMethod), name)
      if !own.isUndefined { return own }
      return try vm.getAttribute(arguments[0].boundMethod.pointee.function, name)
    }
    builder.method("__getattr__", "(self, name, /)") { vm, arguments throws(PyError) in
      try vm.getAttribute(arguments[0].boundMethod.pointee.function, try vm.attributeName(arguments[1]))
    }
    builder.attribute("__func__") { _, arguments throws(PyError) in arguments[0].boundMethod.pointee.function }
    builder.attribute("__self__") { _, arguments throws(PyError) in arguments[0].boundMethod.pointee.receiver }
    builder.attribute("__doc__") { vm, arguments throws(PyError) in
      try vm.getAttribute(arguments[0].boundMethod.pointee.function, vm.name(.doc))
    }
  }

  func installCell(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, contents=None, /)") { vm, arguments throws(PyError) in
      vm.newCell(arguments[1])
    }
    builder.attribute("cell_contents") { vm, arguments throws(PyError) in
      let value = arguments[0].cell.pointee.value
      if value.isUndefined { throw vm.valueError("Cell is empty") }
      return value
    } set: { _, arguments throws(PyError) in
      arguments[0].cell.pointee.value = arguments[1]
      return .none
    }
  }

  func installModule(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, name, doc=None)") { vm, arguments throws(PyError) in
      guard arguments[1].isStr else {
        throw vm.typeError("module.__init__() argument 1 must be str, not \(vm.argumentTypeName(arguments[1]))")
      }
      let module = vm.newModule(arguments[1])
      vm.setNamespace(module.pointee.namespace, vm.name(.name), arguments[1])
      vm.setNamespace(module.pointee.namespace, vm.name(.doc), arguments[2].isUndefined ? .none : arguments[2])
      return Value(.module, module)
    }
    builder.method("__init__", "(self, name, doc=None)") { _, _ throws(PyError) in .none }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let module = arguments[0].module
      let file = module.pointee.namespace.get(vm.name(.file).str)
      let name = module.pointee.name.str.string
      return vm.newStr(file.isStr ? "<module '\(name)' from '\(file.str.string)'>" : "<module '\(name)' (built-in)>")
    }
  }
}
