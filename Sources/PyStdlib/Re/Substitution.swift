// This file defines `sub`, `subn` and `expand`. The result is gathered as UTF-8 (or raw bytes), so that what a callable
// returns has not to be kept, and what lies between two matches is copied once.

import PyRuntime
import PythonRegex
import RegexSyntax

/// A replacement string with its escapes resolved.
struct ParsedTemplate {
  enum Piece {
    /// UTF-8, or raw bytes.
    case literal([UInt8])
    case group(Int)
  }

  let pieces: [Piece]
  let isText: Bool

  /// No group shows in it, so that it is put in as it is.
  var isLiteral: Bool {
    pieces.allSatisfy {
      if case .literal = $0 { true } else { false }
    }
  }
}

/// What matches are replaced by.
private enum Replacement {
  case template(ParsedTemplate)
  case callable(Value)
}

/// Text or bytes that grow piece by piece.
private struct Output {
  let isText: Bool
  private(set) var bytes: [UInt8] = []
  /// Items that CPython would join: an error names their index.
  private(set) var items = 0
  /// The sentence about the first item that cannot be joined; raised at the end, when all callables have run.
  private(set) var problem: String?
  private var checked = 4096

  init(isText: Bool) { self.isText = isText }

  private mutating func makeRoom(_ vm: VM, _ more: Int) throws(PyError) {
    let size = bytes.count &+ more
    if size <= checked { return }
    // The array may double, and the result is made from it.
    try vm.reserve(size &* 3)
    checked = size &* 2
  }

  mutating func append(_ vm: VM, _ part: some RandomAccessCollection<UInt8>) throws(PyError) {
    try makeRoom(vm, part.count)
    bytes.append(contentsOf: part)
  }

  /// Part of the text between two matches, one item unless it is empty.
  mutating func appendGap(_ vm: VM, _ text: SearchText, _ start: Int, _ end: Int) throws(PyError) {
    if start >= end { return }
    items += 1
    try append(vm, text.utf8[start..<min(end, text.utf8.count)])
  }

  mutating func fail(_ vm: VM, _ item: Value, at index: Int) {
    fail(vm.typeName(item), at: index)
  }

  mutating func fail(_ typeName: String, at index: Int) {
    let wanted = isText ? "str instance" : "a bytes-like object"
    problem = problem ?? "sequence item \(index): expected \(wanted), \(typeName) found"
  }

  /// What a callable returned: an item unless it is None.
  mutating func appendItem(_ vm: VM, _ value: Value) throws(PyError) {
    if value.isNone { return }
    let content = vm.builtin(value)
    switch content.kind {
    case .str where isText:
      try makeRoom(vm, content.str.pointee.count &* 4)
      content.str.appendUTF8(to: &bytes)
    case .bytes where !isText, .bytearray where !isText:
      try append(vm, UnsafeBufferPointer(start: content.bytes.pointee.data, count: content.bytes.pointee.count))
    case .memoryview where !isText:
      let copy = try vm.call(vm.type(.bytes).value, content)
      try append(vm, UnsafeBufferPointer(start: copy.bytes.pointee.data, count: copy.bytes.pointee.count))
    default: fail(vm, value, at: items)
    }
    items += 1
  }

  /// A template with the groups of a match; a group is the range of its bytes, nil where it took no part.
  mutating func append(
    _ vm: VM, _ template: ParsedTemplate, _ text: SearchText, _ group: (Int) -> Range<Int>?
  ) throws(PyError) {
    let kind = template.isText ? "str" : "bytes"
    for (index, piece) in template.pieces.enumerated() {
      switch piece {
      case .literal(let literal):
        if template.isText == isText {
          try append(vm, literal)
        } else {
          // A literal alone is joined with the rest; groups and literals are joined among themselves.
          fail(kind, at: template.isLiteral ? items : index)
        }
      case .group(let number):
        if let range = group(number) { try append(vm, text.utf8[range.clamped(to: 0..<text.utf8.count)]) }
      }
    }
    try vm.charge(template.pieces.count)
    items += 1
  }

  /// The str or bytes; throws TypeError for an item that cannot be joined.
  func value(_ vm: VM) throws(PyError) -> Value {
    if let problem { throw vm.typeError(problem) }
    try vm.reserve(bytes.count &* 2)
    return isText ? vm.newStr(utf8: bytes) : vm.newBytes(bytes)
  }
}

extension RegexEngine {
  /// `sub` and `subn`: the new text, and how many matches were replaced.
  ///
  /// - Parameter level: where warnings of the template belong, see `warn`. CPython blames those of the method on the
  ///   caller of the line, one frame too far.
  func substitute(
    _ vm: VM, _ object: Value, _ replacement: Value, _ string: Value, _ limit: Value, level: Int = 2
  ) throws(PyError) -> (text: Value, count: Int) {
    let compiled = object.compiled
    let most = limit.isUndefined ? 0 : try vm.size(limit)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var text = try text(vm, string, for: compiled)
    let new = try self.replacement(vm, object, replacement, level)
    let range = SearchRange(text)
    let walk = MatchWalk(range, compiled)
    var output = Output(isText: text.isText)
    var copied = 0
    var count = 0
    while most == 0 || count < most {
      guard try walk.next(vm, self, compiled, .search, text) else { break }
      let offsets = walk.offsets
      let (start, end) = (offsets[0], offsets[1])
      try output.appendGap(vm, text, copied, start)
      switch new {
      case .template(let template):
        try output.append(vm, template, text) { group in
          let start = offsets[2 &* group]
          return start < 0 ? nil : start..<max(start, offsets[2 &* group &+ 1])
        }
      case .callable(let callable):
        let match = newMatch(vm, object, text, walk, .search)
        let result = try vm.call(callable, match)
        try output.appendItem(vm, result)
        // The program may have changed a bytearray, or used this pattern.
        text = SearchText(value: text.value, content: text.content, subject: text.subject)
      }
      copied = end
      count &+= 1
    }
    if count == 0 && text.content.kind != .bytearray { return (text.content, 0) }
    try output.appendGap(vm, text, copied, range.endByte)
    return (try output.value(vm), count)
  }

  /// `Match.expand(template)`
  func expand(_ vm: VM, _ match: MatchObject, _ template: Value) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let content = vm.builtin(template)
    guard let parsed = try parse(vm, match.pattern, content, 1) else {
      throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(template)) found")
    }
    let text = try text(vm, match.content)
    var output = Output(isText: text.isText)
    try output.append(vm, parsed, text) { group in
      match.start(group) < 0 ? nil : text.byte(match.start(group))..<text.byte(match.end(group))
    }
    return try output.value(vm)
  }

  private func replacement(_ vm: VM, _ object: Value, _ value: Value, _ level: Int) throws(PyError) -> Replacement {
    let content = vm.builtin(value)
    if let template = try parse(vm, object, content, level) { return .template(template) }
    if vm.isCallable(value) { return .callable(value) }
    _ = try vm.hash(value)
    throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(value)) found")
  }

  /// The template in a str or bytes; nil for anything else.
  private func parse(_ vm: VM, _ object: Value, _ given: Value, _ level: Int) throws(PyError) -> ParsedTemplate? {
    var content = given
    if content.is(.memoryview) { content = vm.keep(try vm.call(vm.type(.bytes).value, content)) }
    guard content.isStr || content.is(.bytes) || content.is(.bytearray) else { return nil }
    let compiled = object.compiled
    let known = object.foreign.slots[PatternSlot.template]
    if known === content, !content.is(.bytearray), let template = compiled.template { return template }
    let template: ParsedTemplate
    if let literal = literalBytes(content) {
      template = ParsedTemplate(pieces: literal.isEmpty ? [] : [.literal(literal)], isText: content.isStr)
    } else {
      template = try parseEscapes(vm, compiled, content, level)
    }
    object.foreign.slots[PatternSlot.template] = content
    compiled.template = template
    return template
  }

  /// The text itself where it has no backslash.
  private func literalBytes(_ content: Value) -> [UInt8]? {
    let bytes =
      content.isStr
      ? content.str.utf8
      : Array(UnsafeBufferPointer(start: content.bytes.pointee.data, count: content.bytes.pointee.count))
    return bytes.contains(UInt8(ascii: "\\")) ? nil : bytes
  }

  private func parseEscapes(_ vm: VM, _ compiled: CompiledPattern, _ content: Value, _ level: Int) throws(PyError)
    -> ParsedTemplate
  {
    let points = try codePoints(vm, content)
    let parsed: ReplacementTemplate
    do throws(PatternError) {
      parsed = try ReplacementTemplate(
        parsing: points, isText: content.isStr, groupCount: compiled.groupCount, names: compiled.pattern.groupNames)
    } catch {
      try warn(vm, error.warnings, level: level)
      throw raise(vm, error, content, points)
    }
    try warn(vm, parsed.warnings, level: level)
    let pieces = parsed.pieces.map { piece -> ParsedTemplate.Piece in
      switch piece {
      case .group(let number): return .group(number)
      case .literal(let points):
        if !content.isStr { return .literal(points.map { UInt8(truncatingIfNeeded: $0) }) }
        var bytes: [UInt8] = []
        for point in points { bytes.appendUTF8(point) }
        return .literal(bytes)
      }
    }
    return ParsedTemplate(pieces: pieces, isText: content.isStr)
  }
}

extension VM {
  /// Whether a value can be called.
  func isCallable(_ value: Value) -> Bool {
    switch value.kind {
    case .function, .native, .boundMethod, .type: true
    default: !lookup(type(of: value), .call).isUndefined
    }
  }
}
