// This file skips the bodies of functions, because a program calls few of a module's functions: finding the
// end of a body is several times faster than making tokens of it. The text has to be a right program.

import SourceText

extension Lexer {
  /// Lexes the line of a `def` at the position, and its docstring, and skips what else is in its body; false if there is
  /// no `def`.
  ///
  /// In place of the block there are the tokens of the docstring's line and a token `unread`.
  mutating func lexDefinition() throws(LexicalError) -> Bool {
    guard starts("def ", at: position) || starts("async def ", at: position) else { return false }
    while try lexToken() {}
    // What stands on the line of the `def` is not worth it.
    guard tokens.count >= 2, tokens.tokens[tokens.count &- 2].kind == .colon else { return true }
    let column = indents.last?.column ?? 0
    var contentEnd = position
    if let first = nextLine(), first.column > column, startsString(at: first.position) {
      position = first.position
      while try lexToken() {}
      contentEnd = Int(tokens.tokens[tokens.count &- 2].end)
    }
    tokenStart = position
    let mayNameClass = skipLines(deeperThan: column, &contentEnd)
    let next = position
    position = contentEnd
    append(.unread, name: mayNameClass ? 1 : 0)
    position = next
    return true
  }

  /// Where the next line begins that is neither blank nor a comment, and its indentation; nil at the end.
  private func nextLine() -> (position: Int, column: Int)? {
    var start = position
    while start < end {
      var place = start
      while place < end, bytes[place] == 0x20 || bytes[place] == 0x09 { place &+= 1 }
      if bytes[place] != 0x0A, bytes[place] != 0x23, place < end { return (place, place &- start) }
      start = source.lineEnd(of: place) &+ 1
    }
    return nil
  }

  private func startsString(at start: Int) -> Bool {
    var place = start
    while place < start + 2, bytes[place] != 0x22, bytes[place] != 0x27 { place &+= 1 }
    return bytes[place] == 0x22 || bytes[place] == 0x27
  }

  /// Goes to the next line that is not deeper than a column; whether `super` or `__class__` stands before it.
  private mutating func skipLines(deeperThan column: Int, _ contentEnd: inout Int) -> Bool {
    var namesClass = false
    while let line = nextLine() {
      if line.column <= column { return namesClass }
      position = line.position
      skipLogicalLine(&contentEnd, &namesClass)
    }
    position = end
    return namesClass
  }

  private mutating func skipLogicalLine(_ contentEnd: inout Int, _ namesClass: inout Bool) {
    var level = 0
    while position < end {
      switch bytes[position] {
      case 0x0A:
        position &+= 1
        if level == 0 { return }
        continue
      case 0x23:
        position = source.lineEnd(of: position)
        continue
      case 0x20:
        position &+= 1
        continue
      case 0x22, 0x27: skipString(&namesClass)
      case 0x28, 0x5B, 0x7B:
        level &+= 1
        position &+= 1
      case 0x29, 0x5D, 0x7D:
        level &-= 1
        position &+= 1
      case 0x5C: position &+= 2
      default:
        namesClass = namesClass || asksForClass(at: position)
        position &+= 1
      }
      contentEnd = position
    }
  }

  private mutating func skipString(_ namesClass: inout Bool) {
    let quote = bytes[position]
    // An f-string holds expressions.
    let isFormatted = [bytes[position &- 1] | 0x20, bytes[position &- 2] | 0x20].contains(0x66)
    let isTriple = bytes[position &+ 1] == quote && bytes[position &+ 2] == quote
    position &+= isTriple ? 3 : 1
    while position < end {
      let byte = bytes[position]
      if byte == quote, !isTriple || bytes[position &+ 1] == quote && bytes[position &+ 2] == quote {
        position &+= isTriple ? 3 : 1
        return
      }
      if isFormatted { namesClass = namesClass || asksForClass(at: position) }
      position &+= byte == 0x5C ? 2 : 1
    }
  }

  /// Whether a name begins there by which a function asks for its class; an attribute is no name.
  @inline(__always)
  private func asksForClass(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x73: starts("super", at: place) && isFree(place)
    case 0x5F: starts("__class__", at: place) && isFree(place)
    default: false
    }
  }

  private func isFree(_ place: Int) -> Bool {
    let before = bytes[place &- 1]
    return before != 0x2E && characterClasses[Int(before)] != .letter && characterClasses[Int(before)] != .digit
  }

  private func starts(_ text: StaticString, at place: Int) -> Bool {
    for i in 0..<text.utf8CodeUnitCount where bytes[place &+ i] != text.utf8Start[i] { return false }
    return true
  }
}
