// This file finds characters by their Unicode names for `\N{...}`. The standard library knows names only from the other
// side, and `\N` is rare, so a search over all assigned characters is better than a table of our own.

/// The character of a Unicode name or name alias, in any case.
func scalar(named name: String) -> Unicode.Scalar? {
  let wanted = name.uppercased()
  if let scalar = systematicScalar(wanted) { return scalar }
  for range in [0...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xABFF, 0xF900...0x1AFFF, 0x1B000...0x1FBFF, 0xE0000...0xE01EF] {
    for value in range {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let properties = scalar.properties
      if properties.name == wanted || properties.nameAlias == wanted { return scalar }
    }
  }
  return nil
}

/// Ideographs and Hangul syllables, whose names follow a rule (Unicode Standard, section 4.8).
private func systematicScalar(_ name: String) -> Unicode.Scalar? {
  let prefix = "CJK UNIFIED IDEOGRAPH-"
  if name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16) {
    guard let scalar = Unicode.Scalar(value), scalar.properties.isUnifiedIdeograph else { return nil }
    return scalar
  }
  guard name.hasPrefix("HANGUL SYLLABLE ") else { return nil }
  for value in 0xAC00...0xD7A3 {
    if let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.name == name { return scalar }
  }
  return nil
}
