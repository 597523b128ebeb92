// This file defines the host's side of a test: the functions that the lesson's rewritten code calls to look up a name,
// to import, to compare and to assert. Nothing that they use can be reached from the submission.

import PyRuntime
import PySyntax
import SourceText

/// Decides one test.
final class Referee {
  /// A check that did not hold, as it was found; the first one counts, whatever the program does afterwards.
  struct Failure {
    var assertion: Assertion
    var index: Int
    var actual: String?
    /// The actual value as text that is the same for equal collections.
    var value = ""
    var expected: String?
    var message: String?
    var diagnosis: Diagnosis?
  }

  private(set) var failure: Failure?
  /// What the submission replaced of what tests rely on, such as `json.dumps`.
  private(set) var tampering: String?
  /// Assertions that were reached.
  private(set) var decided = 0
  /// The assertion that is being decided or was last, for the message when an exception ends the test.
  private(set) var lastMissingName: (name: String, near: String?)?

  let equality: Equality
  private let host: CheckHost
  private let main: DictRef
  private let pristine: Pristine
  private var setupNamespaces: [DictRef] = []
  private let taughtNames: Set<String>

  init(vm: VM, host: CheckHost, main: DictRef, pristine: Pristine, plan: ExercisePlan) {
    equality = Equality(vm: vm, taught: plan.taughtMethods)
    self.host = host
    self.main = main
    self.pristine = pristine
    taughtNames = plan.taughtNames
  }

  /// A function that makes the referee what it is now.
  func remembered() -> () -> Void {
    let (failure, tampering, decided) = (failure, tampering, decided)
    let (missing, setup) = (lastMissingName, setupNamespaces)
    return { [unowned self] in
      self.failure = failure
      self.tampering = tampering
      self.decided = decided
      lastMissingName = missing
      setupNamespaces = setup
    }
  }

  /// A namespace in which `code` can run: private, with the host's functions in it.
  func namespace(for code: CheckCode, in vm: VM, isSetup: Bool) -> DictRef {
    let namespace = vm.newDict()
    vm.keepForever(Value(.dict, namespace))
    vm.setNamespace(namespace, "__name__", vm.newStr("__main__"))
    if !isSetup {
      for name in code.bound where pristine.builtins[name] == nil {
        let value = vm.value(of: name, in: main)
        if !value.isUndefined { vm.setNamespace(namespace, name, value) }
      }
    }
    install(code, in: namespace, vm)
    if isSetup { setupNamespaces.append(namespace) }
    return namespace
  }

  private func install(_ code: CheckCode, in namespace: DictRef, _ vm: VM) {
    func set(_ name: String, _ signature: String, _ native: @escaping NativeFunction) {
      vm.setNamespace(namespace, name, vm.newNative(name, signature, owner: nil, native))
    }
    let assertions = code.assertions
    set(HostName.load, "(name, /)") { [unowned self] vm, arguments throws(PyError) in
      try self.load(arguments[0].str.string, vm)
    }
    set(HostName.importModule, "(path, wanted, /)") { [unowned self] vm, arguments throws(PyError) in
      try self.importModule(arguments[0].str.string, wanted: arguments[1].str.string, vm)
    }
    set(HostName.importFrom, "(path, name, /)") { [unowned self] vm, arguments throws(PyError) in
      try self.importFrom(arguments[0].str.string, arguments[1].str.string, vm)
    }
    set(HostName.compare, "(operations, first, *rest)") { [unowned self] vm, arguments throws(PyError) in
      let symbols = arguments[0].str.string.split(separator: ",")
      for (i, symbol) in symbols.enumerated() {
        guard let operation = ComparisonOperator.named[String(symbol)] else { continue }
        if try !self.equality.holds(operation, arguments[i + 1], arguments[i + 2]) { return .false }
      }
      return .true
    }
    set(HostName.assert, "(index, *values)") { [unowned self] vm, arguments throws(PyError) in
      try Value(self.decide(assertions[arguments[0].int], arguments[0].int, arguments.dropFirst(), vm))
    }
    set(HostName.fail, "(index, message=None, /)") { [unowned self] vm, arguments throws(PyError) in
      let message = arguments[1].isUndefined ? nil : try? vm.strText(arguments[1])
      if self.failure?.index == arguments[0].int { self.failure?.message = message }
      throw vm.raise(.assertionError, message ?? "")
    }
  }

  // MARK: Names and modules

  /// The lesson's setup first, then the submission's names, but a builtin is the builtin. A name that the exercise is
  /// to define is the submission's before all.
  private func load(_ name: String, _ vm: VM) throws(PyError) -> Value {
    if taughtNames.contains(name) {
      let value = vm.value(of: name, in: main)
      if !value.isUndefined, !value.is(.module) { return value }
    }
    let value = setupValue(name, vm)
    if !value.isUndefined { return value }
    let builtin = pristine.builtins[name]
    if builtin == nil || taughtNames.contains(name) {
      let value = vm.value(of: name, in: main)
      if !value.isUndefined { return value }
    }
    if let builtin { return builtin }
    let known = vm.entries(of: main).map(\.name).filter { !$0.hasPrefix("_") }
    lastMissingName = (name, nearestName(to: name, among: known))
    throw vm.raise(.nameError, "name '\(name)' is not defined")
  }

  /// The value of a name in the setup; undefined where it has none.
  private func setupValue(_ name: String, _ vm: VM) -> Value {
    for namespace in setupNamespaces.reversed() {
      let value = vm.value(of: name, in: namespace)
      if !value.isUndefined { return value }
    }
    return .undefined
  }

  /// Those of these names of the setup that have another value in the submission. The same value made anew is fine, and
  /// so is the same module imported once more.
  func rebound(of names: Set<String>, _ vm: VM) -> [String] {
    names.sorted().filter { name in
      let (own, value) = (vm.value(of: name, in: main), setupValue(name, vm))
      // A function of the setup is a helper of the tests: they and the submission each go on with their own.
      if own.isUndefined || value.isUndefined || own === value || value.is(.function) { return false }
      if own.is(.module) && value.is(.module) { return false }
      var isSame = false
      _ = vm.perform { () throws(PyError) in isSame = try self.equality.equal(own, value) }
      return !isSame
    }
  }

  private func importModule(_ path: String, wanted: String, _ vm: VM) throws(PyError) -> Value {
    if let copy = pristine.copies[wanted] { return copy }
    let module = try vm.importModule(path)
    return wanted == path ? module : try vm.importModule(wanted)
  }

  private func importFrom(_ path: String, _ name: String, _ vm: VM) throws(PyError) -> Value {
    if path == "__main__" { return try load(name, vm) }
    let module = try importModule(path, wanted: path, vm)
    let value = try vm.findAttribute(module, vm.intern(name))
    if !value.isUndefined { return value }
    if let submodule = try? vm.importModule(path + "." + name) { return submodule }
    throw vm.raise(.importError, "cannot import name '\(name)' from '\(path)'")
  }

  // MARK: Decisions

  private func decide(_ assertion: Assertion, _ index: Int, _ values: Arguments, _ vm: VM) throws(PyError) -> Bool {
    decided += 1
    if tampering == nil { tampering = pristine.firstChange(vm) }
    let holds: Bool
    switch assertion.relation {
    case .truth: holds = try equality.truth(values[0])
    case .negation: holds = try !equality.truth(values[0])
    case .comparison(let operation): holds = try equality.holds(operation, values[0], values[1])
    }
    if holds { return true }
    guard failure == nil else { return false }
    // Recorded before anything of the learner's runs to describe it.
    failure = Failure(assertion: assertion, index: index)
    describe(assertion, values, vm)
    return false
  }

  /// Looks for changes once more when a test ends.
  func close(_ vm: VM) {
    if tampering == nil { tampering = pristine.firstChange(vm) }
  }

  /// Forgets what one run of a property found, before the next.
  func reset() {
    failure = nil
    lastMissingName = nil
  }

  private func describe(_ assertion: Assertion, _ values: Arguments, _ vm: VM) {
    switch assertion.relation {
    case .truth:
      describe(actual: values[0], vm)
      failure?.expected = "a true value"
    case .negation:
      describe(actual: values[0], vm)
      failure?.expected = "a false value"
    case .comparison(let operation):
      let (actual, expected) = assertion.actualIsRight ? (values[1], values[0]) : (values[0], values[1])
      describe(actual: actual, vm)
      let wanted = text(expected, vm)
      switch operation {
      case .equal, .is: failure?.expected = wanted
      case .notEqual, .isNot: failure?.expected = "not " + wanted
      default:
        let symbol = assertion.actualIsRight ? operation.mirrored : operation.symbol
        failure?.expected = "\(symbol) \(wanted)"
      }
      if operation == .equal || operation == .is {
        vm.flushOutput()
        let printed = String(decoding: host.written, as: UTF8.self)
        failure?.diagnosis = Diagnosis(
          actual: actual, expected: expected, printed: printed, unchangedNames: assertion.unchangedNames,
          equality: equality)
      }
    }
  }

  private func describe(actual: Value, _ vm: VM) {
    let text = text(actual, vm)
    failure?.actual = text
    failure?.value = ValueText(vm).text(actual) { _ in text }
  }

  /// `repr`, cut; what it raises belongs to the learner's class and is no verdict.
  func text(_ value: Value, _ vm: VM) -> String {
    do {
      let text = try vm.reprText(value)
      guard text.unicodeScalars.count > Checker.shownValue else { return text }
      return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Checker.shownValue))) + "…"
    } catch {
      return "<\(vm.typeName(value)) whose repr() fails>"
    }
  }
}

extension ComparisonOperator {
  static let named: [String: ComparisonOperator] = Dictionary(
    uniqueKeysWithValues: (0...9).compactMap { ComparisonOperator(rawValue: $0) }.map { ($0.symbol, $0) })

  /// The operator as the right side sees it.
  var mirrored: String {
    switch self {
    case .less: ">"
    case .lessOrEqual: ">="
    case .greater: "<"
    case .greaterOrEqual: "<="
    case .in: "something that holds"
    case .notIn: "something without"
    default: symbol
    }
  }
}
