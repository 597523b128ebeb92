// This file defines the views and the iterator of OrderedDict. A view is an instance of a subclass of the builtin view,
// so that set operations and look-ups are the builtin ones.

import PyRuntime

/// What an iterator gives of each entry.
private enum Part: Int {
  case key, value, item

  /// The names of the method and of the view.
  var names: (method: String, view: String) {
    switch self {
    case .key: ("keys", "odict_keys")
    case .value: ("values", "odict_values")
    case .item: ("items", "odict_items")
    }
  }

  var kind: Kind {
    switch self {
    case .key: .dictKeys
    case .value: .dictValues
    case .item: .dictItems
    }
  }
}

func addOrderedViews(to builder: TypeBuilder) {
  let iterator = addIterator(builder.vm)
  for part in [Part.key, .value, .item] {
    let view = addView(builder.vm, part, iterator)
    builder.method(part.names.method, "(self, /)") { vm, arguments throws(PyError) in
      vm.newInstance(view, payload: vm.newWrapper(part.kind, arguments[0]))
    }
  }
  builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
    newIterator(vm, iterator, arguments[0], .key, isReversed: false)
  }
  builder.method("__reversed__", "(self, /)") { vm, arguments throws(PyError) in
    newIterator(vm, iterator, arguments[0], .key, isReversed: true)
  }
}

private func addView(_ vm: VM, _ part: Part, _ iterator: TypeRef) -> TypeRef {
  let type = vm.newNativeType(
    part.names.view, base: vm.type(part.kind), module: vm.intern("builtins"), kind: .instance, isFinal: true)
  vm.keepForever(type.value)
  type.pointee.flags.insert(.cannotBeCreated)
  let builder = TypeBuilder(vm: vm, type: type)
  for (name, isReversed) in [("__iter__", false), ("__reversed__", true)] {
    builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
      newIterator(vm, iterator, arguments[0].wrapper.pointee.wrapped, part, isReversed: isReversed)
    }
  }
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    try vm.guardedRepr(arguments[0].wrapper.pointee.wrapped, "...") { () throws(PyError) in
      let items = Value(.list, try vm.list(arguments[0]))
      return try vm.keeping(items) { () throws(PyError) in
        vm.newStr("\(part.names.view)(\(try vm.reprText(items)))")
      }
    }
  }
  return type
}

/// Values of an iterator: the dict (undefined at the end), its part and direction as ints, its version when the
/// iterator began. `first` is the number of the next entry to look at.
private func newIterator(_ vm: VM, _ type: TypeRef, _ dict: Value, _ part: Part, isReversed: Bool) -> Value {
  let iterator = vm.newForeign(
    type,
    values: [
      dict, Value(part.rawValue), Value(isReversed ? 1 : 0), Value(Int(bitPattern: dict.dict.pointee.version)),
    ])
  iterator.pointee.first = isReversed ? dict.dict.pointee.used - 1 : 0
  return Value(.foreign, iterator)
}

private func addIterator(_ vm: VM) -> TypeRef {
  let type = vm.newNativeType("odict_iterator", module: vm.intern("builtins"), kind: .foreign, isFinal: true)
  vm.keepForever(type.value)
  type.pointee.flags.insert(.cannotBeCreated)
  let builder = TypeBuilder(vm: vm, type: type)
  builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let iterator = arguments[0].foreign
    let slots = iterator.slots
    if slots[0].isUndefined { return .undefined }
    let dict = slots[0].dict
    if Int(bitPattern: dict.pointee.version) != slots[3].int {
      slots[0] = .undefined
      throw vm.runtimeError("OrderedDict mutated during iteration")
    }
    var i = iterator.pointee.first
    if slots[2].int == 0 {
      i = vm.nextEntry(dict, from: i)
    } else {
      while i >= 0 && dict.pointee.entries[i].key.isUndefined { i -= 1 }
    }
    guard i >= 0 else {
      slots[0] = .undefined
      return .undefined
    }
    iterator.pointee.first = slots[2].int == 0 ? i + 1 : i - 1
    let entry = dict.pointee.entries[i]
    switch slots[1].int {
    case Part.key.rawValue: return entry.key
    case Part.value.rawValue: return entry.value
    default: return vm.newTuple([entry.key, entry.value])
    }
  }
  return type
}
