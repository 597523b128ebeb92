// This file defines the conversions of the `%` operator: what each takes, and how it becomes text.

import Numbers

extension PercentRun {
  mutating func render(_ value: Value, _ spec: PercentSpec) throws(PyError) {
    switch spec.conversion {
    case 0x73 where !isBytes: try text(vm.str(value), spec)
    case 0x72 where !isBytes: try text(vm.repr(value), spec)
    case 0x61, 0x72: try text(vm.asciiForm(value), spec)
    case 0x62 where isBytes, 0x73: try text(bytesForm(value), spec)
    case 0x63: try character(value, spec)
    case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58:
      let integer = try integer(value, spec)
      try reservePrecision(spec)
      if case .big(let big) = integer, spec.isDecimal { try vm.payForDigits(limbs: big.limbs.count) }
      do {
        try append(spec.render(integer, digitLimit: vm.integerDigitLimit))
      } catch {
        throw raised(error)
      }
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47:
      let double = try double(value, spec)
      try reservePrecision(spec)
      do {
        try append(spec.render(double))
      } catch {
        throw raised(error)
      }
    default: throw vm.textError(spec.unsupported)
    }
  }

  private func reservePrecision(_ spec: PercentSpec) throws(PyError) {
    if case .fixed(let precision) = spec.precision, precision > 1024 {
      try vm.reserve(precision)
      try vm.charge(precision >> 2)
    }
  }

  /// A formatting error becomes an exception; what the runtime threw stays.
  private func raised(_ error: any Error) -> PyError {
    if let error = error as? PyError { return error }
    if let error = error as? FormatError { return vm.textError(error) }
    return vm.valueError("incomplete format")
  }

  private mutating func append(_ padded: PaddedText) throws(PyError) {
    if padded.count > 1024 { try vm.reserve(padded.count &+ output.count) }
    output.append(repeating: padded.fill, count: padded.left)
    output.append(padded.lead)
    output.append(repeating: padded.fill, count: padded.inner)
    if let point = padded.codePoint { output.append(point) } else { output.append(padded.body) }
    output.append(repeating: padded.fill, count: padded.right)
  }

  private mutating func text(_ value: Value, _ spec: PercentSpec) throws(PyError) {
    let str = value.str
    try append(str, spec.layout(count: str.pointee.count))
  }

  private mutating func append(_ str: StrRef, _ layout: TextLayout) throws(PyError) {
    if layout.count > 1024 { try vm.reserve(layout.count &* Int(str.pointee.width) &+ output.count) }
    output.append(repeating: layout.fill, count: layout.left)
    output.append(str, from: 0, to: layout.taken)
    output.append(repeating: layout.fill, count: layout.right)
  }

  private mutating func character(_ value: Value, _ spec: PercentSpec) throws(PyError) {
    let plain = vm.builtin(value)
    let point: UInt32
    if !isBytes, plain.isStr {
      guard plain.str.pointee.count == 1 else { throw vm.textError(spec.wrongArgument("")) }
      point = plain.str.codePoint(at: 0)
    } else if isBytes, plain.is(.bytes) || plain.is(.bytearray), plain.bytes.pointee.count == 1 {
      point = UInt32(plain.bytes.pointee.data[0])
    } else {
      guard let number = try index(value) else {
        throw isBytes
          ? vm.typeError("%c requires an integer in range(256) or a single byte")
          : vm.textError(spec.wrongArgument(""))
      }
      if isBytes {
        guard case .small(let byte) = number, byte >= 0 && byte < 256 else {
          throw vm.overflowError("%c arg not in range(256)")
        }
        point = UInt32(byte)
      } else {
        do { point = try PercentSpec.character(number) } catch { throw vm.textError(error) }
      }
    }
    try append(vm.newStr(point: point).str, spec.characterLayout())
  }

  // MARK: Numbers

  /// `operator.index(value)`, or nil when the value has none.
  private func index(_ value: Value) throws(PyError) -> PythonInt? {
    if let number = vm.formattableInt(value) { return number }
    if vm.lookup(vm.type(of: value), .index).isUndefined { return nil }
    return vm.formattableInt(try vm.indexValue(value))
  }

  private func integer(_ value: Value, _ spec: PercentSpec) throws(PyError) -> PythonInt {
    if let number = vm.formattableInt(value) { return number }
    if spec.isDecimal {
      let plain = vm.builtin(value)
      if plain.isFloat {
        do { return try PythonFloat.integer(plain.float) } catch { throw vm.textError(error) }
      }
      let method = vm.lookup(vm.type(of: value), .int)
      if !method.isUndefined && !method.isNone && !plain.isStr {
        var number: PythonInt?
        let isWrong = try vm.catches(.typeError) { () throws(PyError) in
          number = self.vm.formattableInt(try self.vm.callMethod(method, value))
        }
        if !isWrong, let number { return number }
        throw wrong(value, spec)
      }
    }
    guard let number = try index(value) else { throw wrong(value, spec) }
    return number
  }

  private func wrong(_ value: Value, _ spec: PercentSpec) -> PyError {
    var shown = spec
    // For bytes the three letters of decimal ints are one.
    if isBytes && (spec.conversion == 0x69 || spec.conversion == 0x75) { shown.conversion = 0x64 }
    return vm.textError(shown.wrongArgument(vm.typeName(value)))
  }

  private func double(_ value: Value, _ spec: PercentSpec) throws(PyError) -> Double {
    let plain = vm.builtin(value)
    if plain.isFloat { return plain.float }
    var number = vm.formattableInt(value)
    if number == nil {
      let method = vm.lookup(vm.type(of: value), .float)
      if !method.isUndefined && !method.isNone {
        let result = vm.builtin(try vm.callMethod(method, value))
        guard result.isFloat else {
          throw vm.typeError("\(vm.typeName(value)).__float__ returned non-float (type \(vm.typeName(result)))")
        }
        return result.float
      }
      number = try index(value)
    }
    guard let number else {
      if isBytes { throw vm.typeError("float argument required, not \(vm.typeName(value))") }
      throw wrong(value, spec)
    }
    do { return try number.double() } catch { throw vm.textError(error) }
  }

  // MARK: Bytes

  /// The bytes of an argument of `%b` and `%s`, as a str of those values.
  private func bytesForm(_ value: Value) throws(PyError) -> Value {
    var view = try vm.byteView(value)
    if view == nil {
      let method = vm.lookup(vm.type(of: value), .bytes)
      if !method.isUndefined { view = try vm.byteView(try vm.callMethod(method, value)) }
    }
    guard let view else {
      throw vm.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '\(vm.typeName(value))'")
    }
    try vm.reserve(view.count)
    let str = vm.newStr(count: view.count, width: 1, isASCII: false)
    view.copy(to: str.latin1)
    return vm.narrowed(str)
  }
}
