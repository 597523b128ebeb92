// This file defines the dicts of flags and traps of a decimal context, and what puts a context in place: the functions of
// the module and the manager that `localcontext` gives.

import PyRuntime

extension DecimalModule {
  /// What one of the dicts of a context shows.
  func shown(_ signals: ForeignRef) -> DecimalStatus {
    guard let state: ContextState = signals[slot: 0].foreign.state() else { return [] }
    return signals.pointee.first == ContextSlot.flags ? state.flags : state.traps
  }

  func addSignalDict(to builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.method("__getitem__", "(self, key, /)") { [self] vm, arguments throws(PyError) in
      guard let signal = signal(arguments[1]) else { throw noSignal(vm) }
      return Value(shown(arguments[0].foreign).contains(signal))
    }
    builder.method("__setitem__", "(self, key, value, /)") { [self] vm, arguments throws(PyError) in
      guard let signal = signal(arguments[1]) else { throw noSignal(vm) }
      let isOn = try vm.isTrue(arguments[2])
      guard let state: ContextState = arguments[0].foreign[slot: 0].foreign.state() else { return .none }
      func change(_ status: inout DecimalStatus) {
        if isOn { status.insert(signal) } else { status.remove(signal) }
      }
      if arguments[0].foreign.pointee.first == ContextSlot.flags { change(&state.flags) } else { change(&state.traps) }
      return .none
    }
    builder.method("__delitem__", "(self, key, /)") { vm, _ throws(PyError) in
      throw vm.valueError("signal keys cannot be deleted")
    }
    builder.method("__iter__", "(self, /)") { [self] vm, _ throws(PyError) in
      try vm.iterator(vm.newTuple(classes(DecimalStatus(rawValue: .max))))
    }
    builder.method("__len__", "(self, /)") { _, _ throws(PyError) in Value(DecimalModule.signals.count) }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let status = shown(arguments[0].foreign)
      let items = DecimalModule.signals.map { signal in
        "<class 'decimal.\(signal.name)'>:\(status.contains(signal.bit) ? "True" : "False")"
      }
      return vm.newStr("{\(items.joined(separator: ", "))}")
    }
    builder.method("copy", "(self, /)") { [self] vm, arguments throws(PyError) in
      let status = shown(arguments[0].foreign)
      let dict = vm.newDict()
      for signal in DecimalModule.signals {
        for cls in classes(signal.bit) {
          try vm.set(dict, cls, hash: try vm.hash(cls), Value(status.contains(signal.bit)))
        }
      }
      return Value(.dict, dict)
    }
    for name in ["__eq__", "__ne__"] {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        let plain = vm.builtin(arguments[1])
        let isSame: Bool
        if plain.is(.foreign), plain.foreign.pointee.type == signalDictType {
          isSame = shown(plain.foreign) == shown(arguments[0].foreign)
        } else if plain.is(.dict) {
          isSame = try isSameDict(vm, plain.dict, shown(arguments[0].foreign))
        } else {
          return .notImplemented
        }
        return Value(isSame == (name == "__eq__"))
      }
    }
    builder.set("__hash__", .none)
  }

  /// Whether a dict has all signals and says the same of each.
  private func isSameDict(_ vm: VM, _ dict: DictRef, _ status: DecimalStatus) throws(PyError) -> Bool {
    guard dict.pointee.count == DecimalModule.signals.count else { return false }
    for (bit, _) in DecimalModule.signals {
      for cls in classes(bit) {
        let item = try vm.get(dict, cls)
        if item.isUndefined { return false }
        if try vm.isTrue(item) != status.contains(bit) { return false }
      }
    }
    return true
  }

  // MARK: The current context

  func addManager(to builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.method("__enter__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let manager = arguments[0].foreign
      manager[slot: 1] = try currentContext(vm)
      if let state = contextState(vm, manager[slot: 0]) { setCurrent(manager[slot: 0], state) }
      return manager[slot: 0]
    }
    builder.method("__exit__", "(self, /, *args)") { [self] vm, arguments throws(PyError) in
      let before = arguments[0].foreign[slot: 1]
      if let state = contextState(vm, before) { setCurrent(before, state) }
      return .none
    }
  }

  func addContextFunctions(_ builder: ModuleBuilder) {
    builder.function("getcontext", "()") { [self] vm, _ throws(PyError) in try currentContext(vm) }
    builder.function("setcontext", "(context, /)") { [self] vm, arguments throws(PyError) in
      guard let given = contextState(vm, arguments[0]) else { throw vm.typeError("argument must be a context") }
      let templates = Slot.defaultContext..<Slot.current
      if !templates.contains(where: { roots[slot: $0] === arguments[0] }) {
        setCurrent(arguments[0], given)
        return .none
      }
      // The templates stay as they are.
      let copy = ContextState()
      copy.take(given)
      copy.flags = []
      setCurrent(newContext(vm, copy), copy)
      return .none
    }
    builder.function("localcontext", "(*args, **kwargs)") { [self] vm, arguments throws(PyError) in
      let given = try settings(vm, arguments, ["ctx"] + DecimalModule.settingNames)
      let state = ContextState()
      state.take(try context(vm, given.first { $0.name == "ctx" }?.value ?? .none))
      for (name, value) in given where name != "ctx" && !value.isNone { try setSetting(vm, state, name, value) }
      return vm.newForeign(managerType, values: [newContext(vm, state), .undefined]).value
    }
  }
}
