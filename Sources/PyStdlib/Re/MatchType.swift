// This file defines the type `re.Match`. A match keeps its text and its offsets in Python's units, as plain ints among
// its traced values: nothing else has to be made for it, and nothing is computed before it is asked for.

import PCRE
import PyRuntime
import PythonRegex

/// The traced values of a Match object. `first` and `second` of the object are `pos` and `endpos`.
enum MatchSlot {
  /// `Match.string`
  static let string = 0
  /// `Match.re`
  static let pattern = 1
  /// The str or bytes that groups are cut from.
  static let content = 2
  /// `Match.lastindex`, or undefined while not known.
  static let lastIndex = 3
  /// How the match was found: the mode, and 4 where it began at a place at which it could not be empty.
  static let manner = 4
  /// Start and end of group 0, of group 1 ...; -1 for a group that took no part.
  static let offsets = 5
}

/// A Match object, as its methods see it.
struct MatchObject {
  let object: ForeignRef

  init(_ value: Value) { object = value.foreign }

  var slots: UnsafeMutablePointer<Value> { object.slots }
  var pattern: Value { slots[MatchSlot.pattern] }
  var compiled: CompiledPattern { pattern.compiled }
  var content: Value { slots[MatchSlot.content] }
  var groupCount: Int { (object.pointee.count &- MatchSlot.offsets) / 2 &- 1 }

  /// Offsets of a group that exists.
  func start(_ group: Int) -> Int { slots[MatchSlot.offsets &+ 2 &* group].int }
  func end(_ group: Int) -> Int { slots[MatchSlot.offsets &+ 2 &* group &+ 1].int }
}

extension RegexEngine {
  /// A Match object for the match that a walk has found.
  @inline(__always)
  func newMatch(
    _ vm: VM, _ pattern: Value, _ text: SearchText, _ walk: MatchWalk, _ mode: Pattern.Mode
  ) -> Value {
    newMatch(
      vm, pattern, text, walk.offsets, walk.groupCount, position: walk.range.position, end: walk.range.end, mode,
      walk.lastOptions)
  }

  /// A Match object for the byte offsets of a match's groups.
  @inline(__always)
  func newMatch(
    _ vm: VM, _ pattern: Value, _ text: SearchText, _ offsets: UnsafeMutablePointer<Int>, _ groups: Int,
    position: Int, end: Int, _ mode: Pattern.Mode, _ options: MatchOptions
  ) -> Value {
    let (object, slots) = vm.newForeign(matchType, valueCount: MatchSlot.offsets &+ 2 &* (groups &+ 1))
    slots[MatchSlot.string] = text.value
    slots[MatchSlot.pattern] = pattern
    slots[MatchSlot.content] = text.content
    slots[MatchSlot.manner] = Value(mode.rawValue | (options.isEmpty ? 0 : 4))
    for i in 0..<2 &* (groups &+ 1) { slots[MatchSlot.offsets &+ i] = Value(text.index(offsets[i])) }
    object.pointee.first = position
    object.pointee.second = end
    return Value(.foreign, object)
  }

  func makeMatchType(_ vm: VM) {
    matchType = sealedType(vm, "Match", module: "re") { builder in
      addMatchAttributes(builder)
      builder.method("group", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
        try self.groups(vm, MatchObject(arguments[0]), arguments.dropFirst())
      }
      builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        return try self.group(vm, match, self.groupNumber(vm, match, arguments[1]))
      }
      builder.method("start", "(self, group=0, /)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        return Value(match.start(try self.groupNumber(vm, match, arguments[1])))
      }
      builder.method("end", "(self, group=0, /)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        return Value(match.end(try self.groupNumber(vm, match, arguments[1])))
      }
      builder.method("span", "(self, group=0, /)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        return self.span(vm, match, try self.groupNumber(vm, match, arguments[1]))
      }
      builder.method("groups", "(self, /, default=None)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        let absent = arguments[1].isUndefined ? Value.none : arguments[1]
        let tuple = vm.newTuple(count: match.groupCount)
        for i in 0..<match.groupCount { tuple.items[i] = .none }
        for i in 0..<match.groupCount { tuple.items[i] = try self.group(vm, match, i &+ 1, absent) }
        return Value(.tuple, tuple)
      }
      builder.method("groupdict", "(self, /, default=None)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        let absent = arguments[1].isUndefined ? Value.none : arguments[1]
        let dict = vm.newDict()
        for name in match.compiled.pattern.groupNames {
          vm.setNamespace(dict, vm.newStr(points: name.codePoints), try self.group(vm, match, name.group, absent))
        }
        return Value(.dict, dict)
      }
      builder.method("expand", "(self, /, template)") { vm, arguments throws(PyError) in
        try self.expand(vm, MatchObject(arguments[0]), arguments[1])
      }
      builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        let text = try vm.repr(try self.group(vm, match, 0))
        let head = "<re.Match object; span=(\(match.start(0)), \(match.end(0))), match="
        return try vm.binary(.add, try vm.binary(.add, vm.newStr(head), text), vm.newStr(">"))
      }
      // It has items but is no sequence.
      builder.set("__iter__", .none)
      builder.method("__contains__", "(self, item, /)") { vm, _ throws(PyError) in
        throw vm.typeError("argument of type 're.Match' is not iterable")
      }
      builder.method("__copy__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
      builder.method("__deepcopy__", "(self, memo, /)") { _, arguments throws(PyError) in arguments[0] }
      builder.classMethod("__class_getitem__", "(cls, item, /)") { vm, arguments throws(PyError) in
        vm.newGenericAlias(arguments[0], arguments[1])
      }
    }
  }

  private func addMatchAttributes(_ builder: TypeBuilder) {
    builder.attribute("string", { _, arguments throws(PyError) in MatchObject(arguments[0]).slots[MatchSlot.string] })
    builder.attribute("re", { _, arguments throws(PyError) in MatchObject(arguments[0]).pattern })
    builder.attribute("pos", { _, arguments throws(PyError) in Value(arguments[0].foreign.pointee.first) })
    builder.attribute("endpos", { _, arguments throws(PyError) in Value(arguments[0].foreign.pointee.second) })
    builder.attribute(
      "lastindex",
      { vm, arguments throws(PyError) in
        try self.lastIndex(vm, MatchObject(arguments[0]))
      })
    builder.attribute(
      "lastgroup",
      { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        let index = try self.lastIndex(vm, match)
        guard index.isInt, let name = match.compiled.pattern.groupNames.first(where: { $0.group == index.int }) else {
          return .none
        }
        return vm.newStr(points: name.codePoints)
      })
    builder.attribute(
      "regs",
      { vm, arguments throws(PyError) in
        let match = MatchObject(arguments[0])
        return vm.newTuple((0...match.groupCount).map { self.span(vm, match, $0) })
      })
  }

  /// The number of the group that a key means: a number, a name, or group 0 where it was left out.
  private func groupNumber(_ vm: VM, _ match: MatchObject, _ key: Value) throws(PyError) -> Int {
    if key.isUndefined { return 0 }
    var number = -1
    if key.isInt {
      number = key.int
    } else if !key.isStr && !vm.lookup(vm.type(of: key), .index).isUndefined {
      let index = try vm.indexValue(key)
      if index.isInt { number = index.int }
    } else {
      let names = match.pattern.foreign.slots[PatternSlot.groupIndex].dict
      let found = names.pointee.count > 0 ? try vm.get(names, key) : .undefined
      if found.isInt { number = found.int }
    }
    guard number >= 0, number <= match.groupCount else { throw vm.indexError("no such group") }
    return number
  }

  /// The text of a group that exists; `absent` where it took no part.
  @inline(__always)
  func group(_ vm: VM, _ match: MatchObject, _ number: Int, _ absent: Value = .none) throws(PyError) -> Value {
    let start = match.start(number)
    return start < 0 ? absent : try slice(vm, match.content, start, match.end(number))
  }

  /// `group(...)`: one text, or a tuple for several keys.
  private func groups(_ vm: VM, _ match: MatchObject, _ keys: Arguments) throws(PyError) -> Value {
    if keys.keywordCount > 0 { throw vm.typeError("Match.group() takes no keyword arguments") }
    if keys.count < 2 { return try group(vm, match, groupNumber(vm, match, keys[0])) }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let tuple = vm.newTuple(count: keys.count)
    for i in 0..<keys.count { tuple.items[i] = .none }
    let result = vm.keep(Value(.tuple, tuple))
    for i in 0..<keys.count { tuple.items[i] = try group(vm, match, groupNumber(vm, match, keys[i])) }
    return result
  }

  private func span(_ vm: VM, _ match: MatchObject, _ group: Int) -> Value {
    vm.newTuple([Value(match.start(group)), Value(match.end(group))])
  }

  /// The group that closed last: an int or None. Only where several took part the match has to be run again.
  func lastIndex(_ vm: VM, _ match: MatchObject) throws(PyError) -> Value {
    let known = match.slots[MatchSlot.lastIndex]
    if !known.isUndefined { return known }
    var took: [Int] = []
    for group in 1..<match.groupCount &+ 1 where match.start(group) >= 0 { took.append(group) }
    var last = took.first
    if took.count > 1 { last = try rerun(vm, match) ?? took.last }
    let result = last.map { Value($0) } ?? .none
    match.slots[MatchSlot.lastIndex] = result
    return result
  }

  private func rerun(_ vm: VM, _ match: MatchObject) throws(PyError) -> Int? {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let text = try text(vm, match.content)
    let manner = match.slots[MatchSlot.manner].int
    guard let mode = Pattern.Mode(rawValue: manner & 3) else { return nil }
    let end = text.byte(match.object.pointee.second)
    let start = text.byte(match.start(0))
    return try lastClosedGroup(
      vm, match.compiled, mode, text, from: start, to: end, options: manner & 4 != 0 ? .notEmptyAtStart : [])
  }
}
