// This file defines streams of text over streams of bytes: decoding what is left in one go, lines, translation of line
// ends. Writes reach the bytes at once; that nothing waits in a buffer is the one thing a program could see.

import PyRuntime

/// What a TextIOWrapper keeps beside its slots.
final class TextState: RestorableState {
  var encoding: String
  /// The name as it was given; the default shows as "UTF-8".
  var shownEncoding = "UTF-8"
  var errors: String
  var newline: Newline
  var isClosed = false
  /// Where in the decoded text the next read begins.
  var index = 0
  var hasRead = false
  var isIterating = false
  var lineBuffering = false
  /// Kinds of line ends met: bit 0 for "\r", 1 for "\n", 2 for "\r\n".
  var newlinesSeen = 0
  /// Standard input: lines come from the host.
  var isStandardInput = false

  init(encoding: String, errors: String, newline: Newline) {
    self.encoding = encoding
    self.errors = errors
    self.newline = newline
  }

  func remembered() -> (() -> Void)? {
    remembering(
      \.encoding, \.shownEncoding, \.errors, \.newline, \.isClosed, \.index, \.hasRead, \.isIterating,
      \.lineBuffering, \.newlinesSeen, \.isStandardInput)
  }
}

enum TextSlot {
  /// The binary stream below.
  static let buffer = 0
  /// The decoded text that reads come from: a str, or none.
  static let decoded = 1
  static let name = 2
  static let mode = 3
}

/// A TextIOWrapper that a method was called on, open.
struct TextStream {
  let vm: VM
  let object: ForeignRef
  let state: TextState
  let binary: BinaryStream

  init(_ vm: VM, _ value: Value, _ complaint: String = "I/O operation on closed file.") throws(PyError) {
    guard value.is(.foreign), let state = value.foreign.state(TextState.self) else {
      throw vm.valueError("I/O operation on uninitialized object")
    }
    self.vm = vm
    object = value.foreign
    self.state = state
    binary = try BinaryStream(vm, vm.builtin(value.foreign[slot: TextSlot.buffer]))
    if state.isClosed || binary.state.isClosed { throw vm.valueError(complaint) }
  }

  // MARK: Reading

  func requireReadable() throws(PyError) {
    if !binary.state.canRead { throw vm.unsupported("not readable") }
  }

  /// The decoded text from `state.index` on; decodes what the bytes still hold when that is used up.
  private func decoded() throws(PyError) -> StrRef? {
    let present = object[slot: TextSlot.decoded]
    if present.isStr && state.index < present.str.pointee.count { return present.str }
    let bytes = try binary.read(-1)
    if bytes.bytes.pointee.count == 0 { return nil }
    state.hasRead = true
    let text = try vm.callMethod(bytes, "decode", [vm.newStr(state.encoding), vm.newStr(state.errors)])
    guard text.isStr else { return nil }
    object[slot: TextSlot.decoded] = text
    state.index = 0
    return text.str.pointee.count == 0 ? nil : text.str
  }

  private func result(_ points: [UInt32]) throws(PyError) -> Value {
    try vm.reserve(points.count &* 4)
    if state.newline != .universal { return vm.newStr(points: points) }
    noteNewlines(points)
    return vm.newStr(points: universalNewlines(points))
  }

  private func noteNewlines(_ points: [UInt32]) {
    for (i, point) in points.enumerated() {
      if point == 0x0D {
        state.newlinesSeen |= i + 1 < points.count && points[i + 1] == 0x0A ? 4 : 1
      } else if point == 0x0A && (i == 0 || points[i - 1] != 0x0D) {
        state.newlinesSeen |= 2
      }
    }
  }

  /// Up to `size` characters, all for -1.
  func read(_ size: Int) throws(PyError) -> Value {
    if state.isStandardInput { return try readStandardInput(size) }
    guard let text = try decoded() else { return vm.emptyStr }
    let count = text.pointee.count
    var end = size < 0 ? count : state.index
    var taken = 0
    // With translation "\r\n" counts as one character.
    while size >= 0 && taken < size && end < count {
      let isPair =
        state.newline == .universal && text.codePoint(at: end) == 0x0D && end &+ 1 < count
        && text.codePoint(at: end &+ 1) == 0x0A
      end &+= isPair ? 2 : 1
      taken &+= 1
    }
    let points = text.points(from: state.index, to: end)
    state.index = end
    try vm.charge(points.count >> 6)
    return try result(points)
  }

  func readLine(_ limit: Int) throws(PyError) -> Value {
    if state.isStandardInput {
      guard let line = vm.host.readLine() else { return vm.emptyStr }
      return vm.newStr(utf8: line)
    }
    guard let text = try decoded() else { return vm.emptyStr }
    var end = state.newline.endOfLine(from: state.index, to: text.pointee.count) { text.codePoint(at: $0) }
    if limit >= 0 { end = min(end, state.index &+ limit) }
    let points = text.points(from: state.index, to: end)
    state.index = end
    try vm.charge(1 &+ points.count >> 6)
    return try result(points)
  }

  private func readStandardInput(_ size: Int) throws(PyError) -> Value {
    vm.flushOutput()
    var bytes: [UInt8] = []
    while size < 0 || bytes.count < size {
      guard let line = vm.host.readLine() else { break }
      bytes += line
      try vm.reserve(bytes.count)
    }
    return vm.newStr(utf8: bytes)
  }

  // MARK: Writing and places

  func write(_ text: StrRef) throws(PyError) {
    if let isError = binary.state.isErrorSink { return try vm.writeOutput(text, isError: isError) }
    if !binary.state.canWrite { throw vm.unsupported("not writable") }
    object[slot: TextSlot.decoded] = .none
    var value = Value(.str, text)
    if state.newline.written != [0x0A] {
      let mark = state.newline.written
      value = vm.newStr(points: text.points(from: 0, to: text.pointee.count).flatMap { $0 == 0x0A ? mark : [$0] })
    }
    let encoded: [UInt8]
    if state.encoding == "utf-8" && state.errors == "strict" {
      encoded = try vm.strictUTF8(value.str)
    } else {
      let bytes = try vm.callMethod(value, "encode", [vm.newStr(state.encoding), vm.newStr(state.errors)])
      encoded = try vm.bytesLike(bytes) ?? []
    }
    try binary.write(encoded)
  }

  /// The place in bytes: where the binary stream stands, less what has been decoded and not read.
  func tell() throws(PyError) -> Int {
    let text = object[slot: TextSlot.decoded]
    guard text.isStr, state.index < text.str.pointee.count else { return binary.state.position }
    let rest = vm.substring(text.str, from: state.index, to: text.str.pointee.count)
    let bytes = try vm.callMethod(rest, "encode", [vm.newStr(state.encoding), vm.newStr(state.errors)])
    return binary.state.position &- (bytes.is(.bytes) ? bytes.bytes.pointee.count : 0)
  }

  func seek(_ cookie: Int, _ whence: Int) throws(PyError) -> Int {
    var place = cookie
    switch whence {
    case 0: if cookie < 0 { throw vm.valueError("negative seek position \(cookie)") }
    case 1:
      if cookie != 0 { throw vm.unsupported("can't do nonzero cur-relative seeks") }
      place = try tell()
    case 2:
      if cookie != 0 { throw vm.unsupported("can't do nonzero end-relative seeks") }
      place = binary.store.count
    default: throw vm.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
    }
    object[slot: TextSlot.decoded] = .none
    state.isIterating = false
    binary.state.position = place
    return place
  }
}
