// This file defines str.format and str.format_map (library reference, "Format String Syntax"): literal text and
// replacement fields. A field's specification may hold fields itself, one level deep.

import Numbers

extension VM {
  func installStrFormat(_ builder: TypeBuilder) {
    builder.method("format", "(self, *args, **kwargs)") { vm, arguments throws(PyError) in
      var run = FormatRun(vm: vm, arguments: arguments.dropFirst(), mapping: .undefined)
      return try run.text(arguments[0].str)
    }
    builder.method("format_map", "(self, mapping, /)") { vm, arguments throws(PyError) in
      let none = Arguments(arguments.base, 0)
      var run = FormatRun(vm: vm, arguments: none, mapping: arguments[1])
      return try run.text(arguments[0].str)
    }
  }
}

/// One call of `format` or `format_map`.
struct FormatRun {
  let vm: VM
  let arguments: Arguments
  /// Where names are looked up in `format_map`; undefined in `format`.
  let mapping: Value
  private var numbering = Numbering.unknown
  private var nextNumber = 0

  private enum Numbering {
    case unknown, automatic, manual
  }

  init(vm: VM, arguments: Arguments, mapping: Value) {
    self.vm = vm
    self.arguments = arguments
    self.mapping = mapping
  }

  mutating func text(_ format: StrRef) throws(PyError) -> Value {
    try vm.reserve(format.byteCount)
    var builder = StrBuilder(capacity: format.pointee.count)
    try render(format, 0, format.pointee.count, depth: 2, to: &builder)
    return try builder.finish(vm)
  }

  /// Renders the format's part `start ..< end`.
  private mutating func render(
    _ format: StrRef, _ start: Int, _ end: Int, depth: Int, to builder: inout StrBuilder
  ) throws(PyError) {
    if depth == 0 { throw vm.valueError("Max string recursion exceeded") }
    var i = start
    while i < end {
      var literal = i
      while literal < end {
        let point = format.codePoint(at: literal)
        if point == 0x7B || point == 0x7D { break }
        literal &+= 1
      }
      builder.append(format, from: i, to: literal)
      if literal == end { return }
      let brace = format.codePoint(at: literal)
      i = literal &+ 1
      if i < end && format.codePoint(at: i) == brace {
        builder.append(brace)
        i &+= 1
        continue
      }
      if brace == 0x7D { throw vm.valueError("Single '}' encountered in format string") }
      if i == end { throw vm.valueError("Single '{' encountered in format string") }
      i = try field(format, i, end, depth: depth, to: &builder)
    }
  }

  /// Renders the field behind a `{`; returns the place behind its `}`.
  private mutating func field(
    _ format: StrRef, _ start: Int, _ end: Int, depth: Int, to builder: inout StrBuilder
  ) throws(PyError) -> Int {
    let nameEnd = try fieldName(format, start, end)
    var i = nameEnd
    var conversion: UInt32 = 0
    var specStart = i
    var specEnd = i
    var hasNested = false
    if format.codePoint(at: i) == 0x21 {
      guard i &+ 1 < end else { throw vm.valueError("end of string while looking for conversion specifier") }
      conversion = format.codePoint(at: i &+ 1)
      i &+= 2
      guard i < end else { throw vm.valueError("unmatched '{' in format spec") }
      let next = format.codePoint(at: i)
      guard next == 0x3A || next == 0x7D else {
        throw vm.valueError("expected ':' after conversion specifier")
      }
      specStart = i
      specEnd = i
    }
    if format.codePoint(at: i) == 0x3A {
      specStart = i &+ 1
      i = specStart
      var open = 1
      while i < end {
        let point = format.codePoint(at: i)
        if point == 0x7B {
          hasNested = true
          open += 1
        } else if point == 0x7D {
          open -= 1
          if open == 0 { break }
        }
        i &+= 1
      }
      guard i < end else { throw vm.valueError("unmatched '{' in format spec") }
      specEnd = i
    }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var value = vm.keep(try object(format, start, nameEnd))
    if conversion != 0 { value = vm.keep(try convert(value, conversion)) }
    var spec = vm.emptyStr
    if specStart < specEnd {
      if hasNested {
        var nested = StrBuilder()
        try render(format, specStart, specEnd, depth: depth &- 1, to: &nested)
        spec = try nested.finish(vm)
      } else {
        spec = vm.substring(format, from: specStart, to: specEnd)
      }
      vm.keep(spec)
    }
    let text = try vm.format(value, spec).str
    if text.pointee.count > 1024 { try vm.reserve(text.byteCount &+ builder.count) }
    builder.append(text)
    return i &+ 1
  }

  /// Where a field's name ends: at its `}`, `:` or `!`. Brackets hide those.
  private func fieldName(_ format: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Int {
    var i = start
    var inBrackets = false
    while i < end {
      switch format.codePoint(at: i) {
      case 0x7B: throw vm.valueError("unexpected '{' in field name")
      case 0x5B: inBrackets = true
      case 0x5D: inBrackets = false
      case 0x7D, 0x3A, 0x21:
        if !inBrackets { return i }
      default: break
      }
      i &+= 1
    }
    throw vm.valueError("expected '}' before end of string")
  }

  private func convert(_ value: Value, _ conversion: UInt32) throws(PyError) -> Value {
    switch conversion {
    case 0x73: return try vm.str(value)
    case 0x72: return try vm.repr(value)
    case 0x61: return try vm.asciiForm(value)
    default:
      if conversion > 32 && conversion < 127, let letter = Unicode.Scalar(conversion) {
        throw vm.valueError("Unknown conversion specifier \(letter)")
      }
      throw vm.valueError("Unknown conversion specifier \\x\(String(conversion, radix: 16))")
    }
  }

  // MARK: The object of a field

  /// The value that a field's name stands for: an argument, then attributes and items.
  private mutating func object(_ format: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Value {
    var i = start
    while i < end, format.codePoint(at: i) != 0x2E, format.codePoint(at: i) != 0x5B { i &+= 1 }
    var value = try first(format, start, i)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    while i < end {
      vm.release(to: mark)
      vm.keep(value)
      let sign = format.codePoint(at: i)
      i &+= 1
      let from = i
      if sign == 0x2E {
        while i < end, format.codePoint(at: i) != 0x2E, format.codePoint(at: i) != 0x5B { i &+= 1 }
        if i == from { throw vm.valueError("Empty attribute in format string") }
        value = try vm.getAttribute(value, vm.intern(vm.substring(format, from: from, to: i)))
      } else if sign == 0x5B {
        while i < end, format.codePoint(at: i) != 0x5D { i &+= 1 }
        guard i < end else { throw vm.valueError("Missing ']' in format string") }
        if i == from { throw vm.valueError("Empty attribute in format string") }
        value = try item(value, format, from, i)
        i &+= 1
      } else {
        throw vm.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private func item(_ value: Value, _ format: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Value {
    if let number = try number(format, start, end) { return try vm.getItem(value, Value(number)) }
    return try vm.getItem(value, vm.keep(vm.substring(format, from: start, to: end)))
  }

  /// The argument that a field begins with: by number, by name, or the next one.
  private mutating func first(_ format: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Value {
    var number = try number(format, start, end)
    if start == end || number != nil {
      let wanted = start == end ? Numbering.automatic : .manual
      if numbering == .unknown {
        numbering = wanted
      } else if numbering != wanted {
        throw vm.valueError(
          wanted == .automatic
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification")
      }
      if wanted == .automatic {
        number = nextNumber
        nextNumber &+= 1
      }
    }
    if let number {
      if !mapping.isUndefined { throw vm.valueError("Format string contains positional fields") }
      guard number < arguments.positionalCount else {
        throw vm.indexError("Replacement index \(number) out of range for positional args tuple")
      }
      return arguments[number]
    }
    let name = vm.substring(format, from: start, to: end)
    if !mapping.isUndefined { return try vm.getItem(mapping, vm.keep(name)) }
    for i in 0..<arguments.keywordCount where arguments.keywords.tuple.items[i].str.equals(name.str) {
      return arguments.base[arguments.positionalCount &+ i]
    }
    throw vm.keyError(name)
  }

  /// The number that a part of the format is, nil when it is none. Throws ValueError for too large a number.
  private func number(_ format: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Int? {
    if start == end { return nil }
    var number = 0
    for i in start..<end {
      guard let digit = PythonText.decimalDigit(format.codePoint(at: i)) else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(Int(digit))
      if overflow || overflow2 { throw vm.valueError("Too many decimal digits in format string") }
      number = sum
    }
    return number
  }
}
