extension VM {
  func installInt(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, a throws(PyError) in vm.newStr(String(a[0].int)) }
  }
  func installBool(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, a throws(PyError) in vm.newStr(a[0].bool ? "True" : "False") }
  }
  func installFloat(_ builder: TypeBuilder) {
    builder.method("__repr__", "(self, /)") { vm, a throws(PyError) in vm.newStr(String(a[0].float)) }
  }
  func installComplex(_ builder: TypeBuilder) {}
  /// The functions of `builtins` but those of installReflection.
  func installFunctions(_ builder: ModuleBuilder) {
    builder.function("print", "(*args, sep=' ', end='\\n', file=None, flush=False)") { vm, a throws(PyError) in
      for i in 0..<a.positionalCount {
        if i > 0 { try vm.writeOutput(vm.newStr(" ").str, isError: false) }
        try vm.writeOutput(vm.str(a.base[i]).str, isError: false)
      }
      try vm.writeOutput(vm.newStr("\n").str, isError: false)
      return .none
    }
    builder.function("len", "(obj, /)") { vm, a throws(PyError) in Value(try vm.length(a[0])) }
    builder.function("repr", "(obj, /)") { vm, a throws(PyError) in try vm.repr(a[0]) }
    builder.function("isinstance", "(obj, cls, /)") { vm, a throws(PyError) in Value(vm.type(of: a[0]).isSubtype(of: a[1].type)) }
    builder.function("next", "(obj, /)") { vm, a throws(PyError) in
      let v = try vm.next(a[0]); if v.isUndefined { throw vm.stopIteration() }; return v }
    builder.function("sum", "(obj, /)") { vm, a throws(PyError) in
      var s = Value(0); try vm.iterate(a[0]) { (x) throws(PyError) in s = try vm.binary(.add, s, x); return true }; return s }
  }
  /// hash() of int, bool, float, bigInt and complex.
  func numberHash(_ value: Value) -> Int { value.int }
}
