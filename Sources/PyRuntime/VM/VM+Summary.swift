// This file defines the short text of a value for somebody who watches a run: as `repr` writes it, but cut where it gets
// long, without addresses, and with the attributes of objects whose class has no `__repr__`. The cost depends on the length
// wanted, not on the size of the value.

extension VM {
  /// A value in about `limit` characters. It changes nothing; a `__repr__` of the program that takes long is given up.
  public func summary(_ value: Value, limit: Int) -> String {
    let text = aside(steps: 50_000) { () throws(PyError) in
      var writer = SummaryWriter(vm: self, limit: limit)
      try writer.write(value, nesting: 0)
      return writer.text
    }
    switch text {
    case .success(let text): return text
    case .failure: return "<\(typeName(value))>"
    }
  }

  /// The line that a traceback ends with, for an exception: `Type: message`.
  public func exceptionSummary(_ exception: Value, limit: Int) -> String {
    let line = aside(steps: 50_000) { () throws(PyError) in
      let text = try self.strText(exception)
      return text.isEmpty ? self.typeName(exception) : "\(self.typeName(exception)): \(text)"
    }
    guard case .success(let text) = line else { return typeName(exception) }
    return text.count > limit ? text.prefix(max(limit - 3, 0)) + "..." : text
  }
}

private struct SummaryWriter {
  let vm: VM
  let limit: Int
  var text = ""
  /// Characters written; `String.count` would go through the text each time.
  var count = 0

  init(vm: VM, limit: Int) {
    self.vm = vm
    self.limit = max(limit, 8)
  }

  private var isFull: Bool { count >= limit }
  private static let deepest = 5

  private mutating func put(_ part: String) {
    text += part
    count += part.unicodeScalars.count
  }

  mutating func write(_ value: Value, nesting: Int) throws(PyError) {
    switch value.kind {
    case .str: try writeStr(value.str)
    case .list:
      let list = value.list
      let wanted = min(list.pointee.count, limit)
      try items((0..<wanted).map { list.pointee.items[$0] }, "[", "]", nesting)
    case .tuple:
      let tuple = value.tuple
      let wanted = min(tuple.pointee.count, limit)
      let close = tuple.pointee.count == 1 ? ",)" : ")"
      try items((0..<wanted).map { tuple.items[$0] }, "(", close, nesting)
    case .set where value.set.pointee.count > 0: try items(of: value.set, "{", "}", nesting)
    case .frozenset where value.set.pointee.count > 0: try items(of: value.set, "frozenset({", "})", nesting)
    case .dict: try pairs(of: value.dict, nesting)
    case .bytes, .bytearray:
      let size = value.bytes.pointee.count
      if size > limit * 4 { put("<\(vm.typeName(value)) of \(size)>") } else { try writeRepr(value) }
    case .function: put("<function \(value.function.pointee.name.str.string)>")
    case .instance where hasPlainForm(value): try writeInstance(value.instance, nesting)
    default: try writeRepr(value)
    }
  }

  private mutating func writeStr(_ str: StrRef) throws(PyError) {
    if str.pointee.count <= limit { return put(try vm.repr(Value(.str, str)).str.string) }
    put(try vm.repr(vm.substring(str, from: 0, to: limit)).str.string)
    put("...")
  }

  /// What `repr` says, without addresses: they tell nothing, and would differ from look to look.
  private mutating func writeRepr(_ value: Value) throws(PyError) {
    let whole = try vm.repr(value)
    let part = whole.str.pointee.count > limit ? vm.substring(whole.str, from: 0, to: limit) : whole
    var shown = part.str.string
    while let start = shown.range(ofASCII: " at 0x") {
      var end = start.upperBound
      while end < shown.endIndex, shown[end].isHexDigit { end = shown.index(after: end) }
      shown.removeSubrange(start.lowerBound..<end)
    }
    put(part === whole ? shown : shown + "...")
  }

  private mutating func items(_ items: [Value], _ open: String, _ close: String, _ nesting: Int) throws(PyError) {
    put(open)
    if nesting >= Self.deepest && !items.isEmpty {
      put("..." + close)
      return
    }
    for (i, item) in items.enumerated() {
      if i > 0 { put(", ") }
      if isFull {
        put("...")
        break
      }
      try write(item, nesting: nesting + 1)
    }
    put(close)
  }

  private mutating func items(of set: SetRef, _ open: String, _ close: String, _ nesting: Int) throws(PyError) {
    var members: [Value] = []
    set.forEach { if members.count < limit { members.append($0.key) } }
    try items(members, open, close, nesting)
  }

  private mutating func pairs(of dict: DictRef, _ nesting: Int) throws(PyError) {
    var entries: [DictEntry] = []
    dict.forEach { if entries.count < limit { entries.append($0) } }
    put("{")
    if nesting >= Self.deepest && !entries.isEmpty {
      put("...}")
      return
    }
    for (i, entry) in entries.enumerated() {
      if i > 0 { put(", ") }
      if isFull {
        put("...")
        break
      }
      try write(entry.key, nesting: nesting + 1)
      put(": ")
      try write(entry.value, nesting: nesting + 1)
    }
    put("}")
  }

  // MARK: Instances

  /// Whether `repr` would give a class and an address only.
  private func hasPlainForm(_ value: Value) -> Bool {
    value.instance.payload.isUndefined
      && vm.lookup(vm.type(of: value), .repr) === vm.lookup(vm.objectType, .repr)
  }

  private mutating func writeInstance(_ instance: InstanceRef, _ nesting: Int) throws(PyError) {
    put("<" + vm.displayName(instance.type))
    for (name, value) in vm.storedAttributes(of: instance) {
      if isFull || nesting >= 3 {
        put(" ...")
        break
      }
      put(" \(name)=")
      try write(value, nesting: nesting + 1)
    }
    put(">")
  }
}

extension VM {
  /// The attributes that an instance itself holds, in the order in which they were set.
  func storedAttributes(of instance: InstanceRef) -> [(name: String, value: Value)] {
    let shape = instance.pointee.shape
    if shape.pointee.isDictionary {
      guard let more = instance.pointee.extension, more.pointee.dictionary.is(.dict) else { return [] }
      return entries(of: more.pointee.dictionary.dict)
    }
    return shape.keys.enumerated().compactMap { slot, name in
      let value = instance.pointee.slots[slot]
      return value.isUndefined || !name.isStr ? nil : (name.str.string, value)
    }
  }
}

extension String {
  /// Where an ASCII text stands first, or nil.
  fileprivate func range(ofASCII wanted: String) -> Range<Index>? {
    let pattern = Array(wanted.utf8)
    var start = utf8.startIndex
    while let end = utf8.index(start, offsetBy: pattern.count, limitedBy: utf8.endIndex) {
      if utf8[start..<end].elementsEqual(pattern) { return start..<end }
      start = utf8.index(after: start)
    }
    return nil
  }
}
