// This file changes patterns: parts dropped, repetitions loosened or tightened, classes turned round, groups that no
// longer capture. A change after which the pattern is read as the same one is left out.

import Lessons
import RegexSyntax

struct PatternMutator {
  private let source: [UInt32]
  private let tree: PatternTree
  private var changes: [(range: Range<Int>, replacement: String)] = []
  /// Whether it can be seen how much a repetition takes: not where only a match as such is asked for.
  private var showsLengths: Bool

  /// Edits of the answer to a pattern exercise.
  static func edits(ofAnswer bytes: [UInt8]) -> [MutantEdit] {
    let text = Array(PatternTrial.pattern(in: bytes).utf8)
    guard !text.isEmpty, let start = bytes.indices.first(where: { bytes[$0...].starts(with: text) }) else { return [] }
    return edits(text, at: start, flags: [], isWhole: false)
  }

  /// Edits of the pattern whose first byte stands at `offset` of a text.
  ///
  /// - Parameter isWhole: it is used by `fullmatch`, so that only the text's end can follow it.
  static func edits(_ pattern: [UInt8], at offset: Int, flags: RegexFlags, isWhole: Bool) -> [MutantEdit] {
    let scalars = Array(String(decoding: pattern, as: UTF8.self).unicodeScalars)
    let source = scalars.map(\.value)
    guard let tree = try? PatternTree(parsing: source, flags: flags) else { return [] }
    var mutator = PatternMutator(source: source, tree: tree, showsLengths: !isWhole || tree.groupCount > 0)
    mutator.visit(tree.body, follow: isWhole ? [.textEnd] : nil)
    for item in tree.trivia {
      if case .globalFlags = item.kind { mutator.drop(item.span) }
    }
    let original = tree.debugDump
    var places = [0]
    for scalar in scalars { places.append(places[places.count - 1] + UTF8.width(scalar)) }
    return mutator.changes.compactMap { range, replacement in
      var changed = source
      changed.replaceSubrange(range, with: replacement.unicodeScalars.map(\.value))
      guard !changed.isEmpty, let other = try? PatternTree(parsing: changed, flags: flags),
        other.debugDump != original || other.names != tree.names
      else { return nil }
      let place = (offset + places[range.lowerBound])..<(offset + places[range.upperBound])
      return MutantEdit(kind: .pattern, range: place, replacement: replacement)
    }
  }

  private init(source: [UInt32], tree: PatternTree, showsLengths: Bool) {
    self.source = source
    self.tree = tree
    self.showsLengths = showsLengths
  }

  private mutating func replace(_ range: Range<Int>, by text: String) { changes.append((range, text)) }
  private mutating func drop(_ range: Range<Int>) { replace(range, by: "") }

  private func text(_ range: Range<Int>) -> String { PythonText.string(Array(source[range])) }

  // MARK: The tree

  /// - Parameter follow: what can come next; nil where that is not known.
  private mutating func visit(_ alternation: Alternation, follow: [CharacterReach.Next]?) {
    let branches = alternation.branches
    if branches.count > 1 {
      for (index, branch) in branches.enumerated() {
        let isLast = index == branches.count - 1
        drop(
          isLast
            ? (branch.span.lowerBound - 1)..<branch.span.upperBound
            : branch.span.lowerBound..<(branch.span.upperBound + 1))
      }
    }
    for branch in branches { visit(branch, follow: follow) }
  }

  private mutating func visit(_ sequence: Sequence, follow: [CharacterReach.Next]?) {
    var run: [Node] = []
    for (index, node) in sequence.nodes.enumerated() {
      if case .literal = node.kind {
        run.append(node)
        continue
      }
      finish(run)
      run = []
      visit(node, follow: CharacterReach.next(sequence.nodes[(index + 1)...], then: follow))
    }
    finish(run)
  }

  /// Neighbouring plain characters are dropped together, and at their ends what is not part of a word; an escaped dot
  /// becomes a dot.
  private mutating func finish(_ run: [Node]) {
    guard let first = run.first, let last = run.last else { return }
    drop(first.span.lowerBound..<last.span.upperBound)
    if run.count > 1 {
      for end in [first, last] {
        if case .literal(let value) = end.kind, !Unicode.Scalar(value).isWordCharacter { drop(end.span) }
      }
    }
    for node in run where text(node.span) == "\\." { replace(node.span, by: ".") }
  }

  private mutating func visit(_ node: Node, follow: [CharacterReach.Next]?) {
    switch node.kind {
    case .literal: if text(node.span) == "\\." { replace(node.span, by: ".") }
    case .anyCharacter, .anchor, .backreference: drop(node.span)
    case .set(let set): visit(set, node.span)
    case .group(let group): visit(group, node.span, follow: follow)
    case .lookaround(let lookaround):
      drop(node.span)
      let mark = node.span.lowerBound + (lookaround.isBehind ? 3 : 2)
      replace(mark..<(mark + 1), by: lookaround.isNegative ? "=" : "!")
      let outside = showsLengths
      showsLengths = showsLengths && lookaround.body.hasGroups
      visit(lookaround.body, follow: nil)
      showsLengths = outside
    case .conditional(let conditional):
      visit(conditional.yes, follow: follow)
      if let no = conditional.no { visit(no, follow: follow) }
    case .repetition(let repetition): visit(repetition, node.span, follow: follow)
    }
  }

  private mutating func visit(_ set: CharacterSet, _ span: Range<Int>) {
    guard set.isBracketed else {
      // `\d` and `\D`
      let letter = (span.upperBound - 1)..<span.upperBound
      let own = text(letter)
      return replace(letter, by: own == own.lowercased() ? own.uppercased() : own.lowercased())
    }
    let inside = span.lowerBound + 1
    if set.isNegated { drop(inside..<(inside + 1)) } else { replace(inside..<inside, by: "^") }
    if set.items.count > 1 { for item in set.items { drop(item.span) } }
  }

  private mutating func visit(_ group: Group, _ span: Range<Int>, follow: [CharacterReach.Next]?) {
    if group.number != nil { replace(span.lowerBound..<group.body.span.lowerBound, by: "(?:") }
    visit(group.body, follow: follow)
  }

  private mutating func visit(_ repetition: Repetition, _ span: Range<Int>, follow: [CharacterReach.Next]?) {
    let body = repetition.body
    let mark = body.span.upperBound..<span.upperBound
    let suffix: String =
      switch repetition.mode {
      case .greedy: ""
      case .lazy: "?"
      case .possessive: "+"
      }
    drop(span)
    drop(mark)
    if showsLengths, repetition.mode != .possessive, repetition.maximum != repetition.minimum,
      !CharacterReach.areApart(body, follow)
    {
      if repetition.mode == .lazy {
        drop((span.upperBound - 1)..<span.upperBound)
      } else {
        replace(span.upperBound..<span.upperBound, by: "?")
      }
    }
    switch (repetition.minimum, repetition.maximum) {
    case (0, nil): replace(mark, by: "+" + suffix)
    case (1, nil): replace(mark, by: "*" + suffix)
    case (0, 1?): break
    case (let minimum, let maximum) where minimum == maximum: replace(mark, by: "+" + suffix)
    case (let minimum, let maximum):
      let low = Int(clamping: minimum)
      let high = maximum.map { Int(clamping: $0) }
      if low > 0 { replace(mark, by: "{\(low - 1),\(high.map(String.init) ?? "")}" + suffix) }
      if let high, high < Int.max { replace(mark, by: "{\(low),\(high + 1)}" + suffix) }
    }
    switch body.kind {
    case .literal: if text(body.span) == "\\." { replace(body.span, by: ".") }
    default: visit(body, follow: nil)
    }
  }
}

extension Alternation {
  fileprivate var hasGroups: Bool { branches.contains { $0.nodes.contains(where: \.hasGroups) } }
}

extension Node {
  fileprivate var hasGroups: Bool {
    switch kind {
    case .group(let group): group.number != nil || group.body.hasGroups
    case .lookaround(let lookaround): lookaround.body.hasGroups
    case .repetition(let repetition): repetition.body.hasGroups
    case .literal, .anyCharacter, .set, .anchor, .backreference, .conditional: false
    }
  }
}
