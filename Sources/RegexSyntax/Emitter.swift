// This file defines the emitter: it writes a tree as a PCRE2 pattern. Nothing is passed through. Names become numbers,
// blanks and comments vanish, every shorthand on which the engines disagree is spelled out, and flags are resolved here:
// `^`, `$` and `.` are written as the item they mean, for a pattern that PCRE2 compiles with MULTILINE and DOTALL always on.

/// How to write a pattern.
public struct EmitterOptions: Sendable {
  /// `\w` and `\b` of the library mean what Python means by them. True up to PCRE2 10.42; from 10.43 on they include
  /// marks and connectors.
  public var hasPythonWords = true
  /// Alternations of this many plain words are written as a tree of their common prefixes. The debugger sets it to
  /// `Int.max`, to see the branches as written.
  public var factoringThreshold = 24

  public init() {}
}

/// The flags in force at a place.
struct Mode {
  var ignoresCase: Bool
  var isUnicode: Bool
  var isMultiline: Bool
  var dotMatchesAll: Bool
  var isLocale: Bool

  init(_ flags: RegexFlags, isText: Bool) {
    ignoresCase = flags.contains(.ignoreCase)
    isUnicode = isText && !flags.contains(.ascii)
    isMultiline = flags.contains(.multiline)
    dotMatchesAll = flags.contains(.dotAll)
    isLocale = !isText && flags.contains(.locale)
  }
}

/// Writes one tree.
struct Emitter {
  let tree: PatternTree
  let options: EmitterOptions
  /// The pattern is compiled with Unicode properties, so ASCII places have to spell their classes out.
  let usesUnicodeProperties: Bool
  var bytes: [UInt8] = []
  var map = SourceMap()
  var needsPlainStart = false

  /// Emitted patterns longer than this are refused: PCRE2's compiled form ends near 64 KiB anyway.
  static let largestPattern = 4 << 20

  init(_ tree: PatternTree, options: EmitterOptions) {
    self.tree = tree
    self.options = options
    usesUnicodeProperties = tree.isText && tree.usesUnicode
  }

  mutating func emit() throws(PatternError) -> EmittedPattern {
    try emit(tree.body, tree.flags)
    if tree.misleadsStart { needsPlainStart = true }
    let mode = Mode(tree.flags, isText: tree.isText)
    return EmittedPattern(
      bytes: bytes, isUTF: tree.isText, usesUnicodeProperties: usesUnicodeProperties,
      isCaseless: isNativelyCaseless(mode), needsPlainStart: needsPlainStart, map: map)
  }

  /// Whether PCRE2's caseless matching is on in a place. Not for ASCII rules on text: PCRE2 would still hold `k` and the
  /// Kelvin sign equal.
  func isNativelyCaseless(_ mode: Mode) -> Bool {
    mode.ignoresCase && (mode.isUnicode || !tree.isText)
  }

  mutating func emit(_ alternation: Alternation, _ flags: RegexFlags) throws(PatternError) {
    if alternation.branches.count >= options.factoringThreshold, let words = Emitter.words(alternation) {
      map.note(alternation.span, at: bytes.count)
      let mode = Mode(flags, isText: tree.isText)
      emitWords(words[...], from: 0, mode, depth: 0)
      return
    }
    let branches = alternation.effectiveBranches(Mode(flags, isText: tree.isText))
    if branches.isEmpty { write("(?!)") }
    for (index, branch) in branches.enumerated() {
      if index > 0 {
        map.note(alternation.span, at: bytes.count)
        write("|")
      }
      try emit(branch, flags)
    }
  }

  mutating func emit(_ sequence: Sequence, _ flags: RegexFlags) throws(PatternError) {
    for node in sequence.nodes { try emit(node, flags) }
  }

  /// Writes a node so that a quantifier behind it would hold for the whole of it.
  mutating func emit(_ node: Node, _ flags: RegexFlags) throws(PatternError) {
    guard bytes.count < Emitter.largestPattern else { throw PatternError.tooLarge(at: node.span.lowerBound) }
    map.note(node.span, at: bytes.count)
    let mode = Mode(flags, isText: tree.isText)
    switch node.kind {
    case .literal(let value): emitLiteral(value, mode)
    case .anyCharacter: write(mode.dotMatchesAll ? "." : "\\N")
    case .set(let set): emitSet(set, mode)
    case .anchor(let anchor): emitAnchor(anchor, mode)
    case .group(let group): try emitGroup(group, node.span, flags, mode)
    case .lookaround(let lookaround): try emitLookaround(lookaround, node.span, flags)
    case .backreference(let reference): write("\\g{\(reference.group)}")
    case .conditional(let conditional):
      write("(?(\(conditional.group))")
      try emit(conditional.yes, flags)
      if let no = conditional.no {
        map.note(node.span, at: bytes.count)
        write("|")
        try emit(no, flags)
      }
      map.note(node.span, at: bytes.count)
      write(")")
    case .repetition(let repetition): try emitRepetition(repetition, node.span, flags)
    }
  }

  private mutating func emitGroup(
    _ group: Group, _ span: Range<Int>, _ flags: RegexFlags, _ mode: Mode
  ) throws(PatternError) {
    let inner = flags.scoped(adding: group.added, removing: group.removed)
    let innerMode = Mode(inner, isText: tree.isText)
    if group.number != nil {
      write("(")
    } else if group.isAtomic {
      write("(?>")
    } else if isNativelyCaseless(mode) == isNativelyCaseless(innerMode) {
      write("(?:")
    } else {
      write(isNativelyCaseless(innerMode) ? "(?i:" : "(?-i:")
    }
    try emit(group.body, inner)
    map.note(span, at: bytes.count)
    write(")")
  }

  private mutating func emitLookaround(
    _ lookaround: Lookaround, _ span: Range<Int>, _ flags: RegexFlags
  ) throws(PatternError) {
    write("(?" + (lookaround.isBehind ? "<" : "") + (lookaround.isNegative ? "!" : "="))
    try emit(lookaround.body, flags)
    map.note(span, at: bytes.count)
    write(")")
  }

  private mutating func emitAnchor(_ anchor: Anchor, _ mode: Mode) {
    switch anchor {
    case .lineStart: write(mode.isMultiline ? "^" : "\\A")
    case .lineEnd: write(mode.isMultiline ? "$" : "\\Z")
    case .start: write("\\A")
    case .end: write("\\z")
    case .wordBoundary: emitWordBoundary(isNegated: false, mode)
    case .notWordBoundary: emitWordBoundary(isNegated: true, mode)
    }
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension PatternError {
  static func tooLarge(at position: Int?) -> PatternError {
    PatternError("the pattern is too large for this engine", at: position, kind: .limit)
  }
}

extension PatternTree {
  /// Writes the pattern for PCRE2.
  ///
  /// - Throws: `PatternError` of kind `limit` if it cannot be said there, such as a group repeated 100,000 times.
  public func emitted(_ options: EmitterOptions = EmitterOptions()) throws(PatternError) -> EmittedPattern {
    var emitter = Emitter(self, options: options)
    return try emitter.emit()
  }
}
