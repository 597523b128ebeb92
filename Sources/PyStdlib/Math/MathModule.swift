// This file defines the module math: its constants, and the table of the functions that this folder defines.

import Glibc
import PyRuntime

extension StandardLibrary {
  /// The module `math` (library reference, "math: Mathematical functions").
  static let math = ModuleDefinition("math") { builder throws(PyError) in
    builder.set("pi", Value(Double.pi))
    builder.set("e", Value(M_E))
    builder.set("tau", Value(2 * Double.pi))
    builder.set("inf", Value(Double.infinity))
    builder.set("nan", Value(Double.nan))
    MathElementary.install(builder)
    MathLogarithms.install(builder)
    MathFloats.install(builder)
    MathIntegers.install(builder)
    MathSums.install(builder)
  }
}

/// The two errors that most functions share.
enum MathError {
  static func domain(_ vm: VM) -> PyError { vm.valueError("math domain error") }
  static func range(_ vm: VM) -> PyError { vm.overflowError("math range error") }
}
