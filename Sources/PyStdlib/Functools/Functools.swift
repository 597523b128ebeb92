// This file defines the module functools (library reference, "functools"): natively what runs inside loops, and in
// Python (Functools+Source.swift) what runs once where a class or function is defined.

import PyRuntime

extension StandardLibrary {
  static var functools: ModuleDefinition {
    ModuleDefinition("functools", source: functoolsSource) { builder throws(PyError) in
      addReduce(to: builder)
      addPartial(to: builder)
      addCompareKey(to: builder)
      addCacheWrapper(to: builder)
      addCachedProperty(to: builder)
    }
  }
}

private func addReduce(to builder: ModuleBuilder) {
  builder.function("reduce", "(function, iterable, initial=None, /)") { vm, arguments throws(PyError) in
    var source = Value.undefined
    let isNotIterable = try vm.catches(.typeError) { () throws(PyError) in source = try vm.iterator(arguments[1]) }
    if isNotIterable { throw vm.typeError("reduce() arg 2 must support iteration") }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(source)
    var total = arguments[2]
    while true {
      let item = try vm.next(source)
      if item.isUndefined { break }
      try vm.charge(1)
      total = total.isUndefined ? item : try vm.call(arguments[0], total, item)
      vm.release(to: mark + 1)
      vm.keep(total)
      try vm.restPoint()
    }
    if total.isUndefined { throw vm.typeError("reduce() of empty iterable with no initial value") }
    return total
  }
}

/// The value of `cmp_to_key(f)` and what it gives for an object are of one type, as in CPython. Values: the function,
/// the object or undefined.
private func addCompareKey(to builder: ModuleBuilder) {
  let type = builder.vm.newNativeType(
    "KeyWrapper", module: builder.module.pointee.name, kind: .foreign, isFinal: true)
  builder.vm.keepForever(type.value)
  type.pointee.flags.insert(.cannotBeCreated)
  let methods = TypeBuilder(vm: builder.vm, type: type)
  let call = builder.vm.newNative("K", "(self, obj)", owner: type) { vm, arguments throws(PyError) in
    Value(.foreign, vm.newForeign(type, values: [arguments[0].foreign.slots[0], arguments[1]]))
  }
  methods.set("__call__", call)
  methods.attribute("obj") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign.slots[1]
    if object.isUndefined { throw vm.raise(.attributeError, "object") }
    return object
  }
  methods.set("__hash__", .none)
  let comparisons: [(String, VM.Comparison)] = [
    ("__lt__", .less), ("__le__", .lessOrEqual), ("__eq__", .equal), ("__ne__", .notEqual), ("__gt__", .greater),
    ("__ge__", .greaterOrEqual),
  ]
  for (name, comparison) in comparisons {
    methods.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard arguments[1].is(.foreign) && arguments[1].foreign.pointee.type == type else {
        throw vm.typeError("other argument must be K instance")
      }
      let slots = arguments[0].foreign.slots
      let other = arguments[1].foreign.slots[1]
      if slots[1].isUndefined || other.isUndefined { throw vm.raise(.attributeError, "object") }
      let order = try vm.call(slots[0], slots[1], other)
      return try vm.keeping(order) { () throws(PyError) in try vm.compare(comparison, order, Value(0)) }
    }
  }
  builder.function("cmp_to_key", "(mycmp)") { vm, arguments throws(PyError) in
    Value(.foreign, vm.newForeign(type, values: [arguments[0], .undefined]))
  }
}
