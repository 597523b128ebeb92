// This file defines the type Decimal: how one is made from a text, an int, a float or a tuple, and what other types it
// becomes.

import Numbers
import PyRuntime

extension DecimalModule {
  func addNumber(to builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, value='0', context=None)") { [self] vm, arguments throws(PyError) in
      let context = try context(vm, arguments[2])
      let cls = arguments[0]
      if arguments[1].is(.foreign), cls.is(.type), cls.type == numberType, decimal(vm, arguments[1]) != nil {
        return arguments[1]
      }
      let value = arguments[1].isUndefined ? DecimalNumber(0) : try exact(vm, context, arguments[1])
      return wrapped(vm, value, cls)
    }
    builder.classMethod("from_float", "(cls, f, /)") { [self] vm, arguments throws(PyError) in
      let value: DecimalNumber
      if let whole = integer(vm, arguments[1]) {
        value = whole
      } else {
        let plain = vm.builtin(arguments[1])
        guard plain.isFloat else { throw vm.typeError("argument must be int or float") }
        value = number(of: plain.float)
      }
      if arguments[0].is(.type), arguments[0].type == numberType { return make(vm, value) }
      return try vm.call(arguments[0], make(vm, value))
    }
    addShowing(to: builder)
    addConversions(to: builder)
    addComparisons(to: builder)
    addOperators(to: builder)
    addOperations(to: builder)
  }

  /// A Decimal, or an instance of a subclass around it.
  private func wrapped(_ vm: VM, _ value: DecimalNumber, _ cls: Value) -> Value {
    let made = make(vm, value)
    return cls.is(.type) && cls.type != numberType ? vm.newInstance(cls.type, payload: made) : made
  }

  /// The number that a value stands for, with all its digits. Unlike the type, a context takes no white space and no
  /// underscores, but any exponent, because it rounds the number afterwards.
  func exact(_ vm: VM, _ context: ContextState, _ value: Value, isOfType: Bool = true) throws(PyError) -> DecimalNumber
  {
    let plain = vm.builtin(value)
    if plain.isStr {
      return try perform(vm, context) { (operation) throws(PyError) in
        guard let number = try operation.read(plain.str, isLenient: isOfType) else {
          return operation.invalid(.conversionSyntax)
        }
        return !isOfType || inRange(number) ? number : operation.invalid()
      }
    }
    if let number = operand(vm, plain) { return number }
    if plain.isFloat {
      try note(vm, context, .floatOperation)
      return number(of: plain.float)
    }
    if plain.is(.tuple) || plain.is(.list) {
      let number = try fromSequence(vm, try vm.array(plain))
      return !isOfType || inRange(number) ? number : try perform(vm, context) { operation in operation.invalid() }
    }
    throw vm.typeError("conversion from \(vm.type(of: value).nameText) to Decimal is not supported")
  }

  private func inRange(_ number: DecimalNumber) -> Bool {
    !number.isFinite
      || (number.exponent >= DecimalSettings.tiniestExponent && number.adjusted <= DecimalSettings.largestExponent)
  }

  /// The exact value of a float.
  func number(of value: Double) -> DecimalNumber {
    let isNegative = value.sign == .minus
    if value.isNaN { return DecimalNumber(.quietNaN, isNegative) }
    if value.isInfinite { return DecimalNumber(.infinity, isNegative) }
    if value == 0 { return DecimalNumber(isNegative, .zero, 0) }
    let digits = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
    let twos = digits.trailingZeroBitCount
    let odd = BigInt(UInt(digits >> twos))
    let exponent = (value.isNormal ? Int(value.exponentBitPattern) : 1) - 1075 + twos
    if exponent >= 0 { return DecimalNumber(isNegative, Coefficient(odd.shiftedLeft(by: exponent)), 0) }
    return DecimalNumber(isNegative, Coefficient(odd * BigInt(5).power(UInt(-exponent))), exponent)
  }

  /// A number from its sign, digits and exponent.
  private func fromSequence(_ vm: VM, _ parts: [Value]) throws(PyError) -> DecimalNumber {
    guard parts.count == 3 else { throw vm.valueError("argument must be a sequence of length 3") }
    let sign = vm.builtin(parts[0])
    guard sign.isInt || sign.isBool, sign.int == 0 || sign.int == 1 else {
      throw vm.valueError("sign must be an integer with the value 0 or 1")
    }
    let last = vm.builtin(parts[2])
    var kind = DecimalNumber.Kind.finite
    if last.isStr {
      switch last.str.string {
      case "F": kind = .infinity
      case "n": kind = .quietNaN
      case "N": kind = .signalingNaN
      default: throw vm.valueError("string argument in the third position must be 'F', 'n' or 'N'")
      }
    } else if last.is(.bigInt) {
      throw vm.overflowError("Python int too large to convert to C ssize_t")
    } else if !last.isInt && !last.isBool {
      throw vm.valueError("exponent must be an integer")
    }
    let row = vm.builtin(parts[1])
    guard row.is(.tuple) || row.is(.list) else { throw vm.valueError("coefficient must be a tuple of digits") }
    var digits: [UInt8] = []
    for item in try vm.array(row) {
      let digit = vm.builtin(item)
      guard digit.isInt || digit.isBool, digit.int >= 0, digit.int <= 9 else {
        throw vm.valueError("coefficient must be a tuple of digits")
      }
      digits.append(UInt8(truncatingIfNeeded: digit.int))
    }
    if kind == .infinity { return DecimalNumber(.infinity, sign.int == 1) }
    let coefficient = try DecimalOperation(vm, DecimalSettings(), constants).coefficient(digits)
    if kind != .finite { return DecimalNumber(kind, sign.int == 1, payload: coefficient) }
    // Beyond what any context takes it is only far enough off.
    let exponent = min(max(last.int, -4_000_000_000_000_000_000), 4_000_000_000_000_000_000)
    return DecimalNumber(sign.int == 1, coefficient, exponent)
  }

  // MARK: What it becomes

  private func own(_ vm: VM, _ arguments: Arguments) -> DecimalNumber { number(vm, arguments[0].foreign) }

  private func addShowing(to builder: TypeBuilder) {
    builder.method("__str__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let operation = DecimalOperation(vm, try current(vm).settings, constants)
      return vm.newStr(utf8: try operation.shown(own(vm, arguments)))
    }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let operation = DecimalOperation(vm, try current(vm).settings, constants)
      return vm.newStr(utf8: "Decimal('".utf8 + (try operation.shown(own(vm, arguments))) + "')".utf8)
    }
    builder.method("to_eng_string", "(self, /, context=None)") { [self] vm, arguments throws(PyError) in
      let operation = DecimalOperation(vm, try context(vm, arguments[1]).settings, constants)
      return vm.newStr(utf8: try operation.shown(own(vm, arguments), byThousands: true))
    }
    builder.method("__format__", "(self, specification, /)") { [self] vm, arguments throws(PyError) in
      guard arguments[1].isStr else { throw vm.typeError("format arg must be str") }
      let operation = DecimalOperation(vm, try current(vm).settings, constants)
      return try operation.formatted(own(vm, arguments), arguments[1].str)
    }
    builder.method("__reduce__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let operation = DecimalOperation(vm, try current(vm).settings, constants)
      let text = vm.newStr(utf8: try operation.shown(own(vm, arguments)))
      return vm.newTuple([vm.receiverType(of: arguments).value, vm.newTuple([text])])
    }
    builder.method("__copy__", "(self, /)") { vm, arguments throws(PyError) in vm.receiver(of: arguments) }
    builder.method("__deepcopy__", "(self, memo, /)") { vm, arguments throws(PyError) in vm.receiver(of: arguments) }
    builder.method("__hash__", "(self, /)") { [self] vm, arguments throws(PyError) in
      Value(try hash(vm, own(vm, arguments), vm.receiver(of: arguments)))
    }
    builder.method("__sizeof__", "(self, /)") { [self] vm, arguments throws(PyError) in
      // Four words of nineteen digits stand in the object itself.
      let words = (own(vm, arguments).coefficient.digitCount + 18) / 19
      return Value(104 + (words > 4 ? words * 8 : 0))
    }
  }

  /// The hash of numbers ("Hashing of numeric types" in the library reference).
  private func hash(_ vm: VM, _ a: DecimalNumber, _ object: Value) throws(PyError) -> Int {
    switch a.kind {
    case .signalingNaN: throw vm.typeError("Cannot hash a signaling NaN value")
    case .quietNaN: return vm.identity(object) >> 4
    case .infinity: return a.isNegative ? -NumericHash.infinity : NumericHash.infinity
    case .finite: break
    }
    let scale = DecimalModule.power(a.exponent < 0 ? DecimalModule.inverseOfTen : 10, a.exponent.magnitude)
    let digits: UInt =
      switch a.coefficient {
      case .small(let value): DecimalModule.reduced(value)
      case .large(let value): value.pythonHash.magnitude
      }
    let result = Int(bitPattern: DecimalModule.product(digits, scale))
    return a.isNegative ? (result == 1 ? -2 : -result) : result
  }

  /// The modulus of hashes is a prime, so that the inverse of ten is its power to two less.
  private static let inverseOfTen = power(10, NumericHash.modulus - 2)

  /// The rest by the modulus: with 2 ** 61 - 1 the bits above 61 are added to those below.
  private static func reduced(_ value: UInt128) -> UInt {
    let modulus = UInt128(NumericHash.modulus)
    var rest = value
    while rest > modulus { rest = (rest & modulus) + (rest >> 61) }
    return rest == modulus ? 0 : UInt(truncatingIfNeeded: rest)
  }

  private static func product(_ a: UInt, _ b: UInt) -> UInt {
    let (high, low) = a.multipliedFullWidth(by: b)
    return reduced(UInt128(high) << 64 | UInt128(low))
  }

  private static func power(_ base: UInt, _ exponent: UInt) -> UInt {
    var result: UInt = 1
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square) }
      square = product(square, square)
      rest >>= 1
    }
    return result
  }

  private func checkNumber(_ vm: VM, _ a: DecimalNumber, _ what: String) throws(PyError) {
    if a.isNaN { throw vm.valueError("cannot convert NaN to \(what)") }
    if a.isInfinite { throw vm.overflowError("cannot convert Infinity to \(what)") }
  }

  /// The int that rounding gives.
  private func int(_ vm: VM, _ a: DecimalNumber, _ rounding: DecimalRounding) throws(PyError) -> Value {
    try checkNumber(vm, a, "integer")
    var operation = DecimalOperation(vm, DecimalSettings(), constants)
    return vm.newInt(try operation.wholeNumber(try operation.integral(a, rounding)))
  }

  private func addConversions(to builder: TypeBuilder) {
    builder.method("__bool__", "(self, /)") { [self] vm, arguments throws(PyError) in Value(!own(vm, arguments).isZero)
    }
    let roundings: [(String, DecimalRounding)] = [
      ("__int__", .down), ("__trunc__", .down), ("__floor__", .floor), ("__ceil__", .ceiling),
    ]
    for (name, rounding) in roundings {
      builder.method(name, "(self, /)") { [self] vm, arguments throws(PyError) in
        try int(vm, own(vm, arguments), rounding)
      }
    }
    builder.method("__round__", "(self, ndigits=None, /)") { [self] vm, arguments throws(PyError) in
      let a = own(vm, arguments)
      // Unlike that of float, this method takes no None.
      if arguments[1].isUndefined { return try int(vm, a, .halfEven) }
      let places = vm.builtin(arguments[1])
      if places.is(.bigInt) { throw vm.overflowError("Python int too large to convert to C ssize_t") }
      guard places.isInt || places.isBool else { throw vm.typeError("optional arg must be an integer") }
      let exponent = -min(max(places.int, -DecimalSettings.maximumPrecision * 2), DecimalSettings.maximumPrecision * 2)
      return make(
        vm,
        try perform(vm, try current(vm)) { (operation) throws(PyError) in
          try operation.quantized(a, DecimalNumber(false, .one, exponent))
        })
    }
    builder.method("__float__", "(self, /)") { [self] vm, arguments throws(PyError) in
      Value(try double(vm, own(vm, arguments)))
    }
    builder.method("__complex__", "(self, /)") { [self] vm, arguments throws(PyError) in
      vm.newComplex(try double(vm, own(vm, arguments)), 0)
    }
    builder.method("as_integer_ratio", "(self, /)") { [self] vm, arguments throws(PyError) in
      let a = own(vm, arguments)
      try checkNumber(vm, a, "integer ratio")
      let operation = DecimalOperation(vm, DecimalSettings(), constants)
      if a.exponent >= 0 || a.isZero {
        return vm.newTuple([vm.newInt(a.isZero ? .zero : try operation.wholeNumber(a)), Value(1)])
      }
      // Both may share twos and fives only, so many as the exponent says at most.
      let (kept, zeros) = a.coefficient.withoutZeros(atMost: -a.exponent)
      let above = kept.integer
      let below = try operation.power(of: -a.exponent - zeros)
      try vm.charge(products: Limbs.divideCost(below.limbs.count, max(1, above.limbs.count)))
      let divisor = above.gcd(below)
      let numerator = try operation.divided(above, by: divisor).quotient
      let denominator = try operation.divided(below, by: divisor).quotient
      return vm.newTuple([vm.newInt(a.isNegative ? -numerator : numerator), vm.newInt(denominator)])
    }
    builder.method("as_tuple", "(self, /)") { [self] vm, arguments throws(PyError) in
      let a = own(vm, arguments)
      let operation = DecimalOperation(vm, DecimalSettings(), constants)
      var digits: [UInt8] = a.isInfinite ? [0x30] : try operation.digits(a.coefficient)
      if a.isNaN && a.coefficient.isZero { digits = [] }
      try vm.reserve(digits.count * 16)
      let exponent: Value =
        switch a.kind {
        case .finite: Value(a.exponent)
        case .infinity: vm.newStr("F")
        case .quietNaN: vm.newStr("n")
        case .signalingNaN: vm.newStr("N")
        }
      let items = vm.newTuple(digits.map { Value(Int($0 - 0x30)) })
      return try vm.call(roots[slot: Slot.tupleType], Value(a.isNegative ? 1 : 0), items, exponent)
    }
  }

  private func double(_ vm: VM, _ a: DecimalNumber) throws(PyError) -> Double {
    if a.kind == .signalingNaN { throw vm.valueError("cannot convert signaling NaN to float") }
    if a.isNaN { return a.isNegative ? -Double.nan : Double.nan }
    if a.isInfinite { return a.isNegative ? -Double.infinity : Double.infinity }
    // Within these bounds both are exact, and division rounds once.
    if case .small(let digits) = a.coefficient, digits < 1 << 53, a.exponent > -23, a.exponent <= 0 {
      let value = Double(UInt64(truncatingIfNeeded: digits)) / PowersOfTen.doubles[-a.exponent]
      return a.isNegative ? -value : value
    }
    return PythonFloat.parse(ascii: try DecimalOperation(vm, DecimalSettings(), constants).shown(a)) ?? 0
  }

  // MARK: Comparisons

  private func addComparisons(to builder: TypeBuilder) {
    let comparisons: [(String, VM.Comparison)] = [
      ("__lt__", .less), ("__le__", .lessOrEqual), ("__eq__", .equal), ("__ne__", .notEqual), ("__gt__", .greater),
      ("__ge__", .greaterOrEqual),
    ]
    for (name, comparison) in comparisons {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        let a = own(vm, arguments)
        if let b = operand(vm, arguments[1]) { return try compare(vm, comparison, a, b) }
        return try compare(vm, comparison, a, with: arguments[1])
      }
    }
  }

  private func compare(_ vm: VM, _ comparison: VM.Comparison, _ a: DecimalNumber, _ b: DecimalNumber) throws(PyError)
    -> Value
  {
    let operation = DecimalOperation(vm, DecimalSettings(), constants)
    let isEquality = comparison == .equal || comparison == .notEqual
    if a.isNaN || b.isNaN {
      if !isEquality || a.kind == .signalingNaN || b.kind == .signalingNaN {
        try note(vm, try current(vm), .invalidOperation)
      }
      return Value(comparison == .notEqual)
    }
    let order = try operation.order(a, b)
    switch comparison {
    case .less: return Value(order < 0)
    case .lessOrEqual: return Value(order <= 0)
    case .equal: return Value(order == 0)
    case .notEqual: return Value(order != 0)
    case .greater: return Value(order > 0)
    case .greaterOrEqual: return Value(order >= 0)
    }
  }

  /// The comparison with a float, a complex number or a fraction.
  private func compare(_ vm: VM, _ comparison: VM.Comparison, _ a: DecimalNumber, with other: Value) throws(PyError)
    -> Value
  {
    let isEquality = comparison == .equal || comparison == .notEqual
    var plain = vm.builtin(other)
    if plain.is(.complex) {
      guard isEquality else { return .notImplemented }
      if plain.complex.pointee.imaginary != 0 { return Value(comparison == .notEqual) }
      plain = Value(plain.complex.pointee.real)
    }
    if plain.isFloat {
      let context = try current(vm)
      if isEquality { context.flags.insert(.floatOperation) } else { try note(vm, context, .floatOperation) }
      return try compare(vm, comparison, a, number(of: plain.float))
    }
    guard plain.isInstance, try vm.isInstance(other, of: roots[slot: Slot.rational]) else { return .notImplemented }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let above = try vm.getAttribute(other, "numerator")
    vm.keep(above)
    let below = try vm.getAttribute(other, "denominator")
    guard let numerator = integer(vm, above), let denominator = integer(vm, below) else { return .notImplemented }
    if !a.isFinite { return try compare(vm, comparison, a, a.isNaN ? DecimalNumber(0) : numerator) }
    // Times the denominator, both are decimal.
    let operation = DecimalOperation(vm, DecimalSettings(), constants)
    let product = try operation.product(a.coefficient, denominator.coefficient)
    return try compare(vm, comparison, DecimalNumber(a.isNegative, product, a.exponent), numerator)
  }
}
