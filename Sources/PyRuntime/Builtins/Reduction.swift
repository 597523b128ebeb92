// This file defines `__reduce__` and `__reduce_ex__`: what takes an object apart, so that `copy` can make an equal one.
// Instances go through the module `copyreg`, as in CPython; what holds state of the machine cannot be reduced.

extension VM {
  func installReductions() {
    let object = TypeBuilder(vm: self, type: objectType)
    object.method("__reduce__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.reduceByCopyreg(arguments[0], Value(0))
    }
    object.method("__reduce_ex__", "(self, protocol, /)") { vm, arguments throws(PyError) in
      let method = vm.lookup(vm.type(of: arguments[0]), vm.intern("__reduce__"))
      if method === vm.objectType.pointee.namespace.get(vm.intern("__reduce__")) {
        return try vm.reduceByCopyreg(arguments[0], arguments[1])
      }
      return try vm.callMethod(method, vm.receiver(of: arguments))
    }
    TypeBuilder(vm: self, type: type(.baseException)).method("__reduce__", "(self, /)", reduceException)
    for kind: Kind in [.set, .frozenset] {
      reduction(kind) { vm, arguments throws(PyError) in
        let items = vm.newTuple([Value(.list, try vm.list(arguments[0]))])
        return vm.newTuple([vm.receiverType(of: arguments).value, items, try vm.state(of: vm.receiver(of: arguments))])
      }
    }
    reduction(.range) { vm, arguments in
      let range = arguments[0].range.pointee
      return vm.newTuple([vm.type(.range).value, vm.newTuple([range.start, range.stop, range.step])])
    }
    reduction(.slice) { vm, arguments in
      let slice = arguments[0].slice.pointee
      return vm.newTuple([vm.type(.slice).value, vm.newTuple([slice.start, slice.stop, slice.step])])
    }
  }

  private func reduction(_ kind: Kind, _ function: @escaping NativeFunction) {
    TypeBuilder(vm: self, type: type(kind)).method("__reduce__", "(self, /)", function)
  }

  /// A copy of an instance's `__dict__`; None when there is none or it is empty.
  func dictionaryState(_ instance: InstanceRef) throws(PyError) -> Value {
    guard !instance.type.pointee.flags.contains(.hasNoDictionary) else { return .none }
    if instance.pointee.shape.pointee.isDictionary {
      let dictionary = self.dictionary(of: instance)
      if dictionary.pointee.count == 0 { return .none }
      return try call(type(.dict).value, Value(.dict, dictionary))
    }
    let state = newDict()
    for key in instance.pointee.shape.keys { setNamespace(state, key, storedAttribute(instance, key)) }
    return state.pointee.count == 0 ? .none : Value(.dict, state)
  }

  /// The names of `__slots__` that hold a value, and the values.
  func slotState(_ instance: InstanceRef) -> DictRef {
    let state = newDict()
    let count = instance.type.pointee.rootShape.pointee.count
    guard count > 0, instance.type.pointee.mro.is(.tuple) else { return state }
    let mro = instance.type.pointee.mro.tuple
    for i in 0..<mro.pointee.count where mro.items[i].is(.type) {
      mro.items[i].type.pointee.namespace.forEach { entry in
        guard entry.value.is(.memberSlot) else { return }
        let index = entry.value.memberSlot.pointee.index
        guard index >= 0, index < count, !instance.pointee.slots[index].isUndefined else { return }
        self.setNamespace(state, entry.key, instance.pointee.slots[index])
      }
    }
    return state
  }

  /// An instance, or a value of a builtin type, with the help of `copyreg`.
  fileprivate func reduceByCopyreg(_ object: Value, _ protocolNumber: Value) throws(PyError) -> Value {
    switch builtin(object).kind {
    case .instance, .none, .notImplemented, .ellipsis, .bool, .int, .float, .str, .bigInt, .complex, .bytes, .bytearray,
      .list, .tuple, .dict, .set, .frozenset:
      break
    default: throw typeError("cannot pickle '\(typeName(object))' object")
    }
    let mark = keepMark
    defer { release(to: mark) }
    keep(object)
    let module = try importModule("copyreg")
    return try call(try getAttribute(module, intern("_reduce")), object, protocolNumber)
  }

  /// What `object.__getstate__` tells of an instance's own attributes.
  fileprivate func state(of object: Value) throws(PyError) -> Value {
    object.isInstance ? try callMethod(object, "__getstate__") : .none
  }
}

/// The class and the arguments, and what else the exception was given.
private func reduceException(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let values = vm.exceptionState(arguments[0])?.pointee.arguments ?? vm.emptyTuple
  let state = try vm.state(of: arguments[0])
  let type = vm.type(of: arguments[0]).value
  return vm.newTuple(state.isNone ? [type, values] : [type, values, state])
}
