// This file defines `__reduce__` and `__reduce_ex__` where they name a class and the arguments that make an equal object.
// What CPython takes apart with the help of `copyreg` cannot be reduced here, because that module does not exist.

extension VM {
  func installReductions() {
    let object = TypeBuilder(vm: self, type: objectType)
    object.method("__reduce__", "(self, /)", refuseReduction)
    object.method("__reduce_ex__", "(self, protocol, /)") { vm, arguments throws(PyError) in
      let method = vm.lookup(vm.type(of: arguments[0]), vm.intern("__reduce__"))
      if method === vm.objectType.pointee.namespace.get(vm.intern("__reduce__")) {
        return try refuseReduction(vm, arguments)
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

  /// What `object.__getstate__` tells of an instance's own attributes.
  fileprivate func state(of object: Value) throws(PyError) -> Value {
    object.isInstance ? try callMethod(object, "__getstate__") : .none
  }
}

private func refuseReduction(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  throw vm.typeError("cannot pickle '\(vm.typeName(arguments[0]))' object")
}

/// The class and the arguments, and what else the exception was given.
private func reduceException(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let values = vm.exceptionState(arguments[0])?.pointee.arguments ?? vm.emptyTuple
  let state = try vm.state(of: arguments[0])
  let type = vm.type(of: arguments[0]).value
  return vm.newTuple(state.isNone ? [type, values] : [type, values, state])
}
