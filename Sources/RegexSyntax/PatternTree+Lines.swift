// This file rewrites a tree so that it finds in a text of many lines what it would find in each line alone. One search over
// a large block then serves for thousands of lines, most of which do not match.

extension PatternTree {
  /// A pattern that never matches a line feed and takes the start and the end of a line for those of the text; nil where
  /// it speaks of line feeds in a way that is not worth it, such as a literal one.
  ///
  /// The lines of the subject are separated by line feeds; the last one has none.
  public var forLines: PatternTree? {
    guard isText else { return nil }
    return rewritten(isText: true, forcing: .multiline) { node, flags in
      switch node.kind {
      case .literal(let value): return value == lineFeed ? nil : node
      case .anyCharacter:
        guard flags.contains(.dotAll) else { return node }
        let set = CharacterSet(isNegated: true, items: [node.lineFeedItem], isBracketed: true)
        return Node(kind: .set(set), span: node.span)
      case .set(let set): return set.forLines(node, flags).map { Node(kind: .set($0), span: node.span) }
      case .anchor(.start): return Node(kind: .anchor(.lineStart), span: node.span)
      case .anchor(.end): return Node(kind: .anchor(.lineEnd), span: node.span)
      case .anchor(.notWordBoundary): return node.outsideEmptyLines
      default: return node
      }
    }
  }
}

private let lineFeed: UInt32 = 0x0A

extension Node {
  fileprivate var lineFeedItem: CharacterSet.Item { CharacterSet.Item(kind: .literal(lineFeed), span: span) }

  /// `(?:(?!^$)...)`: Python 3.11 finds no `\B` in an empty text.
  fileprivate var outsideEmptyLines: Node {
    let edges = [Anchor.lineStart, .lineEnd].map { Node(kind: .anchor($0), span: span) }
    let empty = Lookaround(isBehind: false, isNegative: true, body: alternation(edges))
    let body = alternation([Node(kind: .lookaround(empty), span: span), self])
    let group = Group(number: nil, name: nil, isAtomic: false, added: [], removed: [], body: body)
    return Node(kind: .group(group), span: span)
  }

  private func alternation(_ nodes: [Node]) -> Alternation {
    Alternation(branches: [Sequence(nodes: nodes, span: span, width: .zero)], span: span, width: .zero)
  }
}

extension CharacterSet {
  /// The set without the line feed.
  fileprivate func forLines(_ node: Node, _ flags: RegexFlags) -> CharacterSet? {
    if isNegated { return CharacterSet(isNegated: true, items: items + [node.lineFeedItem], isBracketed: true) }
    // `\W` alone is what is not in `[\w\n]`.
    if items.count == 1, case .category(let category) = items[0].kind, category.isNegated {
      let opposite = Item(
        kind: .category(Category(base: category.base, isNegated: false)), span: items[0].span)
      return CharacterSet(isNegated: true, items: [opposite, node.lineFeedItem], isBracketed: true)
    }
    var result: [Item] = []
    func add(_ low: UInt32, _ high: UInt32, _ span: Range<Int>) {
      guard low <= lineFeed, high >= lineFeed else {
        result.append(Item(kind: .range(low, high), span: span))
        return
      }
      if low < lineFeed { result.append(Item(kind: .range(low, lineFeed &- 1), span: span)) }
      if high > lineFeed { result.append(Item(kind: .range(lineFeed &+ 1, high), span: span)) }
    }
    for item in items {
      switch item.kind {
      case .literal(let value): add(value, value, item.span)
      case .range(let low, let high): add(low, high, item.span)
      case .category(let category):
        // Of the six, `\s`, `\D` and `\W` hold the line feed.
        switch (category.base, category.isNegated) {
        case (.space, true), (.digit, false), (.word, false): result.append(item)
        case (.space, false):
          let spaces = flags.contains(.ascii) ? CodePointRanges.asciiSpace : .unicodeSpace
          for range in spaces.ranges { add(range.lowerBound, range.upperBound, item.span) }
        case (.digit, true), (.word, true): return nil
        }
      }
    }
    return result.isEmpty ? nil : CharacterSet(isNegated: false, items: result, isBracketed: true)
  }
}
