// This file defines the writer of the module csv: a row becomes a line, with quotes where they are needed.

import PyRuntime

/// A writer. Its object holds the function that takes a line, and the dialect.
final class CSVWriter {
  let module: CSVState
  let rules: CSVRules
  /// Which characters of ASCII a field cannot hold as they are.
  private let isSpecial: [Bool]

  init(_ module: CSVState, _ rules: CSVRules) {
    self.module = module
    self.rules = rules
    isSpecial = (UInt32(0)..<128).map { point in
      point == rules.delimiter || point == rules.quote || point == rules.escape || rules.terminator.contains(point)
    }
  }

  /// The line of a row.
  func line(_ vm: VM, _ row: Value) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var iterator = Value.none
    if try vm.catches(.typeError, { () throws(PyError) in iterator = try vm.iterator(row) }) {
      throw module.failure(vm, "iterable expected, not \(vm.typeName(row))")
    }
    vm.keep(iterator)
    var text: [UInt8] = []
    var count = 0
    while true {
      let field = try vm.next(iterator)
      if field.isUndefined { break }
      try vm.charge(1)
      if count > 0 { text.appendUTF8(rules.delimiter) }
      try append(vm, field, to: &text)
      try vm.reserve(text.count)
      count += 1
    }
    if count == 1 && text.isEmpty {
      guard rules.quoting != .none, let quote = rules.quote else {
        throw module.failure(vm, "single empty field record must be quoted")
      }
      text.appendUTF8(quote)
      text.appendUTF8(quote)
    }
    for point in rules.terminator { text.appendUTF8(point) }
    try vm.charge(text.count >> 6)
    return vm.newStr(utf8: text)
  }

  private func append(_ vm: VM, _ field: Value, to text: inout [UInt8]) throws(PyError) {
    let plain = vm.builtin(field)
    var hasQuotes = rules.quoting == .all || rules.quoting == .nonnumeric && !isNumber(vm, field, plain)
    let shown = plain.isStr && field.isStr ? plain : field.isNone ? vm.emptyStr : try vm.str(field)
    let str = shown.str
    if str.pointee.isASCII {
      let bytes = UnsafeBufferPointer(start: str.latin1, count: str.pointee.count)
      if !bytes.contains(where: { isSpecial[Int($0 & 0x7F)] }) {
        try vm.charge(bytes.count >> 6)
        let quote = hasQuotes ? rules.quote : nil
        if let quote { text.appendUTF8(quote) }
        text.append(contentsOf: bytes)
        if let quote { text.appendUTF8(quote) }
        return
      }
    }
    var body: [UInt8] = []
    body.reserveCapacity(str.pointee.count &+ 2)
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      let isQuote = point == rules.quote
      let isEscape = point == rules.escape
      if isQuote || isEscape || point == rules.delimiter || rules.terminator.contains(point) {
        var needsEscape = rules.quoting == .none
        if !needsEscape {
          if isQuote {
            if rules.doublesQuotes { body.appendUTF8(point) } else { needsEscape = true }
          } else if isEscape {
            needsEscape = true
          }
          if !needsEscape { hasQuotes = true }
        }
        if needsEscape {
          guard let escape = rules.escape else {
            throw module.failure(vm, "need to escape, but no escapechar set")
          }
          body.appendUTF8(escape)
        }
      }
      body.appendUTF8(point)
    }
    try vm.charge(body.count >> 4)
    if hasQuotes, let quote = rules.quote {
      text.appendUTF8(quote)
      text.append(contentsOf: body)
      text.appendUTF8(quote)
    } else {
      text.append(contentsOf: body)
    }
  }

  private func isNumber(_ vm: VM, _ field: Value, _ plain: Value) -> Bool {
    switch plain.kind {
    case .int, .bool, .bigInt, .float, .complex: return true
    case .str, .none: return false
    default:
      let type = vm.type(of: field)
      return ["__index__", "__int__", "__float__"].contains { !vm.lookup(type, vm.intern($0)).isUndefined }
    }
  }
}
