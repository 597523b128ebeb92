// This file defines what `snip run -m NAME` runs: a module beside the run, as the program, or the part of a module of the
// library that is meant for the command line.

import Glibc
import PyRuntime
import PyStdlib

enum ProgramModule {
  /// The program, and what stands in its `sys.argv[0]`. Says on standard error when there is none.
  static func find(_ name: String) -> (source: ProgramSource, argument: String)? {
    let path = name.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "/")
    for file in [path + "/__main__.py", path + ".py"] where !name.contains("/") && !name.hasPrefix(".") {
      if access(file, R_OK) == 0, let source = try? ProgramFile.read(file) { return (source, file) }
    }
    if StandardLibrary.modules.contains(where: { $0.name == name + ".__main__" }) {
      let text = "import \(name).__main__\n"
      return (ProgramSource(name: "<string>", text: Array(text.utf8)), "\(name)/__main__.py")
    }
    ProgramFile.complain("snip: no module named '\(name)' that can be run")
    return nil
  }
}
