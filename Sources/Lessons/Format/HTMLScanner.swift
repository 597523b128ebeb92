// This file finds the few tags that matter to a lesson in the raw HTML that cmark hands over. It works on bytes, because
// every fold of every lesson passes through it at each start.

/// A piece of an HTML block; white space between pieces is dropped.
struct HTMLPiece {
  enum Content: Hashable { case openDetails, closeDetails, other, comment(String), summary(String) }
  var content: Content
  /// From 0, counted in the block.
  var line: Int
}

struct HTMLScanner {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 0

  init(_ html: String) {
    bytes = Array(html.utf8)
  }

  mutating func next() -> HTMLPiece? {
    while offset < bytes.count, bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) {
      advance(to: offset + 1)
    }
    guard offset < bytes.count else { return nil }
    let start = line
    func piece(_ content: HTMLPiece.Content) -> HTMLPiece { HTMLPiece(content: content, line: start) }
    if stands("<!--", at: offset) {
      let close = end(of: "-->", from: offset + 4)
      let text = String(
        decoding: bytes[(offset + 4)..<max(offset + 4, close.map { $0 - 3 } ?? bytes.count)], as: UTF8.self)
      advance(to: close ?? bytes.count)
      return piece(.comment(text))
    }
    if stands("</details>", at: offset) {
      advance(to: offset + 10)
      return piece(.closeDetails)
    }
    if stands("<details>", at: offset) || stands("<details ", at: offset) {
      advance(to: end(of: ">", from: offset) ?? bytes.count)
      return piece(.openDetails)
    }
    if stands("<summary>", at: offset), let close = end(of: "</summary>", from: offset) {
      let text = plainText(bytes[(offset + 9)..<(close - 10)])
      advance(to: close)
      return piece(.summary(text))
    }
    // Up to the end of the fold is one piece, so that one paragraph gives one finding.
    let close = end(of: "</details>", from: offset).map { $0 - 10 }
    advance(to: close ?? bytes.count)
    return piece(.other)
  }

  private mutating func advance(to target: Int) {
    while offset < min(target, bytes.count) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
  }

  /// Whether `tag`, written in lower case, stands at a place; HTML does not tell capitals apart.
  private func stands(_ tag: StaticString, at place: Int) -> Bool {
    guard place + tag.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<tag.utf8CodeUnitCount {
      let byte = bytes[place + index]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if lower != tag.utf8Start[index] { return false }
    }
    return true
  }

  /// The offset behind the first occurrence of `tag`.
  private func end(of tag: StaticString, from place: Int) -> Int? {
    var index = place
    while index + tag.utf8CodeUnitCount <= bytes.count {
      if stands(tag, at: index) { return index + tag.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }

  /// Without tags, with the four common entities resolved and white space joined.
  private func plainText(_ html: ArraySlice<UInt8>) -> String {
    let entities: [(StaticString, UInt8)] = [("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&amp;", 0x26)]
    var result: [UInt8] = []
    var index = html.startIndex
    var wantsSpace = false
    while index < html.endIndex {
      let byte = html[index]
      if byte == 0x3C {
        while index < html.endIndex, html[index] != 0x3E { index += 1 }
        index += 1
        continue
      }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        wantsSpace = !result.isEmpty
        index += 1
        continue
      }
      if wantsSpace { result.append(0x20) }
      wantsSpace = false
      if let entity = entities.first(where: { stands($0.0, at: index) }) {
        result.append(entity.1)
        index += entity.0.utf8CodeUnitCount
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
