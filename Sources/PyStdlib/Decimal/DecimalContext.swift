// This file defines the type Context of decimal: its attributes, how signals are given to it, and how it is shown.

import PyRuntime

/// What a Context object holds.
final class ContextState {
  var settings = DecimalSettings()
  var flags: DecimalStatus = []
  var traps: DecimalStatus = [.invalidOperation, .divisionByZero, .overflow]

  func take(_ other: ContextState) {
    settings = other.settings
    flags = other.flags
    traps = other.traps
  }
}

/// An attribute of a context that is a number.
private struct ContextNumber: Sendable {
  let name: String
  let range: ClosedRange<Int>
  let message: String
  let get: @Sendable (DecimalSettings) -> Int
  let set: @Sendable (inout DecimalSettings, Int) -> Void

  static let all: [ContextNumber] = [
    ContextNumber(
      name: "prec", range: 1...DecimalSettings.maximumPrecision, message: "valid range for prec is [1, MAX_PREC]",
      get: { $0.precision }, set: { $0.precision = $1 }),
    ContextNumber(
      name: "Emin", range: -DecimalSettings.largestExponent...0, message: "valid range for Emin is [MIN_EMIN, 0]",
      get: { $0.smallestExponent }, set: { $0.smallestExponent = $1 }),
    ContextNumber(
      name: "Emax", range: 0...DecimalSettings.largestExponent, message: "valid range for Emax is [0, MAX_EMAX]",
      get: { $0.largestExponent }, set: { $0.largestExponent = $1 }),
    ContextNumber(
      name: "capitals", range: 0...1, message: "valid values for capitals are 0 or 1",
      get: { $0.showsCapitals ? 1 : 0 }, set: { $0.showsCapitals = $1 == 1 }),
    ContextNumber(
      name: "clamp", range: 0...1, message: "valid values for clamp are 0 or 1",
      get: { $0.isClamped ? 1 : 0 }, set: { $0.isClamped = $1 == 1 }),
  ]
}

/// The traced values of a Context: its two dicts, once they were asked for.
enum ContextSlot {
  static let flags = 0
  static let traps = 1
}

extension DecimalModule {
  /// Names of the signals in the order of their bits, without the conditions.
  static let signals: [(bit: DecimalStatus, name: String)] = [
    (.invalidOperation, "InvalidOperation"), (.floatOperation, "FloatOperation"), (.divisionByZero, "DivisionByZero"),
    (.overflow, "Overflow"), (.underflow, "Underflow"), (.subnormal, "Subnormal"), (.inexact, "Inexact"),
    (.rounded, "Rounded"), (.clamped, "Clamped"),
  ]

  /// The order in which a context shows them.
  private static let shownSignals: [DecimalStatus] = [
    .clamped, .invalidOperation, .divisionByZero, .inexact, .floatOperation, .overflow, .rounded, .subnormal,
    .underflow,
  ]

  func contextState(_ vm: VM, _ value: Value) -> ContextState? {
    let plain = vm.builtin(value)
    return plain.is(.foreign) && plain.foreign.pointee.type == contextType ? plain.foreign.state() : nil
  }

  private func state(_ arguments: Arguments) -> ContextState { arguments[0].foreign.state() ?? ContextState() }

  func newContext(_ vm: VM, _ state: ContextState, _ cls: Value = .undefined) -> Value {
    let object = vm.newForeign(contextType, values: [.undefined, .undefined], host: state)
    return cls.is(.type) && cls.type != contextType ? vm.newInstance(cls.type, payload: object.value) : object.value
  }

  // MARK: Context

  func addContext(to builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { [self] vm, arguments throws(PyError) in
      let state = ContextState()
      if let given = contextState(vm, roots[slot: Slot.defaultContext]) { state.take(given) }
      state.flags = []
      return newContext(vm, state, arguments[0])
    }
    builder.method("__init__", "(self, *args, **kwargs)") { [self] vm, arguments throws(PyError) in
      for (name, value) in try settings(vm, arguments.dropFirst(), DecimalModule.settingNames) where !value.isNone {
        try setSetting(vm, state(arguments), name, value)
      }
      return .none
    }
    for number in ContextNumber.all {
      builder.attribute(
        number.name, { [self] _, arguments throws(PyError) in Value(number.get(state(arguments).settings)) },
        set: { [self] vm, arguments throws(PyError) in
          try setSetting(vm, state(arguments), number.name, arguments[1])
          return .none
        })
    }
    builder.attribute(
      "rounding", { [self] vm, arguments throws(PyError) in vm.intern(state(arguments).settings.rounding.name) },
      set: { [self] vm, arguments throws(PyError) in
        try setSetting(vm, state(arguments), "rounding", arguments[1])
        return .none
      })
    for (slot, name) in [(ContextSlot.flags, "flags"), (ContextSlot.traps, "traps")] {
      builder.attribute(
        name,
        { [self] vm, arguments throws(PyError) in
          let context = arguments[0].foreign
          if context[slot: slot].isUndefined {
            let signals = vm.newForeign(signalDictType, values: [context.value])
            signals.pointee.first = slot
            let cls = roots[slot: Slot.signalDict]
            context[slot: slot] = cls.is(.type) ? vm.newInstance(cls.type, payload: signals.value) : signals.value
          }
          return context[slot: slot]
        },
        set: { [self] vm, arguments throws(PyError) in
          // Unlike the constructor, this takes no list.
          if vm.builtin(arguments[1]).is(.list) { throw vm.typeError("argument must be a signal dict") }
          try setSetting(vm, state(arguments), name, arguments[1])
          return .none
        })
    }
    addContextMethods(to: builder)
  }

  static let settingNames = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"]

  /// The arguments of a call by their names.
  func settings(_ vm: VM, _ arguments: Arguments, _ names: [String]) throws(PyError) -> [(name: String, value: Value)] {
    let count = arguments.positionalCount
    if count > names.count { throw vm.typeError("function takes at most \(names.count) arguments (\(count) given)") }
    var result = (0..<count).map { (name: names[$0], value: arguments[$0]) }
    for i in 0..<arguments.keywordCount {
      let name = arguments.keywords.tuple.items[i].str.string
      guard names.contains(name) else {
        throw vm.typeError("'\(name)' is an invalid keyword argument for this function")
      }
      result.append((name, arguments[count + i]))
    }
    return result
  }

  /// Sets one of the attributes that `Context()` and `localcontext()` take.
  func setSetting(_ vm: VM, _ state: ContextState, _ name: String, _ value: Value) throws(PyError) {
    if value.isUndefined { throw vm.raise(.attributeError, "context attributes cannot be deleted") }
    switch name {
    case "rounding": state.settings.rounding = try rounding(vm, value)
    case "flags": state.flags = try signals(vm, value)
    case "traps": state.traps = try signals(vm, value)
    default:
      guard let number = ContextNumber.all.first(where: { $0.name == name }) else { return }
      let plain = vm.builtin(value)
      if plain.is(.bigInt) { throw vm.overflowError("Python int too large to convert to C ssize_t") }
      guard plain.isInt || plain.isBool else { throw vm.typeError("an integer is required") }
      guard number.range.contains(plain.int) else { throw vm.valueError(number.message) }
      number.set(&state.settings, plain.int)
    }
  }

  func rounding(_ vm: VM, _ value: Value) throws(PyError) -> DecimalRounding {
    let plain = vm.builtin(value)
    if plain.isStr, let found = DecimalRounding.allCases.first(where: { $0.name == plain.str.string }) { return found }
    throw vm.typeError(
      "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, "
        + "ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
  }

  /// Signals from one of a context's dicts, another dict with all of them, or a list.
  func signals(_ vm: VM, _ value: Value) throws(PyError) -> DecimalStatus {
    let plain = vm.builtin(value)
    var result: DecimalStatus = []
    if plain.is(.foreign), plain.foreign.pointee.type == signalDictType { return shown(plain.foreign) }
    if plain.is(.dict) {
      guard plain.dict.pointee.count == DecimalModule.signals.count else { throw invalidDict(vm) }
      for (bit, _) in DecimalModule.signals {
        for cls in classes(bit) {
          let item = try vm.get(plain.dict, cls)
          if item.isUndefined { throw invalidDict(vm) }
          if try vm.isTrue(item) { result.formUnion(bit) }
        }
      }
      return result
    }
    guard plain.is(.list) else { throw vm.typeError("argument must be a signal dict") }
    for item in try vm.array(plain) {
      guard let signal = signal(item) else { throw noSignal(vm) }
      result.formUnion(signal)
    }
    return result
  }

  private func invalidDict(_ vm: VM) -> PyError { vm.keyError(vm.newStr("invalid signal dict")) }

  func noSignal(_ vm: VM) -> PyError {
    vm.keyError(
      vm.newStr(
        "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, "
          + "Subnormal, Inexact, Rounded,\n   Clamped]"))
  }

  /// The signal that a class stands for.
  func signal(_ value: Value) -> DecimalStatus? {
    DecimalModule.signals.first { roots[slot: Slot.conditions + $0.bit.rawValue.trailingZeroBitCount] === value }?.bit
  }

  func classes(_ status: DecimalStatus) -> [Value] {
    DecimalModule.signals.filter { status.contains($0.bit) }.map {
      roots[slot: Slot.conditions + $0.bit.rawValue.trailingZeroBitCount]
    }
  }

  private func addContextMethods(to builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let state = state(arguments)
      func names(_ status: DecimalStatus) -> String {
        let shown = DecimalModule.shownSignals.filter { status.contains($0) }
        return shown.compactMap { bit in DecimalModule.signals.first { $0.bit == bit }?.name }.joined(separator: ", ")
      }
      let settings = state.settings
      return vm.newStr(
        "Context(prec=\(settings.precision), rounding=\(settings.rounding.name), Emin=\(settings.smallestExponent), "
          + "Emax=\(settings.largestExponent), capitals=\(settings.showsCapitals ? 1 : 0), "
          + "clamp=\(settings.isClamped ? 1 : 0), flags=[\(names(state.flags))], traps=[\(names(state.traps))])")
    }
    for name in ["copy", "__copy__"] {
      builder.method(name, "(self, /)") { [self] vm, arguments throws(PyError) in
        let copy = ContextState()
        copy.take(state(arguments))
        return newContext(vm, copy)
      }
    }
    builder.method("__reduce__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let state = state(arguments)
      let settings = state.settings
      let values: [Value] = [
        Value(settings.precision), vm.newStr(settings.rounding.name), Value(settings.smallestExponent),
        Value(settings.largestExponent), Value(settings.showsCapitals ? 1 : 0), Value(settings.isClamped ? 1 : 0),
        vm.newList(classes(state.flags)), vm.newList(classes(state.traps)),
      ]
      return vm.newTuple([vm.receiverType(of: arguments).value, vm.newTuple(values)])
    }
    builder.method("clear_flags", "(self, /)") { [self] _, arguments throws(PyError) in
      state(arguments).flags = []
      return .none
    }
    builder.method("clear_traps", "(self, /)") { [self] _, arguments throws(PyError) in
      state(arguments).traps = []
      return .none
    }
    builder.method("Etiny", "(self, /)") { [self] _, arguments throws(PyError) in Value(state(arguments).settings.tiny)
    }
    builder.method("Etop", "(self, /)") { [self] _, arguments throws(PyError) in Value(state(arguments).settings.top) }
    addContextOperations(to: builder) { [self] in state($0) }
  }
}
