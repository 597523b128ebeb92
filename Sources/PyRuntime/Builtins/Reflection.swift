// This file defines the builtin functions that look into the running program: names, classes, imports, evaluation.

import PySyntax

extension VM {
  func installReflection(_ builder: ModuleBuilder) {
    builder.function("__build_class__", "(func, name, /, *bases, **kwds)") { vm, arguments throws(PyError) in
      try vm.buildClass(arguments)
    }
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
    builder.function("__import__", "(name, globals=None, locals=None, fromlist=(), level=0)", importFunction)
    importNative = builtins.get(name(.import_).str)
    installEvaluation(builder)
    installBreakpoint(builder)
  }

  /// `locals()`: a class body's or module's own names, or a snapshot of a function's variables.
  func locals() -> Value { locals(of: currentFrame) }

  func locals(of frame: UnsafeMutablePointer<Frame>) -> Value {
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

/// `__import__`: what an import statement calls, with its own namespace for relative names.
private func importFunction(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let name = vm.builtin(arguments[0])
  guard name.isStr else { throw vm.typeError("module name must be a string") }
  let level = arguments[4].isUndefined ? 0 : try vm.index(arguments[4], .overflowError)
  if level < 0 { throw vm.valueError("level must be >= 0") }
  var globals = vm.currentFrame.pointee.function.pointee.globals
  if level > 0 {
    let given = vm.builtin(arguments[1])
    if given.isUndefined { throw vm.raise(.keyError, "'__name__' not in globals") }
    guard given.is(.dict) else { throw vm.typeError("globals must be a dict") }
    globals = given.dict
  } else if name.str.pointee.count == 0 {
    throw vm.valueError("Empty module name")
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  var names = vm.emptyTuple
  if !arguments[3].isUndefined, try vm.isTrue(arguments[3]) { names = vm.keep(try vm.tuple(arguments[3])) }
  let module = vm.keep(try vm.importByName(name, names: names, level: level, globals))
  try vm.importSubmodules(of: module, named: names)
  return module
}
