// This file defines the `%` operator of str, bytes and bytearray (library reference, "printf-style String Formatting"):
// which argument a conversion takes and how it is converted. The grammar and the text of numbers are in Numbers.

import Numbers

extension VM {
  /// `format % values` for str.
  func percentFormat(_ format: StrRef, _ values: Value) throws(PyError) -> Value {
    try reserve(format.byteCount)
    var run = PercentRun(vm: self, format: format, values: values, isBytes: false)
    let mark = keepMark
    defer { release(to: mark) }
    try run.render()
    return try run.output.finish(self)
  }

  /// `format % values` for bytes and bytearray.
  func percentFormat(bytes: BytesRef, _ values: Value) throws(PyError) -> [UInt8] {
    let format = try reservedStr(count: bytes.pointee.count, width: 1, isASCII: false)
    bytes.pointee.view.copy(to: format.latin1)
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(.str, format))
    var run = PercentRun(vm: self, format: format, values: values, isBytes: true)
    try run.render()
    let text = try run.output.finish(self).str
    return Array(UnsafeBufferPointer(start: text.latin1, count: text.pointee.count))
  }

  /// An int value as the formatters take it, or nil for anything else.
  func formattableInt(_ value: Value) -> PythonInt? {
    let plain = builtin(value)
    switch plain.kind {
    case .int, .bool: return .small(plain.int)
    case .bigInt:
      let limbs = UnsafeBufferPointer(start: plain.bigInt.limbs, count: plain.bigInt.pointee.count)
      return PythonInt(BigInt(limbs: Array(limbs), negative: plain.bigInt.pointee.isNegative))
    default: return nil
    }
  }
}

/// One use of the operator.
struct PercentRun {
  let vm: VM
  /// For bytes a str of the same values.
  let format: StrRef
  /// The code points of the format, for conversions that the grammar has to look at.
  private var points: [UInt32] = []
  let isBytes: Bool
  /// For bytes all of it is below 0x100, a byte each.
  var output: StrBuilder
  /// The values: a tuple's items, or one value on its own.
  private var single: Value
  private let tuple: TupleRef?
  private var taken = 0
  private let isMapping: Bool

  init(vm: VM, format: StrRef, values: Value, isBytes: Bool) {
    self.vm = vm
    self.format = format
    self.isBytes = isBytes
    output = StrBuilder(capacity: format.pointee.count + 16)
    let plain = vm.builtin(values)
    tuple = plain.is(.tuple) ? plain.tuple : nil
    single = values
    // Whatever has items by key counts, lists too; texts do not.
    let isText = plain.isStr || (isBytes && (plain.is(.bytes) || plain.is(.bytearray)))
    isMapping =
      tuple == nil && !isText && !vm.lookup(vm.type(of: values), .getitem).isUndefined
      || plain.is(.dict)
  }

  mutating func render() throws(PyError) {
    let count = format.pointee.count
    var i = 0
    while i < count {
      let start = i
      while i < count && format.codePoint(at: i) != 0x25 { i &+= 1 }
      output.append(format, from: start, to: i)
      if i == count { break }
      i &+= 1
      if i < count {
        let point = format.codePoint(at: i)
        if point == 0x25 {
          output.append(0x25)
          i &+= 1
          continue
        }
        if try plainConversion(point) {
          i &+= 1
          continue
        }
      }
      if try shortConversion(at: &i) { continue }
      try conversion(at: &i)
    }
    if !isMapping && (tuple.map { taken < $0.pointee.count } ?? (taken == 0)) {
      throw vm.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
  }

  private mutating func next() throws(PyError) -> Value {
    if let tuple {
      guard taken < tuple.pointee.count else { throw vm.textError(PercentSpec.notEnoughArguments) }
      taken &+= 1
      return tuple.items[taken &- 1]
    }
    guard taken == 0 else { throw vm.textError(PercentSpec.notEnoughArguments) }
    taken = 1
    return single
  }

  /// The conversions without flags, width and precision of strs and small ints: the usual ones. False for others.
  private mutating func plainConversion(_ point: UInt32) throws(PyError) -> Bool {
    if (point == 0x73 || point == 0x72) && !isBytes {
      let text = try (point == 0x73 ? vm.str(next()) : vm.repr(next())).str
      if text.pointee.count > 1024 { try vm.reserve(text.byteCount &+ output.count) }
      output.append(text)
      return true
    }
    guard point == 0x64 else { return false }
    let value: Value
    if let tuple {
      value = taken < tuple.pointee.count ? tuple.items[taken] : .undefined
    } else {
      value = taken == 0 ? single : .undefined
    }
    guard value.isInt else { return false }
    taken &+= 1
    output.append(vm.text(of: value.int).str)
    return true
  }

  /// Conversions such as `%.2f`, `%5d` and `%-10s` of floats, ints and strs. False for others, with nothing taken.
  private mutating func shortConversion(at i: inout Int) throws(PyError) -> Bool {
    if isBytes || format.pointee.width != 1 { return false }
    var end = i
    guard let spec = ShortSpec(percent: format, at: &end) else { return false }
    let value: Value
    if let tuple {
      value = taken < tuple.pointee.count ? tuple.items[taken] : .undefined
    } else {
      value = taken == 0 ? single : .undefined
    }
    var wanted = spec
    switch (spec.type, value.kind) {
    case (0x64, .int), (0x66, .int), (0x78, .int), (0x58, .int), (0x6F, .int), (0x66, .float), (0x65, .float),
      (0x67, .float):
      break
    case (0x69, .int): wanted.type = 0x64
    case (0x73, .str):
      if spec.hasZero || spec.sign != 0 { return false }
    default: return false
    }
    let text = vm.shortFormat(value, wanted)
    if text.isUndefined { return false }
    taken &+= 1
    output.append(text.str)
    i = end
    return true
  }

  private mutating func conversion(at i: inout Int) throws(PyError) {
    var spec: PercentSpec
    if points.isEmpty { points = vm.points(of: format) }
    do {
      spec = try PercentSpec.parse(points, at: &i, isMapping: isMapping)
    } catch {
      throw vm.textError(error)
    }
    var named = Value.undefined
    if let name = spec.name {
      let key =
        isBytes
        ? vm.newBytes(points[name].map { UInt8(truncatingIfNeeded: $0) })
        : vm.newStr(points: Array(points[name]))
      vm.keep(key)
      named = vm.keep(try vm.getItem(single, key))
      taken = 1
    }
    if spec.width == .argument { try setAmount(&spec, isWidth: true) }
    if spec.precision == .argument { try setAmount(&spec, isWidth: false) }
    let value = named.isUndefined ? try next() : named
    try render(value, spec)
  }

  private mutating func setAmount(_ spec: inout PercentSpec, isWidth: Bool) throws(PyError) {
    let value = vm.builtin(try next())
    guard value.isInt || value.isBool || value.is(.bigInt) else { throw vm.textError(PercentSpec.starWantsInt) }
    guard !value.is(.bigInt) else {
      throw vm.overflowError("Python int too large to convert to C \(isWidth ? "ssize_t" : "int")")
    }
    if isWidth {
      spec.setWidth(value.int)
    } else {
      do { try spec.setPrecision(value.int) } catch { throw vm.textError(error) }
    }
  }
}
