// This file defines the order in which a run's types come into being; what each offers stands in the file of its name.

extension VM {
  /// Makes `object`, `type` and every builtin type. Runs once, before anything else exists but strings.
  func bootTypes() {
    objectType = newObjectType()
    typeType = newNativeType("type", module: intern("builtins"), kind: .type)
    typeType.pointee.flags.insert(.isMetaclass)
    typeType.pointee.metatype = typeType
    objectType.pointee.metatype = typeType
    builtinTypes.update(repeating: objectType, count: 256)
    builtinTypes[Int(Kind.type.rawValue)] = typeType
    install(objectType, installObject)
    install(typeType, installType)

    let int = newBuiltinType("int", .int)
    builtinTypes[Int(Kind.bigInt.rawValue)] = int
    install(int, installInt)
    install(newBuiltinType("bool", .bool, base: int, isFinal: true), installBool)
    install(newBuiltinType("float", .float), installFloat)
    install(newBuiltinType("complex", .complex), installComplex)
    install(newBuiltinType("str", .str), installStr)
    install(newBuiltinType("bytes", .bytes), installBytes)
    install(newBuiltinType("bytearray", .bytearray), installByteArray)
    install(newBuiltinType("memoryview", .memoryview, isFinal: true), installMemoryView)
    install(newBuiltinType("list", .list), installList)
    install(newBuiltinType("tuple", .tuple), installTuple)
    install(newBuiltinType("dict", .dict), installDict)
    install(newBuiltinType("set", .set), installSet)
    install(newBuiltinType("frozenset", .frozenset), installFrozenSet)
    install(newBuiltinType("range", .range, isFinal: true), installRange)
    install(newBuiltinType("slice", .slice, isFinal: true), installSlice)

    install(newBuiltinType("NoneType", .none, isFinal: true), installNone)
    install(newBuiltinType("NotImplementedType", .notImplemented, isFinal: true), installNotImplemented)
    install(newBuiltinType("ellipsis", .ellipsis, isFinal: true), installEllipsis)
    install(newBuiltinType("function", .function, isFinal: true), installFunction)
    install(newBuiltinType("builtin_function_or_method", .native, isFinal: true), installNative)
    install(newBuiltinType("method_descriptor", .methodDescriptor, isFinal: true), installMethodDescriptor)
    install(newBuiltinType("wrapper_descriptor", .wrapperDescriptor, isFinal: true), installWrapperDescriptor)
    install(newBuiltinType("method-wrapper", .methodWrapper, isFinal: true), installMethodWrapper)
    install(newBuiltinType("method", .boundMethod, isFinal: true), installBoundMethod)
    install(newBuiltinType("cell", .cell, isFinal: true), installCell)
    install(newBuiltinType("code", .code, isFinal: true), installCode)
    install(newBuiltinType("module", .module), installModule)
    install(newBuiltinType("generator", .generator, isFinal: true), installGenerator)
    installCoroutineTypes()
    install(newBuiltinType("property", .property), installProperty)
    install(newBuiltinType("classmethod", .classMethod), installClassMethod)
    install(newBuiltinType("staticmethod", .staticMethod), installStaticMethod)
    install(newBuiltinType("getset_descriptor", .getSet, isFinal: true), installGetSet)
    install(newBuiltinType("member_descriptor", .memberSlot, isFinal: true), installGetSet)
    install(newBuiltinType("super", .superObject), installSuper)
    install(newBuiltinType("mappingproxy", .mappingProxy, isFinal: true), installMappingProxy)
    install(newBuiltinType("traceback", .traceback, isFinal: true), installTraceback)
    install(newBuiltinType("frame", .frame, isFinal: true), { _ in })
    install(newNativeType("GenericAlias", module: intern("types"), kind: .genericAlias), installGenericAlias)
    builtinTypes[Int(Kind.genericAlias.rawValue)] = lastInstalled
    installIterators()
    bootMatching()
    bootExceptions()
    installReductions()
  }

  func install(_ type: TypeRef, _ fill: (TypeBuilder) -> Void) {
    fill(TypeBuilder(vm: self, type: type))
    lastInstalled = type
  }

  /// Iterators, views and the lazy tools (`zip`, `map` ...), each with `__iter__` and `__next__`.
  private func installIterators() {
    let iterators: [(String, Kind)] = [
      ("list_iterator", .listIterator), ("tuple_iterator", .tupleIterator), ("range_iterator", .rangeIterator),
      ("str_iterator", .strIterator), ("str_ascii_iterator", .strASCIIIterator), ("bytes_iterator", .bytesIterator),
      ("bytearray_iterator", .bytearrayIterator), ("set_iterator", .setIterator),
      ("dict_keyiterator", .dictKeyIterator), ("dict_valueiterator", .dictValueIterator),
      ("dict_itemiterator", .dictItemIterator), ("iterator", .sequenceIterator),
      ("longrange_iterator", .longRangeIterator), ("list_reverseiterator", .listReverseIterator),
      ("dict_reversekeyiterator", .dictReverseKeyIterator), ("dict_reversevalueiterator", .dictReverseValueIterator),
      ("dict_reverseitemiterator", .dictReverseItemIterator),
      ("callable_iterator", .callableIterator),
    ]
    for (name, kind) in iterators {
      let type = newBuiltinType(name, kind, isFinal: true)
      type.pointee.flags.insert(.cannotBeCreated)
      install(type, installIterator)
      if kind != .callableIterator { install(type, installLengthHint) }
    }
    let tools: [(String, Kind, (TypeBuilder) -> Void)] = [
      ("enumerate", .enumerateObject, installEnumerate), ("zip", .zipObject, installZip),
      ("map", .mapObject, installMap), ("filter", .filterObject, installFilter),
      ("reversed", .reversedObject, installReversed),
    ]
    for (name, kind, fill) in tools {
      let type = newBuiltinType(name, kind)
      install(type, installIterator)
      install(type, fill)
    }
    install(newBuiltinType("dict_keys", .dictKeys, isFinal: true), installDictKeys)
    install(newBuiltinType("dict_values", .dictValues, isFinal: true), installDictValues)
    install(newBuiltinType("dict_items", .dictItems, isFinal: true), installDictItems)
  }

  /// `__iter__` and `__next__` of every builtin iterator.
  private func installIterator(_ builder: TypeBuilder) {
    builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
      let item = try vm.next(arguments[0])
      if item.isUndefined { throw vm.stopIteration() }
      return item
    }
  }

  /// The namespace of `builtins`: types, exceptions, constants and functions.
  func fillBuiltins() {
    for kind: Kind in [
      .int, .bool, .float, .complex, .str, .bytes, .bytearray, .memoryview, .list, .tuple, .dict, .set, .frozenset,
      .range, .slice, .property, .classMethod, .staticMethod, .superObject, .enumerateObject, .zipObject, .mapObject,
      .filterObject, .reversedObject, .type,
    ] {
      let type = self.type(kind)
      setNamespace(builtins, type.pointee.name, type.value)
    }
    setNamespace(builtins, objectType.pointee.name, objectType.value)
    for kind in ExceptionKind.allCases { setNamespace(builtins, type(kind).pointee.name, type(kind).value) }
    setNamespace(builtins, "IOError", type(.osError).value)
    setNamespace(builtins, "EnvironmentError", type(.osError).value)
    setNamespace(builtins, "NotImplemented", .notImplemented)
    setNamespace(builtins, "Ellipsis", .ellipsis)
    setNamespace(builtins, "__debug__", .true)
    let module = newModule(intern("builtins"))
    module.pointee.namespace = builtins
    setNamespace(builtins, "__name__", module.pointee.name)
    setNamespace(modules, "builtins", Value(.module, module))
    let builder = ModuleBuilder(vm: self, module: module)
    installFunctions(builder)
    installAsyncIterationFunctions(builder)
    installReflection(builder)
  }
}
