// This file defines the module operator (library reference, "operator"): the operators as functions. All are native,
// since they are passed to sorted, map and reduce for their speed.

import PyRuntime

extension StandardLibrary {
  static var operatorModule: ModuleDefinition {
    ModuleDefinition("operator") { builder throws(PyError) in
      var names: [String] = []
      let functions = OperatorFunctions(builder: builder)
      names += functions.addComparisons()
      names += functions.addArithmetic()
      names += functions.addInPlace()
      names += functions.addUnary()
      names += functions.addItems()
      names += functions.addSearches()
      builder.set("_abs", builder.module.pointee.namespace.get(builder.vm.intern("abs")))
      addItemGetter(to: builder)
      addAttributeGetter(to: builder)
      addMethodCaller(to: builder)
      names += ["itemgetter", "attrgetter", "methodcaller"]
      builder.set("__all__", builder.vm.newList(names.sorted().map { builder.vm.intern($0) }))
    }
  }
}

/// Adds functions, each under its name and its name with underscores where the module has both.
struct OperatorFunctions {
  typealias Unary = @Sendable (VM, Value) throws(PyError) -> Value
  typealias Binary = @Sendable (VM, Value, Value) throws(PyError) -> Value

  let builder: ModuleBuilder

  private func add(_ name: String, _ signature: String, special: String?, _ function: @escaping NativeFunction) {
    let native = builder.vm.newNative(name, signature, owner: nil, function)
    native.native.pointee.module = builder.vm.intern("_operator")
    builder.set(name, native)
    if let special { builder.set("__\(special)__", native) }
  }

  private func unary(_ name: String, special: String? = nil, _ function: @escaping Unary) -> String {
    add(name, "(a, /)", special: special) { vm, arguments throws(PyError) in try function(vm, arguments[0]) }
    return name
  }

  private func binary(_ name: String, special: String? = nil, _ function: @escaping Binary) -> String {
    add(name, "(a, b, /)", special: special) { vm, arguments throws(PyError) in
      try function(vm, arguments[0], arguments[1])
    }
    return name
  }

  func addComparisons() -> [String] {
    [
      binary("lt", special: "lt") { vm, a, b throws(PyError) in try vm.compare(.less, a, b) },
      binary("le", special: "le") { vm, a, b throws(PyError) in try vm.compare(.lessOrEqual, a, b) },
      binary("eq", special: "eq") { vm, a, b throws(PyError) in try vm.compare(.equal, a, b) },
      binary("ne", special: "ne") { vm, a, b throws(PyError) in try vm.compare(.notEqual, a, b) },
      binary("ge", special: "ge") { vm, a, b throws(PyError) in try vm.compare(.greaterOrEqual, a, b) },
      binary("gt", special: "gt") { vm, a, b throws(PyError) in try vm.compare(.greater, a, b) },
      binary("is_") { _, a, b throws(PyError) in Value(a === b) },
      binary("is_not") { _, a, b throws(PyError) in Value(a !== b) },
    ]
  }

  func addArithmetic() -> [String] {
    [
      binary("add", special: "add") { vm, a, b throws(PyError) in try vm.binary(.add, a, b) },
      binary("sub", special: "sub") { vm, a, b throws(PyError) in try vm.binary(.subtract, a, b) },
      binary("mul", special: "mul") { vm, a, b throws(PyError) in try vm.binary(.multiply, a, b) },
      binary("matmul", special: "matmul") { vm, a, b throws(PyError) in try vm.binary(.matrixMultiply, a, b) },
      binary("truediv", special: "truediv") { vm, a, b throws(PyError) in try vm.binary(.divide, a, b) },
      binary("floordiv", special: "floordiv") { vm, a, b throws(PyError) in try vm.binary(.floorDivide, a, b) },
      binary("mod", special: "mod") { vm, a, b throws(PyError) in try vm.binary(.modulo, a, b) },
      binary("pow", special: "pow") { vm, a, b throws(PyError) in try vm.binary(.power, a, b) },
      binary("lshift", special: "lshift") { vm, a, b throws(PyError) in try vm.binary(.leftShift, a, b) },
      binary("rshift", special: "rshift") { vm, a, b throws(PyError) in try vm.binary(.rightShift, a, b) },
      binary("and_", special: "and") { vm, a, b throws(PyError) in try vm.binary(.and, a, b) },
      binary("or_", special: "or") { vm, a, b throws(PyError) in try vm.binary(.or, a, b) },
      binary("xor", special: "xor") { vm, a, b throws(PyError) in try vm.binary(.xor, a, b) },
      binary("concat", special: "concat") { vm, a, b throws(PyError) in
        try checkSequence(vm, a)
        return try vm.binary(.add, a, b)
      },
    ]
  }

  func addInPlace() -> [String] {
    [
      binary("iadd", special: "iadd") { vm, a, b throws(PyError) in try vm.inPlace(.add, a, b) },
      binary("isub", special: "isub") { vm, a, b throws(PyError) in try vm.inPlace(.subtract, a, b) },
      binary("imul", special: "imul") { vm, a, b throws(PyError) in try vm.inPlace(.multiply, a, b) },
      binary("imatmul", special: "imatmul") { vm, a, b throws(PyError) in try vm.inPlace(.matrixMultiply, a, b) },
      binary("itruediv", special: "itruediv") { vm, a, b throws(PyError) in try vm.inPlace(.divide, a, b) },
      binary("ifloordiv", special: "ifloordiv") { vm, a, b throws(PyError) in try vm.inPlace(.floorDivide, a, b) },
      binary("imod", special: "imod") { vm, a, b throws(PyError) in try vm.inPlace(.modulo, a, b) },
      binary("ipow", special: "ipow") { vm, a, b throws(PyError) in try vm.inPlace(.power, a, b) },
      binary("ilshift", special: "ilshift") { vm, a, b throws(PyError) in try vm.inPlace(.leftShift, a, b) },
      binary("irshift", special: "irshift") { vm, a, b throws(PyError) in try vm.inPlace(.rightShift, a, b) },
      binary("iand", special: "iand") { vm, a, b throws(PyError) in try vm.inPlace(.and, a, b) },
      binary("ior", special: "ior") { vm, a, b throws(PyError) in try vm.inPlace(.or, a, b) },
      binary("ixor", special: "ixor") { vm, a, b throws(PyError) in try vm.inPlace(.xor, a, b) },
      binary("iconcat", special: "iconcat") { vm, a, b throws(PyError) in
        try checkSequence(vm, a)
        return try vm.inPlace(.add, a, b)
      },
    ]
  }

  func addUnary() -> [String] {
    [
      unary("neg", special: "neg") { vm, a throws(PyError) in try vm.unary(.minus, a) },
      unary("pos", special: "pos") { vm, a throws(PyError) in try vm.unary(.plus, a) },
      unary("inv", special: "inv") { vm, a throws(PyError) in try vm.unary(.invert, a) },
      unary("invert", special: "invert") { vm, a throws(PyError) in try vm.unary(.invert, a) },
      unary("not_", special: "not") { vm, a throws(PyError) in Value(!(try vm.isTrue(a))) },
      unary("truth") { vm, a throws(PyError) in Value(try vm.isTrue(a)) },
      unary("index", special: "index") { vm, a throws(PyError) in try vm.indexValue(a) },
      unary("abs", special: "abs") { vm, a throws(PyError) in
        let method = vm.lookup(vm.type(of: a), .abs)
        if method.isUndefined { throw vm.typeError("bad operand type for abs(): '\(vm.typeName(a))'") }
        return try vm.call(method, a)
      },
    ]
  }

  func addItems() -> [String] {
    let names = [
      binary("getitem", special: "getitem") { vm, a, b throws(PyError) in try vm.getItem(a, b) },
      binary("delitem", special: "delitem") { vm, a, b throws(PyError) in
        try vm.deleteItem(a, b)
        return .none
      },
      binary("contains", special: "contains") { vm, a, b throws(PyError) in Value(try vm.contains(a, b)) },
    ]
    add("setitem", "(a, b, c, /)", special: "setitem") { vm, arguments throws(PyError) in
      try vm.setItem(arguments[0], arguments[1], arguments[2])
      return .none
    }
    add("call", "(obj, /, *args, **kwargs)", special: "call") { vm, arguments throws(PyError) in
      try vm.call(arguments[0], arguments.dropFirst())
    }
    return names + ["setitem", "call"]
  }

  func addSearches() -> [String] {
    let names = [
      binary("countOf") { vm, a, b throws(PyError) in
        var count = 0
        try search(vm, a) { (item) throws(PyError) in
          if try vm.equal(item, b) { count += 1 }
          return true
        }
        return Value(count)
      },
      binary("indexOf") { vm, a, b throws(PyError) in
        var index = -1
        var isFound = false
        try search(vm, a) { (item) throws(PyError) in
          index += 1
          isFound = try vm.equal(item, b)
          return !isFound
        }
        if !isFound { throw vm.valueError("sequence.index(x): x not in sequence") }
        return Value(index)
      },
    ]
    add("length_hint", "(obj, default=0, /)", special: nil, lengthHint)
    return names + ["length_hint"]
  }
}

/// Runs `body` over the items; what is not iterable gets the message of `in`.
private func search(_ vm: VM, _ container: Value, _ body: (Value) throws(PyError) -> Bool) throws(PyError) {
  let type = vm.type(of: container)
  if vm.lookup(type, .iter).isUndefined && vm.lookup(type, .getitem).isUndefined {
    throw vm.typeError("argument of type '\(vm.typeName(container))' is not iterable")
  }
  try vm.iterate(container, body)
}

private func checkSequence(_ vm: VM, _ value: Value) throws(PyError) {
  let plain = vm.builtin(value)
  if plain.is(.dict) || vm.lookup(vm.type(of: value), .getitem).isUndefined {
    throw vm.typeError("'\(vm.typeName(value))' object can't be concatenated")
  }
}

/// PEP 424: the length, or what `__length_hint__` says, or the default.
private func lengthHint(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let fallback = arguments[1].isUndefined ? 0 : try vm.index(arguments[1], .overflowError)
  let object = arguments[0]
  let type = vm.type(of: object)
  if !vm.lookup(type, .len).isUndefined { return Value(try vm.length(object)) }
  let method = vm.lookup(type, .lengthHint)
  if method.isUndefined { return Value(fallback) }
  var hint = Value.notImplemented
  let failed = try vm.catches(.typeError) { () throws(PyError) in hint = try vm.call(method, object) }
  if failed || hint.is(.notImplemented) { return Value(fallback) }
  let count = vm.builtin(hint)
  guard count.isInt || count.isBool else {
    throw vm.typeError("__length_hint__ must be an integer, not \(vm.typeName(hint))")
  }
  if count.int < 0 { throw vm.valueError("__length_hint__() should return >= 0") }
  return Value(count.int)
}
