// This file writes Python values as JSON text. One pass serves `dumps`, which wants the whole text, and `iterencode`,
// which wants it in the pieces that CPython's generator yields: `cut` says where one ends.

import Glibc
import Numbers
import PyRuntime

/// A pass over one value.
struct JsonEncoding {
  let vm: VM
  /// Called for what is not serialisable.
  let fallback: Value
  let ensuresASCII: Bool
  let allowsNaN: Bool
  let sortsKeys: Bool
  let skipsKeys: Bool
  let checksCycles: Bool
  /// The text of one level, or nil for everything on one line.
  let indent: [UInt8]?
  let itemSeparator: [UInt8]
  let keySeparator: [UInt8]
  /// Where the finished pieces go; nil to keep one text.
  let pieces: ListRef?

  /// UTF-8 with surrogates, so far.
  private(set) var text: [UInt8] = []
  private var open: Set<UInt> = []
  private var depth = 0
  private var depthLimit: Int
  private var reserved = 1 << 16

  init(
    vm: VM, fallback: Value, ensuresASCII: Bool, allowsNaN: Bool, sortsKeys: Bool, skipsKeys: Bool,
    checksCycles: Bool, indent: [UInt8]?, itemSeparator: [UInt8], keySeparator: [UInt8], pieces: ListRef?
  ) {
    self.vm = vm
    self.fallback = fallback
    self.ensuresASCII = ensuresASCII
    self.allowsNaN = allowsNaN
    self.sortsKeys = sortsKeys
    self.skipsKeys = skipsKeys
    self.checksCycles = checksCycles
    self.indent = indent
    self.itemSeparator = itemSeparator
    self.keySeparator = keySeparator
    self.pieces = pieces
    depthLimit = vm.recursionLimit - vm.depth
  }

  /// Ends a piece.
  @inline(__always) mutating func cut() throws(PyError) {
    guard let pieces, !text.isEmpty else { return }
    try vm.append(pieces, vm.newStr(utf8: text))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func pay() throws(PyError) {
    try vm.charge(1)
    if text.count > reserved {
      reserved = text.count &* 2
      try vm.reserve(reserved)
    }
  }

  mutating func encode(_ value: Value) throws(PyError) {
    if try encodeScalar(value) { return }
    let plain = vm.builtin(value)
    switch plain.kind {
    case .list, .tuple: try enter(value) { (me) throws(PyError) in try me.encodeArray(plain) }
    case .dict: try enter(value) { (me) throws(PyError) in try me.encodeObject(value, plain) }
    default:
      try enter(value) { (me) throws(PyError) in
        let replacement = try me.vm.call(me.fallback, value)
        let mark = me.vm.keepMark
        me.vm.keep(replacement)
        defer { me.vm.release(to: mark) }
        try me.encode(replacement)
      }
    }
  }

  /// Strings, numbers and constants; false for anything else.
  private mutating func encodeScalar(_ value: Value) throws(PyError) -> Bool {
    try pay()
    switch value.kind {
    case .str: appendJsonString(value.str, ensuresASCII: ensuresASCII, to: &text)
    case .none: text.append(contentsOf: "null".utf8)
    case .bool: text.append(contentsOf: (value.bool ? "true" : "false").utf8)
    case .int: appendDecimal(value.int)
    case .float: try appendFloat(value.float)
    case .bigInt: text.append(contentsOf: try vm.repr(value).str.utf8)
    case .instance:
      // Subclasses of str, int and float count by their value: their own repr is not asked.
      let plain = vm.builtin(value)
      guard plain.isStr || plain.isInt || plain.isFloat || plain.is(.bigInt) else { return false }
      return try encodeScalar(plain)
    default: return false
    }
    return true
  }

  private mutating func appendDecimal(_ number: Int) {
    if number >= 0 && number < 10 {
      text.append(UInt8(truncatingIfNeeded: 0x30 &+ number))
    } else {
      text.append(contentsOf: String(number).utf8)
    }
  }

  private mutating func appendFloat(_ number: Double) throws(PyError) {
    if number.isFinite {
      text.append(contentsOf: PythonFloat.reprASCII(number))
      return
    }
    if !allowsNaN { throw vm.valueError("Out of range float values are not JSON compliant") }
    text.append(contentsOf: (number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity").utf8)
  }

  // MARK: Containers

  private mutating func enter(_ value: Value, _ body: (inout Self) throws(PyError) -> Void) throws(PyError) {
    if checksCycles && !open.insert(value.bits).inserted { throw vm.valueError("Circular reference detected") }
    depth &+= 1
    if depth > depthLimit {
      throw vm.raise(.recursionError, "maximum recursion depth exceeded while encoding a JSON object")
    }
    try body(&self)
    depth &-= 1
    if checksCycles { open.remove(value.bits) }
  }

  private mutating func appendNewLine(_ level: Int) {
    guard let indent else { return }
    text.append(0x0A)
    for _ in 0..<level { text.append(contentsOf: indent) }
  }

  private mutating func encodeArray(_ array: Value) throws(PyError) {
    func count() -> Int { array.is(.list) ? array.list.pointee.count : array.tuple.pointee.count }
    if count() == 0 {
      text.append(contentsOf: "[]".utf8)
      return try cut()
    }
    let level = containerLevel + 1
    containerLevel = level
    text.append(UInt8(ascii: "["))
    appendNewLine(level)
    var i = 0
    // The program's own code may shorten the list meanwhile.
    while i < count() {
      if i > 0 {
        text.append(contentsOf: itemSeparator)
        appendNewLine(level)
      }
      let item = array.is(.list) ? array.list.pointee.items[i] : array.tuple.items[i]
      try encodeItem(item)
      i &+= 1
    }
    containerLevel = level - 1
    try end(UInt8(ascii: "]"), level)
  }

  /// An item of an array: a scalar is one piece with what stands before it.
  private mutating func encodeItem(_ item: Value) throws(PyError) {
    let before = text.count
    if try encodeScalar(item) { return try cut() }
    if pieces != nil && before > 0 { try cut() }
    try encode(item)
  }

  private mutating func end(_ bracket: UInt8, _ level: Int) throws(PyError) {
    if indent != nil {
      appendNewLine(level - 1)
      try cut()
    }
    text.append(bracket)
    try cut()
  }

  /// Arrays and objects around the place of writing; `depth` counts calls of the fallback too.
  private var containerLevel = 0

  private mutating func encodeObject(_ value: Value, _ dict: Value) throws(PyError) {
    if dict.dict.pointee.count == 0 {
      text.append(contentsOf: "{}".utf8)
      return try cut()
    }
    let level = containerLevel + 1
    containerLevel = level
    text.append(UInt8(ascii: "{"))
    try cut()
    if indent != nil {
      appendNewLine(level)
      try cut()
    }
    var isFirst = true
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    if value.is(.dict) && !sortsKeys {
      var i = vm.nextEntry(value.dict, from: 0)
      while i >= 0 {
        let entry = value.dict.pointee.entries[i]
        let inner = vm.keepMark
        vm.keep(entry.key)
        vm.keep(entry.value)
        try encodeMember(entry.key, entry.value, level, &isFirst)
        vm.release(to: inner)
        i = vm.nextEntry(value.dict, from: i &+ 1)
      }
    } else if value.is(.dict), let (keys, values) = try sortedByStrings(value.dict) {
      for i in 0..<keys.pointee.count {
        try encodeMember(keys.pointee.items[i], values.pointee.items[i], level, &isFirst)
      }
    } else {
      let items = try vm.list(try vm.callMethod(value, "items"))
      vm.keep(Value(.list, items))
      if sortsKeys { _ = try vm.callMethod(Value(.list, items), "sort") }
      var i = 0
      while i < items.pointee.count {
        let pair = items.pointee.items[i]
        guard pair.is(.tuple), pair.tuple.pointee.count == 2 else { throw vm.valueError("items must return 2-tuples") }
        try encodeMember(pair.tuple.items[0], pair.tuple.items[1], level, &isFirst)
        i &+= 1
      }
    }
    containerLevel = level - 1
    try end(UInt8(ascii: "}"), level)
  }

  /// The keys in order, and their values, both kept; nil when a key is no str. Equal keys do not exist, so that values need
  /// not be compared.
  private func sortedByStrings(_ dict: DictRef) throws(PyError) -> (keys: ListRef, values: ListRef)? {
    let keys = vm.newList(capacity: dict.pointee.count)
    vm.keep(Value(.list, keys))
    var i = vm.nextEntry(dict, from: 0)
    while i >= 0 {
      let key = dict.pointee.entries[i].key
      guard key.isStr else { return nil }
      try vm.append(keys, key)
      i = vm.nextEntry(dict, from: i &+ 1)
    }
    if !sortShort(keys) { _ = try vm.callMethod(Value(.list, keys), "sort") }
    let values = vm.newList(capacity: keys.pointee.count)
    vm.keep(Value(.list, values))
    for i in 0..<keys.pointee.count { try vm.append(values, try vm.get(dict, keys.pointee.items[i])) }
    return (keys, values)
  }

  /// Sorts a few ASCII keys in place, as most objects have; false when there are more, or others.
  private func sortShort(_ keys: ListRef) -> Bool {
    let (items, count) = (keys.pointee.items, keys.pointee.count)
    guard count <= 16, (0..<count).allSatisfy({ items[$0].str.pointee.isASCII }) else { return false }
    for end in 0..<count {
      let key = items[end]
      var place = end
      while place > 0 && isBelow(key.str, items[place &- 1].str) {
        items[place] = items[place &- 1]
        place &-= 1
      }
      items[place] = key
    }
    return true
  }

  private func isBelow(_ a: StrRef, _ b: StrRef) -> Bool {
    let (left, right) = (a.pointee.count, b.pointee.count)
    let order = memcmp(a.latin1, b.latin1, min(left, right))
    return order < 0 || order == 0 && left < right
  }

  private mutating func encodeMember(_ key: Value, _ value: Value, _ level: Int, _ isFirst: inout Bool) throws(PyError)
  {
    guard let name = try keyText(key) else { return }
    if !isFirst {
      text.append(contentsOf: itemSeparator)
      appendNewLine(level)
      try cut()
    }
    isFirst = false
    if name.isUndefined {
      appendJsonString(vm.builtin(key).str, ensuresASCII: ensuresASCII, to: &text)
    } else {
      appendJsonString(name.str, ensuresASCII: ensuresASCII, to: &text)
    }
    try cut()
    text.append(contentsOf: keySeparator)
    try cut()
    if try encodeScalar(value) { return try cut() }
    try encode(value)
  }

  /// The str that a key becomes: undefined for a str itself, nil for a key to be skipped.
  private func keyText(_ key: Value) throws(PyError) -> Value? {
    let plain = vm.builtin(key)
    switch plain.kind {
    case .str: return .undefined
    case .none: return vm.newStr("null")
    case .bool: return vm.newStr(plain.bool ? "true" : "false")
    case .int, .bigInt: return try vm.repr(plain)
    case .float:
      var number = self
      number.text = []
      try number.appendFloat(plain.float)
      return vm.newStr(utf8: number.text)
    default: break
    }
    if skipsKeys { return nil }
    throw vm.typeError("keys must be str, int, float, bool or None, not \(vm.type(of: key).nameText)")
  }
}
