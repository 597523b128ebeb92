// This file defines the views of a dict: keys, values and items, the first and last of them set-like (library reference,
// "Dictionary view objects"). A view is a wrapper of its dict.

extension VM {
  func installDictKeys(_ builder: TypeBuilder) {
    installView(builder)
    installSetView(builder)
  }

  func installDictValues(_ builder: TypeBuilder) {
    installView(builder)
  }

  func installDictItems(_ builder: TypeBuilder) {
    installView(builder)
    installSetView(builder)
  }

  private func installView(_ builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.method("__len__", "(self, /)") { _, arguments in Value(viewed(arguments[0]).dict.pointee.count) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__reversed__", "(self, /)") { vm, arguments in
      vm.reversedDict(viewed(arguments[0]), arguments[0].kind)
    }
    builder.method("__repr__", "(self, /)", viewRepr)
    builder.attribute("mapping") { vm, arguments in vm.newWrapper(.mappingProxy, viewed(arguments[0])) }
  }

  private func installSetView(_ builder: TypeBuilder) {
    builder.set("__hash__", .none)
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try vm.viewContains(arguments[0], arguments[1]))
    }
    builder.method("isdisjoint", "(self, other, /)") { vm, arguments throws(PyError) in
      Value(try viewIsDisjoint(vm, arguments[0], arguments[1]))
    }
    builder.comparisons(compareViews)
    let operations: [(String, String, (VM, Value, Value) throws(PyError) -> Value)] = [
      ("__and__", "__rand__", viewIntersection), ("__or__", "__ror__", viewUnion),
      ("__sub__", "__rsub__", viewDifference), ("__xor__", "__rxor__", viewSymmetricDifference),
    ]
    for (name, reflected, operation) in operations {
      builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
        try operation(vm, arguments[0], arguments[1])
      }
      builder.method(reflected, "(self, value, /)") { vm, arguments throws(PyError) in
        try operation(vm, arguments[1], arguments[0])
      }
    }
  }

  /// `item in view`, for keys and items.
  func viewContains(_ view: Value, _ item: Value) throws(PyError) -> Bool {
    let dict = viewed(view).dict
    if view.is(.dictKeys) { return try find(dict, item, try hash(item)) >= 0 }
    let pair = builtin(item)
    guard pair.is(.tuple), pair.tuple.pointee.count == 2 else { return false }
    let value = try get(dict, pair.tuple.items[0])
    return value.isUndefined ? false : try equal(value, pair.tuple.items[1])
  }
}

private func viewed(_ view: Value) -> Value { view.wrapper.pointee.wrapped }

private func isSetView(_ value: Value) -> Bool { value.is(.dictKeys) || value.is(.dictItems) }

private func viewRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let view = arguments[0]
  return try vm.guardedRepr(view, "...") { () throws(PyError) in
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let items = vm.keep(Value(.list, try vm.list(view)))
    var text = ReprText(vm, "\(vm.typeName(view))([")
    try vm.appendItems(of: items, to: &text)
    text.append("])")
    return try text.finish()
  }
}

private func isSetLike(_ vm: VM, _ value: Value) -> Bool { vm.isAnySet(value) || isSetView(value) }

/// Whether every item of `a` is in `b`; both are sets or set-like views.
private func isContained(_ vm: VM, _ a: Value, _ b: Value) throws(PyError) -> Bool {
  var isContained = true
  try vm.iterate(a) { (item) throws(PyError) in
    isContained = try vm.contains(b, item)
    return isContained
  }
  return isContained
}

private func compareViews(_ vm: VM, _ operation: VM.Comparison, _ view: Value, _ other: Value) throws(PyError) -> Value
{
  guard isSetLike(vm, other) else { return .notImplemented }
  let own = try vm.length(view)
  let count = try vm.length(other)
  switch operation {
  case .equal: return Value(own == count ? try isContained(vm, view, other) : false)
  case .notEqual: return Value(own == count ? !(try isContained(vm, view, other)) : true)
  case .less: return Value(own < count ? try isContained(vm, view, other) : false)
  case .lessOrEqual: return Value(own <= count ? try isContained(vm, view, other) : false)
  case .greater: return Value(own > count ? try isContained(vm, other, view) : false)
  case .greaterOrEqual: return Value(own >= count ? try isContained(vm, other, view) : false)
  }
}

private func viewIsDisjoint(_ vm: VM, _ view: Value, _ other: Value) throws(PyError) -> Bool {
  if view.bits == other.bits { return try vm.length(view) == 0 }
  var container = view
  var items = other
  if other.is(.set) || other.is(.frozenset) || isSetView(other), try vm.length(other) > vm.length(view) {
    swap(&container, &items)
  }
  var isDisjoint = true
  try vm.iterate(items) { (item) throws(PyError) in
    isDisjoint = !(try vm.contains(container, item))
    return isDisjoint
  }
  return isDisjoint
}

/// `left & right`. What goes first decides the order in which the result prints, so the choices are CPython's.
private func viewIntersection(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  var view = isSetView(left) ? left : right
  var items = isSetView(left) ? right : left
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  if items.is(.set), try vm.length(view) <= vm.length(items) {
    return Value(.set, try vm.intersection(items, view))
  }
  if isSetView(items), try vm.length(items) > vm.length(view) { swap(&view, &items) }
  let result = vm.newSet()
  vm.keep(Value(.set, result))
  try vm.iterate(items) { (item) throws(PyError) in
    if try vm.viewContains(view, item) { try vm.add(result, item) }
    return true
  }
  return Value(.set, result)
}

/// A set of the left operand's items.
private func viewSet(_ vm: VM, _ items: Value) throws(PyError) -> SetRef {
  let set = vm.newSet()
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.set, set))
  // Keys go over as a dict does, with one growth at the start.
  try vm.update(set, items.is(.dictKeys) ? viewed(items) : items)
  return set
}

private func viewUnion(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  try fromViewSet(vm, left) { (set) throws(PyError) in try vm.update(set, right) }
}

private func viewDifference(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  try fromViewSet(vm, left) { (set) throws(PyError) in try vm.subtract(set, right) }
}

private func viewSymmetricDifference(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  if left.is(.dictItems) && right.is(.dictItems) { return try itemsSymmetricDifference(vm, left, right) }
  return try fromViewSet(vm, left) { (set) throws(PyError) in try vm.toggle(set, right) }
}

private func fromViewSet(_ vm: VM, _ items: Value, _ change: (SetRef) throws(PyError) -> Void) throws(PyError) -> Value
{
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let set = try viewSet(vm, items)
  vm.keep(Value(.set, set))
  try change(set)
  return Value(.set, set)
}

/// Pairs whose key is in one dict only, or whose values differ: without hashing the values of equal pairs.
private func itemsSymmetricDifference(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let rest = try vm.copy(viewed(left).dict)
  vm.keep(Value(.dict, rest))
  let result = vm.newSet()
  vm.keep(Value(.set, result))
  try vm.iterate(right) { (pair) throws(PyError) in
    let key = pair.tuple.items[0]
    let value = try vm.get(rest, key)
    if !value.isUndefined, try vm.equal(value, pair.tuple.items[1]) {
      _ = try vm.remove(rest, key)
    } else {
      try vm.add(result, pair)
    }
    return true
  }
  try vm.update(result, vm.keep(vm.newWrapper(.dictItems, Value(.dict, rest))))
  return Value(.set, result)
}
