// This file defines the names of the standard modules for completion. A module that the session has not imported is
// imported in a machine of its own, because completing must not change what the learner's session holds.

import PyRuntime
import PyStdlib

final class LibraryNames {
  private lazy var all = StandardLibrary.modules.map(\.name).filter { !$0.hasPrefix("_") }
  private lazy var scratch = VM(host: SilentHost(), modules: StandardLibrary.modules)
  private var known: [String: [String]] = [:]

  /// The next part of the names of modules that begin with a text: for `os.p`, `path`.
  func modules(startingWith text: String) -> [String] {
    let parent = text.lastIndex(of: ".").map { String(text[...$0]) } ?? ""
    let parts = all.filter { $0.hasPrefix(text) }.map { name in
      String(name.dropFirst(parent.count).prefix { $0 != "." })
    }
    return Set(parts.filter { !$0.isEmpty && !$0.hasPrefix("_") }).sorted()
  }

  /// What `from module import` can name.
  func names(of module: String, in session: VM) -> [String] {
    let present = session.value(of: module, in: session.modules)
    if present.is(.module) { return session.attributeNames(of: present) }
    if let names = known[module] { return names }
    guard all.contains(module) else { return [] }
    var names: [String] = modules(startingWith: module + ".")
    let scratch = self.scratch
    VM.runOnLargeStack {
      _ = scratch.perform { () throws(PyError) in
        let imported = try scratch.importModule(module)
        let own = scratch.value(of: module, in: scratch.modules)
        names += scratch.attributeNames(of: own.is(.module) ? own : imported)
      }
    }
    known[module] = Array(Set(names))
    return known[module] ?? []
  }
}
