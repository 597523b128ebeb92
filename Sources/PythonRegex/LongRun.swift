// This file looks for long runs in a text: many characters of one set in a row. Where there are none, a loop over that set
// is short, and a search costs what PCRE2 says that it costs.

import RegexSyntax

extension CharacterTest {
  /// Whether the text has a run of the test's characters of `length` bytes and more; a shorter one of at least half of
  /// that may count too. Any such run covers two of the places at multiples of half the length, so it is enough to
  /// look from those, and in most texts a look ends after a few characters.
  public func hasRun(of length: Int, in text: UnsafeBufferPointer<UInt8>, isText: Bool) -> Bool {
    let stride = max(length / 2, 1)
    var place = stride
    while place < text.count {
      let end = place &+ stride
      var next = place
      if isText { while next < text.count, text[next] & 0xC0 == 0x80 { next &+= 1 } }
      while next < min(end, text.count) {
        var value = UInt32(text[next])
        var width = 1
        if isText, value >= 0x80 {
          width = value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4
          value &= 0x7F >> UInt32(width)
          for i in 1..<width where next &+ i < text.count { value = value << 6 | UInt32(text[next &+ i] & 0x3F) }
        }
        if !contains(value) { break }
        next &+= width
      }
      if next >= end { return true }
      place = end
    }
    return false
  }
}
