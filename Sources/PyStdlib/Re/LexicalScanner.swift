// This file defines `re.Scanner`, undocumented and used by many tokenizers: a list of phrases, each with an action, tried
// in order at every place.

import PyRuntime
import PythonRegex
import RegexSyntax

extension RegexEngine {
  func makeScannerType(_ builder: ModuleBuilder) {
    let vm = builder.vm
    let type = vm.newNativeType("Scanner", module: vm.intern("re"), kind: .instance)
    let methods = vm.builder(for: type)
    methods.pythonMethod("__init__", ["self", "lexicon", "flags"], required: 2) { vm, arguments throws(PyError) in
      try self.initialize(vm, scanner: arguments[0], arguments[1], arguments[2])
      return .none
    }
    methods.pythonMethod("scan", ["self", "string"], required: 2) { vm, arguments throws(PyError) in
      try self.scan(vm, arguments[0], arguments[1])
    }
    builder.set("Scanner", type.value)
  }

  /// Joins the phrases into one pattern.
  private func initialize(_ vm: VM, scanner: Value, _ lexicon: Value, _ flags: Value) throws(PyError) {
    try vm.setAttribute(scanner, vm.intern("lexicon"), lexicon)
    var bits = RegexFlags()
    if !flags.isUndefined { bits = RegexFlags(rawValue: try vm.index(vm.builtin(flags), .overflowError)) }
    var phrases: [PatternTree] = []
    try vm.iterate(lexicon) { (entry) throws(PyError) in
      let pair = try vm.array(entry)
      guard pair.count == 2 else {
        let problem =
          pair.count < 2
          ? "not enough values to unpack (expected 2, got \(pair.count))" : "too many values to unpack (expected 2)"
        throw vm.valueError(problem)
      }
      phrases.append(try self.tree(vm, pair[0], bits))
      return true
    }
    guard let tree = PatternTree(phrases: phrases, flags: bits) else { throw vm.runtimeError("invalid SRE code") }
    // The combined pattern has no text of its own.
    try vm.setAttribute(scanner, vm.intern("scanner"), newPattern(vm, .none, tree))
  }

  /// `Scanner.scan(string)`: the results of the actions, and the rest of the text that no phrase matches.
  private func scan(_ vm: VM, _ scanner: Value, _ string: Value) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let pattern = vm.keep(try vm.getAttribute(scanner, "scanner"))
    let lexicon = vm.keep(try vm.getAttribute(scanner, "lexicon"))
    guard isPattern(pattern) else { throw vm.typeError("Scanner.scanner must be a pattern") }
    let results = vm.newList()
    vm.keep(Value(.list, results))
    let searcher = vm.keep(try walk(vm, searcherType, pattern, string))
    var position = 0
    while true {
      let match = try vm.callMethod(searcher, "match")
      guard match.is(.foreign) else { break }
      let frame = vm.keepMark
      defer { vm.release(to: frame) }
      vm.keep(match)
      let record = MatchObject(match)
      if record.end(0) == position { break }
      let phrase = try lastIndex(vm, record)
      guard phrase.isInt else { break }
      var action = try vm.getItem(vm.getItem(lexicon, Value(phrase.int &- 1)), Value(1))
      if vm.isCallable(action) {
        try vm.setAttribute(scanner, vm.intern("match"), match)
        action = try vm.call(action, scanner, try group(vm, record, 0))
      }
      if !action.isNone { try vm.append(results, action) }
      position = record.end(0)
    }
    let rest = try vm.getItem(string, vm.newSlice(Value(position), .none, .none))
    return vm.newTuple([Value(.list, results), rest])
  }
}
