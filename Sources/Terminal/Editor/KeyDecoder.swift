// This file defines the step from bytes to keys, because a terminal sends a key in one to a dozen bytes, and a read
// may end in the middle of any of them.

/// Turns bytes into input events; keeps what is not complete until more comes.
///
/// The sequences are those of ECMA-48 and xterm (`CSI`, `SS3`, modifiers as a second parameter), the `CSI … u` form of
/// newer terminals, and bracketed paste.
public struct KeyDecoder: Sendable {
  private enum State: Equatable {
    case ground
    case escape
    case control
    case singleShift
    /// `CSI [` of the Linux console: one letter follows.
    case consoleFunction
  }

  private var state = State.ground
  /// ESC came before the sequence that is being read.
  private var hasAlt = false
  private var parameters: [UInt8] = []
  private var scalarBytes: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No real sequence is longer; what is, is noise and is dropped.
  private static let maximumParameters = 64

  public init() {}

  /// Whether an ESC came that may be the key of that name or the beginning of a sequence: a moment later, ``flush()``
  /// decides.
  public var isWaiting: Bool { state != .ground && pasted == nil }

  /// Whether a paste has begun whose end has not come.
  public var isPasting: Bool { pasted != nil }

  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { consume(byte, into: &events) }
    return events
  }

  /// Takes what is there as all that comes: a lone ESC is the key, and a paste without end is what arrived of it.
  public mutating func flush() -> [InputEvent] {
    var events: [InputEvent] = []
    if let bytes = pasted {
      pasted = nil
      events.append(.paste(Self.normalized(bytes)))
    }
    switch state {
    case .ground: break
    case .escape:
      events.append(.key(Key(.escape)))
      if hasAlt { events.append(.key(Key(.escape))) }
    case .control where parameters.isEmpty:
      events.append(.key(.alt("[")))
    case .singleShift:
      events.append(.key(.alt("O")))
    case .control, .consoleFunction:
      events.append(.key(Key(.unknown)))
    }
    reset()
    scalarBytes = []
    return events
  }

  private mutating func reset() {
    state = .ground
    hasAlt = false
    parameters = []
  }

  private mutating func consume(_ byte: UInt8, into events: inout [InputEvent]) {
    if pasted != nil {
      consumePasted(byte, into: &events)
      return
    }
    switch state {
    case .ground:
      if byte == 0x1B {
        scalarBytes = []
        state = .escape
      } else {
        consumeText(byte, modifiers: [], into: &events)
      }
    case .escape:
      switch byte {
      case 0x5B: state = .control
      case 0x4F: state = .singleShift
      case 0x1B:
        if hasAlt { events.append(.key(Key(.escape))) }
        hasAlt = true
      default:
        if hasAlt { events.append(.key(Key(.escape))) }
        reset()
        consumeText(byte, modifiers: .alt, into: &events)
      }
    case .singleShift:
      finish(Self.finalKey(byte), into: &events)
    case .consoleFunction:
      finish((0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : .unknown, into: &events)
    case .control:
      consumeControl(byte, into: &events)
    }
  }

  // MARK: Text

  private mutating func consumeText(_ byte: UInt8, modifiers: Key.Modifiers, into events: inout [InputEvent]) {
    if byte < 0x80 {
      scalarBytes = []
      var key = Self.asciiKey(byte)
      key.modifiers.formUnion(modifiers)
      events.append(.key(key))
      return
    }
    if byte >= 0xC0 { scalarBytes = [] }
    scalarBytes.append(byte)
    guard let lead = scalarBytes.first, scalarBytes.count >= Self.length(lead) else { return }
    // Bytes that are no UTF-8 are dropped: nobody typed them.
    if let text = String(validating: scalarBytes, as: UTF8.self), let scalar = text.unicodeScalars.first {
      events.append(.key(Key(.character(scalar), modifiers)))
    }
    scalarBytes = []
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func asciiKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x7F: Key(.backspace)
    case 0x00: Key(.character(" "), .control)
    case 0x01...0x1A: Key(.character(Unicode.Scalar(byte + 0x60)), .control)
    case 0x1B: Key(.escape)
    case 0x1C...0x1F: Key(.character(Unicode.Scalar(byte + 0x40)), .control)
    default: Key(.character(Unicode.Scalar(byte)))
    }
  }

  // MARK: Sequences

  private mutating func consumeControl(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x5B where parameters.isEmpty:
      state = .consoleFunction
    case 0x20...0x3F:
      parameters.append(byte)
      if parameters.count > Self.maximumParameters { finish(.unknown, into: &events) }
    case 0x40...0x7E:
      finishControl(byte, into: &events)
    case 0x1B:
      reset()
      state = .escape
    default:
      reset()
      consumeText(byte, modifiers: [], into: &events)
    }
  }

  private mutating func finish(
    _ code: Key.Code, _ modifiers: Key.Modifiers = [], into events: inout [InputEvent]
  ) {
    events.append(.key(Key(code, hasAlt ? modifiers.union(.alt) : modifiers)))
    reset()
  }

  private mutating func finishControl(_ final: UInt8, into events: inout [InputEvent]) {
    let numbers = String(decoding: parameters, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 1 }
    let first = numbers.first ?? 1
    let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case 0x7E where first == 200:
      reset()
      pasted = []
    case 0x7E where first == 27 && numbers.count > 2:
      finishScalar(numbers[2], modifiers, into: &events)
    case 0x7E:
      finish(Self.numberedKey(first), modifiers, into: &events)
    case 0x75:
      finishScalar(first, modifiers, into: &events)
    case 0x5A:
      finish(.tab, modifiers.union(.shift), into: &events)
    case 0x52:
      // A report of the cursor's place looks like F3 with modifiers.
      finish(.unknown, into: &events)
    default:
      finish(Self.finalKey(final), modifiers, into: &events)
    }
  }

  /// A key that is named by its scalar, in the `CSI 27;…~` and `CSI …u` forms.
  private mutating func finishScalar(_ value: Int, _ modifiers: Key.Modifiers, into events: inout [InputEvent]) {
    guard let number = UInt32(exactly: value), let scalar = Unicode.Scalar(number), value > 0 else {
      finish(.unknown, into: &events)
      return
    }
    if let byte = UInt8(exactly: value), byte < 0x80 {
      let key = Self.asciiKey(byte)
      finish(key.code, modifiers.union(key.modifiers), into: &events)
    } else {
      finish(.character(scalar), modifiers, into: &events)
    }
  }

  /// xterm sends one more than the sum of shift 1, alt 2, control 4, meta 8.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    guard number > 1, number <= 256 else { return [] }
    let bits = UInt8(truncatingIfNeeded: number - 1)
    return Key.Modifiers(rawValue: (bits & 7) | (bits & 8 != 0 ? Key.Modifiers.alt.rawValue : 0))
  }

  private static func numberedKey(_ number: Int) -> Key.Code {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: .unknown
    }
  }

  private static func finalKey(_ byte: UInt8) -> Key.Code {
    switch byte {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x4D: .enter
    case 0x50...0x53: .function(Int(byte) - 0x4F)
    default: .unknown
    }
  }

  // MARK: Paste

  private mutating func consumePasted(_ byte: UInt8, into events: inout [InputEvent]) {
    pasted?.append(byte)
    guard byte == 0x7E, let bytes = pasted, bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else {
      return
    }
    pasted = nil
    events.append(.paste(Self.normalized(bytes.dropLast(Self.pasteEnd.count))))
  }

  /// Terminals paste line ends as carriage returns.
  private static func normalized(_ bytes: some Collection<UInt8>) -> String {
    var lines: [UInt8] = []
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && !afterReturn) {
        lines.append(0x0A)
      } else if byte != 0x0A {
        lines.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
