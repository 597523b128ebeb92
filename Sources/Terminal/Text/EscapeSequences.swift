// This file defines the removal of terminal control sequences, because a transcript, a report and a comparison want
// the words of an output and not its colours. The grammar is that of ECMA-48: CSI, OSC and the other strings, and
// two-character escapes.

/// Terminal control sequences inside text.
public enum EscapeSequences {
  /// `text` without its control sequences; a sequence that never ends is dropped to the end of the text.
  public static func strip(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x1B || $0 == 0xC2 }) else { return text }
    var state = State.ground
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if state.consume(scalar.value) { kept.append(scalar) }
    }
    return String(kept)
  }

  private enum State {
    case ground
    case escape
    case intermediate
    case control
    case string
    case stringEscape

    /// Steps over one scalar and tells whether it is text.
    mutating func consume(_ value: UInt32) -> Bool {
      switch self {
      case .ground:
        switch value {
        case 0x1B: self = .escape
        case 0x9B: self = .control
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: self = .string
        default: return true
        }
      case .escape:
        switch value {
        case 0x5B: self = .control
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F: self = .string
        case 0x20...0x2F: self = .intermediate
        case 0x1B: self = .escape
        case 0x30...0x7E: self = .ground
        default:
          // Not an escape sequence after all: only the lone ESC goes.
          self = .ground
          return true
        }
      case .intermediate:
        if !(0x20...0x2F).contains(value) { self = .ground }
      case .control:
        if (0x40...0x7E).contains(value) {
          self = .ground
        } else if value < 0x20 || value > 0x7E {
          // A line break or a letter from elsewhere ends a broken sequence.
          self = value == 0x1B ? .escape : .ground
          return value != 0x1B
        }
      case .string:
        if value == 0x07 || value == 0x9C { self = .ground } else if value == 0x1B { self = .stringEscape }
      case .stringEscape:
        self = value == 0x5C ? .ground : value == 0x1B ? .stringEscape : .string
      }
      return false
    }
  }
}
