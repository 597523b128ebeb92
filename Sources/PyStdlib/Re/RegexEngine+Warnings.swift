// This file defines how a pattern warns: through the module `warnings`, where the program can silence it or turn it into
// an error.

import PyRuntime

extension RegexEngine {
  /// Warns of a pattern at the line that handed it to `re`.
  func warn(_ vm: VM, _ kind: ExceptionKind, _ message: String) throws(PyError) {
    let module = vm.modules.get(vm.intern("warnings"))
    guard module.is(.module) else { return }
    _ = try vm.callMethod(module, "warn", [vm.newStr(message), vm.type(kind).value, Value(1)])
  }
}
