// This file defines what the editor can be told to do, because keys are bound to commands by name and commands act
// on the text: neither knows the other.

/// A command of the line editor.
public enum EditCommand: Hashable, Sendable {
  case moveLeft, moveRight, moveWordLeft, moveWordRight
  case moveUp, moveDown, moveToLineStart, moveToLineEnd, moveToTextStart, moveToTextEnd
  case deleteLeft, deleteRight, deleteRightOrEnd
  case killWordLeft, killBlankLeft, killWordRight, killToLineEnd, killToLineStart
  case yank, yankEarlier
  case transpose, transposeWords, deleteBlanks, upperCaseWord, lowerCaseWord, capitalizeWord
  case undo, redo, revert
  case accept, newLine
  /// Hands the text over and shows the entry that came after it in the history.
  case acceptAndNext
  /// Makes the lines comments, or code again, and hands the text over.
  case comment
  /// The next key is text, whatever it does else.
  case insertLiterally
  /// A digit of the number of times that the next command is done; nil turns its direction around.
  case times(Int?)
  case setMark, exchangeMark, copyRegion
  /// The next key is the character to go to.
  case findForwards, findBackwards
  /// The last word of the entry before; again, of the one before that.
  case lastWord
  case beginMacro, endMacro, playMacro
  case complete, completeBackwards
  case previousEntry, nextEntry, firstEntry, lastEntry
  case searchBackwards, searchForwards
  case clearScreen, interrupt, suspend, cancel
  case editExternally
}
