// This file says in plain words what a pattern means: a line for each part of it, indented as the parts lie in each other.

import RegexSyntax
import Terminal

/// The explanation of a pattern.
struct PatternExplanation {
  /// A part of the pattern and its meaning.
  struct Row: Equatable {
    let depth: Int
    /// The part as written.
    let part: String
    let meaning: String
  }

  private(set) var rows: [Row] = []
  private let tree: PatternTree

  init(_ tree: PatternTree) {
    self.tree = tree
    for (flag, letter, meaning) in PatternExplanation.flags where tree.flags.contains(flag) {
      rows.append(Row(depth: 0, part: "flag " + letter, meaning: meaning))
    }
    explain(tree.body, tree.flags, 0)
  }

  /// The rows in two columns; the meaning goes below its part where the screen is narrow.
  func lines(columns: Int) -> [InlineText] {
    let parts = rows.map { String(repeating: "  ", count: $0.depth + 1) + $0.part }
    let widest = parts.map { DisplayWidth.of($0) }.max() ?? 0
    let left = min(widest, columns / 2 - 2)
    var result: [InlineText] = []
    for (row, part) in zip(rows, parts) {
      let width = DisplayWidth.of(part)
      let isBeside = columns >= 60 && width <= left
      let hanging = isBeside ? left + 3 : 2 * row.depth + 6
      let start: InlineText
      if isBeside {
        start = InlineText(part, .code) + InlineText(String(repeating: " ", count: left + 3 - width))
      } else {
        result.append(InlineText(part, .code))
        start = InlineText(String(repeating: " ", count: hanging))
      }
      let indent = InlineText(String(repeating: " ", count: hanging))
      result += InlineText(row.meaning).wrapped(columns: columns, indent: start, hanging: indent)
    }
    return result
  }

  private static let flags: [(RegexFlags, String, String)] = [
    (.ignoreCase, "i", "letters match in either case"), (.multiline, "m", "^ and $ match at every line"),
    (.dotAll, "s", "a dot matches a line feed too"), (.verbose, "x", "blanks and comments do not count"),
    (.ascii, "a", "letters, digits and blanks are those of ASCII"),
  ]

  // MARK: Walking

  private mutating func explain(_ alternation: Alternation, _ flags: RegexFlags, _ depth: Int) {
    guard alternation.branches.count > 1 else {
      let isEmpty = alternation.branches.allSatisfy(\.nodes.isEmpty)
      if isEmpty { add(alternation.span, "nothing: the empty text", depth) }
      for branch in alternation.branches { explain(branch, flags, depth) }
      return
    }
    for (number, branch) in alternation.branches.enumerated() {
      explain(branch, flags, depth, label: number == 0 ? "either" : "or else")
    }
  }

  /// A branch with a word in front; the parts go below where there are several.
  private mutating func explain(_ branch: Sequence, _ flags: RegexFlags, _ depth: Int, label: String) {
    let start = rows.count
    explain(branch, flags, depth + 1)
    if rows.count == start {
      add(branch.span, "\(label) nothing", depth)
    } else if rows.count == start + 1 {
      rows[start] = Row(depth: depth, part: rows[start].part, meaning: "\(label) \(rows[start].meaning)")
    } else {
      let part = shown(branch.span)
      rows.insert(Row(depth: depth, part: part, meaning: "\(label) all of this:"), at: start)
    }
  }

  private mutating func explain(_ sequence: Sequence, _ flags: RegexFlags, _ depth: Int) {
    var rest = sequence.nodes[...]
    while let first = rest.first {
      // Characters that follow each other are one text.
      let run = rest.prefix { node in
        if case .literal = node.kind { true } else { false }
      }
      if let last = run.last, let text = literalText(run) {
        add(first.span.lowerBound..<last.span.upperBound, text, depth)
        rest = rest.dropFirst(run.count)
      } else {
        explain(first, flags, depth, times: "", span: first.span)
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func explain(_ node: Node, _ flags: RegexFlags, _ depth: Int, times: String, span: Range<Int>) {
    switch node.kind {
    case .literal(let value): add(span, PatternExplanation.text([value]) + times, depth)
    case .anyCharacter:
      add(span, (flags.contains(.dotAll) ? "any character" : "any character except a line feed") + times, depth)
    case .set(let set): add(span, meaning(of: set) + times, depth)
    case .anchor(let anchor): add(span, meaning(of: anchor, flags) + times, depth)
    case .backreference(let reference):
      add(span, "the text of \(groupName(reference.group)) once more" + times, depth)
    case .repetition(let repetition):
      let inner = self.times(repetition)
      explain(
        repetition.body, flags, depth, times: inner + (times.isEmpty ? "" : "," + times), span: span)
    case .group(let group):
      var words = group.number.map { groupName($0) } ?? "together"
      if group.isAtomic { words = "together, and nothing of it is given back" }
      let letters = PatternExplanation.letters(group.added)
      if !letters.isEmpty { words += ", with \(letters) on" }
      let lost = PatternExplanation.letters(group.removed)
      if !lost.isEmpty { words += ", with \(lost) off" }
      add(span, words + times + ":", depth)
      explain(group.body, flags.union(group.added).subtracting(group.removed), depth + 1)
    case .lookaround(let lookaround):
      let verb = lookaround.isNegative ? "does not" : "does"
      let words = lookaround.isBehind ? "stand before this place" : "follow from this place on"
      add(span, "only if this \(verb) \(words)\(times):", depth)
      explain(lookaround.body, flags, depth + 1)
    case .conditional(let conditional):
      add(span, "depends on whether \(groupName(conditional.group)) took part\(times):", depth)
      explain(conditional.yes, flags, depth + 1, label: "if so,")
      if let no = conditional.no { explain(no, flags, depth + 1, label: "if not,") }
    }
  }

  private mutating func add(_ span: Range<Int>, _ meaning: String, _ depth: Int) {
    rows.append(Row(depth: depth, part: shown(span), meaning: meaning))
  }

  private func shown(_ span: Range<Int>) -> String {
    let part = PythonText.string(tree.source[span.clamped(to: 0..<tree.source.count)])
    return VisibleText.show(part, keepingLineBreaks: false)
  }

  // MARK: Words

  /// The text that a run of characters stands for; nil where something else is among them.
  private func literalText(_ nodes: ArraySlice<Node>) -> String? {
    var points: [UInt32] = []
    for node in nodes {
      guard case .literal(let value) = node.kind else { return nil }
      points.append(value)
    }
    return points.isEmpty ? nil : PatternExplanation.text(points)
  }

  private func groupName(_ number: Int) -> String {
    let name = tree.names.first { $0.group == number }.map { " \($0.text)" } ?? ""
    return "group \(number)\(name)"
  }

  private static func text(_ points: [UInt32]) -> String {
    points.count == 1 ? character(points[0]) : "the text \(PythonText.repr(points))"
  }

  private static func character(_ point: UInt32) -> String {
    switch point {
    case 0x09: "a tab"
    case 0x0A: "a line feed"
    case 0x0D: "a carriage return"
    case 0x20: "a space"
    default: "the character \(PythonText.repr([point]))"
    }
  }

  private static func letters(_ flags: RegexFlags) -> String {
    let letters: [(RegexFlags, String)] = [
      (.ascii, "a"), (.ignoreCase, "i"), (.multiline, "m"), (.dotAll, "s"), (.unicode, "u"), (.verbose, "x"),
    ]
    return letters.filter { flags.contains($0.0) }.map(\.1).joined(separator: ", ")
  }

  private func meaning(of set: CharacterSet) -> String {
    if !set.isBracketed, let item = set.items.first { return PatternExplanation.meaning(of: item.kind, isAlone: true) }
    let items = set.items.map { PatternExplanation.meaning(of: $0.kind, isAlone: false) }.joined(separator: ", ")
    return set.isNegated ? "any character except: \(items)" : "one of: \(items)"
  }

  private static func meaning(of kind: CharacterSet.Kind, isAlone: Bool) -> String {
    switch kind {
    case .literal(let value): return (0x21...0x7E).contains(value) ? PythonText.string([value]) : character(value)
    case .range(let low, let high): return "\(bare(low)) to \(bare(high))"
    case .category(let category):
      let (one, none) =
        switch category.base {
        case .digit: ("a digit", "no digit")
        case .space: ("a blank", "no blank")
        case .word: ("a letter, a digit or _", "no letter, no digit and no _")
        }
      if !category.isNegated { return one }
      return isAlone ? "a character that is \(none)" : "what is \(none)"
    }
  }

  private static func bare(_ point: UInt32) -> String {
    String(PythonText.repr([point]).dropFirst().dropLast())
  }

  private func meaning(of anchor: Anchor, _ flags: RegexFlags) -> String {
    switch anchor {
    case .lineStart: flags.contains(.multiline) ? "at the start of a line" : "at the start of the text"
    case .lineEnd:
      flags.contains(.multiline) ? "at the end of a line" : "at the end of the text, or before a line feed that ends it"
    case .start: "at the start of the text"
    case .end: "at the very end of the text"
    case .wordBoundary: "at the edge of a word"
    case .notWordBoundary: "not at the edge of a word"
    }
  }

  /// `, one or more times, as many as possible`
  private func times(_ repetition: Repetition) -> String {
    let words =
      switch (repetition.minimum, repetition.maximum) {
      case (0, 1): "once or not at all"
      case (0, nil): "any number of times"
      case (1, nil): "one or more times"
      case (let low, nil): "\(low) or more times"
      case (1, 1): "once"
      case (let low, let high?): low == high ? "\(low) times" : "\(low) to \(high) times"
      }
    if repetition.minimum == repetition.maximum { return ", " + words }
    switch repetition.mode {
    case .greedy: return ", \(words)" + (repetition.maximum == 1 ? "" : ", as many as possible")
    case .lazy: return ", \(words), as few as possible"
    case .possessive: return ", \(words), giving nothing back"
    }
  }
}
