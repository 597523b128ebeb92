// This file collects the changes that make a solution out of the learner's text, each of which can be made without the
// others.

import SourceText

/// Collects the changes.
struct CodeChanges {
  let comparison: CodeComparison
  private(set) var found: [CodeChange] = []
  /// Whether all differences could be written as changes.
  private(set) var isComplete = true
  /// Names that stand for each other, as the programs use them, with how often they do.
  private(set) var names: [String: [String: Int]] = [:]

  /// - Parameters:
  ///   - own: the learner's program.
  ///   - other: a solution.
  init(_ comparison: CodeComparison, _ own: [CodeNode], _ other: [CodeNode]) {
    self.comparison = comparison
    compareBlocks(own, other, BlockPlace(column: 0, offset: 0), shift: 0)
  }

  /// Where the statements of a block stand.
  private struct BlockPlace {
    var column: Int
    /// Where the first one would be put.
    var offset: Int
  }

  // MARK: Blocks

  private mutating func compareBlocks(_ a: [CodeNode], _ b: [CodeNode], _ place: BlockPlace, shift: Int) {
    var place = place
    if let first = a.first {
      place.column = column(first)
      place.offset = lineStart(first.range.lowerBound)
      if !standsAlone(first), first.form != .clause || a.count != b.count {
        if a.map(\.key) != b.map(\.key) { compareInline(a, b) }
        return
      }
    }
    // The own statement before the present place.
    var previous: CodeNode?
    for step in comparison.align(a, b).steps {
      switch step {
      case .match(let i, let j):
        previous = a[i]
        compare(a[i], b[j], shift: shift)
        place.offset = lineEnd(a[i].range.upperBound)
      case .delete(let i):
        let isClause = a[i].form == .clause
        let text = isClause ? "" : String(repeating: " ", count: place.column) + "pass\n"
        add(.deleted(a[i]), [(lines(a[i]), text)], shown: firstLine(a[i]), weight: a[i].size)
        place.offset = lineEnd(a[i].range.upperBound)
      case .insert(let j):
        insert(b[j], at: place, behind: previous, among: b[j].form == .clause ? a : nil, shift)
      case .wrap(let range, let j): wrap(Array(a[range]), b[j], &place, shift)
      case .unwrap(let i, let range): unwrap(a[i], Array(b[range]), &place, shift)
      }
    }
  }

  /// A body on the line of its header, `if x: return y`.
  private mutating func compareInline(_ a: [CodeNode], _ b: [CodeNode]) {
    guard a.count == b.count else {
      isComplete = false
      return
    }
    for (own, other) in zip(a, b) { compare(own, other, shift: 0) }
  }

  private mutating func insert(
    _ node: CodeNode, at place: BlockPlace, behind previous: CodeNode?, among clauses: [CodeNode]?, _ shift: Int
  ) {
    let text = moved(theirLines(node), from: theirColumn(node), to: place.column + shift)
    let isOpen = place.offset > 0 && comparison.own[place.offset - 1] != 0x0A
    let behind = place.offset
    let isBefore = previous == nil && behind < comparison.own.count && lineStart(behind) == behind
    let isBehindBlock = previous?.isCompound ?? false
    let shown =
      isBehindBlock && node.form != .clause
      ? firstLine(previous ?? node) : isBefore ? lineRange(behind) : lineRange(max(behind - 1, 0))
    add(
      .inserted(node, isBehindBlock ? .behindBlock : isBefore ? .before : .behind, among: clauses),
      [(behind..<behind, (isOpen ? "\n" : "") + text)],
      shown: shown,
      weight: node.size)
  }

  private mutating func wrap(_ inside: [CodeNode], _ node: CodeNode, _ place: inout BlockPlace, _ shift: Int) {
    guard let first = inside.first, let last = inside.last, let body = node.blocks.first, let start = body.first else {
      return
    }
    let header = theirText(node.range.lowerBound..<start.range.lowerBound)
    guard header.contains("\n") else { return isComplete = false }
    let range = lines(first).lowerBound..<lines(last).upperBound
    var changes = [
      (range.lowerBound..<range.lowerBound, moved(header, from: 0, to: place.column + shift, isFirst: true))
    ]
    changes += lineStarts(range).map { ($0..<$0, "    ") }
    var rest = ""
    for clause in node.blocks.dropFirst().joined() {
      rest += moved(theirLines(clause), from: theirColumn(clause), to: place.column + shift)
    }
    if !rest.isEmpty { changes.append((range.upperBound..<range.upperBound, rest)) }
    let weight = node.size - body.reduce(0) { $0 + $1.size }
    add(.wrapped(by: node), changes, shown: firstLine(first), weight: weight)
    compareBlocks(inside, body, place, shift: shift + 4)
    place.offset = range.upperBound
  }

  private mutating func unwrap(_ node: CodeNode, _ outside: [CodeNode], _ place: inout BlockPlace, _ shift: Int) {
    guard let body = node.blocks.first, let first = body.first, let last = body.last, standsAlone(first) else {
      return isComplete = false
    }
    let inner = lines(first).lowerBound..<lines(last).upperBound
    let step = column(first) - place.column
    var changes = [(lines(node).lowerBound..<inner.lowerBound, "")]
    changes += lineStarts(inner).map { ($0..<($0 + step), "") }
    let end = lines(node).upperBound
    if inner.upperBound < end { changes.append((inner.upperBound..<end, "")) }
    let weight = node.size - body.reduce(0) { $0 + $1.size }
    add(.unwrapped(node), changes, shown: firstLine(node), weight: weight)
    compareBlocks(body, outside, place, shift: shift - step)
    place.offset = end
  }

  // MARK: Nodes

  /// Of two statements or clauses that stand for each other.
  private mutating func compare(_ a: CodeNode, _ b: CodeNode, shift: Int) {
    note(a, b)
    if a.key == b.key { return noteNames(a, b) }
    guard comparison.isByParts(a, b) else {
      add(
        .replaced(a, by: b, .other), [(a.range, theirText(b.range))], shown: firstLine(a), weight: a.size + b.size)
      return
    }
    let roles = Self.roles(a)
    if a.parts.count == b.parts.count {
      for (index, pair) in zip(a.parts, b.parts).enumerated() {
        compareExpressions(
          pair.0, pair.1, roles.indices.contains(index) ? roles[index] : roles.last ?? .other, isInner: false)
      }
    } else {
      compareLists(a, b)
    }
    for (own, other) in zip(a.blocks, b.blocks) {
      // An empty list of clauses stands behind what is there.
      let isClauses = other.first?.form == .clause || own.first?.form == .clause
      let end = lineEnd(a.blocks.first?.last?.range.upperBound ?? a.range.upperBound)
      let place = BlockPlace(
        column: column(a) + (isClauses ? 0 : 4), offset: isClauses ? end : lineEnd(a.range.upperBound))
      compareBlocks(own, other, place, shift: shift)
    }
  }

  private static func roles(_ node: CodeNode) -> [CodeRole] {
    switch node.label {
    case "if", "while", "elif", "assert": [.condition]
    case "return": [.result]
    case "for": [.other, .iterable]
    case "raise", "raise from": [.raised]
    default: node.label.hasPrefix("except") ? [.caught] : [.other]
    }
  }

  private mutating func compareExpressions(_ a: CodeNode, _ b: CodeNode, _ role: CodeRole, isInner: Bool) {
    note(a, b)
    if a.key == b.key { return noteNames(a, b) }
    guard comparison.isByParts(a, b) else {
      let text = theirText(b.range)
      let isOpen = isInner && b.bindsLoosely && !text.hasPrefix("(")
      add(
        .replaced(a, by: b, role), [(a.range, isOpen ? "(\(text))" : text)], shown: a.range, weight: a.size + b.size)
      return
    }
    guard a.parts.count == b.parts.count else { return compareLists(a, b) }
    let isCall = a.label == "call"
    for (index, pair) in zip(a.parts, b.parts).enumerated() {
      let isCondition =
        a.label == "and" || a.label == "or" || a.label == "if else" && index == 1
        || a.label.hasPrefix("for ") && index > 1
      let role: CodeRole =
        isCondition
        ? .condition
        : isCall && index > 0
          ? .argument
          : a.label.hasPrefix("for ") && index == 1
            ? .iterable
            : role == .raised ? .raised : .other
      compareExpressions(pair.0, pair.1, role, isInner: !isCall || index == 0)
    }
  }

  /// Arguments, items and the like, of different number.
  private mutating func compareLists(_ a: CodeNode, _ b: CodeNode) {
    guard let separator = a.separator else {
      add(
        .replaced(a, by: b, .other), [(a.range, theirText(b.range))], shown: a.range, weight: a.size + b.size)
      return
    }
    var end: Int?
    for step in comparison.align(a.parts, b.parts, wraps: false).steps {
      switch step {
      case .match(let i, let j):
        compareExpressions(a.parts[i], b.parts[j], a.label == "call" ? .argument : .other, isInner: a.label != "call")
        end = a.parts[i].range.upperBound
      case .delete(let i):
        let part = a.parts[i].range
        let next = a.parts.indices.contains(i + 1) ? a.parts[i + 1].range.lowerBound : nil
        let isFirst = i == (a.label == "call" ? 1 : 0)
        let range = isFirst ? part.lowerBound..<(next ?? part.upperBound) : (end ?? part.lowerBound)..<part.upperBound
        add(.deletedPart(a.parts[i], of: a), [(range, "")], shown: a.range, weight: a.parts[i].size)
        if !isFirst { end = part.upperBound }
      case .insert(let j):
        let text = theirText(b.parts[j].range)
        let isFirst = end == nil || a.label == "call" && end == a.parts[0].range.upperBound
        let next = a.parts.dropFirst(a.label == "call" ? 1 : 0).first?.range.lowerBound
        let place = isFirst ? next ?? a.range.upperBound - 1 : end ?? a.range.upperBound - 1
        let whole = isFirst ? next == nil ? text : text + separator : separator + text
        add(.insertedPart(b.parts[j], of: a), [(place..<place, whole)], shown: a.range, weight: b.parts[j].size)
      case .wrap, .unwrap: break
      }
    }
  }

  private mutating func add(
    _ kind: CodeChange.Kind, _ changes: [(range: Range<Int>, text: String)], shown: Range<Int>, weight: Int
  ) {
    found.append(CodeChange(kind: kind, changes: changes, shown: shown, weight: weight))
  }

  // MARK: Names

  private mutating func note(_ a: CodeNode, _ b: CodeNode) {
    if let own = a.name, let other = b.name, own != other { names[other, default: [:]][own, default: 0] += 1 }
  }

  /// Of two nodes that are equal, as far as their names are known.
  private mutating func noteNames(_ a: CodeNode, _ b: CodeNode) {
    for (own, other) in zip(a.parts, b.parts) {
      note(own, other)
      noteNames(own, other)
    }
    for (own, other) in zip(a.blocks, b.blocks) {
      for (first, second) in zip(own, other) {
        note(first, second)
        noteNames(first, second)
      }
    }
  }
}

extension CodeNode {
  /// Whether it needs brackets inside of another expression.
  fileprivate var bindsLoosely: Bool {
    switch expression?.kind {
    case .binary, .boolean, .comparison, .conditional, .lambda, .unary, .named, .await, .yield, .tuple, .generator:
      true
    default: false
    }
  }
}
