// This file defines `eval`, `exec` and `compile`: source text or code, run in a dict of globals and, where one is given, a
// mapping of locals (library reference, "Built-in Functions").

import PySyntax

extension VM {
  func installEvaluation(_ builder: ModuleBuilder) {
    builder.function("eval", "(source, globals=None, locals=None, /)") { vm, arguments throws(PyError) in
      try vm.evaluate(arguments, isExpression: true)
    }
    builder.function("exec", "(source, globals=None, locals=None, /)") { vm, arguments throws(PyError) in
      _ = try vm.evaluate(arguments, isExpression: false)
      return .none
    }
    builder.function("compile", "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)") {
      vm, arguments throws(PyError) in
      guard let text = try vm.sourceBytes(arguments[0]) else {
        throw vm.typeError("compile() arg 1 must be a string, bytes or AST object")
      }
      guard let name = fileName(vm.builtin(arguments[1])) else {
        throw vm.typeError("expected str, bytes or os.PathLike object, not \(vm.typeName(arguments[1]))")
      }
      let mode = vm.builtin(arguments[2])
      guard mode.isStr else {
        throw vm.typeError("compile() argument 'mode' must be str, not \(vm.typeName(arguments[2]))")
      }
      guard ["exec", "eval", "single"].contains(mode.str.string) else {
        throw vm.valueError("compile() mode must be 'exec', 'eval' or 'single'")
      }
      let isExpression = mode.str.string == "eval"
      let isSingle = mode.str.string == "single"
      // The module doctest compiles lines of a file under a name of their own: tracebacks show them as a file's.
      let isText = !name.hasPrefix("<doctest ")
      // Nobody knows yet whether the code will run with locals of its own.
      return Value(
        .code,
        try vm.compile(
          ProgramSource(
            name: name, text: text, isText: isText, isProgram: !isExpression && !isSingle),
          isInteractive: isSingle, isExpression: isExpression, hasLocals: true, isSingle: isSingle))
    }
  }

  /// The text of a str or bytes as UTF-8; nil for anything else.
  private func sourceBytes(_ value: Value) throws(PyError) -> [UInt8]? {
    let source = builtin(value)
    let bytes: [UInt8]
    switch source.kind {
    case .str:
      if source.str.pointee.width > 1 { try checkEncodable(source.str) }
      bytes = source.str.utf8
    default:
      guard let view = try byteView(source) else { return nil }
      let all = view.array
      bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(all[3...]) : all
    }
    // Parsing costs far more than copying.
    try charge(bytes.count >> 2)
    if bytes.contains(0) { throw valueError("source code string cannot contain null bytes") }
    return bytes
  }

  /// `eval` takes an expression behind blanks.
  private func trimmed(_ text: [UInt8]) -> [UInt8] { Array(text.drop { $0 == 32 || $0 == 9 }) }

  private func evaluate(_ arguments: Arguments, isExpression: Bool) throws(PyError) -> Value {
    let mark = keepMark
    defer { release(to: mark) }
    var globals = currentFrame.pointee.function.pointee.globals
    var locals = arguments[2].isNone ? Value.undefined : arguments[2]
    if !locals.isUndefined && lookup(type(of: locals), .getitem).isUndefined {
      throw typeError(
        isExpression ? "locals must be a mapping" : "locals must be a mapping or None, not \(typeName(locals))")
    }
    if arguments[1].isUndefined || arguments[1].isNone {
      if locals.isUndefined { locals = keep(self.locals()) }
    } else {
      let given = builtin(arguments[1])
      guard given.is(.dict) else {
        if !isExpression { throw typeError("exec() globals must be a dict, not \(typeName(arguments[1]))") }
        let isMapping = !lookup(type(of: given), .getitem).isUndefined
        throw typeError(
          isMapping ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
      }
      globals = given.dict
    }
    if globals.find(name(.builtins).str) < 0 {
      setNamespace(globals, name(.builtins), modules.get(intern("builtins")))
    }
    if locals.is(.dict) && locals.dict == globals { locals = .undefined }
    let code: CodeRef
    if builtin(arguments[0]).is(.code) {
      code = builtin(arguments[0]).code
      if code.pointee.info.takeUnretainedValue().freeNames.count > 0 {
        throw typeError("code object passed to \(isExpression ? "eval" : "exec")() may not contain free variables")
      }
    } else {
      guard let text = try sourceBytes(arguments[0]) else {
        throw typeError("\(isExpression ? "eval" : "exec")() arg 1 must be a string, bytes or code object")
      }
      code = try compile(
        ProgramSource(
          name: "<string>", text: isExpression ? trimmed(text) : text, isText: true, isProgram: !isExpression),
        isExpression: isExpression, hasLocals: !locals.isUndefined)
    }
    let function = keep(Value(.function, newFunction(code, globals)))
    try enterNative()
    defer { leaveNative() }
    return try execute(function.function, namespace: locals)
  }
}

/// A path, as `open` takes it too: str or bytes.
private func fileName(_ value: Value) -> String? {
  switch value.kind {
  case .str: return value.str.string
  case .bytes:
    return String(
      decoding: UnsafeBufferPointer(start: value.bytes.pointee.data, count: value.bytes.pointee.count), as: UTF8.self)
  default: return nil
  }
}
