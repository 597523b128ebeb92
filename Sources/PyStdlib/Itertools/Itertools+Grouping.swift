// This file defines groupby and its groups, which share one source: a group is spent as soon as its parent moves on.

import PyRuntime

/// Places in the values of a groupby. A key or item that is not there yet is undefined.
private enum Place {
  static let source = 0
  static let keyFunction = 1
  /// The key of the group that was given out last.
  static let target = 2
  /// The key and the item that were read last.
  static let key = 3
  static let item = 4
  /// The only group that may still read.
  static let group = 5
}

/// Values of a group: its parent, its key.
func addGrouping(to builder: ModuleBuilder) {
  let group = builder.iterator(
    "_grouper", "(cls, parent, tgtkey, /)",
    new: { vm, arguments, type throws(PyError) in
      guard vm.builtin(arguments[1]).is(.foreign) && vm.builtin(arguments[1]).foreign.pointee.count == 6 else {
        throw vm.typeError("_grouper() argument 1 must be itertools.groupby, not \(vm.typeName(arguments[1]))")
      }
      return vm.newForeign(arguments[0], type, [vm.builtin(arguments[1]), arguments[2]])
    },
    next: { vm, arguments throws(PyError) in
      let own = arguments[0].foreign.slots
      let parent = own[0].foreign
      let slots = parent.slots
      guard slots[Place.group] === arguments[0] else { return .undefined }
      if slots[Place.item].isUndefined {
        if try !step(vm, parent) { return .undefined }
      }
      if try !vm.equalKeeping(own[1], slots[Place.key]) { return .undefined }
      let item = slots[Place.item]
      slots[Place.item] = .undefined
      return item
    })
  builder.iterator(
    "groupby", "(cls, iterable, key=None)",
    new: { vm, arguments, type throws(PyError) in
      let key = arguments[2].isUndefined ? Value.none : arguments[2]
      let source = try vm.iterator(arguments[1])
      return vm.newForeign(arguments[0], type, [source, key, .undefined, .undefined, .undefined, .undefined])
    },
    next: { vm, arguments throws(PyError) in
      let parent = arguments[0].foreign
      let slots = parent.slots
      slots[Place.group] = .undefined
      while true {
        if !slots[Place.key].isUndefined {
          if slots[Place.target].isUndefined { break }
          if try !vm.equalKeeping(slots[Place.target], slots[Place.key]) { break }
        }
        if try !step(vm, parent) { return .undefined }
        try vm.charge(1)
      }
      slots[Place.target] = slots[Place.key]
      let mine = Value(.foreign, vm.newForeign(group, values: [arguments[0], slots[Place.key]]))
      slots[Place.group] = mine
      return vm.newTuple([slots[Place.key], mine])
    })
}

/// Reads the next item and its key; false at the end.
private func step(_ vm: VM, _ parent: ForeignRef) throws(PyError) -> Bool {
  let slots = parent.slots
  let item = try vm.take(slots[Place.source])
  if item.isUndefined { return false }
  let key =
    slots[Place.keyFunction].isNone
    ? item : try vm.keeping(item) { () throws(PyError) in try vm.call(slots[Place.keyFunction], item) }
  slots[Place.item] = item
  slots[Place.key] = key
  return true
}
