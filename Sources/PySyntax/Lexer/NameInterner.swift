// This file defines the lexer's table from bytes to names and keywords, because making a String for every occurrence of
// a name costs more than the rest of lexing; here only the first occurrence makes one.

/// Names by their bytes. The bytes belong to the `SourceBuffer` (or to static memory, for keywords).
final class NameInterner {
  private(set) var names = NameTable()

  private struct Slot {
    var bytes: UnsafePointer<UInt8>?
    var length: UInt32
    var hash: UInt32
    /// A name's index, or for a keyword `keywordMark` with the token kind below it.
    var value: UInt32
  }

  static let keywordMark: UInt32 = 0x8000_0000

  private var slots: UnsafeMutablePointer<Slot>
  private var capacity = 512
  private var used = 0
  /// Some name is not ASCII, so that other bytes can mean the same name.
  private var hasNormalizedNames = false

  init() {
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(bytes: nil, length: 0, hash: 0, value: 0), count: capacity)
    for (text, kind) in keywordTexts {
      _ = lookUp(text.utf8Start, text.utf8CodeUnitCount, keyword: kind)
    }
  }

  deinit { slots.deallocate() }

  /// The name's index, or a keyword's kind below `keywordMark`.
  @inline(__always)
  func lookUp(_ bytes: UnsafePointer<UInt8>, _ length: Int, keyword: TokenKind? = nil) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<length { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    hash ^= hash >> 15
    var position = Int(hash) & (capacity &- 1)
    while let candidate = slots[position].bytes {
      if slots[position].hash == hash, slots[position].length == UInt32(truncatingIfNeeded: length) {
        var index = 0
        while index < length, candidate[index] == bytes[index] { index &+= 1 }
        if index == length { return slots[position].value }
      }
      position = (position &+ 1) & (capacity &- 1)
    }
    return insert(bytes, length, hash, at: position, keyword)
  }

  @inline(never)
  private func insert(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32, at position: Int, _ keyword: TokenKind?
  ) -> UInt32 {
    let value =
      if let keyword { Self.keywordMark | UInt32(keyword.rawValue) } else { enter(bytes, length).index }
    slots[position] = Slot(bytes: bytes, length: UInt32(truncatingIfNeeded: length), hash: hash, value: value)
    used += 1
    if used * 2 > capacity { grow() }
    return value
  }

  private func enter(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Identifier {
    let name = UnsafeBufferPointer(start: bytes, count: length)
    let text = String(decoding: name, as: UTF8.self)
    if name.contains(where: { $0 >= 0x80 }) {
      hasNormalizedNames = true
      return names.intern(normalizedName(text))
    }
    return hasNormalizedNames ? names.intern(text) : names.append(text)
  }

  private func grow() {
    let oldSlots = slots
    let oldCapacity = capacity
    capacity *= 2
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(bytes: nil, length: 0, hash: 0, value: 0), count: capacity)
    for index in 0..<oldCapacity where oldSlots[index].bytes != nil {
      var position = Int(oldSlots[index].hash) & (capacity - 1)
      while slots[position].bytes != nil { position = (position + 1) & (capacity - 1) }
      slots[position] = oldSlots[index]
    }
    oldSlots.deallocate()
  }
}

/// The keywords of the language reference's section 2.3.1.
let keywordTexts: [(StaticString, TokenKind)] = [
  ("False", .keywordFalse), ("None", .keywordNone), ("True", .keywordTrue), ("and", .keywordAnd), ("as", .keywordAs),
  ("assert", .keywordAssert), ("async", .keywordAsync), ("await", .keywordAwait), ("break", .keywordBreak),
  ("class", .keywordClass), ("continue", .keywordContinue), ("def", .keywordDef), ("del", .keywordDel),
  ("elif", .keywordElif), ("else", .keywordElse), ("except", .keywordExcept), ("finally", .keywordFinally),
  ("for", .keywordFor), ("from", .keywordFrom), ("global", .keywordGlobal), ("if", .keywordIf),
  ("import", .keywordImport), ("in", .keywordIn), ("is", .keywordIs), ("lambda", .keywordLambda),
  ("nonlocal", .keywordNonlocal), ("not", .keywordNot), ("or", .keywordOr), ("pass", .keywordPass),
  ("raise", .keywordRaise), ("return", .keywordReturn), ("try", .keywordTry), ("while", .keywordWhile),
  ("with", .keywordWith), ("yield", .keywordYield),
]
