// This file defines what was cut and can be put back, because a run of cuts is one piece of text to the person who
// made them.

/// The texts that were cut, the last one first.
struct KillRing: Sendable {
  private var texts: [String] = []
  private var index = 0
  private static let capacity = 32

  /// Keeps a text that was cut; a cut that follows another directly is joined to it on the side where it was.
  mutating func add(_ text: String, joining: Bool, before: Bool) {
    if text.isEmpty { return }
    if joining, let last = texts.last {
      texts[texts.count - 1] = before ? text + last : last + text
    } else {
      texts.append(text)
      if texts.count > Self.capacity { texts.removeFirst() }
    }
    index = texts.count - 1
  }

  /// Keeps a text that was copied.
  mutating func add(_ text: String) { add(text, joining: false, before: false) }

  /// The text that was cut last.
  mutating func newest() -> String? {
    index = texts.count - 1
    return texts.last
  }

  /// The text cut before the one given last, and so on around.
  mutating func earlier() -> String? {
    if texts.isEmpty { return nil }
    index = index > 0 ? index - 1 : texts.count - 1
    return texts[index]
  }
}
