// This file defines what the editor can be told to do, because keys are bound to commands by name and commands act
// on the text: neither knows the other.

/// A command of the line editor.
public enum EditCommand: Hashable, Sendable {
  case moveLeft, moveRight, moveWordLeft, moveWordRight
  case moveUp, moveDown, moveToLineStart, moveToLineEnd, moveToTextStart, moveToTextEnd
  case deleteLeft, deleteRight, deleteRightOrEnd
  case killWordLeft, killBlankLeft, killWordRight, killToLineEnd, killToLineStart
  case yank, yankEarlier
  case transpose, upperCaseWord, lowerCaseWord, capitalizeWord
  case undo, redo
  case accept, newLine
  case complete, completeBackwards
  case previousEntry, nextEntry, firstEntry, lastEntry
  case searchBackwards, searchForwards
  case clearScreen, interrupt, suspend, cancel
  case editExternally
}
