// This file defines how many columns text takes on a terminal, because cutting, wrapping, aligning and placing the
// cursor all have to agree with what the terminal draws, and neither bytes nor characters count columns.

/// Columns that text takes on a terminal.
public enum DisplayWidth {
  /// The columns of one scalar: 0, 1 or 2. Control characters count 0: they draw nothing of their own.
  ///
  /// Wide scalars follow UAX #11; marks and format characters take no column, except the few format characters
  /// that draw a sign (soft hyphen, Arabic number signs).
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? 1 : 0 }
    if value < 0xA0 { return 0 }
    if value < 0x300 { return 1 }
    // The medial vowels and final consonants of Hangul are drawn inside the syllable before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      return 0
    case .format:
      return drawnFormatCharacters.contains(value) ? 1 : 0
    default:
      return WideRanges.contains(value) ? 2 : 1
    }
  }

  /// The columns of one user-perceived character. Emoji sequences (joined, with a skin tone, a flag, a keycap) take
  /// two columns however many scalars they have.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(first) }
    var sum = 0
    for scalar in scalars {
      switch scalar.value {
      case 0xFE0F where first.properties.isEmoji: return 2
      case 0x200D where first.properties.isEmoji: return 2
      case 0x1F3FB...0x1F3FF where first.properties.isEmoji: return 2
      default: sum += of(scalar)
      }
    }
    return sum
  }

  /// The columns of a text that holds no line break; a line break counts 0.
  public static func of(_ text: some StringProtocol) -> Int {
    var isPrintableASCII = true
    var count = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F {
        isPrintableASCII = false
        break
      }
      count += 1
    }
    if isPrintableASCII { return count }
    return text.reduce(0) { $0 + of($1) }
  }

  private static let drawnFormatCharacters: Set<UInt32> = [
    0x00AD, 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD,
  ]
}
