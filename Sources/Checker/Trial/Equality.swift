// This file decides comparisons between what a lesson expects and what a learner's program gave. A method that the
// learner wrote decides nothing, unless the exercise is about that very method: then its solutions define it too.

import PyRuntime
import PySyntax

/// The comparisons of one trial.
struct Equality {
  let vm: VM
  /// Special methods that a solution, the starter or the setup defines.
  let taught: Set<String>
  private static let deepest = 200

  init(vm: VM, taught: Set<String>) {
    self.vm = vm
    self.taught = taught
  }

  /// Whether the learner wrote what `name` does for this value.
  func isForeign(_ name: String, of value: Value) -> Bool {
    guard value.isInstance, !taught.contains(name) else { return false }
    guard let (owner, method) = vm.definition(of: name, on: value.instance.type) else { return false }
    return owner.pointee.flags.contains(.isHeapType) && !vm.isLibraryFunction(method) && !method.isNone
  }

  /// `left op right`, decided by the host.
  func holds(_ operation: ComparisonOperator, _ left: Value, _ right: Value) throws(PyError) -> Bool {
    switch operation {
    case .is: return left === right
    case .isNot: return left !== right
    case .equal: return try equal(left, right)
    case .notEqual: return try !equal(left, right)
    case .less: return try ordered(.less, "__lt__", left, right)
    case .lessOrEqual: return try ordered(.lessOrEqual, "__le__", left, right)
    case .greater: return try ordered(.greater, "__gt__", left, right)
    case .greaterOrEqual: return try ordered(.greaterOrEqual, "__ge__", left, right)
    case .in: return try contains(right, left)
    case .notIn: return try !contains(right, left)
    }
  }

  /// `bool(value)`
  func truth(_ value: Value) throws(PyError) -> Bool {
    if isForeign("__bool__", of: value) || isForeign("__len__", of: value) {
      let payload = value.instance.payload
      if payload.isUndefined || payload.is(.exceptionState) { return true }
      return try vm.isTrue(payload)
    }
    return try vm.isTrue(value)
  }

  func equal(_ left: Value, _ right: Value) throws(PyError) -> Bool {
    if try areBothPlain(left, right) { return try vm.isTrue(vm.compare(.equal, left, right)) }
    return try structural(left, right, 0)
  }

  private func ordered(
    _ operation: VM.Comparison, _ name: String, _ left: Value, _ right: Value
  ) throws(PyError) -> Bool {
    let (own, other) = (plainForm(left, name), plainForm(right, name))
    return try truth(vm.compare(operation, own, other))
  }

  /// The builtin value inside an instance whose method the learner wrote; other values as they are.
  private func plainForm(_ value: Value, _ name: String) -> Value {
    guard isForeign(name, of: value) else { return value }
    let payload = value.instance.payload
    return payload.isUndefined || payload.is(.exceptionState) ? .none : payload
  }

  private func contains(_ container: Value, _ item: Value) throws(PyError) -> Bool {
    var container = container
    if isOfEnum(container), !isForeign("__eq__", of: item) { return try vm.contains(container, item) }
    if isForeign("__contains__", of: container) || isForeign("__iter__", of: container) {
      let payload = container.instance.payload
      if payload.isUndefined { return false }
      container = payload
    }
    if container.is(.dict) || container.is(.set) || container.is(.frozenset) || container.isStr {
      if try areBothPlain(container, item) { return try native(container, contains: item) }
    }
    if container.isStr { return try native(container, contains: item) }
    var found = false
    try vm.iterate(container) { (candidate) throws(PyError) in
      found = candidate === item
      if !found { found = try self.equal(candidate, item) }
      return !found
    }
    return found
  }

  /// Whether the module `enum` says what `in` means for a value: a flag's members are parts of it, not its items.
  private func isOfEnum(_ value: Value) -> Bool {
    guard let (owner, method) = vm.definition(of: "__contains__", on: vm.type(of: value)) else { return false }
    let module = vm.lookup(owner, .module)
    return vm.isLibraryFunction(method) && module.isStr && module.str.string == "enum"
  }

  /// The type's own `in`.
  private func native(_ container: Value, contains item: Value) throws(PyError) -> Bool {
    try vm.isTrue(vm.call(vm.getAttribute(container, "__contains__"), item))
  }

  // MARK: Values without a learner's method in them

  private func areBothPlain(_ left: Value, _ right: Value) throws(PyError) -> Bool {
    guard try isPlain(left, 0) else { return false }
    return try isPlain(right, 0)
  }

  private func isPlain(_ value: Value, _ depth: Int) throws(PyError) -> Bool {
    guard value.isHeap else { return true }
    guard depth < Self.deepest else { return true }
    try vm.charge(1)
    switch value.kind {
    case .list: return try areAllPlain(value.list.pointee.items, value.list.pointee.count, depth)
    case .tuple: return try areAllPlain(value.tuple.items, value.tuple.pointee.count, depth)
    case .dict:
      for i in 0..<value.dict.pointee.used where !value.dict.pointee.entries[i].key.isUndefined {
        let entry = value.dict.pointee.entries[i]
        if try !isPlain(entry.key, depth + 1) { return false }
        if try !isPlain(entry.value, depth + 1) { return false }
      }
      return true
    case .set, .frozenset:
      for i in 0...value.set.pointee.mask where !value.set.pointee.table[i].key.isUndefined {
        if try !isPlain(value.set.pointee.table[i].key, depth + 1) { return false }
      }
      return true
    case .dictKeys, .dictValues, .dictItems: return try isPlain(value.wrapper.pointee.wrapped, depth + 1)
    case .foreign:
      guard let values = value.foreign.pointee.values else { return true }
      return try areAllPlain(values, value.foreign.pointee.count, depth)
    case .instance:
      if isForeign("__eq__", of: value) || isForeign("__hash__", of: value) || isForeign("__ne__", of: value) {
        return false
      }
      // A dataclass of the lesson compares its fields, which may hold anything.
      let payload = value.instance.payload
      if !payload.isUndefined && !payload.is(.exceptionState) {
        if try !isPlain(payload, depth + 1) { return false }
      }
      guard let (owner, _) = vm.definition(of: "__eq__", on: value.instance.type),
        owner.pointee.flags.contains(.isHeapType)
      else { return true }
      return try isPlain(Value(.dict, vm.dictionary(of: value.instance)), depth + 1)
    default: return true
    }
  }

  private func areAllPlain(_ items: UnsafeMutablePointer<Value>, _ count: Int, _ depth: Int) throws(PyError) -> Bool {
    for i in 0..<count {
      if try !isPlain(items[i], depth + 1) { return false }
    }
    return true
  }

  // MARK: Structure

  /// Equality in which an instance with a learner's `__eq__` counts as the builtin value inside it; two instances of
  /// one learner's class are compared as the class says.
  private func structural(_ left: Value, _ right: Value, _ depth: Int) throws(PyError) -> Bool {
    if left === right && !left.isFloat { return true }
    guard depth < Self.deepest else {
      throw vm.raise(.recursionError, "maximum recursion depth exceeded in comparison")
    }
    try vm.charge(1)
    let (leftIsForeign, rightIsForeign) = (isForeign("__eq__", of: left), isForeign("__eq__", of: right))
    if leftIsForeign || rightIsForeign {
      if leftIsForeign && rightIsForeign && left.instance.type == right.instance.type {
        return try vm.isTrue(vm.compare(.equal, left, right))
      }
      let (own, other) = (plainForm(left, "__eq__"), plainForm(right, "__eq__"))
      if own.isNone || other.isNone { return false }
      return try structural(own, other, depth + 1)
    }
    let (a, b) = (container(left), container(right))
    switch (a.kind, b.kind) {
    case (.list, .list):
      return try same(a.list.pointee.items, a.list.pointee.count, b.list.pointee.items, b.list.pointee.count, depth)
    case (.tuple, .tuple):
      return try same(a.tuple.items, a.tuple.pointee.count, b.tuple.items, b.tuple.pointee.count, depth)
    case (.dict, .dict):
      let (ours, theirs) = (pairs(a), pairs(b))
      return try matches(ours, theirs) { (x, y) throws(PyError) in
        guard try self.structural(x.0, y.0, depth + 1) else { return false }
        return try self.structural(x.1, y.1, depth + 1)
      }
    case (.set, .set), (.set, .frozenset), (.frozenset, .set), (.frozenset, .frozenset):
      return try matches(members(a), members(b)) { (x, y) throws(PyError) in
        try self.structural(x, y, depth + 1)
      }
    default: return try vm.isTrue(vm.compare(.equal, left, right))
    }
  }

  /// The list, dict and so on inside an instance of a subclass.
  private func container(_ value: Value) -> Value {
    guard value.isInstance else { return value }
    let payload = value.instance.payload
    return payload.isUndefined || payload.is(.exceptionState) ? value : payload
  }

  private func same(
    _ left: UnsafeMutablePointer<Value>, _ leftCount: Int, _ right: UnsafeMutablePointer<Value>, _ rightCount: Int,
    _ depth: Int
  ) throws(PyError) -> Bool {
    guard leftCount == rightCount else { return false }
    // Copied and kept: a comparison of two of the learner's own objects may change the containers.
    let (ours, theirs) = ((0..<leftCount).map { left[$0] }, (0..<rightCount).map { right[$0] })
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    for value in ours + theirs { vm.keep(value) }
    for i in 0..<leftCount {
      if try !structural(ours[i], theirs[i], depth + 1) { return false }
    }
    return true
  }

  private func pairs(_ dict: Value) -> [(Value, Value)] {
    var result: [(Value, Value)] = []
    dict.dict.forEach { result.append(($0.key, $0.value)) }
    return result
  }

  private func members(_ set: Value) -> [Value] {
    var result: [Value] = []
    set.set.forEach { result.append($0.key) }
    return result
  }

  /// Whether both hold the same, in any order. Quadratic: only for collections that hold objects of the learner's.
  private func matches<Item>(
    _ left: [Item], _ right: [Item], _ isSame: (Item, Item) throws(PyError) -> Bool
  ) throws(PyError) -> Bool {
    guard left.count == right.count else { return false }
    var rest = right
    for item in left {
      var found: Int?
      for (i, candidate) in rest.enumerated() {
        guard try isSame(item, candidate) else { continue }
        found = i
        break
      }
      guard let found else { return false }
      rest.remove(at: found)
    }
    return true
  }
}
