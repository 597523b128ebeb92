// This file defines how `%trace` shows a run: every line before it runs, and what the line before it changed.

import PyRuntime
import PySyntax
import Terminal

extension ReplSession {
  /// Runs code line by line; gives the status of `exit()`.
  func trace(_ code: String) -> Int? {
    if code.isEmpty {
      say(InlineText("usage: %trace CODE"))
      return nil
    }
    let source = ProgramSource(name: "<prompt>", text: Array(code.utf8) + [10])
    let module: Module
    do {
      module = StatementTrace.rewritten(try parseModule(source.text))
    } catch {
      // The machine says what is wrong with it.
      return runPython(code)
    }
    let vm = playground.vm
    let recorder = TraceRecorder(source: source, signs: screen.signs)
    let native = vm.newNative(StatementTrace.functionName, "(start, end, entry, variables, /)", owner: nil) {
      vm, arguments throws(PyError) in
      guard arguments[0].isInt, arguments[1].isInt else { return .none }
      let place = arguments[0].int..<max(arguments[1].int, arguments[0].int)
      try recorder.arrive(vm, at: place, isEntry: arguments[2] === .true, variables: arguments[3])
      return .none
    }
    vm.setNamespace(vm.builtins, StatementTrace.functionName, native)
    let outcome = playground.perform { vm in
      let namespace = vm.mainModule().pointee.namespace
      let outcome = vm.run(module, of: source, in: namespace)
      guard case .finished = outcome else { return outcome }
      return vm.perform { () throws(PyError) in try recorder.end(vm, variables: Value(.dict, namespace)) }
    }
    vm.remove(StatementTrace.functionName, from: vm.builtins)
    return report(outcome)
  }
}

/// Writes the trace of one run.
private final class TraceRecorder {
  private let source: ProgramSource
  private let signs: Signs
  /// The texts of variables as last seen, by depth of calls.
  private var seen: [Int: [String: String]] = [:]
  private var outermost: Int?
  /// A `__repr__` of the code itself is not traced.
  private var isBusy = false

  private static let room = 60

  init(source: ProgramSource, signs: Signs) {
    self.source = source
    self.signs = signs
  }

  func arrive(_ vm: VM, at place: Range<Int>, isEntry: Bool, variables: Value) throws(PyError) {
    if isBusy { return }
    let depth = vm.frameDepth
    if outermost == nil {
      // What was there before is no change.
      outermost = depth
      seen[depth] = try texts(vm, variables)
    }
    if isEntry { seen[depth] = [:] }
    seen = seen.filter { $0.key <= depth }
    let margin = String(repeating: "  ", count: min(max(depth - (outermost ?? depth), 0), 20))
    try showChanges(vm, depth, variables, margin)
    let (line, text) = statement(place)
    let number = FittedText.pad(String(line), columns: 4, alignment: .right)
    try write(vm, "\(number)  \(margin)\(text)")
  }

  /// The number of a statement's line, and its text as far as it stands there.
  private func statement(_ place: Range<Int>) -> (line: Int, text: String) {
    let line = source.line(at: UInt32(clamping: place.lowerBound))
    let (bytes, start) = source.lineText(line)
    let from = min(max(place.lowerBound - start, 0), bytes.count)
    let to = min(max(place.upperBound - start, from), bytes.count)
    let indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }
    let own = bytes.dropFirst(from).prefix(to - from)
    return (line, String(decoding: indent + own, as: UTF8.self))
  }

  func end(_ vm: VM, variables: Value) throws(PyError) {
    if let outermost { try showChanges(vm, outermost, variables, "") }
  }

  private func showChanges(_ vm: VM, _ depth: Int, _ variables: Value, _ margin: String) throws(PyError) {
    let present = try texts(vm, variables)
    let known = seen[depth] ?? [:]
    for (name, text) in present.sorted(by: { $0.key < $1.key }) where known[name] != text {
      try write(vm, "      \(margin)  \(signs.arrow) \(name) = \(text)")
    }
    for name in known.keys.sorted() where present[name] == nil {
      try write(vm, "      \(margin)  \(signs.arrow) del \(name)")
    }
    seen[depth] = present
  }

  private func texts(_ vm: VM, _ variables: Value) throws(PyError) -> [String: String] {
    isBusy = true
    defer { isBusy = false }
    guard variables.is(.dict) else { return [:] }
    var texts: [String: String] = [:]
    for (name, value) in vm.entries(of: variables.dict) where !name.hasPrefix("_") {
      switch value.kind {
      case .function, .native, .type, .module: continue
      case .int, .float, .bool, .str, .none, .list, .tuple, .dict, .set, .frozenset, .bytes, .complex, .range:
        var printer = ValuePrinter(vm: vm, columns: Self.room, rows: 1, signs: signs)
        let flat = try printer.flat(value, room: Self.room)
        texts[name] = flat ?? "\(vm.typeName(value)) of \(NameReport.size(of: value, vm) ?? "some length")"
      default: texts[name] = "a \(vm.typeName(value))"
      }
    }
    return texts
  }

  private func write(_ vm: VM, _ text: String) throws(PyError) {
    try vm.writeOutput(vm.newStr(text + "\n").str, isError: false)
  }
}
