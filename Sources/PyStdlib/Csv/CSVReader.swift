// This file defines the reader of the module csv: it takes lines apart into fields. A quoted field may go on in the
// next line, so what has been read of a record is kept between lines.

import PyRuntime

/// A reader between two lines of a record. Its object holds the iterator of lines and the dialect.
final class CSVReader {
  enum State {
    case recordStart, fieldStart, escaped, field, quoted, escapedInQuotes, quoteInQuotes, lineEnd, escapedEnd
  }

  let module: CSVState
  let rules: CSVRules
  var lineNumber = 0
  private var state = State.recordStart
  /// What is read of a field that is not one piece of its line.
  private var points: [UInt32] = []
  private var isNumber = false

  init(_ module: CSVState, _ rules: CSVRules) {
    self.module = module
    self.rules = rules
  }

  /// The fields of the next record, undefined at the end.
  func next(_ vm: VM, _ lines: Value) throws(PyError) -> Value {
    let fields = vm.newList()
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(Value(.list, fields))
    state = .recordStart
    points.removeAll(keepingCapacity: true)
    isNumber = false
    repeat {
      let line = try vm.next(lines)
      if line.isUndefined {
        if points.isEmpty && state != .quoted { return .undefined }
        if rules.isStrict { throw module.failure(vm, "unexpected end of data") }
        try save(vm, fields)
        break
      }
      let plain = vm.builtin(line)
      guard plain.isStr else {
        throw module.failure(
          vm,
          "iterator should return strings, not \(vm.typeName(line)) (the file should be opened in text mode)")
      }
      vm.keep(plain)
      lineNumber &+= 1
      try vm.charge(plain.str.pointee.count >> 4)
      switch plain.str.pointee.width {
      case 1: try read(vm, plain.str, plain.str.latin1, fields)
      case 2: try read(vm, plain.str, plain.str.ucs2, fields)
      default: try read(vm, plain.str, plain.str.ucs4, fields)
      }
      try readEnd(vm, fields)
    } while state != .recordStart
    return Value(.list, fields)
  }

  private func read<Unit: FixedWidthInteger & UnsignedInteger>(
    _ vm: VM, _ line: StrRef, _ units: UnsafeMutablePointer<Unit>, _ fields: ListRef
  ) throws(PyError) {
    let count = line.pointee.count
    var place = 0
    while place < count {
      let point = UInt32(truncatingIfNeeded: units[place])
      if (state == .fieldStart || state == .recordStart) && isPlain(point) {
        let start = place
        place &+= 1
        while place < count, isInside(UInt32(truncatingIfNeeded: units[place])) { place &+= 1 }
        isNumber = rules.quoting == .nonnumeric
        let isWhole = place < count && UInt32(truncatingIfNeeded: units[place]) != rules.escape
        if isWhole {
          try check(vm, place &- start)
          try add(vm, fields, vm.substring(line, from: start, to: place))
          state = UInt32(truncatingIfNeeded: units[place]) == rules.delimiter ? .fieldStart : .lineEnd
          place &+= 1
        } else {
          for i in start..<place { points.append(UInt32(truncatingIfNeeded: units[i])) }
          try check(vm, points.count)
          state = .field
        }
        continue
      }
      try take(vm, point, fields)
      place &+= 1
    }
  }

  /// Whether a character at the start of a field begins one without quotes.
  private func isPlain(_ point: UInt32) -> Bool {
    isInside(point) && point != rules.quote && !(point == 0x20 && rules.skipsSpace)
  }

  private func isInside(_ point: UInt32) -> Bool {
    point != rules.delimiter && point != 0x0A && point != 0x0D && point != rules.escape
  }

  /// One character, in any state.
  private func take(_ vm: VM, _ point: UInt32, _ fields: ListRef) throws(PyError) {
    let isBreak = point == 0x0A || point == 0x0D
    switch state {
    case .recordStart, .fieldStart:
      if isBreak {
        if state == .fieldStart { try save(vm, fields) }
        state = .lineEnd
      } else if point == rules.quote && rules.quoting != .none {
        state = .quoted
      } else if point == rules.escape {
        state = .escaped
      } else if point == 0x20 && rules.skipsSpace {
        state = .fieldStart
      } else if point == rules.delimiter {
        try save(vm, fields)
        state = .fieldStart
      } else {
        isNumber = rules.quoting == .nonnumeric
        try append(vm, point)
        state = .field
      }
    case .escaped:
      try append(vm, point)
      state = isBreak ? .escapedEnd : .field
    case .field, .escapedEnd:
      if isBreak {
        try save(vm, fields)
        state = .lineEnd
      } else if point == rules.escape {
        state = .escaped
      } else if point == rules.delimiter {
        try save(vm, fields)
        state = .fieldStart
      } else {
        try append(vm, point)
        state = .field
      }
    case .quoted:
      if point == rules.escape {
        state = .escapedInQuotes
      } else if point == rules.quote && rules.quoting != .none {
        state = rules.doublesQuotes ? .quoteInQuotes : .field
      } else {
        try append(vm, point)
      }
    case .escapedInQuotes:
      try append(vm, point)
      state = .quoted
    case .quoteInQuotes:
      if point == rules.quote && rules.quoting != .none {
        try append(vm, point)
        state = .quoted
      } else if point == rules.delimiter || isBreak {
        try save(vm, fields)
        state = isBreak ? .lineEnd : .fieldStart
      } else if !rules.isStrict {
        try append(vm, point)
        state = .field
      } else {
        let delimiter = vm.newStr(point: rules.delimiter).str.string
        let quote = rules.quote.map { vm.newStr(point: $0).str.string } ?? ""
        throw module.failure(vm, "'\(delimiter)' expected after '\(quote)'")
      }
    case .lineEnd:
      if !isBreak {
        throw module.failure(
          vm, "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
      }
    }
  }

  /// The end of a line that the iterator gave.
  private func readEnd(_ vm: VM, _ fields: ListRef) throws(PyError) {
    switch state {
    case .recordStart, .quoted, .escapedEnd: break
    case .fieldStart, .field, .quoteInQuotes:
      try save(vm, fields)
      state = .recordStart
    case .escaped:
      try append(vm, 0x0A)
      state = .field
    case .escapedInQuotes:
      try append(vm, 0x0A)
      state = .quoted
    case .lineEnd: state = .recordStart
    }
  }

  private func check(_ vm: VM, _ count: Int) throws(PyError) {
    if count > module.fieldLimit { throw module.failure(vm, "field larger than field limit (\(module.fieldLimit))") }
  }

  private func append(_ vm: VM, _ point: UInt32) throws(PyError) {
    try check(vm, points.count &+ 1)
    points.append(point)
  }

  private func save(_ vm: VM, _ fields: ListRef) throws(PyError) {
    try vm.reserve(points.count &* 4)
    let text = points.isEmpty ? vm.emptyStr : vm.newStr(points: points)
    points.removeAll(keepingCapacity: true)
    try add(vm, fields, text)
  }

  private func add(_ vm: VM, _ fields: ListRef, _ text: Value) throws(PyError) {
    try vm.charge(1)
    if isNumber {
      isNumber = false
      try vm.append(fields, try vm.call(vm.type(.float).value, text))
    } else {
      try vm.append(fields, text)
    }
  }
}
