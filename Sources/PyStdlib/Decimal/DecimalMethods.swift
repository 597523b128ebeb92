// This file defines the operators of Decimal and the operations that it shares with Context, from tables.

import Numbers
import PyRuntime

extension DecimalModule {
  private typealias Unary = (inout DecimalOperation, DecimalNumber) throws(PyError) -> DecimalNumber
  private typealias Binary = (inout DecimalOperation, DecimalNumber, DecimalNumber) throws(PyError) -> DecimalNumber

  // MARK: Operators

  func addOperators(to builder: TypeBuilder) {
    addOperator(to: builder, "add") { (operation, a, b) throws(PyError) in try operation.sum(a, b) }
    addOperator(to: builder, "sub") { (operation, a, b) throws(PyError) in try operation.difference(a, b) }
    addOperator(to: builder, "mul") { (operation, a, b) throws(PyError) in try operation.product(a, b) }
    addOperator(to: builder, "truediv") { (operation, a, b) throws(PyError) in try operation.quotient(a, b) }
    addOperator(to: builder, "floordiv") { (operation, a, b) throws(PyError) in try operation.wholeQuotient(a, b) }
    addOperator(to: builder, "mod") { (operation, a, b) throws(PyError) in try operation.remainder(a, b) }
    builder.method("__divmod__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      return try divmod(vm, try current(vm), number(vm, arguments[0].foreign), other)
    }
    builder.method("__rdivmod__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      return try divmod(vm, try current(vm), other, number(vm, arguments[0].foreign))
    }
    builder.method("__pow__", "(self, value, mod=None, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      let hasModulus = !arguments[2].isUndefined && !arguments[2].isNone
      if hasModulus && operand(vm, arguments[2]) == nil { return .notImplemented }
      return try power(vm, try current(vm), number(vm, arguments[0].foreign), other, arguments[2])
    }
    builder.method("__rpow__", "(self, value, mod=None, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      return try power(vm, try current(vm), other, number(vm, arguments[0].foreign), .none)
    }
    addSigns(to: builder)
  }

  private func addOperator(to builder: TypeBuilder, _ name: String, _ body: @escaping Binary) {
    builder.method("__\(name)__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      let own = number(vm, arguments[0].foreign)
      return make(
        vm, try perform(vm, try current(vm)) { (operation) throws(PyError) in try body(&operation, own, other) })
    }
    builder.method("__r\(name)__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      guard let other = operand(vm, arguments[1]) else { return .notImplemented }
      let own = number(vm, arguments[0].foreign)
      return make(
        vm, try perform(vm, try current(vm)) { (operation) throws(PyError) in try body(&operation, other, own) })
    }
  }

  private func addSigns(to builder: TypeBuilder) {
    let signs: [(String, Unary)] = [
      ("__pos__", { (operation, a) throws(PyError) in try operation.plus(a, sign: a.isNegative) }),
      ("__neg__", { (operation, a) throws(PyError) in try operation.plus(a, sign: !a.isNegative) }),
      ("__abs__", { (operation, a) throws(PyError) in try operation.plus(a, sign: false) }),
    ]
    for (name, body) in signs {
      builder.method(name, "(self, /)") { [self] vm, arguments throws(PyError) in
        let own = number(vm, arguments[0].foreign)
        return make(vm, try perform(vm, try current(vm)) { (operation) throws(PyError) in try body(&operation, own) })
      }
    }
  }

  private func divmod(_ vm: VM, _ context: ContextState, _ a: DecimalNumber, _ b: DecimalNumber) throws(PyError)
    -> Value
  {
    let (quotient, rest) = try perform(vm, context) { (operation) throws(PyError) in
      try operation.quotientAndRemainder(a, b)
    }
    return vm.newTuple([make(vm, quotient), make(vm, rest)])
  }

  private func power(_ vm: VM, _ context: ContextState, _ a: DecimalNumber, _ b: DecimalNumber, _ modulus: Value)
    throws(PyError) -> Value
  {
    guard !modulus.isUndefined, !modulus.isNone else {
      return make(vm, try perform(vm, context) { (operation) throws(PyError) in try operation.power(a, b) })
    }
    let divisor = try converted(vm, modulus)
    return make(
      vm, try perform(vm, context) { (operation) throws(PyError) in try operation.power(a, b, modulo: divisor) })
  }

  // MARK: Tables

  /// Operations of one number that Decimal and Context share.
  private static var unary: [(String, Unary)] {
    [
      ("exp", { (o, a) throws(PyError) in try o.exponential(a) }),
      ("ln", { (o, a) throws(PyError) in try o.logarithm(a) }),
      ("log10", { (o, a) throws(PyError) in try o.logarithm(a, inTens: true) }),
      ("logb", { (o, a) throws(PyError) in try o.exponentOfFirstDigit(a) }),
      ("sqrt", { (o, a) throws(PyError) in try o.squareRoot(a) }),
      ("logical_invert", { (o, a) throws(PyError) in try o.inverted(a) }),
      ("next_minus", { (o, a) throws(PyError) in try o.next(a, isUp: false) }),
      ("next_plus", { (o, a) throws(PyError) in try o.next(a, isUp: true) }),
      ("normalize", { (o, a) throws(PyError) in try o.normalized(a) }),
    ]
  }

  private static var unaryOfContext: [(String, Unary)] {
    [
      ("abs", { (o, a) throws(PyError) in try o.plus(a, sign: false) }),
      ("minus", { (o, a) throws(PyError) in try o.plus(a, sign: !a.isNegative) }),
      ("plus", { (o, a) throws(PyError) in try o.plus(a, sign: a.isNegative) }),
      ("to_integral", { (o, a) throws(PyError) in try o.integral(a) }),
      ("to_integral_value", { (o, a) throws(PyError) in try o.integral(a) }),
      ("to_integral_exact", { (o, a) throws(PyError) in try o.integral(a, isExact: true) }),
      ("_apply", { (o, a) throws(PyError) in try a.isFinite ? o.finish(a) : a.isNaN ? o.shortened(a) : a }),
      ("copy_abs", { (_, a) in a.with(sign: false) }),
      ("copy_negate", { (_, a) in a.negated }),
    ]
  }

  private static var binary: [(String, Binary)] {
    [
      ("compare", { (o, a, b) throws(PyError) in try o.compare(a, b) }),
      ("compare_signal", { (o, a, b) throws(PyError) in try o.compareSignal(a, b) }),
      ("compare_total", { (o, a, b) throws(PyError) in DecimalNumber(try o.totalOrder(a, b)) }),
      (
        "compare_total_mag",
        { (o, a, b) throws(PyError) in DecimalNumber(try o.totalOrder(a.with(sign: false), b.with(sign: false))) }
      ),
      ("logical_and", { (o, a, b) throws(PyError) in try o.logical(.and, a, b) }),
      ("logical_or", { (o, a, b) throws(PyError) in try o.logical(.or, a, b) }),
      ("logical_xor", { (o, a, b) throws(PyError) in try o.logical(.xor, a, b) }),
      ("max", { (o, a, b) throws(PyError) in try o.extreme(a, b, greatest: true, bySize: false) }),
      ("max_mag", { (o, a, b) throws(PyError) in try o.extreme(a, b, greatest: true, bySize: true) }),
      ("min", { (o, a, b) throws(PyError) in try o.extreme(a, b, greatest: false, bySize: false) }),
      ("min_mag", { (o, a, b) throws(PyError) in try o.extreme(a, b, greatest: false, bySize: true) }),
      ("next_toward", { (o, a, b) throws(PyError) in try o.nextToward(a, b) }),
      ("remainder_near", { (o, a, b) throws(PyError) in try o.nearestRemainder(a, b) }),
      ("rotate", { (o, a, b) throws(PyError) in try o.rotated(a, b) }),
      ("scaleb", { (o, a, b) throws(PyError) in try o.withExponent(a, movedBy: b) }),
      ("shift", { (o, a, b) throws(PyError) in try o.shifted(a, b) }),
      ("copy_sign", { (_, a, b) in a.with(sign: b.isNegative) }),
    ]
  }

  private static var binaryOfContext: [(String, Binary)] {
    [
      ("add", { (o, a, b) throws(PyError) in try o.sum(a, b) }),
      ("subtract", { (o, a, b) throws(PyError) in try o.difference(a, b) }),
      ("multiply", { (o, a, b) throws(PyError) in try o.product(a, b) }),
      ("divide", { (o, a, b) throws(PyError) in try o.quotient(a, b) }),
      ("divide_int", { (o, a, b) throws(PyError) in try o.wholeQuotient(a, b) }),
      ("remainder", { (o, a, b) throws(PyError) in try o.remainder(a, b) }),
      ("quantize", { (o, a, b) throws(PyError) in try o.quantized(a, b) }),
    ]
  }

  /// Questions that need no context.
  private static var questions: [(String, (DecimalNumber) -> Bool)] {
    [
      ("is_canonical", { _ in true }), ("is_finite", { $0.isFinite }), ("is_infinite", { $0.isInfinite }),
      ("is_nan", { $0.isNaN }), ("is_qnan", { $0.kind == .quietNaN }), ("is_snan", { $0.kind == .signalingNaN }),
      ("is_signed", { $0.isNegative }), ("is_zero", { $0.isZero }),
    ]
  }

  // MARK: Methods of Decimal

  func addOperations(to builder: TypeBuilder) {
    for (name, body) in DecimalModule.unary {
      builder.method(name, "(self, /, context=None)") { [self] vm, arguments throws(PyError) in
        let a = number(vm, arguments[0].foreign)
        let context = try context(vm, arguments[1])
        return make(vm, try perform(vm, context) { (operation) throws(PyError) in try body(&operation, a) })
      }
    }
    for (name, body) in DecimalModule.binary {
      builder.method(name, "(self, /, other, context=None)") { [self] vm, arguments throws(PyError) in
        let a = number(vm, arguments[0].foreign)
        let context = try context(vm, arguments[2])
        let b = try converted(vm, arguments[1])
        return make(vm, try perform(vm, context) { (operation) throws(PyError) in try body(&operation, a, b) })
      }
    }
    for (name, question) in DecimalModule.questions {
      builder.method(name, "(self, /)") { [self] vm, arguments throws(PyError) in
        Value(question(number(vm, arguments[0].foreign)))
      }
    }
    addRounding(to: builder)
    addParts(to: builder)
    builder.method("fma", "(self, /, other, third, context=None)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      let context = try context(vm, arguments[3])
      let (b, c) = (try converted(vm, arguments[1]), try converted(vm, arguments[2]))
      return make(vm, try perform(vm, context) { (operation) throws(PyError) in try operation.fused(a, b, c) })
    }
  }

  private func addRounding(to builder: TypeBuilder) {
    builder.method("quantize", "(self, /, exp, rounding=None, context=None)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      let context = try context(vm, arguments[3])
      let rounding = try optionalRounding(vm, arguments[2])
      let b = try converted(vm, arguments[1])
      return make(
        vm, try perform(vm, context) { (operation) throws(PyError) in try operation.quantized(a, b, rounding) })
    }
    for (name, isExact) in [("to_integral", false), ("to_integral_value", false), ("to_integral_exact", true)] {
      builder.method(name, "(self, /, rounding=None, context=None)") { [self] vm, arguments throws(PyError) in
        let a = number(vm, arguments[0].foreign)
        let context = try context(vm, arguments[2])
        let rounding = try optionalRounding(vm, arguments[1])
        return make(
          vm,
          try perform(vm, context) { (operation) throws(PyError) in
            try operation.integral(a, rounding, isExact: isExact)
          })
      }
    }
  }

  private func optionalRounding(_ vm: VM, _ given: Value) throws(PyError) -> DecimalRounding? {
    given.isUndefined || given.isNone ? nil : try rounding(vm, given)
  }

  private func addParts(to builder: TypeBuilder) {
    for name in ["conjugate", "canonical"] {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in vm.receiver(of: arguments) }
    }
    builder.attribute("real") { vm, arguments throws(PyError) in vm.receiver(of: arguments) }
    builder.attribute("imag") { [self] vm, _ throws(PyError) in make(vm, DecimalNumber(0)) }
    builder.method("radix", "(self, /)") { [self] vm, _ throws(PyError) in make(vm, DecimalNumber(10)) }
    builder.method("copy_abs", "(self, /)") { [self] vm, arguments throws(PyError) in
      make(vm, number(vm, arguments[0].foreign).with(sign: false))
    }
    builder.method("copy_negate", "(self, /)") { [self] vm, arguments throws(PyError) in
      make(vm, number(vm, arguments[0].foreign).negated)
    }
    builder.method("adjusted", "(self, /)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      return Value(a.isFinite ? a.adjusted : 0)
    }
    builder.method("same_quantum", "(self, /, other, context=None)") { [self] vm, arguments throws(PyError) in
      Value(isSameQuantum(number(vm, arguments[0].foreign), try converted(vm, arguments[1])))
    }
    builder.method("is_normal", "(self, /, context=None)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      return try perform(vm, try context(vm, arguments[1])) { operation in Value(operation.isNormal(a)) }
    }
    builder.method("is_subnormal", "(self, /, context=None)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      return try perform(vm, try context(vm, arguments[1])) { operation in Value(operation.isSubnormal(a)) }
    }
    builder.method("number_class", "(self, /, context=None)") { [self] vm, arguments throws(PyError) in
      let a = number(vm, arguments[0].foreign)
      return vm.newStr(try perform(vm, try context(vm, arguments[1])) { operation in operation.className(a) })
    }
  }

  private func isSameQuantum(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool {
    if a.isFinite && b.isFinite { return a.exponent == b.exponent }
    return a.isNaN && b.isNaN || a.isInfinite && b.isInfinite
  }

  // MARK: Methods of Context

  func addContextOperations(to builder: TypeBuilder, _ state: @escaping (Arguments) -> ContextState) {
    for (name, body) in DecimalModule.unary + DecimalModule.unaryOfContext {
      builder.method(name, "(self, x, /)") { [self] vm, arguments throws(PyError) in
        let a = try converted(vm, arguments[1])
        return make(vm, try perform(vm, state(arguments)) { (operation) throws(PyError) in try body(&operation, a) })
      }
    }
    for (name, body) in DecimalModule.binary + DecimalModule.binaryOfContext {
      builder.method(name, "(self, /, a, b)") { [self] vm, arguments throws(PyError) in
        let (a, b) = (try converted(vm, arguments[1]), try converted(vm, arguments[2]))
        return make(vm, try perform(vm, state(arguments)) { (operation) throws(PyError) in try body(&operation, a, b) })
      }
    }
    for (name, question) in DecimalModule.questions {
      builder.method(name, "(self, x, /)") { [self] vm, arguments throws(PyError) in
        if name == "is_canonical", decimal(vm, arguments[1]) == nil {
          throw vm.typeError("argument must be a Decimal")
        }
        return Value(question(try converted(vm, arguments[1])))
      }
    }
    builder.method("is_normal", "(self, x, /)") { [self] vm, arguments throws(PyError) in
      let a = try converted(vm, arguments[1])
      return try perform(vm, state(arguments)) { operation in Value(operation.isNormal(a)) }
    }
    builder.method("is_subnormal", "(self, x, /)") { [self] vm, arguments throws(PyError) in
      let a = try converted(vm, arguments[1])
      return try perform(vm, state(arguments)) { operation in Value(operation.isSubnormal(a)) }
    }
    builder.method("number_class", "(self, x, /)") { [self] vm, arguments throws(PyError) in
      let a = try converted(vm, arguments[1])
      return vm.newStr(try perform(vm, state(arguments)) { operation in operation.className(a) })
    }
    builder.method("same_quantum", "(self, /, a, b)") { [self] vm, arguments throws(PyError) in
      Value(isSameQuantum(try converted(vm, arguments[1]), try converted(vm, arguments[2])))
    }
    builder.method("divmod", "(self, /, a, b)") { [self] vm, arguments throws(PyError) in
      try divmod(vm, state(arguments), try converted(vm, arguments[1]), try converted(vm, arguments[2]))
    }
    builder.method("power", "(self, /, a, b, modulo=None)") { [self] vm, arguments throws(PyError) in
      let (a, b) = (try converted(vm, arguments[1]), try converted(vm, arguments[2]))
      return try power(vm, state(arguments), a, b, arguments[3])
    }
    builder.method("fma", "(self, /, a, b, c)") { [self] vm, arguments throws(PyError) in
      let (a, b, c) = (
        try converted(vm, arguments[1]), try converted(vm, arguments[2]), try converted(vm, arguments[3])
      )
      return make(
        vm, try perform(vm, state(arguments)) { (operation) throws(PyError) in try operation.fused(a, b, c) })
    }
    addContextConversions(to: builder, state)
  }

  private func addContextConversions(to builder: TypeBuilder, _ state: @escaping (Arguments) -> ContextState) {
    builder.method("radix", "(self, /)") { [self] vm, _ throws(PyError) in make(vm, DecimalNumber(10)) }
    builder.method("canonical", "(self, x, /)") { [self] vm, arguments throws(PyError) in
      guard decimal(vm, arguments[1]) != nil else { throw vm.typeError("argument must be a Decimal") }
      return arguments[1]
    }
    builder.method("copy_decimal", "(self, x, /)") { [self] vm, arguments throws(PyError) in
      decimal(vm, arguments[1]) == nil ? make(vm, try converted(vm, arguments[1])) : arguments[1]
    }
    builder.method("create_decimal", "(self, num='0', /)") { [self] vm, arguments throws(PyError) in
      let context = state(arguments)
      if arguments[1].isUndefined { return make(vm, DecimalNumber(0)) }
      let value = try exact(vm, context, arguments[1], isOfType: false)
      return make(
        vm,
        try perform(vm, context) { (operation) throws(PyError) in
          if value.isFinite { return try operation.finish(value) }
          // What a NaN carries has to fit.
          let room = operation.settings.precision - (operation.settings.isClamped ? 1 : 0)
          return value.isNaN && !value.coefficient.isZero && value.coefficient.digitCount > room
            ? operation.invalid(.conversionSyntax) : value
        })
    }
    builder.method("create_decimal_from_float", "(self, f, /)") { [self] vm, arguments throws(PyError) in
      let plain = vm.builtin(arguments[1])
      guard let value = plain.isFloat ? number(of: plain.float) : integer(vm, plain) else {
        throw vm.typeError("argument must be int or float")
      }
      if !value.isFinite { return make(vm, value) }
      return make(vm, try perform(vm, state(arguments)) { (operation) throws(PyError) in try operation.finish(value) })
    }
    for (name, byThousands) in [("to_sci_string", false), ("to_eng_string", true)] {
      builder.method(name, "(self, x, /)") { [self] vm, arguments throws(PyError) in
        let a = try converted(vm, arguments[1])
        let operation = DecimalOperation(vm, state(arguments).settings, constants)
        return vm.newStr(utf8: try operation.shown(a, byThousands: byThousands))
      }
    }
  }
}
