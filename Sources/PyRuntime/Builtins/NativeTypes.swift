// This file defines the types of what native code implements: builtin functions and the methods bound to a value, the
// method descriptors of types, and the wrappers of slots such as `__add__` (data model 3.2, "Built-in functions"). One
// kind of object stands behind all of them; what it belongs to says which type it shows.

extension VM {
  /// The type of a `.native` or `.boundMethod` value.
  func callableType(_ value: Value) -> TypeRef {
    if value.is(.native) {
      if value.native.pointee.owner == nil { return builtinTypes[Int(Kind.native.rawValue)] }
      return type(isSlotWrapper(value.native) ? .wrapperDescriptor : .methodDescriptor)
    }
    let function = value.boundMethod.pointee.function
    guard function.is(.native) else { return builtinTypes[Int(Kind.boundMethod.rawValue)] }
    return type(isSlotWrapper(function.native) ? .methodWrapper : .native)
  }

  /// Whether a native is what CPython calls a slot wrapper: a special method that an operator or a builtin function calls
  /// through the type. Errors of such methods are worded in a way of their own.
  func isSlotWrapper(_ native: NativeRef) -> Bool {
    guard let owner = native.pointee.owner else { return false }
    let name = native.pointee.name.str
    guard name.pointee.isASCII, name.pointee.count > 4, name.latin1[0] == 0x5F, name.latin1[1] == 0x5F else {
      return false
    }
    let text = name.string
    if text == "__getitem__" { return owner != type(.dict) && owner != type(.list) }
    if text == "__contains__" {
      return owner != type(.dict) && owner != type(.set) && owner != type(.frozenset)
    }
    return VM.slotNames.contains(text)
  }

  private static let slotNames: Set<String> = [
    "__abs__", "__add__", "__and__", "__bool__", "__call__", "__contains__", "__del__", "__delattr__", "__delete__",
    "__delitem__", "__divmod__", "__eq__", "__float__", "__floordiv__", "__ge__", "__get__", "__getattribute__",
    "__gt__", "__hash__", "__iadd__", "__iand__", "__imul__", "__index__", "__init__", "__int__", "__invert__",
    "__ior__", "__isub__", "__iter__", "__ixor__", "__le__", "__len__", "__lshift__", "__lt__", "__mod__", "__mul__",
    "__ne__", "__neg__", "__next__", "__or__", "__pos__", "__pow__", "__radd__", "__rand__", "__rdivmod__", "__repr__",
    "__rfloordiv__", "__rlshift__", "__rmod__", "__rmul__", "__ror__", "__rpow__", "__rrshift__", "__rshift__",
    "__rsub__", "__rtruediv__", "__rxor__", "__set__", "__setattr__", "__setitem__", "__str__", "__sub__",
    "__truediv__", "__xor__",
  ]

  /// Builtin functions and bound methods of builtin types.
  func installNative(_ builder: TypeBuilder) {
    installNativeMembers(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let name = vm.nativeBehind(arguments[0]).pointee.name.str.string
      guard arguments[0].is(.boundMethod) else { return vm.newStr("<built-in function \(name)>") }
      let receiver = arguments[0].boundMethod.pointee.receiver
      return vm.newStr(
        "<built-in method \(name) of \(vm.typeName(receiver)) object at "
          + "0x\(vm.hexadecimal(vm.identity(receiver)))>")
    }
    builder.attribute("__module__") { vm, arguments throws(PyError) in
      arguments[0].is(.boundMethod) ? .none : vm.nativeBehind(arguments[0]).pointee.module
    }
    installReceiver(builder)
  }

  /// `type([].__len__)`
  func installMethodWrapper(_ builder: TypeBuilder) {
    installNativeMembers(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let name = vm.nativeBehind(arguments[0]).pointee.name.str.string
      let receiver = arguments[0].boundMethod.pointee.receiver
      return vm.newStr(
        "<method-wrapper '\(name)' of \(vm.typeName(receiver)) object at "
          + "0x\(vm.hexadecimal(vm.identity(receiver)))>")
    }
    builder.attribute("__objclass__") { vm, arguments throws(PyError) in
      vm.nativeBehind(arguments[0]).pointee.owner?.value ?? .none
    }
    installReceiver(builder)
  }

  func installMethodDescriptor(_ builder: TypeBuilder) { installDescriptor(builder, "method") }
  func installWrapperDescriptor(_ builder: TypeBuilder) { installDescriptor(builder, "slot wrapper") }

  private func installDescriptor(_ builder: TypeBuilder, _ what: String) {
    installNativeMembers(builder)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let native = arguments[0].native
      let owner = native.pointee.owner?.nameText ?? ""
      return vm.newStr("<\(what) '\(native.pointee.name.str.string)' of '\(owner)' objects>")
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      if arguments[1].isNone {
        if arguments[2].isUndefined || arguments[2].isNone { throw vm.typeError("__get__(None, None) is invalid") }
        return arguments[0]
      }
      if let owner = arguments[0].native.pointee.owner, !vm.type(of: arguments[1]).isSubtype(of: owner) {
        throw vm.typeError(
          "descriptor '\(arguments[0].native.pointee.name.str.string)' for '\(vm.displayName(owner))' objects doesn't "
            + "apply to a '\(vm.typeName(arguments[1]))' object")
      }
      return vm.newBoundMethod(arguments[0], arguments[1])
    }
    builder.attribute("__objclass__") { _, arguments throws(PyError) in
      arguments[0].native.pointee.owner?.value ?? .none
    }
  }

  /// What all four types have.
  private func installNativeMembers(_ builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.method("__call__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.call(arguments[0], arguments.dropFirst())
    }
    builder.method("__eq__", "(self, other, /)") { vm, arguments throws(PyError) in
      let (a, b) = (arguments[0], arguments[1])
      if a === b { return .true }
      guard a.is(.boundMethod), b.is(.boundMethod) else { return .notImplemented }
      return Value(
        a.boundMethod.pointee.function === b.boundMethod.pointee.function
          && a.boundMethod.pointee.receiver === b.boundMethod.pointee.receiver)
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      guard arguments[0].is(.boundMethod) else { return Value(vm.identityHash(arguments[0])) }
      let method = arguments[0].boundMethod.pointee
      return Value(vm.identityHash(method.receiver) ^ vm.identityHash(method.function))
    }
    builder.attribute("__name__") { vm, arguments throws(PyError) in vm.nativeBehind(arguments[0]).pointee.name }
    builder.attribute("__qualname__") { vm, arguments throws(PyError) in
      let native = vm.nativeBehind(arguments[0])
      var owner = native.pointee.owner
      if arguments[0].is(.boundMethod) && !vm.isSlotWrapper(native) {
        let receiver = arguments[0].boundMethod.pointee.receiver
        owner = receiver.is(.type) ? receiver.type : vm.type(of: receiver)
      } else if native.pointee.receiver.is(.type) {
        owner = native.pointee.receiver.type
      }
      guard let owner else { return native.pointee.name }
      return vm.newStr("\(owner.pointee.qualifiedName.str.string).\(native.pointee.name.str.string)")
    }
    builder.attribute("__doc__") { vm, arguments throws(PyError) in vm.nativeBehind(arguments[0]).pointee.doc }
    builder.attribute("__text_signature__") { _, _ throws(PyError) in .none }
  }

  private func installReceiver(_ builder: TypeBuilder) {
    builder.attribute("__self__") { vm, arguments throws(PyError) in
      if arguments[0].is(.boundMethod) { return arguments[0].boundMethod.pointee.receiver }
      let native = arguments[0].native.pointee
      if native.receiver.is(.type) { return native.receiver }
      let module = native.module.isStr ? native.module : vm.intern("builtins")
      let found = vm.modules.get(module.str)
      return found.isUndefined ? .none : found
    }
  }

  private func nativeBehind(_ value: Value) -> NativeRef {
    value.is(.native) ? value.native : value.boundMethod.pointee.function.native
  }
}
