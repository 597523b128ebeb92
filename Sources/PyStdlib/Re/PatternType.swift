// This file defines the type `re.Pattern`. The functions of the module are its methods with a pattern in front.

import PCRE
import PyRuntime
import PythonRegex
import RegexSyntax

/// Where a search begins and ends.
struct SearchRange {
  /// Python's offsets, clipped to the text: `Match.pos`, `Match.endpos`.
  let position: Int
  let end: Int
  /// The same in bytes.
  let startByte: Int
  let endByte: Int

  /// The whole text.
  init(_ text: SearchText) {
    position = 0
    end = text.count
    startByte = 0
    endByte = text.utf8.count
  }

  /// The arguments `pos` and `endpos`, undefined where they were left out.
  init(_ vm: VM, _ text: SearchText, _ position: Value, _ end: Value) throws(PyError) {
    let count = text.count
    let start = position.isUndefined ? 0 : try vm.size(position)
    let stop = end.isUndefined ? count : try vm.size(end)
    self.position = min(max(start, 0), count)
    self.end = min(max(stop, 0), count)
    // The end first: the way between the offsets continues from the place asked for last.
    endByte = self.end == count ? text.utf8.count : text.byte(self.end)
    startByte = text.byte(self.position)
  }

  var isEmpty: Bool { position > end }
}

extension VM {
  /// An int argument of a function of CPython's written in C (`Py_ssize_t`).
  func size(_ value: Value) throws(PyError) -> Int {
    let number = try indexValue(value)
    guard number.isInt else { throw overflowError("Python int too large to convert to C ssize_t") }
    return number.int
  }
}

extension RegexEngine {
  func makePatternType(_ vm: VM) {
    patternType = sealedType(vm, "Pattern", module: "re") { builder in
      let range = "(self, /, string, pos=0, endpos=sys.maxsize)"
      for (name, mode) in [("search", Pattern.Mode.search), ("match", .match), ("fullmatch", .fullMatch)] {
        builder.method(name, range) { vm, arguments throws(PyError) in
          try self.findOne(vm, arguments[0], mode, arguments[1], arguments[2], arguments[3])
        }
      }
      builder.method("findall", range) { vm, arguments throws(PyError) in
        try self.findAll(vm, arguments[0], arguments[1], arguments[2], arguments[3])
      }
      builder.method("finditer", range) { vm, arguments throws(PyError) in
        try self.walk(vm, self.iteratorType, arguments[0], arguments[1], arguments[2], arguments[3])
      }
      builder.method("scanner", range) { vm, arguments throws(PyError) in
        try self.walk(vm, self.searcherType, arguments[0], arguments[1], arguments[2], arguments[3])
      }
      builder.method("split", "(self, /, string, maxsplit=0)") { vm, arguments throws(PyError) in
        try self.split(vm, arguments[0], arguments[1], arguments[2])
      }
      builder.method("sub", "(self, /, repl, string, count=0)") { vm, arguments throws(PyError) in
        try self.substitute(vm, arguments[0], arguments[1], arguments[2], arguments[3]).text
      }
      builder.method("subn", "(self, /, repl, string, count=0)") { vm, arguments throws(PyError) in
        let (text, count) = try self.substitute(vm, arguments[0], arguments[1], arguments[2], arguments[3])
        return vm.newTuple([text, Value(count)])
      }
      addPatternAttributes(builder)
    }
  }

  private func addPatternAttributes(_ builder: TypeBuilder) {
    builder.attribute("pattern", { _, arguments throws(PyError) in arguments[0].foreign.slots[PatternSlot.source] })
    builder.attribute("flags", { _, arguments throws(PyError) in Value(arguments[0].compiled.pattern.flags.rawValue) })
    builder.attribute("groups", { _, arguments throws(PyError) in Value(arguments[0].compiled.groupCount) })
    builder.attribute(
      "groupindex",
      { vm, arguments throws(PyError) in
        vm.newWrapper(.mappingProxy, arguments[0].foreign.slots[PatternSlot.groupIndex])
      })
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      try self.patternRepr(vm, arguments[0])
    }
    builder.method("__eq__", "(self, value, /)") { vm, arguments throws(PyError) in
      try self.patternsEqual(vm, arguments[0], arguments[1])
    }
    builder.method("__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
      let equal = try self.patternsEqual(vm, arguments[0], arguments[1])
      return equal.isBool ? Value(!equal.bool) : equal
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let source = vm.builtin(arguments[0].foreign.slots[PatternSlot.source])
      return Value(try vm.hash(source) ^ arguments[0].compiled.pattern.flags.rawValue)
    }
    builder.method("__copy__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__deepcopy__", "(self, memo, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.classMethod("__class_getitem__", "(cls, item, /)") { vm, arguments throws(PyError) in
      vm.newGenericAlias(arguments[0], arguments[1])
    }
  }

  private func patternsEqual(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
    guard isPattern(right) else { return .notImplemented }
    if left === right { return .true }
    let (a, b) = (left.compiled, right.compiled)
    guard a.isText == b.isText, a.pattern.flags == b.pattern.flags else { return .false }
    return Value(a.pattern.tree.source == b.pattern.tree.source)
  }

  /// `re.compile('a', re.IGNORECASE)`; at most 200 characters of the pattern show.
  private func patternRepr(_ vm: VM, _ object: Value) throws(PyError) -> Value {
    let compiled = object.compiled
    var points: [UInt32] = "re.compile(".unicodeScalars.map(\.value)
    let source = try vm.repr(object.foreign.slots[PatternSlot.source]).str
    for i in 0..<min(source.pointee.count, 200) { points.append(source.codePoint(at: i)) }
    let flags = compiled.pattern.flags.compiledRepr(isText: compiled.isText).map { ", " + $0 } ?? ""
    points += (flags + ")").unicodeScalars.map(\.value)
    return vm.newStr(points: points)
  }

  // MARK: Searching

  /// `search`, `match`, `fullmatch`: a Match object or None.
  func findOne(
    _ vm: VM, _ object: Value, _ mode: Pattern.Mode, _ string: Value, _ position: Value = .undefined,
    _ end: Value = .undefined
  ) throws(PyError) -> Value {
    let compiled = object.compiled
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let text = try text(vm, string, for: compiled)
    if position.isUndefined && end.isUndefined {
      var place = SearchPlace(0)
      guard try find(vm, compiled, mode, text, &place, to: text.utf8.count) > 0 else { return .none }
      return newMatch(
        vm, object, text, compiled.offsets, compiled.groupCount, position: 0, end: text.count, mode, [])
    }
    let range = try SearchRange(vm, text, position, end)
    var place = SearchPlace(range.startByte)
    guard !range.isEmpty, try find(vm, compiled, mode, text, &place, to: range.endByte) > 0 else { return .none }
    return newMatch(
      vm, object, text, compiled.offsets, compiled.groupCount, position: range.position, end: range.end, mode, [])
  }

  /// `findall`: a list of texts, or of tuples where the pattern has several groups.
  func findAll(
    _ vm: VM, _ object: Value, _ string: Value, _ position: Value = .undefined, _ end: Value = .undefined
  ) throws(PyError) -> Value {
    let compiled = object.compiled
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let text = try text(vm, string, for: compiled)
    let range = try SearchRange(vm, text, position, end)
    let list = vm.newList()
    if range.isEmpty { return Value(.list, list) }
    let empty = empty(vm, like: text.content)
    let walk = MatchWalk(range, compiled)
    let groups = compiled.groupCount
    func group(_ number: Int) throws(PyError) -> Value {
      let offsets = walk.offsets
      let start = text.index(offsets[2 &* number])
      return start < 0 ? empty : try slice(vm, text.content, start, text.index(offsets[2 &* number &+ 1]))
    }
    while try walk.next(vm, self, compiled, .search, text) {
      if groups < 2 {
        try vm.append(list, group(groups))
      } else {
        try vm.reserve(groups &* 16)
        let tuple = vm.newTuple(count: groups)
        for i in 0..<groups { tuple.items[i] = .none }
        for i in 0..<groups { tuple.items[i] = try group(i &+ 1) }
        try vm.append(list, Value(.tuple, tuple))
      }
    }
    return Value(.list, list)
  }

  /// `split`: the texts between matches, and the groups of each.
  func split(_ vm: VM, _ object: Value, _ string: Value, _ limit: Value) throws(PyError) -> Value {
    let compiled = object.compiled
    let most = limit.isUndefined ? 0 : try vm.size(limit)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let text = try text(vm, string, for: compiled)
    let list = vm.newList()
    let walk = MatchWalk(SearchRange(text), compiled)
    var last = 0
    var count = 0
    while most == 0 || count < most {
      guard try walk.next(vm, self, compiled, .search, text) else { break }
      let offsets = walk.offsets
      try vm.append(list, slice(vm, text.content, last, text.index(offsets[0])))
      for group in 0..<compiled.groupCount {
        let start = text.index(offsets[2 &* group &+ 2])
        let end = text.index(offsets[2 &* group &+ 3])
        try vm.append(list, start < 0 ? .none : slice(vm, text.content, start, end))
      }
      last = text.index(offsets[1])
      count &+= 1
    }
    try vm.append(list, slice(vm, text.content, last, text.count))
    return Value(.list, list)
  }
}
