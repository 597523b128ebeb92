// This file defines how the prompt shows a value that is longer than a line: containers over several lines as wide as the
// screen, cut with a count of what is left. A value that fits on its line looks as Python shows it.

import PyRuntime
import Terminal

/// Sets one value. Every `__repr__` is called once.
struct ValuePrinter {
  private let vm: VM
  private let columns: Int
  private let ellipsis: String
  private let maximumLines: Int
  private var texts: [Identity: String] = [:]
  private var open: Set<Identity> = []
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0

  private struct Identity: Hashable {
    let tag: UInt
    let bits: UInt

    init(_ value: Value) { (tag, bits) = (value.tag, value.bits) }
  }

  init(vm: VM, columns: Int, rows: Int, signs: Signs) {
    self.vm = vm
    self.columns = max(columns, 10)
    ellipsis = signs.ellipsis
    // What was typed stays in sight.
    maximumLines = max(rows - 6, 4)
  }

  /// The lines of a value. The caller keeps it alive.
  mutating func lines(of value: Value) throws(PyError) -> [String] {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    if let flat = try flat(value, room: columns) { return [flat] }
    try write(value, behind: 0)
    return lines + [line]
  }

  /// The text of a value that has at most `room` columns; nil when it has more, or line breaks.
  mutating func flat(_ value: Value, room: Int) throws(PyError) -> String? {
    guard let (start, end) = brackets(of: value) else {
      let text = try text(of: value)
      return text.utf8.count <= 4 * room && !text.contains("\n") && DisplayWidth.of(text) <= room ? text : nil
    }
    if open.contains(Identity(value)) { return start + "..." + end }
    if count(of: value) > room { return nil }
    try vm.enterNative()
    defer { vm.leaveNative() }
    open.insert(Identity(value))
    defer { open.remove(Identity(value)) }
    var text = start
    var left = room - start.utf8.count - end.utf8.count
    let parts = parts(of: value, limit: room)
    for (index, item) in parts.enumerated() {
      if index > 0 {
        text += ", "
        left -= 2
      }
      if let key = item.key {
        guard let flat = try flat(key, room: left) else { return nil }
        text += flat + ": "
        left -= DisplayWidth.of(flat) + 2
      }
      guard left > 0, let flat = try flat(item.value, room: left) else { return nil }
      text += flat
      left -= DisplayWidth.of(flat)
    }
    if value.is(.tuple) && parts.count == 1 { text += "," }
    return left >= 0 ? text + end : nil
  }

  // MARK: Several lines

  private var isFull: Bool { lines.count >= maximumLines }

  private mutating func put(_ text: String) {
    line += text
    lineWidth += DisplayWidth.of(text)
  }

  private mutating func breakLine(indent: Int) {
    lines.append(line)
    line = String(repeating: " ", count: indent)
    lineWidth = indent
  }

  /// - Parameter behind: columns that closing brackets and a comma will take behind the value.
  private mutating func write(_ value: Value, behind: Int) throws(PyError) {
    if let flat = try flat(value, room: columns - lineWidth - behind) { return put(flat) }
    guard let (start, end) = brackets(of: value) else { return putLong(try text(of: value)) }
    if open.contains(Identity(value)) { return put(start + "..." + end) }
    try vm.enterNative()
    defer { vm.leaveNative() }
    open.insert(Identity(value))
    defer { open.remove(Identity(value)) }
    put(start)
    // Deep inside a narrow screen the columns of the brackets would leave no room.
    let indent = lineWidth < columns / 2 ? lineWidth : min(lineWidth, columns / 2)
    let count = count(of: value)
    let parts = parts(of: value, limit: columns * maximumLines)
    for (index, item) in parts.enumerated() {
      if index > 0 {
        let left = count - index
        put(",")
        if isFull {
          let rest = "\(ellipsis) \(Self.grouped(left)) more"
          if lineWidth + rest.count + 2 <= columns { put(" ") } else { breakLine(indent: indent) }
          put(rest)
          break
        }
        // Numbers and short texts share a line; what has parts of its own begins one.
        let isShort = item.key == nil && brackets(of: item.value) == nil
        let next = isShort ? try flat(item.value, room: columns - lineWidth - 2 - behind) : nil
        if next != nil { put(" ") } else { breakLine(indent: indent) }
      }
      if let key = item.key {
        try write(key, behind: 2)
        put(": ")
      }
      try write(item.value, behind: 1 + behind)
    }
    if value.is(.tuple) && parts.count == 1 { put(",") }
    put(end)
  }

  /// A text without parts: as it is, or its beginning where it would fill more than the screen.
  private mutating func putLong(_ text: String) {
    let room = columns * maximumLines / 2
    guard text.utf8.count > room, text.count > room else { return put(text) }
    put(text.prefix(room) + " \(ellipsis) \(Self.grouped(text.count - room)) more characters")
  }

  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }

  // MARK: Parts

  private mutating func text(of value: Value) throws(PyError) -> String {
    if let known = texts[Identity(value)] { return known }
    vm.keep(value)
    let text = VisibleText.show(try vm.repr(value).str.string)
    texts[Identity(value)] = text
    return text
  }

  private func brackets(of value: Value) -> (String, String)? {
    switch value.kind {
    case .list: ("[", "]")
    case .tuple: ("(", ")")
    case .dict: ("{", "}")
    case .set: value.set.pointee.count > 0 ? ("{", "}") : nil
    case .frozenset: value.set.pointee.count > 0 ? ("frozenset({", "})") : nil
    default: nil
    }
  }

  private func count(of value: Value) -> Int {
    switch value.kind {
    case .list: value.list.pointee.count
    case .tuple: value.tuple.pointee.count
    case .dict: value.dict.pointee.count
    case .set, .frozenset: value.set.pointee.count
    default: 0
    }
  }

  /// The first parts of a container, kept alive, because a `__repr__` can change the container while it is shown.
  private func parts(of value: Value, limit: Int) -> [(key: Value?, value: Value)] {
    var parts: [(key: Value?, value: Value)] = []
    switch value.kind {
    case .list:
      for i in 0..<min(value.list.pointee.count, limit) { parts.append((nil, value.list.pointee.items[i])) }
    case .tuple:
      for i in 0..<min(value.tuple.pointee.count, limit) { parts.append((nil, value.tuple.items[i])) }
    case .dict: value.dict.forEach { if parts.count < limit { parts.append(($0.key, $0.value)) } }
    case .set, .frozenset: value.set.forEach { if parts.count < limit { parts.append((nil, $0.key)) } }
    default: break
    }
    for part in parts {
      if let key = part.key { vm.keep(key) }
      vm.keep(part.value)
    }
    return parts
  }
}
