// This file defines the text that a pattern is run on. An ASCII str and any bytes are searched where they lie; another
// str is encoded once, and the last few encoded ones are remembered, because a program searches the same text often.

import PyRuntime
import PythonRegex

/// A text in the form that the matcher takes.
struct SearchText {
  /// What the program gave: `Match.string`.
  let value: Value
  /// The str, bytes or bytearray inside.
  let content: Value
  /// The encoded form; nil where the content itself serves.
  let subject: Subject?

  var isText: Bool { content.isStr }
  /// An ASCII str: what is not encoded, and no bytes.
  var isASCII: Bool { subject == nil && content.isStr }

  /// Points into the content: not to be kept while the program runs.
  var utf8: UnsafeBufferPointer<UInt8> {
    if let subject { return subject.utf8 }
    if content.isStr { return UnsafeBufferPointer(start: content.str.latin1, count: content.str.pointee.count) }
    return UnsafeBufferPointer(start: content.bytes.pointee.data, count: content.bytes.pointee.count)
  }

  /// In Python's units: code points, or bytes.
  var count: Int { content.isStr ? content.str.pointee.count : content.bytes.pointee.count }

  /// Python's offset of a byte offset; -1 stays -1.
  @inline(__always) func index(_ byte: Int) -> Int {
    guard let subject, byte >= 0 else { return byte }
    return subject.index(ofByte: byte)
  }

  /// The byte offset of Python's offset.
  func byte(_ index: Int) -> Int { subject?.byte(ofIndex: index) ?? index }
}

/// The texts that were encoded last.
final class SubjectCache {
  private static let size = 4
  /// A list that keeps the strs alive, so that an address in it means one text.
  private let owners: ListRef
  private var subjects: [Subject?]
  private var next = 0

  init(_ vm: VM) {
    let list = vm.newList(Array(repeating: .none, count: SubjectCache.size))
    vm.keepForever(list)
    owners = list.list
    subjects = Array(repeating: nil, count: SubjectCache.size)
  }

  /// The encoded form of a str that is not ASCII.
  func subject(_ vm: VM, _ str: Value) throws(PyError) -> Subject {
    for i in 0..<SubjectCache.size where owners.pointee.items[i] === str {
      if let subject = subjects[i] { return subject }
    }
    let text = str.str
    let count = text.pointee.count
    try vm.reserve(count &* (Int(text.pointee.width) &+ 1))
    let subject =
      switch text.pointee.width {
      case 1: Subject(latin1: UnsafeBufferPointer(start: text.latin1, count: count))
      case 2: Subject(ucs2: UnsafeBufferPointer(start: text.ucs2, count: count))
      default: Subject(ucs4: UnsafeBufferPointer(start: text.ucs4, count: count))
      }
    owners.pointee.items[next] = str
    subjects[next] = subject
    next = (next + 1) % SubjectCache.size
    return subject
  }
}

extension SubjectCache: RestorableState {
  func remembered() -> (() -> Void)? { remembering(\.subjects, \.next) }
}

extension RegexEngine {
  /// The text behind a value. Throws TypeError for what is neither text nor bytes.
  func text(_ vm: VM, _ value: Value) throws(PyError) -> SearchText {
    let content = vm.builtin(value)
    switch content.kind {
    case .str:
      if content.str.pointee.isASCII { return SearchText(value: value, content: content, subject: nil) }
      return SearchText(value: value, content: content, subject: try subjects.subject(vm, content))
    case .bytes, .bytearray: return SearchText(value: value, content: content, subject: nil)
    default:
      guard let buffer = try vm.buffer(content) else {
        throw vm.typeError("expected string or bytes-like object, got '\(vm.typeName(value))'")
      }
      try vm.reserve(buffer.count)
      return SearchText(value: value, content: vm.keep(vm.newBytes(buffer)), subject: nil)
    }
  }

  /// The same for a pattern, which has to be of the same kind.
  func text(_ vm: VM, _ value: Value, for compiled: CompiledPattern) throws(PyError) -> SearchText {
    let text = try text(vm, value)
    if text.isText == compiled.isText { return text }
    throw vm.typeError(
      compiled.isText
        ? "cannot use a string pattern on a bytes-like object" : "cannot use a bytes pattern on a string-like object")
  }

  /// Part of a text as a new str or bytes object. Offsets are Python's; a bytearray may have shrunk since.
  func slice(_ vm: VM, _ content: Value, _ start: Int, _ end: Int) throws(PyError) -> Value {
    if content.isStr {
      let size = (end &- start) &* Int(content.str.pointee.width)
      if size > 64 { try vm.reserve(size) }
      return vm.substring(content.str, from: start, to: end)
    }
    let bytes = content.bytes
    let end = min(end, bytes.pointee.count)
    let start = min(start, end)
    if content.is(.bytes) && end &- start == bytes.pointee.count { return content }
    try vm.reserve(end &- start)
    return vm.newBytes(UnsafeBufferPointer(start: bytes.pointee.data + start, count: end &- start))
  }

  /// The empty text of the same kind.
  func empty(_ vm: VM, like content: Value) -> Value {
    content.isStr ? vm.emptyStr : vm.newBytes(count: 0).asBytes
  }
}

extension UnsafeMutablePointer where Pointee == BytesObject {
  var asBytes: Value { Value(.bytes, self) }
}
