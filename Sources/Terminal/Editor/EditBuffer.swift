// This file defines the text being edited with its cursor, because every command of the editor is a pure change of
// the two, and a pure change can be tested without a terminal.

/// Text with a cursor, and the changes that led to it.
///
/// Positions count user-perceived characters, so that no command can part a letter from its accent. Text is kept
/// consistent under insertion: a combining mark typed after a letter joins it.
public struct EditBuffer: Sendable {
  /// What a change is for, which decides what one undo takes back.
  public enum ChangeKind: Sendable, Equatable { case typing, deletion, other }

  struct Change: Sendable {
    var offset: Int
    var removed: [Character]
    var inserted: [Character]
    var cursorBefore: Int
    var cursorAfter: Int
    var kind: ChangeKind
    /// Changes of one group that is not 0 are undone together.
    var group = 0
  }

  public private(set) var characters: [Character] = []
  /// From 0 to the number of characters.
  public private(set) var cursor = 0
  /// The column that moving up and down keeps to, in columns of the screen, while nothing else moves the cursor.
  var goalColumn: Int?
  /// Counts changes of the text, so that what is derived from it can be kept.
  public private(set) var version = 0
  var done: [Change] = []
  var undone: [Change] = []
  /// The group of the changes to come; 0 for none.
  private(set) var group = 0
  private var lastGroup = 0

  /// Older changes are forgotten, so that an evening of typing does not fill the memory.
  private static let maximumChanges = 5_000

  public init(_ text: String = "") {
    characters = Array(Self.normalized(text))
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Replaces the whole text, with the cursor at its end; one undo brings the old text back.
  public mutating func setText(_ text: String) {
    replace(0..<characters.count, with: text)
  }

  public mutating func insert(_ text: String, kind: ChangeKind = .other) {
    replace(cursor..<cursor, with: text, kind: kind)
  }

  public mutating func move(to position: Int) {
    cursor = min(max(position, 0), characters.count)
    goalColumn = nil
  }

  mutating func moveVertically(to position: Int, keeping goal: Int) {
    cursor = min(max(position, 0), characters.count)
    goalColumn = goal
  }

  /// Replaces characters and puts the cursor behind the new ones. The range is cut to the text.
  public mutating func replace(_ range: Range<Int>, with text: String, kind: ChangeKind = .other) {
    let lower = min(max(range.lowerBound, 0), characters.count)
    let upper = min(max(range.upperBound, lower), characters.count)
    // The neighbours are part of the change while characters are counted, because they may join with the new text.
    let before = lower > 0 ? String(characters[lower - 1]) : ""
    let after = upper < characters.count ? String(characters[upper]) : ""
    let middle = Self.normalized(text)
    var start = before.isEmpty ? lower : lower - 1
    var end = after.isEmpty ? upper : upper + 1
    var segments = Array(before + middle + after)
    let target = start + Array(before + middle).count
    if let first = segments.first, !before.isEmpty, Self.isSame(first, characters[start]) {
      segments.removeFirst()
      start += 1
    }
    if let last = segments.last, !after.isEmpty, end > start, Self.isSame(last, characters[end - 1]) {
      segments.removeLast()
      end -= 1
    }
    if start == end && segments.isEmpty {
      move(to: target)
      return
    }
    let change = Change(
      offset: start, removed: Array(characters[start..<end]), inserted: segments, cursorBefore: cursor,
      cursorAfter: min(target, characters.count - (end - start) + segments.count), kind: kind, group: group)
    apply(change)
    undone = []
    remember(change)
  }

  /// One undo takes back all that changes from here to the next call, or to the end of the group.
  mutating func beginGroup() {
    lastGroup += 1
    group = lastGroup
  }

  mutating func endGroup() { group = 0 }

  private mutating func apply(_ change: Change) {
    characters.replaceSubrange(change.offset..<(change.offset + change.removed.count), with: change.inserted)
    version += 1
    move(to: change.cursorAfter)
  }

  private mutating func remember(_ change: Change) {
    if var last = done.last, last.kind == change.kind, last.group == change.group,
      last.cursorAfter == change.cursorBefore
    {
      let isTyping =
        change.kind == .typing && change.removed.isEmpty && last.offset + last.inserted.count == change.offset
        && !(change.inserted.first?.isWhitespace == true && last.inserted.last?.isWhitespace == false)
      let isDeletion =
        change.kind == .deletion && change.inserted.isEmpty && last.inserted.isEmpty
        && (change.offset + change.removed.count == last.offset || change.offset == last.offset)
      if isTyping {
        last.inserted += change.inserted
      } else if isDeletion {
        last.removed = change.offset < last.offset ? change.removed + last.removed : last.removed + change.removed
        last.offset = change.offset
      }
      if isTyping || isDeletion {
        last.cursorAfter = change.cursorAfter
        done[done.count - 1] = last
        return
      }
    }
    done.append(change)
    if done.count > Self.maximumChanges { done.removeFirst(Self.maximumChanges / 10) }
  }

  /// Takes the last change back; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let first = done.last else { return false }
    repeat {
      guard let change = done.popLast() else { break }
      apply(
        Change(
          offset: change.offset, removed: change.inserted, inserted: change.removed, cursorBefore: change.cursorAfter,
          cursorAfter: change.cursorBefore, kind: .other))
      undone.append(change)
    } while first.group != 0 && done.last?.group == first.group
    return true
  }

  /// Makes the last change again that was taken back; false when there is none.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let first = undone.last else { return false }
    repeat {
      guard let change = undone.popLast() else { break }
      apply(change)
      done.append(change)
    } while first.group != 0 && undone.last?.group == first.group
    return true
  }

  /// `Character` compares by canonical equivalence; here the very scalars count.
  private static func isSame(_ left: Character, _ right: Character) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// Line ends are line feeds, because a carriage return with a line feed would count as one character.
  private static func normalized(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && afterReturn) {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
