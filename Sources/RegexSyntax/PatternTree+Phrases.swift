// This file joins patterns as `re.Scanner` does: each phrase in a group of its own, whose numbers count the phrases. The
// phrases keep the numbers of the groups inside them, so that a number may stand for two groups; CPython has it so.

extension PatternTree {
  /// Joins phrases that were parsed alone.
  ///
  /// - Parameter flags: the argument `flags` of `re.Scanner`. What the phrases set for themselves is lost, and without
  ///   the flag UNICODE letters are those of ASCII.
  /// - Returns: nil where CPython finds the outcome invalid: without phrases, or with more groups in one than phrases.
  public init?(phrases: [PatternTree], flags: RegexFlags) {
    guard let first = phrases.first, phrases.allSatisfy({ $0.groupCount <= phrases.count }) else { return nil }
    let branches = phrases.enumerated().map { index, phrase in
      let group = Group(
        number: index + 1, name: nil, isAtomic: false, added: [], removed: [], body: phrase.body)
      return Sequence(
        nodes: [Node(kind: .group(group), span: phrase.body.span)], span: phrase.body.span, width: phrase.body.width)
    }
    let span = first.body.span
    let width = Width.either(branches.map(\.width))
    let choice = Group(
      number: nil, name: nil, isAtomic: false, added: flags.contains(.unicode) ? [] : .ascii, removed: [],
      body: Alternation(branches: branches, span: span, width: width))
    let whole = Sequence(nodes: [Node(kind: .group(choice), span: span)], span: span, width: width)
    self.init(
      source: [], isText: first.isText, flags: flags, body: Alternation(branches: [whole], span: span, width: width),
      groupCount: phrases.count, names: [], warnings: phrases.flatMap(\.warnings), trivia: [])
  }
}
