// This file defines the parser of patterns: the grammar that CPython 3.11's `re` accepts, with its errors at its positions
// (https://docs.python.org/3.11/library/re.html#regular-expression-syntax). Errors depend on the order in which things are
// looked at, one token ahead included, so that order is part of the design here.

/// Parses one pattern.
struct PatternParser {
  var tokens: Tokenizer
  /// The flags given and the inline global ones met so far.
  var flags: RegexFlags
  /// Widths by group number; nil while the group is open. Entry 0 stays nil: the whole is never closed.
  var groupWidths: [Width?] = [nil]
  var names: [GroupName] = []
  var groupByName: [[UInt32]: Int] = [:]
  /// The number of groups when the outermost lookbehind began.
  var lookbehindGroups: Int?
  /// Conditionals on numbers, checked at the end: the group may come later.
  var numberedConditions: [(group: Int, position: Int)] = []
  var warnings: [PatternWarning] = []
  var trivia: [Trivia] = []
  /// Errors that CPython finds only when it compiles what it parsed.
  var hasVariableLookbehind = false
  var firstRepetition: String?

  /// Patterns nested deeper are refused, as CPython refuses them for its own stack: a group or an assertion takes two of
  /// these, the branch of a conditional one.
  static let nestingLimit = 990
  /// CPython's `MAXGROUPS`.
  static let mostGroups = 1_073_741_823

  init(_ source: [UInt32], isText: Bool, flags: RegexFlags) throws(PatternError) {
    tokens = try Tokenizer(source, isText: isText)
    self.flags = flags
  }

  mutating func parse() throws(PatternError) -> PatternTree {
    let body = try parseAlternation(verbose: flags.contains(.verbose), depth: 0)
    flags = try PatternParser.checked(flags, isText: tokens.isText)
    if tokens.next != nil { throw tokens.error("unbalanced parenthesis") }
    for (group, position) in numberedConditions where group >= groupWidths.count {
      throw PatternError("invalid group reference \(group)", at: position)
    }
    if flags.contains(.template), let firstRepetition {
      throw PatternError("internal: unsupported template operator \(firstRepetition)")
    }
    if hasVariableLookbehind { throw PatternError("look-behind requires fixed-width pattern") }
    return PatternTree(
      source: tokens.source, isText: tokens.isText, flags: flags, body: body, groupCount: groupWidths.count - 1,
      names: names, warnings: warnings, trivia: trivia)
  }

  /// The flags as `Pattern.flags` shows them, or Python's ValueError.
  static func checked(_ flags: RegexFlags, isText: Bool) throws(PatternError) -> RegexFlags {
    if isText {
      if flags.contains(.locale) {
        throw PatternError("cannot use LOCALE flag with a str pattern", kind: .valueError)
      }
      if !flags.contains(.ascii) { return flags.union(.unicode) }
      if flags.contains(.unicode) {
        throw PatternError("ASCII and UNICODE flags are incompatible", kind: .valueError)
      }
    } else {
      if flags.contains(.unicode) {
        throw PatternError("cannot use UNICODE flag with a bytes pattern", kind: .valueError)
      }
      if flags.isSuperset(of: [.locale, .ascii]) {
        throw PatternError("ASCII and LOCALE flags are incompatible", kind: .valueError)
      }
    }
    return flags
  }

  /// `a|b|c`, up to a `)` or the end.
  mutating func parseAlternation(verbose: Bool, depth: Int) throws(PatternError) -> Alternation {
    guard depth <= PatternParser.nestingLimit else {
      throw PatternError("maximum recursion depth exceeded", at: tokens.position, kind: .recursionError)
    }
    let start = tokens.position
    var verbose = verbose
    var branches: [Sequence] = []
    repeat {
      branches.append(
        try parseSequence(verbose: verbose, depth: depth, mayHoldGlobalFlags: depth == 0 && branches.isEmpty))
      // A global (?x) in the first branch holds for the ones that follow.
      if depth == 0 { verbose = flags.contains(.verbose) }
    } while try tokens.take("|")
    let width = branches.count == 1 ? branches[0].width : Width.either(branches.map(\.width))
    return Alternation(branches: branches, span: start..<tokens.position, width: width.capped)
  }

  /// Items up to `|`, `)` or the end.
  mutating func parseSequence(
    verbose: Bool, depth: Int, mayHoldGlobalFlags: Bool = false
  ) throws(PatternError) -> Sequence {
    let start = tokens.position
    var verbose = verbose
    var nodes: [Node] = []
    while let token = tokens.next, token != "|", token != ")" {
      let here = tokens.position
      _ = try tokens.take()
      if verbose, try skipVerbose(token, from: here) { continue }
      if token.isEscape {
        nodes.append(try parseEscape(token, from: here))
        continue
      }
      switch UInt8(exactly: token.value) ?? 0 {
      case UInt8(ascii: "["):
        nodes.append(try parseSet(from: here))
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
        try parseRepetition(token, from: here, of: &nodes)
      case UInt8(ascii: "."):
        nodes.append(Node(kind: .anyCharacter, span: here..<tokens.position))
      case UInt8(ascii: "("):
        let isFirst = mayHoldGlobalFlags && nodes.isEmpty
        let node = try parseGroup(from: here, verbose: &verbose, depth: depth, mayBeGlobalFlags: isFirst)
        if let node { nodes.append(node) }
      case UInt8(ascii: "^"):
        nodes.append(Node(kind: .anchor(.lineStart), span: here..<tokens.position))
      case UInt8(ascii: "$"):
        nodes.append(Node(kind: .anchor(.lineEnd), span: here..<tokens.position))
      default:
        nodes.append(Node(kind: .literal(token.value), span: here..<tokens.position))
      }
    }
    let width = nodes.reduce(Width.zero) { $0.adding($1.width) }
    return Sequence(nodes: nodes, span: start..<tokens.position, width: width)
  }

  /// Blanks and comments of verbose mode. Unlike PCRE2's, Python's blanks are ASCII, and an escaped newline does not end
  /// a comment.
  private mutating func skipVerbose(_ token: Token, from start: Int) throws(PatternError) -> Bool {
    guard let character = token.plain else { return false }
    if character == 0x20 || (0x09...0x0D).contains(character) {
      if let last = trivia.last, last.kind == .whitespace, last.span.upperBound == start {
        trivia[trivia.count - 1] = Trivia(kind: .whitespace, span: last.span.lowerBound..<tokens.position)
      } else {
        trivia.append(Trivia(kind: .whitespace, span: start..<tokens.position))
      }
      return true
    }
    guard character == 0x23 else { return false }
    while let skipped = try tokens.take(), skipped != "\n" {}
    trivia.append(Trivia(kind: .comment, span: start..<tokens.position))
    return true
  }
}

extension PatternTree {
  /// Parses a pattern.
  ///
  /// - Parameters:
  ///   - source: the code points of a str, or the bytes of a bytes object widened.
  ///   - isText: whether the pattern is a str.
  ///   - flags: the `flags` argument of `re.compile`.
  /// - Throws: what CPython 3.11 raises, as data.
  public init(parsing source: [UInt32], isText: Bool = true, flags: RegexFlags = []) throws(PatternError) {
    var parser = try PatternParser(source, isText: isText, flags: flags)
    do throws(PatternError) {
      self = try parser.parse()
    } catch {
      throw error.after(parser.warnings)
    }
  }
}
