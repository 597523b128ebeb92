extension VM {
  func installInt(_ builder: TypeBuilder) {}
  func installBool(_ builder: TypeBuilder) {}
  func installFloat(_ builder: TypeBuilder) {}
  func installComplex(_ builder: TypeBuilder) {}
  /// The functions of `builtins` but those of installReflection.
  func installFunctions(_ builder: ModuleBuilder) {}
  /// hash() of int, bool, float, bigInt and complex.
  func numberHash(_ value: Value) -> Int { value.int }
}
