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
        let names = vm.locals().dict
        var texts: [String] = []
        names.forEach { if $0.key.isStr { texts.append($0.key.str.string) } }
        return vm.newList(texts.sorted().map { vm.newStr($0) })
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
    builder.function("eval", "(source, globals=None, locals=None, /)") { vm, arguments throws(PyError) in
      try vm.evaluate(arguments, isExpression: true)
    }
    builder.function("exec", "(source, globals=None, locals=None, /)") { vm, arguments throws(PyError) in
      _ = try vm.evaluate(arguments, isExpression: false)
      return .none
    }
    builder.function("compile", "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)") {
      vm, arguments throws(PyError) in
      let text = vm.builtin(arguments[0])
      guard let filename = vm.strOrNil(arguments[1]) else {
        throw vm.typeError("expected str, bytes or os.PathLike object, not \(vm.typeName(arguments[1]))")
      }
      _ = try vm.strArgument(arguments[2], "compile() argument 'mode'")
      guard text.isStr, arguments[2].isStr else {
        throw vm.typeError("compile() arg 1 must be a string, bytes or AST object")
      }
      let mode = arguments[2].str.string
      guard ["exec", "eval", "single"].contains(mode) else {
        throw vm.valueError("compile() mode must be 'exec', 'eval' or 'single'")
      }
      let source = ProgramSource(name: filename.string, text: text.str.utf8)
      return Value(.code, try vm.compile(source, isInteractive: mode == "single", isExpression: mode == "eval"))
    }
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

  /// `eval` and `exec`: in a namespace of globals. Separate locals are outside the subset.
  func evaluate(_ arguments: Arguments, isExpression: Bool) throws(PyError) -> Value {
    let what = isExpression ? "eval" : "exec"
    var globals = currentFrame.pointee.function.pointee.globals
    let hasItems = { (value: Value) in !self.lookup(self.type(of: value), .getitem).isUndefined }
    if !arguments[2].isUndefined, !arguments[2].isNone, !hasItems(arguments[2]) {
      throw typeError(
        isExpression ? "locals must be a mapping" : "locals must be a mapping or None, not \(typeName(arguments[2]))")
    }
    if !arguments[1].isUndefined && !arguments[1].isNone {
      guard arguments[1].is(.dict) else {
        if !isExpression { throw typeError("exec() globals must be a dict, not \(typeName(arguments[1]))") }
        throw typeError(
          hasItems(arguments[1])
            ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
      }
      globals = arguments[1].dict
      if globals.find(name(.builtins).str) < 0 {
        setNamespace(globals, name(.builtins), modules.get(intern("builtins")))
      }
    }
    var locals = Value.undefined
    if !arguments[2].isUndefined && !arguments[2].isNone { locals = arguments[2] }
    if locals.isUndefined && (arguments[1].isUndefined || arguments[1].isNone) {
      let own = self.locals()
      if own.is(.dict) && own.dict != globals { locals = own }
    }
    let code: CodeRef
    let source = builtin(arguments[0])
    if source.is(.code) {
      code = source.code
    } else {
      guard source.isStr || source.is(.bytes) else {
        throw typeError("\(what)() arg 1 must be a string, bytes or code object")
      }
      var bytes =
        source.isStr
        ? source.str.utf8
        : Array(UnsafeBufferPointer(start: source.bytes.pointee.data, count: source.bytes.pointee.count))
      if isExpression { bytes = Array(bytes.drop { $0 == 32 || $0 == 9 }) }
      code = try compile(ProgramSource(name: "<string>", text: bytes), isExpression: isExpression)
    }
    let mark = keepMark
    defer { release(to: mark) }
    if !locals.isUndefined, !(locals.is(.dict) && locals.dict == globals) {
      // Names of a function's frame or of a separate mapping: one merged namespace, written back for a mapping.
      let merged = keep(Value(.dict, try copy(globals)))
      try dictUpdate(merged, locals)
      let before = try copy(merged.dict)
      keep(Value(.dict, before))
      let function = keep(Value(.function, newFunction(code, merged.dict)))
      let result = keep(try execute(function.function, namespace: .undefined))
      if locals.is(.dict) {
        for i in 0..<merged.dict.pointee.used {
          let entry = merged.dict.pointee.entries[i]
          if entry.key.isUndefined || !entry.key.isStr { continue }
          if before.get(entry.key.str) !== entry.value { setNamespace(locals.dict, entry.key, entry.value) }
        }
      }
      return result
    }
    let function = keep(Value(.function, newFunction(code, globals)))
    return try execute(function.function, namespace: .undefined)
  }
}
