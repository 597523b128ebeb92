// This file defines the entries of earlier days and how they are found again, apart from where they are kept.

/// Earlier entries, oldest first.
public struct History: Sendable {
  public private(set) var entries: [String] = []
  public let capacity: Int

  public init(_ entries: [String] = [], capacity: Int = 10_000) {
    self.capacity = max(capacity, 1)
    for entry in entries { add(entry) }
  }

  /// Adds an entry, unless it is blank or the same as the last one; tells whether it did.
  @discardableResult
  public mutating func add(_ entry: String) -> Bool {
    if entry.allSatisfy(\.isWhitespace) || entries.last == entry { return false }
    entries.append(entry)
    if entries.count > capacity { entries.removeFirst(entries.count - capacity) }
    return true
  }

  /// The nearest entry before `index` (after it, when `forwards`) that begins with `prefix` and is not `other`.
  func index(from index: Int, forwards: Bool, prefix: String, differentFrom other: String) -> Int? {
    find(from: index, forwards: forwards) { $0.hasPrefix(prefix) && $0 != other }
  }

  /// The nearest entry before `index` (after it, when `forwards`) that holds `text`. Letters match in either case
  /// while `text` has no capital.
  func index(from index: Int, forwards: Bool, containing text: String) -> Int? {
    let ignoresCase = text == text.lowercased()
    return find(from: index, forwards: forwards) {
      (ignoresCase ? $0.lowercased() : $0).contains(text)
    }
  }

  private func find(from index: Int, forwards: Bool, where matches: (String) -> Bool) -> Int? {
    var candidate = forwards ? max(index, -1) + 1 : min(index, entries.count) - 1
    while entries.indices.contains(candidate) {
      if matches(entries[candidate]) { return candidate }
      candidate += forwards ? 1 : -1
    }
    return nil
  }
}
