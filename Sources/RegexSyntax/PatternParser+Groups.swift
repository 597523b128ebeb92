// This file parses everything that begins with a parenthesis: groups, lookarounds, conditionals, named references, comments
// and flags.

extension PatternParser {
  /// The `(` at `start` has been taken. Nil for a comment or global flags, which leave no node.
  mutating func parseGroup(
    from start: Int, verbose: inout Bool, depth: Int, mayBeGlobalFlags: Bool
  ) throws(PatternError) -> Node? {
    guard try tokens.take("?") else {
      return try finishGroup(Opening(start: start, captures: true), verbose: verbose, depth: depth)
    }
    guard let token = try tokens.take() else { throw tokens.error("unexpected end of pattern") }
    switch token.plain.flatMap({ UInt8(exactly: $0) }) ?? 0 {
    case UInt8(ascii: "P"):
      return try parsePythonExtension(from: start, verbose: verbose, depth: depth)
    case UInt8(ascii: ":"):
      return try finishGroup(Opening(start: start), verbose: verbose, depth: depth)
    case UInt8(ascii: ">"):
      return try finishGroup(Opening(start: start, isAtomic: true), verbose: verbose, depth: depth)
    case UInt8(ascii: "#"):
      try parseComment(from: start)
      return nil
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"):
      return try parseLookaround(token, from: start, verbose: verbose, depth: depth)
    case UInt8(ascii: "("):
      return try parseConditional(from: start, verbose: verbose, depth: depth)
    default:
      guard let character = token.plain, character == 0x2D || RegexFlags(letter: character) != nil else {
        throw tokens.error("unknown extension ?", token.codePoints, back: token.length + 1)
      }
      guard let scoped = try parseFlags(first: character) else {
        guard mayBeGlobalFlags else {
          throw tokens.error(
            "global flags not at the start of the expression", back: tokens.position - start)
        }
        trivia.append(Trivia(kind: .globalFlags(flags), span: start..<tokens.position))
        verbose = flags.contains(.verbose)
        return nil
      }
      let opening = Opening(start: start, added: scoped.added, removed: scoped.removed)
      return try finishGroup(opening, verbose: verbose, depth: depth)
    }
  }

  /// What stands before a group's contents.
  private struct Opening {
    let start: Int
    var captures = false
    var isAtomic = false
    var name: [UInt32]?
    var added: RegexFlags = []
    var removed: RegexFlags = []
  }

  private mutating func finishGroup(
    _ opening: Opening, verbose: Bool, depth: Int
  ) throws(PatternError) -> Node {
    var name: GroupName?
    let number = groupWidths.count
    if opening.captures {
      if number >= PatternParser.mostGroups { throw tokens.error("too many groups") }
      groupWidths.append(nil)
      if let text = opening.name {
        if let other = groupByName[text] {
          throw tokens.error(
            "redefinition of group name \(PythonText.repr(text)) as group \(number); was group \(other)",
            back: text.count + 1)
        }
        groupByName[text] = number
        let named = GroupName(codePoints: text, group: number)
        names.append(named)
        name = named
      }
    }
    let isVerbose = (verbose || opening.added.contains(.verbose)) && !opening.removed.contains(.verbose)
    let body = try parseAlternation(verbose: isVerbose, depth: depth + 2)
    try close(from: opening.start)
    if opening.captures { groupWidths[number] = body.width }
    let group = Group(
      number: opening.captures ? number : nil, name: name, isAtomic: opening.isAtomic, added: opening.added,
      removed: opening.removed, body: body)
    return Node(kind: .group(group), span: opening.start..<tokens.position)
  }

  private mutating func close(from start: Int) throws(PatternError) {
    guard try tokens.take(")") else {
      throw tokens.error("missing ), unterminated subpattern", back: tokens.position - start)
    }
  }

  /// `(?P<name>...)` and `(?P=name)`.
  private mutating func parsePythonExtension(
    from start: Int, verbose: Bool, depth: Int
  ) throws(PatternError) -> Node {
    if try tokens.take("<") {
      let name = try tokens.take(until: ">", "group name")
      try checkGroupName(name, back: 1)
      return try finishGroup(
        Opening(start: start, captures: true, name: name), verbose: verbose, depth: depth)
    }
    if try tokens.take("=") {
      let name = try tokens.take(until: ")", "group name")
      try checkGroupName(name, back: 1)
      guard let group = groupByName[name] else {
        throw tokens.error("unknown group name \(PythonText.repr(name))", back: name.count + 1)
      }
      guard let width = groupWidths[group] else {
        throw tokens.error("cannot refer to an open group", back: name.count + 1)
      }
      try checkLookbehind(group)
      let reference = Backreference(group: group, isNamed: true, width: width)
      return Node(kind: .backreference(reference), span: start..<tokens.position)
    }
    guard let token = try tokens.take() else { throw tokens.error("unexpected end of pattern") }
    throw tokens.error("unknown extension ?P", token.codePoints, back: token.length + 2)
  }

  /// A name has to be an identifier; a bytes pattern is warned about letters beyond ASCII.
  private mutating func checkGroupName(_ name: [UInt32], back: Int) throws(PatternError) {
    guard PythonText.isIdentifier(name) else {
      throw tokens.error("bad character in group name \(PythonText.repr(name))", back: name.count + back)
    }
    if !tokens.isText, name.contains(where: { $0 >= 0x80 }) {
      let text = PythonText.repr(name, asciiOnly: true)
      warn(.deprecation, "bad character in group name \(text)", at: tokens.position - name.count - back)
    }
  }

  private mutating func parseComment(from start: Int) throws(PatternError) {
    while tokens.next != nil {
      if let token = try tokens.take(), token == ")" {
        trivia.append(Trivia(kind: .comment, span: start..<tokens.position))
        return
      }
    }
    throw tokens.error("missing ), unterminated comment", back: tokens.position - start)
  }

  private mutating func parseLookaround(
    _ first: Token, from start: Int, verbose: Bool, depth: Int
  ) throws(PatternError) -> Node {
    var kind = first
    let isBehind = first == "<"
    let outerGroups = lookbehindGroups
    if isBehind {
      guard let token = try tokens.take() else { throw tokens.error("unexpected end of pattern") }
      guard token == "=" || token == "!" else {
        throw tokens.error("unknown extension ?<", token.codePoints, back: token.length + 2)
      }
      kind = token
      if outerGroups == nil { lookbehindGroups = groupWidths.count }
    }
    let body = try parseAlternation(verbose: verbose, depth: depth + 2)
    if isBehind, outerGroups == nil { lookbehindGroups = nil }
    try close(from: start)
    if isBehind, !body.width.isFixed { hasVariableLookbehind = true }
    let lookaround = Lookaround(isBehind: isBehind, isNegative: kind == "!", body: body)
    return Node(kind: .lookaround(lookaround), span: start..<tokens.position)
  }

  /// `(?(id)yes|no)`; the second parenthesis has been taken.
  private mutating func parseConditional(
    from start: Int, verbose: Bool, depth: Int
  ) throws(PatternError) -> Node {
    let name = try tokens.take(until: ")", "group name")
    let back = name.count + 1
    let group: Int
    if PythonText.isIdentifier(name) {
      try checkGroupName(name, back: 1)
      guard let known = groupByName[name] else {
        throw tokens.error("unknown group name \(PythonText.repr(name))", back: back)
      }
      group = known
    } else {
      group = try tokens.groupNumber(name)
      guard group != 0 else { throw tokens.error("bad group number", back: back) }
      guard group < PatternParser.mostGroups else { throw tokens.invalidReference(name, back: back) }
      if !numberedConditions.contains(where: { $0.group == group }) {
        numberedConditions.append((group, tokens.position - back))
      }
      if let text = tokens.oddNumber(name) {
        warn(.deprecation, "bad character in group name \(text)", at: tokens.position - back)
      }
    }
    try checkLookbehind(group)
    guard depth < PatternParser.nestingLimit else {
      throw PatternError("maximum recursion depth exceeded", at: tokens.position, kind: .recursionError)
    }
    let yes = try parseSequence(verbose: verbose, depth: depth + 1)
    var no: Sequence?
    if try tokens.take("|") {
      no = try parseSequence(verbose: verbose, depth: depth + 1)
      if let next = tokens.next, next == "|" {
        throw tokens.error("conditional backref with more than two branches")
      }
    }
    try close(from: start)
    return Node(kind: .conditional(Conditional(group: group, yes: yes, no: no)), span: start..<tokens.position)
  }
}

extension Tokenizer {
  /// The number of a group written as `int()` reads it; it has just been taken with its terminator.
  func groupNumber(_ name: [UInt32]) throws(PatternError) -> Int {
    guard let number = PythonText.integer(name), number >= 0 else {
      throw error("bad character in group name \(PythonText.repr(name))", back: name.count + 1)
    }
    return number
  }

  /// The error for a number beyond all groups, shown as Python prints it: without blanks, signs and leading zeros.
  func invalidReference(_ name: [UInt32], back: Int) -> PatternError {
    let digits = name.compactMap { PythonText.integer([$0]) }.drop { $0 == 0 }
    return error("invalid group reference " + digits.map(String.init).joined(), back: back)
  }

  /// The repr of a number that is not plain ASCII digits, for the warning; nil for the usual.
  func oddNumber(_ name: [UInt32]) -> String? {
    name.allSatisfy(\.isDigit) ? nil : PythonText.repr(name, asciiOnly: !isText)
  }
}
