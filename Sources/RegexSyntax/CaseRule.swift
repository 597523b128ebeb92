// This file defines where Python's idea of "the same letter in another case" leaves PCRE2's. Python compares lower-case
// forms, plus a few letters that share an upper case; PCRE2 10.42 folds, and ten characters come out differently.

/// Python's case rules for single characters.
public enum CaseRule: Sendable, Hashable {
  /// `re.ASCII`, and bytes.
  case ascii
  case unicode

  /// Letters that Python holds equal and PCRE2 10.42 does not.
  static let extraClasses: [[UInt32]] = [
    [0x49, 0x69, 0x130, 0x131], [0x390, 0x1FD3], [0x3B0, 0x1FE3], [0xFB05, 0xFB06],
  ]

  /// The class of a letter that PCRE2 folds differently.
  static func extraClass(of value: UInt32) -> [UInt32]? {
    extraClasses.first { $0.contains(value) }
  }

  /// Python's lower case of one character.
  public func lower(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value | 0x20 : value }
    guard self == .unicode, let scalar = PythonText.known(value) else { return value }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }
}
