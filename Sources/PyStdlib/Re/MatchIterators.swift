// This file defines what walks over matches at the program's pace: the iterator of `finditer`, and the searcher that the
// undocumented `Pattern.scanner` gives.

import PyRuntime
import PythonRegex

/// The traced values of both; the host side is a `MatchWalk`.
private enum WalkSlot {
  static let pattern = 0
  static let string = 1
  static let content = 2
  static let count = 3
}

extension RegexEngine {
  func makeIteratorTypes(_ vm: VM) {
    iteratorType = sealedType(vm, "callable_iterator", module: "builtins") { builder in
      builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
      builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
        try self.step(vm, arguments[0], .search)
      }
    }
    searcherType = sealedType(vm, "SRE_Scanner", module: "_sre") { builder in
      for (name, mode) in [("match", Pattern.Mode.match), ("search", .search)] {
        builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
          let match = try self.step(vm, arguments[0], mode)
          return match.isUndefined ? .none : match
        }
      }
      builder.attribute("pattern", { _, arguments throws(PyError) in arguments[0].foreign.slots[WalkSlot.pattern] })
    }
  }

  /// A walk over a text, as an object of one of the two types.
  func walk(
    _ vm: VM, _ type: TypeRef, _ pattern: Value, _ string: Value, _ position: Value = .undefined,
    _ end: Value = .undefined
  ) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let text = try text(vm, string, for: pattern.compiled)
    let range = try SearchRange(vm, text, position, end)
    let (object, slots) = vm.newForeign(type, valueCount: WalkSlot.count)
    slots[WalkSlot.pattern] = pattern
    slots[WalkSlot.string] = string
    slots[WalkSlot.content] = text.content
    object.pointee.host = Unmanaged.passRetained(
      MatchWalk(range, pattern.compiled, looksAhead: type == iteratorType))
    return Value(.foreign, object)
  }

  /// The next match, or undefined at the end.
  private func step(_ vm: VM, _ object: Value, _ mode: Pattern.Mode) throws(PyError) -> Value {
    let slots = object.foreign.slots
    let walk = object.foreign.hostObject(MatchWalk.self)
    let pattern = slots[WalkSlot.pattern]
    let content = slots[WalkSlot.content]
    // What has been found already needs no text, unless characters have to be counted in it.
    if content.isStr ? content.str.pointee.isASCII : content.is(.bytes), walk.takeFound() {
      let text = SearchText(value: slots[WalkSlot.string], content: content, subject: nil)
      return newMatch(vm, pattern, text, walk, mode)
    }
    let found = try text(vm, content)
    let text = SearchText(value: slots[WalkSlot.string], content: found.content, subject: found.subject)
    guard try walk.next(vm, self, pattern.compiled, mode, text) else { return .undefined }
    return newMatch(vm, pattern, text, walk, mode)
  }
}
