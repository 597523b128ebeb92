// This file defines the program that Snip's own matcher runs: for patterns that PCRE2 matches by other rules than Python
// (see `PatternTree.needsOwnMatcher`) or cannot hold, and for searches whose steps have to be counted one by one.

/// A pattern as instructions for a backtracking machine. Numbers called slots stand in one array: first the marks of
/// the groups, two for each, group 0 included; then the group that closed last; then counters of loops.
public struct MatchProgram: Sendable {
  public internal(set) var instructions: [MatchInstruction] = []
  /// The bytes of all literals.
  public internal(set) var literals: [UInt8] = []
  public internal(set) var tests: [CharacterTest] = []
  public internal(set) var choices: [ChoiceTable] = []
  /// Groups, group 0 counted.
  public let groupCount: Int
  public internal(set) var slotCount: Int
  /// Subjects are UTF-8, not raw bytes.
  public let isText: Bool
  /// Bytes that a match can begin with; nil if it may be empty.
  public internal(set) var firstBytes: ByteSet?
  /// The first byte of a literal that every match holds.
  public internal(set) var requiredByte: UInt8?
  /// What the first character of a match has to pass in a search, see `PatternTree.searchFilter`.
  public internal(set) var searchFilter: CharacterTest?
  /// A match can begin nowhere but at the start of the text.
  public internal(set) var isAnchored = false

  /// The slot of the group that closed last.
  public var lastGroupSlot: Int { 2 &* groupCount }

  init(groupCount: Int, isText: Bool) {
    self.groupCount = groupCount
    self.isText = isText
    slotCount = 2 &* groupCount &+ 1
  }

  /// Notes with each run of characters the byte that has to stand behind it, where a literal follows.
  mutating func noteFollowingBytes() {
    for (place, instruction) in instructions.enumerated() {
      switch instruction.operation {
      case .greedyCharacters, .lazyCharacters, .possessiveCharacters:
        instructions[place].d = literalByte(at: place + 1)
      default: break
      }
    }
  }

  /// The first byte of the literal that is next, groups that open and close before it skipped; -1 if another instruction
  /// is.
  private func literalByte(at start: Int) -> Int {
    var place = start
    while instructions.indices.contains(place) {
      let instruction = instructions[place]
      switch instruction.operation {
      case .open, .close: place += 1
      case .jump where instruction.a > place: place = instruction.a
      case .literal: return Int(literals[instruction.a])
      default: return -1
      }
    }
    return -1
  }
}

/// One instruction. What `a` to `d` mean stands with each operation.
public struct MatchInstruction: Sendable {
  public enum Operation: UInt8, Sendable {
    case match
    case fail
    /// `b` literal bytes from `a` on.
    case literal
    /// One character of test `a`.
    case character
    /// The anchors; for the word boundaries `a` is the test of a word character.
    case start, lineStart, end, lineEnd, textEnd, wordBoundary, notWordBoundary
    /// Notes the position in slot `a`.
    case open
    /// Notes the position in slot `a`, and that group `b` closed last.
    case close
    case jump
    /// Goes on, and at `a` if that fails.
    case either
    /// Goes to `a`, and on if that fails.
    case eitherLazy
    /// The branches of choice table `a` that can begin with the next byte, in order.
    case choose
    /// `b` to `c` characters of test `a`; `d` is the byte that has to follow, or -1.
    case greedyCharacters, lazyCharacters, possessiveCharacters
    /// Sets the counter and the last place of a loop, slots `a` and `a + 1`.
    case loop
    /// A turn of the loop with slots from `a` on, from `b` to `c` of them; `d` is behind the loop.
    case greedyTurn, lazyTurn, possessiveTurn
    /// Ends a turn of a possessive loop, whose height of choices stands in slot `a + 2`, and goes to `b`.
    case possessiveTurnEnd
    /// Notes the height of the choices in slot `a`, and the position in `a + 1`.
    case mark
    /// Forgets the choices made since the mark in slot `a`.
    case commit
    /// The same, and goes back to the marked position.
    case commitAndReturn
    /// Goes on, and at `b` if that fails; slot `a` notes the height without that choice.
    case unless
    /// What must not match has matched: forgets the choices down to the height in slot `a`, and fails.
    case refuse
    /// Steps back `a` characters.
    case back
    /// Goes to `b` unless group `a` has taken part.
    case ifGroup
    /// What group `a` matched; `b` is 0 as it is, 1 by ASCII's lower case, 2 by Unicode's.
    case reference
  }

  public let operation: Operation
  public internal(set) var a: Int
  public internal(set) var b: Int
  public internal(set) var c: Int
  public internal(set) var d: Int

  init(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = -1) {
    self.operation = operation
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }
}

/// The branches of an alternation by the byte that they begin with.
public struct ChoiceTable: Sendable {
  /// Where the branches for each byte begin in `branches`, and where those of byte 255 end.
  public internal(set) var starts: [Int] = []
  public internal(set) var branches: [Int] = []
  /// What can be tried at the end of the text.
  public internal(set) var empty: Range<Int> = 0..<0

  /// The places in `branches` to try before a byte; nil is the end of the text.
  @inline(__always) public func range(before byte: UInt8?) -> Range<Int> {
    guard let byte else { return empty }
    return starts[Int(byte)]..<starts[Int(byte) &+ 1]
  }
}

/// A set of bytes.
public struct ByteSet: Sendable, Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  public init() {}

  @inline(__always) public func contains(_ byte: UInt8) -> Bool {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return words.3 & bit != 0
    }
  }

  public mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  public mutating func formUnion(_ other: ByteSet) {
    words = (
      words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2, words.3 | other.words.3
    )
  }

  /// The only byte; nil if there are none or several.
  public var only: UInt8? {
    var found: UInt8?
    for byte in UInt8.min...UInt8.max where contains(byte) {
      if found != nil { return nil }
      found = byte
    }
    return found
  }

  public static func == (left: ByteSet, right: ByteSet) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
