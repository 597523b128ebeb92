// This file defines the table of the functions in `builtins`. Those that deal in code, names and frames stand with the
// compiler, `open` with the files.

extension VM {
  /// The functions of `builtins` but those of installReflection.
  func installFunctions(_ builder: ModuleBuilder) {
    installNumberFunctions(builder)
    installIterationFunctions(builder)
    installAttributeFunctions(builder)
    installTextFunctions(builder)
    installQuitters(builder)
  }

  /// `exit` and `quit`: objects that say how to leave when they are shown, and leave when they are called.
  private func installQuitters(_ builder: ModuleBuilder) {
    let quitter = newNativeType("Quitter", module: intern("_sitebuiltins"), kind: .foreign)
    quitter.pointee.flags.insert(.cannotBeCreated)
    let members = TypeBuilder(vm: self, type: quitter)
    members.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      guard let name = arguments[0].foreign.pointee.values?[0] else { return vm.emptyStr }
      return vm.newStr("Use \(try vm.strText(name))() or Ctrl-D (i.e. EOF) to exit")
    }
    members.method("__call__", "(self, code=None)") { vm, arguments throws(PyError) in
      let code = arguments[1].isUndefined ? Value.none : arguments[1]
      throw vm.raise(try vm.call(vm.type(.systemExit).value, code))
    }
    members.attribute("name") { _, arguments throws(PyError) in arguments[0].foreign.pointee.values?[0] ?? .none }
    members.attribute("eof") { vm, _ throws(PyError) in vm.newStr("Ctrl-D (i.e. EOF)") }
    for name in ["exit", "quit"] {
      builder.set(name, Value(.foreign, newForeign(quitter, values: [newStr(name)])))
    }
  }
}
