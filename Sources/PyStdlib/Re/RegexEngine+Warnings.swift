// This file defines how a pattern warns: through the module `warnings`, where the program can silence it or turn it into
// an error.

import PyRuntime
import RegexSyntax

extension RegexEngine {
  /// Warns of a pattern at the line that handed it to `re`: natives have no frame, so that is the innermost one.
  ///
  /// - Parameter level: 2 for the line that called the function of that one.
  func warn(_ vm: VM, _ warnings: [PatternWarning], level: Int = 1) throws(PyError) {
    for warning in warnings {
      let kind: ExceptionKind = warning.kind == .future ? .futureWarning : .deprecationWarning
      try warn(vm, "warn", [vm.newStr(warning.message), vm.type(kind).value, Value(level)])
    }
  }

  /// Warns of the function or flag TEMPLATE. CPython blames its own module, whose warnings show only if asked for.
  func warnOfTemplate(_ vm: VM, _ what: String, _ instead: String, line: Int) throws(PyError) {
    let noun = what.hasSuffix(")") ? "function" : "flag"
    let message = "The \(what)\(noun == "flag" ? " flag" : " function") is deprecated as it is an undocumented \(noun)"
    try warn(
      vm, "warn_explicit",
      [
        vm.newStr(message + " without an obvious purpose. " + instead), vm.type(.deprecationWarning).value,
        vm.newStr("re/__init__.py"), Value(line), vm.newStr("re"),
      ])
  }

  private func warn(_ vm: VM, _ function: String, _ arguments: [Value]) throws(PyError) {
    var module = Value.none
    let isMissing = try vm.catches(.moduleNotFoundError) { () throws(PyError) in
      module = try vm.importModule("warnings")
    }
    if isMissing { return }
    _ = try vm.callMethod(module, function, arguments)
  }
}
