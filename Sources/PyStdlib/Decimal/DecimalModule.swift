// This file defines the module decimal (library reference, "decimal"): what it keeps for one run, the objects behind its
// numbers, and how an operation reports to its context. What needs no speed, such as the classes of the signals, is
// Python text.

import Numbers
import PyRuntime

extension StandardLibrary {
  static let decimal = ModuleDefinition("decimal", source: decimalSource) {
    builder throws(PyError) in
    let module = DecimalModule(builder)
    builder.function("_use", "(signals, tuple_type, rational, signal_dict, /)") { _, arguments throws(PyError) in
      module.use(arguments)
      return .none
    }
    builder.function("_use_templates", "(default, basic, extended, /)") { _, arguments throws(PyError) in
      for i in 0..<3 { module.roots[slot: DecimalModule.Slot.defaultContext + i] = arguments[i] }
      return .none
    }
    module.addContextFunctions(builder)
  }
}

/// The state of decimal in one run.
final class DecimalModule {
  /// The traced values that the module needs beside its types.
  enum Slot {
    static let tupleType = 0
    static let rational = 1
    static let signalDict = 2
    /// DefaultContext, BasicContext and ExtendedContext.
    static let defaultContext = 3
    static let current = 6
    /// Thirteen classes, in the order of the bits of a status.
    static let conditions = 7
    static let count = 20
  }

  private(set) var numberType: TypeRef
  private(set) var contextType: TypeRef
  private(set) var signalDictType: TypeRef
  private(set) var managerType: TypeRef
  let constants = DecimalConstants()
  let roots: ForeignRef
  /// The settings of the context in `Slot.current`.
  private var currentState: ContextState?

  init(_ builder: ModuleBuilder) {
    let vm = builder.vm
    roots = vm.newForeign(vm.objectType, valueCount: Slot.count).object
    vm.keepForever(roots.value)
    numberType = vm.objectType
    contextType = vm.objectType
    signalDictType = vm.objectType
    managerType = vm.objectType
    numberType = builder.type("Decimal") { addNumber(to: $0) }
    contextType = builder.type("Context") { addContext(to: $0) }
    signalDictType = builder.type("SignalDictMixin") { addSignalDict(to: $0) }
    managerType = builder.type("ContextManager", isFinal: true) { addManager(to: $0) }
    for type in [numberType, contextType, signalDictType, managerType] { vm.keepForever(type.value) }
    vm.moduleStates["decimal"] = self
  }

  /// Takes over what the Python text has made.
  func use(_ arguments: Arguments) {
    if arguments[0].is(.tuple) {
      for i in 0..<min(arguments[0].tuple.pointee.count, Slot.count - Slot.conditions) {
        roots[slot: Slot.conditions + i] = arguments[0].tuple.items[i]
      }
    }
    roots[slot: Slot.tupleType] = arguments[1]
    roots[slot: Slot.rational] = arguments[2]
    roots[slot: Slot.signalDict] = arguments[3]
  }

  // MARK: Numbers

  /// A Decimal. A coefficient of 64 bits stands in the object's first int and what it has beyond them in its own value:
  /// a word, or the whole as an int. The second int is the exponent, or the kind, above two bits: whether the number is
  /// special, and the sign.
  func make(_ vm: VM, _ number: DecimalNumber) -> Value {
    let object = vm.newForeign(numberType)
    switch number.coefficient {
    case .small(let value):
      object.pointee.first = Int(truncatingIfNeeded: value)
      if value >> 64 != 0 { object.pointee.attributes = Value(Int(truncatingIfNeeded: value >> 64)) }
    case .large(let value):
      object.pointee.attributes = vm.newInt(value)
    }
    let upper = number.isFinite ? number.exponent << 2 : number.kind.rawValue << 2 | 2
    object.pointee.second = upper | (number.isNegative ? 1 : 0)
    return object.value
  }

  /// The number behind a Decimal.
  @inline(__always) func number(_ vm: VM, _ object: ForeignRef) -> DecimalNumber {
    let rest = object.pointee.attributes
    let coefficient: Coefficient
    if rest.isUndefined {
      coefficient = .small(UInt128(UInt(bitPattern: object.pointee.first)))
    } else if rest.isInt {
      coefficient = .small(UInt128(rest.bits) << 64 | UInt128(UInt(bitPattern: object.pointee.first)))
    } else {
      coefficient = .large(vm.bigInteger(rest))
    }
    let upper = object.pointee.second >> 2
    let isNegative = object.pointee.second & 1 == 1
    if object.pointee.second & 2 == 0 { return DecimalNumber(isNegative, coefficient, upper) }
    return DecimalNumber(DecimalNumber.Kind(rawValue: upper) ?? .quietNaN, isNegative, payload: coefficient)
  }

  /// The number behind a value that is a Decimal, or nil.
  @inline(__always) func decimal(_ vm: VM, _ value: Value) -> DecimalNumber? {
    let plain = value.is(.foreign) ? value : vm.builtin(value)
    guard plain.is(.foreign), plain.foreign.pointee.type == numberType else { return nil }
    return number(vm, plain.foreign)
  }

  /// A Decimal or an int as a number, or nil.
  @inline(__always) func operand(_ vm: VM, _ value: Value) -> DecimalNumber? {
    if value.isInt { return DecimalNumber(value.int) }
    return decimal(vm, value) ?? integer(vm, value)
  }

  /// An int of any kind as a number, or nil.
  func integer(_ vm: VM, _ value: Value) -> DecimalNumber? {
    let plain = vm.builtin(value)
    guard plain.isInt || plain.isBool || plain.is(.bigInt) else { return nil }
    return DecimalNumber(vm.isNegative(plain), Coefficient(vm.bigInteger(plain)), 0)
  }

  func converted(_ vm: VM, _ value: Value) throws(PyError) -> DecimalNumber {
    if let number = operand(vm, value) { return number }
    throw vm.typeError("conversion from \(vm.type(of: value).nameText) to Decimal is not supported")
  }

  // MARK: Contexts

  /// The settings of the current context, which is made when it is asked for first.
  @inline(__always) func current(_ vm: VM) throws(PyError) -> ContextState {
    if let currentState { return currentState }
    return try makeCurrent(vm)
  }

  private func makeCurrent(_ vm: VM) throws(PyError) -> ContextState {
    let state = ContextState()
    if let given = contextState(vm, roots[slot: Slot.defaultContext]) { state.take(given) }
    state.flags = []
    setCurrent(newContext(vm, state), state)
    return state
  }

  func currentContext(_ vm: VM) throws(PyError) -> Value {
    _ = try current(vm)
    return roots[slot: Slot.current]
  }

  func setCurrent(_ context: Value, _ state: ContextState) {
    roots[slot: Slot.current] = context
    currentState = state
  }

  /// Puts another context in place, or none as at the start of a thread; gives the one before.
  static func exchangeCurrent(_ vm: VM, _ context: Value) -> Value {
    guard let module = vm.moduleStates["decimal"] as? DecimalModule else { return .undefined }
    let before = module.roots[slot: Slot.current]
    module.roots[slot: Slot.current] = context
    module.currentState = module.contextState(vm, context)
    return before
  }

  /// An optional argument that is a context.
  @inline(__always) func context(_ vm: VM, _ given: Value) throws(PyError) -> ContextState {
    if given.isUndefined || given.isNone { return try current(vm) }
    guard let state = contextState(vm, given) else { throw vm.typeError("optional argument must be a context") }
    return state
  }

  /// Raises the flags of what happened, then the first signal that is trapped.
  func note(_ vm: VM, _ context: ContextState, _ status: DecimalStatus) throws(PyError) {
    context.flags.formUnion(status.signals)
    var trapped = status.intersection(context.traps)
    if context.traps.contains(.invalidOperation) { trapped.formUnion(status.intersection(.conditions)) }
    if trapped.isEmpty { return }
    var classes: [Value] = []
    for bit in 0..<13 where trapped.rawValue >> bit & 1 == 1 { classes.append(roots[slot: Slot.conditions + bit]) }
    let first = trapped.isDisjoint(with: .conditions) ? classes[0] : roots[slot: Slot.conditions]
    guard first.is(.type) else { throw vm.raise(.runtimeError, "decimal is not ready") }
    let list = vm.newList(classes)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(list)
    throw vm.raise(try vm.call(first, list))
  }

  /// Runs an operation in a context: its result, once what happened is noted.
  @inline(__always) func perform<Result>(
    _ vm: VM, _ context: ContextState, _ body: (inout DecimalOperation) throws(PyError) -> Result
  ) throws(PyError) -> Result {
    var operation = DecimalOperation(vm, context.settings, constants)
    let result = try body(&operation)
    if !operation.status.isEmpty { try note(vm, context, operation.status) }
    return result
  }
}
