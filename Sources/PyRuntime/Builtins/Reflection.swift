// This file defines the builtin functions that look into the running program: names, classes, imports, evaluation.

import PySyntax

extension VM {
  func installReflection(_ builder: ModuleBuilder) {
    builder.function("__build_class__", "(func, name, /, *bases, **kwds)") { vm, arguments throws(PyError) in
      try vm.buildClass(arguments)
    }
    buildClassNative = builtins.get(name(.buildClass).str)
    builder.function("globals", "()") { vm, _ throws(PyError) in
      Value(.dict, vm.currentFrame.pointee.function.pointee.globals)
    }
    builder.function("locals", "()") { vm, _ throws(PyError) in vm.locals() }
    builder.function("vars", "(object=None, /)") { vm, arguments throws(PyError) in
      if arguments[0].isUndefined { return vm.locals() }
      var dict = Value.undefined
      _ = try vm.catches(.attributeError) { () throws(PyError) in
        dict = try vm.findAttribute(arguments[0], vm.name(.dict))
      }
      if dict.isUndefined { throw vm.typeError("vars() argument must have __dict__ attribute") }
      return dict
    }
    builder.function("dir", "(object=None, /)") { vm, arguments throws(PyError) in
      if arguments[0].isUndefined {
        // The names of a class body may stand in any mapping.
        let names = try vm.list(vm.locals())
        try vm.sort(names, key: .none, reverse: false)
        return Value(.list, names)
      }
      let method = vm.lookup(vm.type(of: arguments[0]), .dir)
      let list = try vm.list(try vm.callMethod(method, arguments[0]))
      try vm.sort(list, key: .none, reverse: false)
      return Value(.list, list)
    }
    builder.function("__import__", "(name, globals=None, locals=None, fromlist=(), level=0)") {
      vm, arguments throws(PyError) in
      guard arguments[0].isStr else {
        throw vm.typeError("module name must be a string")
      }
      let names = arguments[3].isUndefined ? vm.emptyTuple : try vm.tuple(arguments[3])
      return try vm.importName(
        arguments[0], names: names, level: arguments[4].isInt ? arguments[4].int : 0,
        vm.currentFrame.pointee.function.pointee.globals)
    }
    installEvaluation(builder)
  }

  /// `locals()`: a class body's or module's own names, or a snapshot of a function's variables.
  func locals() -> Value {
    let frame = currentFrame
    if frame == frames { return Value(.dict, newDict()) }
    if !frame.pointee.namespace.isUndefined && frame.pointee.purpose == .entry { return frame.pointee.namespace }
    if frame.pointee.code.pointee.flags.contains(.isModule) {
      return Value(.dict, frame.pointee.function.pointee.globals)
    }
    let dict = newDict()
    let info = frame.pointee.code.pointee.info.takeUnretainedValue()
    for (i, name) in info.variableNames.enumerated() {
      var value = frame.pointee.base[i]
      if value.is(.cell) { value = value.cell.pointee.value }
      if !value.isUndefined && name.str.string != ".0" { setNamespace(dict, name, value) }
    }
    for (i, name) in info.freeNames.enumerated() {
      let value = frame.pointee.function.pointee.closure.tuple.items[i].cell.pointee.value
      if !value.isUndefined { setNamespace(dict, name, value) }
    }
    return Value(.dict, dict)
  }
}
