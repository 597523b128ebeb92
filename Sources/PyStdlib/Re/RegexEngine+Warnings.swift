// This file defines how a pattern warns: through the module `warnings`, where the program can silence it or turn it into
// an error.

import PyRuntime

extension RegexEngine {
  /// Warns of a pattern at the line that handed it to `re`: natives have no frame, so that is the innermost one.
  func warn(_ vm: VM, _ kind: ExceptionKind, _ message: String) throws(PyError) {
    var module = Value.none
    let isMissing = try vm.catches(.moduleNotFoundError) { () throws(PyError) in
      module = try vm.importModule("warnings")
    }
    if isMissing { return }
    _ = try vm.callMethod(module, "warn", [vm.newStr(message), vm.type(kind).value, Value(1)])
  }
}
