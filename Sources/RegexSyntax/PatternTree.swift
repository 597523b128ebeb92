// This file defines the syntax tree of a pattern. It keeps the shape that the author wrote, every node with its span, so
// that explanations, diagrams and the debugger can point at the source; what CPython folds together while parsing
// (`a|b` into a set, common prefixes) is left to the few places that want to see it.

/// A parsed pattern.
public struct PatternTree: Sendable {
  /// The pattern as code points, or as bytes widened.
  public let source: [UInt32]
  /// False for a bytes pattern.
  public let isText: Bool
  /// Everything that Python's `Pattern.flags` shows, inline global flags included.
  public let flags: RegexFlags
  public let body: Alternation
  /// Capture groups, without group 0.
  public let groupCount: Int
  /// Named groups in the order of their numbers.
  public let names: [GroupName]
  public let warnings: [PatternWarning]
  /// Comments, skipped blanks and global flags: source that is no node.
  public let trivia: [Trivia]
}

/// A name and the group that has it.
public struct GroupName: Sendable, Hashable {
  /// Two names are the same if their code points are; a `String` would compare them by canonical equivalence.
  public let codePoints: [UInt32]
  public let group: Int

  public var text: String { PythonText.string(codePoints) }
}

/// Source that leaves no node.
public struct Trivia: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case comment
    case whitespace
    case globalFlags(RegexFlags)
  }
  public let kind: Kind
  public let span: Range<Int>
}

/// Branches of which the first that leads to a match is taken; a body without `|` has one.
public struct Alternation: Sendable, Hashable {
  public let branches: [Sequence]
  public let span: Range<Int>
  public let width: Width
}

/// Items that follow each other.
public struct Sequence: Sendable, Hashable {
  public let nodes: [Node]
  public let span: Range<Int>
  public let width: Width
}

/// One item of a pattern.
public struct Node: Sendable, Hashable {
  public let kind: Kind
  /// Code-point offsets into the source.
  public let span: Range<Int>

  public enum Kind: Sendable, Hashable {
    case literal(UInt32)
    /// `.`
    case anyCharacter
    case set(CharacterSet)
    case anchor(Anchor)
    case group(Group)
    case lookaround(Lookaround)
    case backreference(Backreference)
    case conditional(Conditional)
    indirect case repetition(Repetition)
  }
}

/// `[a-z_]`, or a lone `\d`.
public struct CharacterSet: Sendable, Hashable {
  public let isNegated: Bool
  public let items: [Item]
  /// False for an escape that stands alone.
  public let isBracketed: Bool

  public struct Item: Sendable, Hashable {
    public let kind: Kind
    public let span: Range<Int>
  }

  public enum Kind: Sendable, Hashable {
    case literal(UInt32)
    case range(UInt32, UInt32)
    case category(Category)
  }
}

/// `\d \D \s \S \w \W`
public struct Category: Sendable, Hashable {
  public enum Base: Sendable, Hashable { case digit, space, word }
  public let base: Base
  public let isNegated: Bool
}

/// Items that match between characters.
public enum Anchor: Sendable, Hashable {
  /// `^`
  case lineStart
  /// `$`
  case lineEnd
  /// `\A`
  case start
  /// `\Z`
  case end
  /// `\b`
  case wordBoundary
  /// `\B`
  case notWordBoundary
}

/// `(...)`, `(?:...)`, `(?P<name>...)`, `(?>...)`, `(?i-s:...)`.
public struct Group: Sendable, Hashable {
  /// The group's number; nil if it does not capture.
  public let number: Int?
  public let name: GroupName?
  public let isAtomic: Bool
  public let added: RegexFlags
  public let removed: RegexFlags
  public let body: Alternation
}

/// `(?=...)`, `(?!...)`, `(?<=...)`, `(?<!...)`.
public struct Lookaround: Sendable, Hashable {
  public let isBehind: Bool
  public let isNegative: Bool
  public let body: Alternation
}

/// `\1`, `(?P=name)`.
public struct Backreference: Sendable, Hashable {
  public let group: Int
  public let isNamed: Bool
  /// Width of the group referred to.
  public let width: Width
}

/// `(?(1)yes|no)`.
public struct Conditional: Sendable, Hashable {
  public let group: Int
  public let yes: Sequence
  public let no: Sequence?
}

/// `x*`, `x{2,5}?`, `x++`.
public struct Repetition: Sendable, Hashable {
  public enum Mode: Sendable, Hashable { case greedy, lazy, possessive }
  public let body: Node
  public let minimum: UInt64
  /// Nil without a bound.
  public let maximum: UInt64?
  public let mode: Mode
}
