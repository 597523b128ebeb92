// This file defines interned names, because a module repeats few names many times: an index compares in one
// instruction, and the resolver can use it as an array index.

/// A name of one `NameTable`.
public struct Identifier: Hashable, Sendable {
  /// Position in the table that made this name.
  public let index: UInt32

  public init(index: UInt32) {
    self.index = index
  }

  /// Positions count up from 0 and nobody chooses them, so they need no hash that withstands chosen keys.
  public func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(index) ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}

/// The names of one module, each held once, NFKC-normalised as the language reference asks
/// (Lexical analysis, "Identifiers and keywords").
public struct NameTable: Sendable {
  /// The texts, by `Identifier.index`.
  public private(set) var texts: [String] = []
  /// By text, of as many names as it holds; the others are entered when a name is asked for by its text.
  private var indices: [String: UInt32] = [:]

  public init() {}

  public subscript(identifier: Identifier) -> String {
    texts[Int(identifier.index)]
  }

  /// The identifier of a text, entered if it is new.
  public mutating func intern(_ text: String) -> Identifier {
    for index in indices.count..<texts.count { indices[texts[index]] = UInt32(index) }
    if let index = indices[text] { return Identifier(index: index) }
    return append(text)
  }

  /// Enters a text that the table does not hold.
  mutating func append(_ text: String) -> Identifier {
    texts.append(text)
    return Identifier(index: UInt32(texts.count - 1))
  }

  /// The identifier of a text, if the table holds it.
  public func identifier(of text: String) -> Identifier? {
    texts.firstIndex(of: text).map { Identifier(index: UInt32($0)) }
  }
}
