// This file remembers what the library looked like before the submission ran, so that tests use that and not what a
// program made of it.

import PyRuntime

/// The builtins and the modules of a lesson's own code before the submission.
final class Pristine {
  private(set) var builtins: [String: Value] = [:]
  /// Copies of modules, by dotted name: the submission can reach the module, but not the copy.
  private(set) var copies: [String: Value] = [:]
  private var watched: [(name: String, namespace: DictRef, entries: [(name: String, value: Value)])] = []
  private var builtinsVersion: UInt

  /// - Parameters:
  ///   - modules: what the lesson's own code imports.
  ///   - patched: attributes that the lesson's own code replaces.
  init(_ vm: VM, modules: [String], patched: Set<String>) {
    builtinsVersion = vm.builtins.pointee.version
    for (name, value) in vm.entries(of: vm.builtins) { builtins[name] = value }
    // First all of them: an inner module is an attribute of the outer one.
    for path in modules { _ = load(path, vm) }
    for path in modules {
      let parts = path.split(separator: ".")
      for count in 1...max(1, parts.count) {
        let name = parts.prefix(count).joined(separator: ".")
        guard copies[name] == nil, let module = load(name, vm), module.is(.module) else { continue }
        let copy = vm.newModule(module.module.pointee.name)
        vm.keepForever(Value(.module, copy))
        let entries = vm.entries(of: module.module.pointee.namespace)
        for (name, value) in entries { vm.setNamespace(copy.pointee.namespace, name, value) }
        copies[name] = Value(.module, copy)
        // The lesson's own patches of a module would look like the submission's.
        if patched.isEmpty && !path.hasPrefix("unittest") { watch(name, module.module.pointee.namespace, vm) }
      }
    }
  }

  /// A function that makes all this what it is now.
  func remembered() -> () -> Void {
    let (watched, version) = (watched, builtinsVersion)
    return { [unowned self] in
      self.watched = watched
      builtinsVersion = version
    }
  }

  /// A module that does not exist is an error of the line that imports it, not of this.
  private func load(_ name: String, _ vm: VM) -> Value? {
    var module: Value?
    _ = vm.perform { () throws(PyError) in module = try vm.importModule(name) }
    return module
  }

  /// Watches the functions and classes of a namespace, and the methods of those classes that Python code can change.
  func watch(_ name: String, _ namespace: DictRef, _ vm: VM, depth: Int = 0) {
    let entries = vm.entries(of: namespace).filter { entry in
      switch entry.value.kind {
      case .function, .native, .type, .property, .classMethod, .staticMethod: !entry.name.hasPrefix("_abc")
      default: false
      }
    }
    watched.append((name, namespace, entries))
    guard depth == 0 else { return }
    for entry in entries where entry.value.is(.type) {
      let type = entry.value.type
      guard type.pointee.flags.contains(.isHeapType),
        !watched.contains(where: { $0.namespace == type.pointee.namespace })
      else { continue }
      watch("\(name).\(entry.name)", type.pointee.namespace, vm, depth: 1)
    }
  }

  /// Puts the builtins back after the submission has run; what its functions change later is found by `firstChange`.
  func restoreBuiltins(_ vm: VM) {
    guard vm.builtins.pointee.version != builtinsVersion else { return }
    for (name, value) in builtins where vm.value(of: name, in: vm.builtins) !== value {
      vm.setNamespace(vm.builtins, name, value)
    }
    builtinsVersion = vm.builtins.pointee.version
  }

  /// The first function or class that is not what it was, as `json.dumps`.
  func firstChange(_ vm: VM) -> String? {
    if vm.builtins.pointee.version != builtinsVersion { return "builtins" }
    for (name, namespace, entries) in watched {
      for entry in entries where vm.value(of: entry.name, in: namespace) !== entry.value {
        return "\(name).\(entry.name)"
      }
    }
    return nil
  }
}
