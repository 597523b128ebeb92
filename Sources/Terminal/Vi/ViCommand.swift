// This file defines the commands of vi's normal mode as data, because what keys mean and what a command does to the text
// are two things, and each can be tested without the other.

/// A place that the cursor can go to.
enum ViMotion: Equatable {
  case left, right, up, down
  case lineStart, firstNonBlank, lineEnd
  /// A count is a line's number; without one, the first or the last line.
  case firstLine, lastLine
  case column
  case wordStart(isBig: Bool), wordEnd(isBig: Bool), wordBack(isBig: Bool), wordEndBack(isBig: Bool)
  case find(ViFind)
  case findAgain(reversed: Bool)
  case matchingBracket
}

/// What `f`, `F`, `t` and `T` look for in a line.
struct ViFind: Equatable {
  var character: Character
  var forwards: Bool
  /// Stops one character before.
  var isTill: Bool

  var reversed: ViFind { ViFind(character: character, forwards: !forwards, isTill: isTill) }
}

enum ViOperator: Character, Equatable {
  case delete = "d"
  case change = "c"
  case yank = "y"
  case indent = ">"
  case outdent = "<"
}

/// What an operator works on.
enum ViTarget: Equatable {
  case motion(ViMotion)
  /// Whole lines: the operator's letter twice.
  case lines
  case object(Character, isInner: Bool)
}

struct ViCommand: Equatable {
  enum Action: Equatable {
    case move(ViMotion)
    case operate(ViOperator, ViTarget)
    case insert(InsertPlace)
    case openLine(above: Bool)
    case replaceCharacter(Character)
    case replaceMode
    case toggleCase
    case joinLines
    case put(before: Bool)
    case undo
    case repeatChange
    case search(forwards: Bool)
    case searchAgain(reversed: Bool)
    case editExternally
  }

  enum InsertPlace: Equatable { case before, after, firstNonBlank, lineEnd }

  var action: Action
  var count: Int?

  /// Whether `.` does it again.
  var isRepeatable: Bool {
    switch action {
    case .operate(let operation, _): operation != .yank
    case .insert, .openLine, .replaceCharacter, .replaceMode, .toggleCase, .joinLines, .put: true
    case .move, .undo, .repeatChange, .search, .searchAgain, .editExternally: false
    }
  }
}
