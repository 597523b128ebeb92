// This file defines what `snip run -m NAME` runs: a module beside the run, as the program, or the part of a module of the
// library that is meant for the command line.

import Glibc
import PyRuntime
import PyStdlib

struct ProgramModule {
  let source: ProgramSource
  /// What stands in `sys.argv[0]`.
  let argument: String
  /// The package that the program belongs to, or nothing.
  var package = ""

  /// The program of a name. Says on standard error when there is none.
  static func find(_ name: String) -> ProgramModule? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let path = parts.joined(separator: "/")
    let candidates = [(path + "/__main__.py", name), (path + ".py", parts.dropLast().joined(separator: "."))]
    for (file, package) in candidates where !name.contains("/") && !name.hasPrefix(".") {
      if access(file, R_OK) == 0, let source = try? ProgramFile.read(file) {
        return ProgramModule(source: source, argument: file, package: package)
      }
    }
    if StandardLibrary.modules.contains(where: { $0.name == name + ".__main__" }) {
      let text = "import \(name).__main__\n"
      return ProgramModule(
        source: ProgramSource(name: "<string>", text: Array(text.utf8)), argument: "\(name)/__main__.py")
    }
    ProgramFile.complain("snip: no module named '\(name)' that can be run")
    return nil
  }
}
