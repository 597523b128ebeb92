// This file parses inline flags, `(?i)` and `(?i-s:...)`. Which complaint a wrong one gets depends on whether it is a
// letter, and on what has been read by then.

extension PatternParser {
  /// `first` has been taken. Nil for global flags, which are added to `flags`; their `)` is taken, or the `:`.
  mutating func parseFlags(first: UInt32) throws(PatternError) -> (added: RegexFlags, removed: RegexFlags)? {
    var added: RegexFlags = []
    var removed: RegexFlags = []
    var separator = first
    if first != 0x2D {
      var letter = first
      repeat {
        try add(letter, to: &added)
        guard let token = try tokens.take() else { throw tokens.error("missing -, : or )") }
        if let character = token.plain, character == 0x29 || character == 0x2D || character == 0x3A {
          separator = character
          break
        }
        letter = try flagLetter(token, otherwise: "missing -, : or )")
      } while true
    }
    if separator == 0x29 {
      flags.formUnion(added)
      return nil
    }
    if !added.isDisjoint(with: .globals) {
      throw tokens.error("bad inline flags: cannot turn on global flag", back: 1)
    }
    if separator == 0x2D { removed = try parseRemovedFlags() }
    if !removed.isDisjoint(with: .globals) {
      throw tokens.error("bad inline flags: cannot turn off global flag", back: 1)
    }
    if !added.isDisjoint(with: removed) {
      throw tokens.error("bad inline flags: flag turned on and off", back: 1)
    }
    return (added, removed)
  }

  private func add(_ letter: UInt32, to added: inout RegexFlags) throws(PatternError) {
    guard let flag = RegexFlags(letter: letter) else { return }
    if tokens.isText, flag == .locale {
      throw tokens.error("bad inline flags: cannot use 'L' flag with a str pattern")
    }
    if !tokens.isText, flag == .unicode {
      throw tokens.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
    }
    added.insert(flag)
    if RegexFlags.types.contains(flag), added.intersection(.types) != flag {
      throw tokens.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
    }
  }

  private mutating func parseRemovedFlags() throws(PatternError) -> RegexFlags {
    var removed: RegexFlags = []
    guard let token = try tokens.take() else { throw tokens.error("missing flag") }
    var letter = try flagLetter(token, otherwise: "missing flag")
    while true {
      guard let flag = RegexFlags(letter: letter) else { return removed }
      if RegexFlags.types.contains(flag) {
        throw tokens.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
      }
      removed.insert(flag)
      guard let token = try tokens.take() else { throw tokens.error("missing :") }
      if token == ":" { return removed }
      letter = try flagLetter(token, otherwise: "missing :")
    }
  }

  private func flagLetter(_ token: Token, otherwise message: String) throws(PatternError) -> UInt32 {
    if let letter = token.plain, RegexFlags(letter: letter) != nil { return letter }
    let isLetter = token.plain.map(PythonText.isAlphabetic) ?? false
    throw tokens.error(isLetter ? "unknown flag" : message, back: token.length)
  }
}
