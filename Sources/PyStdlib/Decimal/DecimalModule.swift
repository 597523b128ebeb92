// This file defines the module decimal, whose text is Python: the General Decimal Arithmetic Specification on ints of
// any size. Work and memory are charged where the ints are made, so a precision that a program chooses is bounded too.

import PyRuntime

extension StandardLibrary {
  static let decimal = ModuleDefinition(
    "decimal",
    sources: [
      decimalSignalsSource, decimalContextsSource, decimalConversionsSource, decimalArithmeticSource,
      decimalFunctionsSource, decimalPowersSource, decimalOperationsSource, decimalTypeSource, decimalMethodsSource,
      decimalFormattingSource,
    ]
  ) { builder throws(PyError) in
    builder.function("_immutable", "(*types)", makeImmutable)
  }
}
