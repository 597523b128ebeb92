// This file defines the table of the functions in `builtins`. Those that deal in code, names and frames stand with the
// compiler, `open` with the files.

extension VM {
  /// The functions of `builtins` but those of installReflection.
  func installFunctions(_ builder: ModuleBuilder) {
    installNumberFunctions(builder)
    installIterationFunctions(builder)
    installAttributeFunctions(builder)
    installTextFunctions(builder)
  }
}
