// This file collects the edits that may undo a mistake in a pattern: what is repeated, tied down, captured, escaped.

import RegexSyntax
import SourceText

struct PatternRepairs {
  private let source: [UInt32]
  private let tree: PatternTree
  private let clues: RepairClues
  private var found:
    [(kind: RepairKind, changes: [(range: Range<Int>, text: String)], shown: Range<Int>?, rank: Int?)] =
      []

  /// Edits of the pattern whose first byte stands at `offset` of a text.
  static func edits(_ pattern: [UInt8], at offset: Int, flags: RegexFlags, clues: RepairClues) -> [RepairEdit] {
    let scalars = Array(String(decoding: pattern, as: UTF8.self).unicodeScalars)
    guard let tree = try? PatternTree(parsing: scalars.map(\.value), flags: flags) else { return [] }
    var repairs = PatternRepairs(source: scalars.map(\.value), tree: tree, clues: clues)
    repairs.addWhole()
    repairs.visit(tree.body, isTop: true)
    var places = [offset]
    for scalar in scalars { places.append(places[places.count - 1] + UTF8.width(scalar)) }
    func bytes(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }
    return repairs.found.map { item in
      RepairEdit(
        item.kind, item.changes.map { (bytes($0.range), $0.text) }, shown: item.shown.map(bytes), rank: item.rank)
    }
  }

  /// The kind of mistake that a change of a pattern undoes.
  /// - Parameter before: the byte before it.
  static func kind(ofMutation old: String, _ new: String, before: UInt8?) -> RepairKind {
    let followsRepetition = before.map { "*+?}".utf8.contains($0) } ?? false
    switch (old, new) {
    case ("\\.", "."), (".", "\\."): return .bareDot
    case ("", "?"): return followsRepetition ? .greedy : .optional
    case ("?", ""): return followsRepetition ? .lazy : .optional
    case ("+", "*"), ("*", "+"): return .leastTurns
    case ("$", "\\Z"): return .dollar
    case ("^", ""), ("$", ""), ("\\A", ""), ("\\Z", ""), ("\\b", ""): return .tooTied
    case ("", "^"), ("", "$"), ("", "\\A"), ("", "\\Z"), ("", "\\b"), ("", "(?<!"), ("", "(?!"): return .missingEnds
    case ("(", "(?:"), ("(?:", "("): return .capture
    case ("", "+"), ("", "*"): return .onlyOne
    default: break
    }
    if old.isEmpty, new.hasPrefix("(") { return .missingPart }
    if let kind = kind(ofCharacters: old, new) { return kind }
    if old.hasPrefix("{") || new.hasPrefix("{") || ["+", "*", "?"].contains(old) { return .turns }
    return old.isEmpty ? .missingPart : new.isEmpty ? .extraPart : .part
  }

  /// Where both stand for one character: whether the old one takes more of them, or fewer.
  private static func kind(ofCharacters old: String, _ new: String) -> RepairKind? {
    func node(_ text: String) -> Node? {
      guard let tree = try? PatternTree(parsing: text.unicodeScalars.map(\.value), flags: []),
        tree.body.branches.count == 1, tree.body.branches[0].nodes.count == 1
      else { return nil }
      return tree.body.branches[0].nodes[0]
    }
    guard !old.isEmpty, !new.isEmpty, let own = node(old), let other = node(new),
      let reach = CharacterReach.compare(own, other)
    else { return nil }
    switch reach {
    case .more: return .tooWide
    case .fewer: return .tooNarrow
    case .other: return .otherCharacters
    }
  }

  private init(source: [UInt32], tree: PatternTree, clues: RepairClues) {
    self.source = source
    self.tree = tree
    self.clues = clues
  }

  private mutating func add(
    _ kind: RepairKind, _ changes: [(range: Range<Int>, text: String)], shown: Range<Int>?, rank: Int? = nil
  ) {
    found.append((kind, changes, shown, rank))
  }

  private mutating func add(
    _ kind: RepairKind, _ range: Range<Int>, _ text: String, shown: Range<Int>?, rank: Int? = nil
  ) {
    add(kind, [(range, text)], shown: shown, rank: rank)
  }

  private func text(_ range: Range<Int>) -> String { PythonText.string(Array(source[range])) }

  // MARK: The whole pattern

  private mutating func addWhole() {
    let end = source.count
    var start = 0
    for item in tree.trivia {
      if case .globalFlags = item.kind, item.span.lowerBound == start { start = item.span.upperBound }
    }
    let whole = start..<end
    let isChoice = tree.body.branches.count > 1
    let (open, close) = isChoice ? ("(?:", ")") : ("", "")
    let isTied = isTied
    for (first, last) in [
      ("^", ""), ("", "$"), ("^", "$"), ("\\b", ""), ("", "\\b"), ("\\b", "\\b"), ("\\A", "\\Z"),
      ("(?<!\\S)", "(?!\\S)"),
      ("(?<!\\w)", "(?!\\w)"), ("(?m)^", "$"), ("(?m)^", ""), ("(?m)", "$"),
    ] {
      if first.hasPrefix("(?m)"), start > 0 { continue }
      add(
        isTied ? .dollar : clues.actual == "no match" ? .part : .missingEnds,
        [(start..<start, first + open), (end..<end, close + last)].filter { !$0.1.isEmpty }, shown: whole)
    }
    if isChoice, let first = tree.body.branches.first, let last = tree.body.branches.last {
      addScope(first, last)
    }
    for (flag, kind) in [("(?i)", RepairKind.ignoredCase), ("(?m)", .lines), ("(?s)", .allCharacters)] {
      add(kind, 0..<0, flag, shown: whole)
    }
    addEnds(start, end)
    addRepetitions()
    addClassesEverywhere()
  }

  /// Whether the pattern says itself where its match begins and ends.
  private var isTied: Bool {
    tree.body.branches.allSatisfy { branch in
      guard let first = branch.nodes.first, let last = branch.nodes.last, first.span != last.span,
        case .anchor = first.kind, case .anchor = last.kind
      else { return false }
      return true
    }
  }

  /// Who forgets a `+` once forgets it everywhere.
  private mutating func addRepetitions() {
    var repeated: Set<Range<Int>> = []
    tree.visitNodes { node, _ in
      if case .repetition(let repetition) = node.kind { repeated.insert(repetition.body.span) }
    }
    var places: [String: [Range<Int>]] = [:]
    tree.visitNodes { node, _ in
      switch node.kind {
      case .set, .anyCharacter:
        if !repeated.contains(node.span) { places[self.text(node.span), default: []].append(node.span) }
      default: break
      }
    }
    for (_, spans) in places.sorted(by: { $0.key < $1.key }) where spans.count > 1 {
      // Two side by side are one number: a `+` behind the last of them does.
      let changes = spans.filter { span in !spans.contains { $0.lowerBound == span.upperBound } }
        .map { (range: $0.upperBound..<$0.upperBound, text: "+") }
      let doubles = spans.filter { span in spans.contains { $0.lowerBound == span.upperBound } }
      let merged = (changes + doubles.map { (range: $0, text: "") }).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      add(.onlyOne, merged, shown: spans[0], rank: 3)
    }
  }

  /// Who takes too wide a class once takes it everywhere.
  private mutating func addClassesEverywhere() {
    let narrower = [
      "\\w": ["\\d", "[a-z]", "[A-Z]", "[A-Za-z]", "[A-Za-z0-9]", "[a-z0-9]"], ".": ["\\w", "\\d", "\\S"],
      "\\S": ["\\w"],
    ]
    var places: [String: [Range<Int>]] = [:]
    tree.visitNodes { node, _ in
      switch node.kind {
      case .set, .anyCharacter: places[self.text(node.span), default: []].append(node.span)
      default: break
      }
    }
    for (own, spans) in places.sorted(by: { $0.key < $1.key }) where spans.count > 1 {
      for other in narrower[own] ?? [] {
        add(.tooWide, spans.map { ($0, other) }, shown: spans[0], rank: 3)
      }
    }
  }

  /// `^a|b$` means `^(?:a|b)$`.
  private mutating func addScope(_ first: Sequence, _ last: Sequence) {
    var start = first.span.lowerBound
    if case .anchor? = first.nodes.first?.kind { start = first.nodes.first?.span.upperBound ?? start }
    var end = last.span.upperBound
    if case .anchor? = last.nodes.last?.kind { end = last.nodes.last?.span.lowerBound ?? end }
    guard start <= end else { return }
    // The choice may reach less far on one side.
    for node in last.nodes.dropFirst() {
      let place = node.span.lowerBound
      add(.scope, [(start..<start, "(?:"), (place..<place, ")")], shown: first.span.lowerBound..<place)
    }
    for node in first.nodes.dropFirst() {
      let place = node.span.lowerBound
      add(.scope, [(place..<place, "(?:"), (end..<end, ")")], shown: place..<end)
    }
    add(.scope, [(start..<start, "(?:"), (end..<end, ")")], shown: first.span.lowerBound..<last.span.upperBound)
  }

  /// Anchors of the whole text where the text goes on, both at once.
  private mutating func addEnds(_ start: Int, _ end: Int) {
    guard let first = tree.body.branches.first?.nodes.first, let last = tree.body.branches.last?.nodes.last,
      case .anchor = first.kind, case .anchor = last.kind, first.span != last.span
    else { return }
    for mark in ["\\b", ""] {
      add(.tooTied, [(first.span, mark), (last.span, mark)], shown: start..<end)
    }
  }

  // MARK: Parts

  private mutating func visit(_ alternation: Alternation, isTop: Bool) {
    for branch in alternation.branches { visit(branch, alternation) }
  }

  private mutating func visit(_ sequence: Sequence, _ around: Alternation) {
    for (index, node) in sequence.nodes.enumerated() {
      let next = index + 1 < sequence.nodes.count ? sequence.nodes[index + 1] : nil
      visit(node, next: next)
      // A word that is found inside a longer one.
      if index > 0, !isTied, clues.actual != "no match" {
        for mark in ["\\b", "^", "$"] {
          add(.missingEnds, node.span.lowerBound..<node.span.lowerBound, mark, shown: node.span, rank: 4)
        }
      }
      if index == sequence.nodes.count - 1, case .literal = node.kind, sequence.nodes.count > 1 {
        add(.notTaken, node.span, "(?=\(text(node.span)))", shown: node.span)
      }
    }
  }

  private mutating func visit(_ node: Node, next: Node?) {
    let end = node.span.upperBound
    let own = text(node.span)
    switch node.kind {
    case .literal(let value):
      if value == 0x20 {
        for mark in ["*", "+", "?"] { add(.turns, end..<end, mark, shown: node.span) }
        add(.tooNarrow, node.span, "\\s*", shown: node.span)
        add(.tooNarrow, node.span, "\\s+", shown: node.span)
      } else {
        add(.optional, end..<end, "?", shown: node.span)
      }
    case .anyCharacter:
      add(.bareDot, node.span, "\\.", shown: node.span)
      for mark in ["+", "*"] { add(.onlyOne, end..<end, mark, shown: node.span) }
      addClasses(node.span, next, [])
    case .anchor(let anchor):
      add(.tooTied, node.span, "", shown: node.span)
      switch anchor {
      case .lineStart, .start:
        for mark in ["\\b", "\\A", "^"] { add(.tooTied, node.span, mark, shown: node.span) }
        add(.lines, 0..<0, "(?m)", shown: node.span, rank: 1)
      case .lineEnd, .end:
        for mark in ["\\b", "\\Z", "$"] { add(.tooTied, node.span, mark, shown: node.span) }
      case .wordBoundary:
        for mark in ["^", "$", "(?<!\\S)", "(?!\\S)"] { add(.missingEnds, node.span, mark, shown: node.span) }
      case .notWordBoundary: add(.tooTied, node.span, "\\b", shown: node.span)
      }
    case .set(let set):
      for mark in ["+", "*", "?"] { add(.onlyOne, end..<end, mark, shown: node.span) }
      visit(set, node.span, next)
    case .group(let group): visit(group, node.span)
    case .lookaround(let lookaround):
      let close = (end - 1)..<(end - 1)
      for mark in ["$", "\\b"] {
        add(
          .difference("what this asks for may go on behind it. Should it end there?", isVague: false), close, mark,
          shown: node.span, rank: 2)
      }
      visit(lookaround.body, isTop: false)
    case .repetition(let repetition): visit(repetition, node.span, own, next)
    case .backreference, .conditional: break
    }
  }

  private mutating func visit(_ set: CharacterSet, _ span: Range<Int>, _ next: Node?) {
    let own = text(span)
    guard set.isBracketed else {
      switch own {
      case "\\w":
        addClasses(
          span, next,
          [
            "[a-z]", "[A-Za-z]", "[A-Z]", "[A-Za-z0-9]", "[a-z0-9]", "[\\w-]", "[\\w.]", "[\\w ]", "[\\w']",
            "[^\\W\\d_]", "\\S", ".",
          ])
      case "\\d": addClasses(span, next, ["\\w", "[\\d.]", "[\\d,]", "[0-9]", "[1-9]"])
      case "\\S": addClasses(span, next, ["\\w", "."])
      case "\\s": addClasses(span, next, [" ", "[ \\t]"])
      case "\\D", "\\W": addClasses(span, next, [own.lowercased()])
      default: break
      }
      return
    }
    let close = (span.upperBound - 1)..<(span.upperBound - 1)
    if own.contains("A-z") {
      let changed = own.split(separator: "A-z", omittingEmptySubsequences: false).joined(separator: "A-Za-z")
      add(.tooWide, span, changed, shown: span)
    }
    if set.isNegated {
      add(.tooNarrow, (span.lowerBound + 1)..<(span.lowerBound + 2), "", shown: span)
      add(.tooWide, close, "\\n", shown: span)
    }
    for piece in ["-", "_", "'", ".", " ", "a-z", "A-Z", "0-9", ",", "\\w", "\\n"] where !own.contains(piece) {
      add(set.isNegated ? .tooWide : .tooNarrow, close, piece, shown: span, rank: 4)
    }
    if set.items.count > 1 { for item in set.items { add(.tooWide, item.span, "", shown: span, rank: 4) } }
  }

  /// Other characters in this place; `next` begins with the one at which to stop.
  private mutating func addClasses(_ span: Range<Int>, _ next: Node?, _ others: [String]) {
    let own = text(span)
    let isWide = own == "." || own == "\\w" || own == "\\S"
    for (index, other) in others.enumerated() where other != own {
      add(
        Self.kind(ofCharacters: own, other) ?? (isWide && index < 5 ? .tooWide : .tooNarrow), span, other, shown: span)
    }
    guard own == "." || own == "\\S" else { return }
    for other in ["\\w", "\\S", "\\d", "[^\\n]"] where other != own { add(.tooWide, span, other, shown: span) }
    if let next, case .literal = next.kind { add(.tooWide, span, "[^\(text(next.span))]", shown: span, rank: 2) }
  }

  // MARK: Groups and repetitions

  private mutating func visit(_ group: Group, _ span: Range<Int>) {
    let end = span.upperBound
    let open = span.lowerBound..<group.body.span.lowerBound
    if group.number != nil {
      add(.capture, open, "(?:", shown: span)
    } else if group.added.isEmpty, group.removed.isEmpty, !group.isAtomic {
      add(.capture, open, "(", shown: span)
      add(.capture, [(open, ""), ((end - 1)..<end, "")], shown: span)
    }
    add(.notTaken, open, "(?=", shown: span)
    add(.optional, end..<end, "?", shown: span)
    for mark in ["+", "*"] { add(.onlyOne, end..<end, mark, shown: span) }
    // What stands in every word of a choice may be one of them only.
    if group.body.branches.count > 1 {
      for branch in group.body.branches.dropLast() {
        add(.branch, branch.span.lowerBound..<(branch.span.upperBound + 1), "", shown: span)
      }
      for word in clues.words { add(.branch, (end - 1)..<(end - 1), "|" + word, shown: span, rank: 5) }
      // The longer alternative first.
      if group.body.branches.count == 2 {
        let (first, second) = (group.body.branches[0].span, group.body.branches[1].span)
        add(.branch, first.lowerBound..<second.upperBound, text(second) + "|" + text(first), shown: span)
      }
    }
    visit(group.body, isTop: false)
  }

  private mutating func visit(_ repetition: Repetition, _ span: Range<Int>, _ own: String, _ next: Node?) {
    let body = repetition.body
    let mark = body.span.upperBound..<span.upperBound
    let sign = text(mark)
    // `(\d)+` keeps the last digit only.
    if case .group(let group) = body.kind, group.number != nil {
      let close = (body.span.upperBound - 1)..<span.upperBound
      add(.groupOnce, close, sign + ")", shown: span)
      add(.groupOnce, close, ")", shown: span, rank: 4)
    }
    if repetition.maximum != repetition.minimum {
      if repetition.mode == .greedy { add(.greedy, span.upperBound..<span.upperBound, "?", shown: span) }
      if repetition.mode == .lazy { add(.lazy, (span.upperBound - 1)..<span.upperBound, "", shown: span) }
    }
    switch sign {
    case "+":
      add(.leastTurns, mark, "*", shown: span)
      for count in ["", "{1,2}", "{2}", "{2,}", "{3}", "{4}", "?"] { add(.turns, mark, count, shown: span) }
    case "*":
      add(.leastTurns, mark, "+", shown: span)
      for count in ["", "?"] { add(.turns, mark, count, shown: span) }
    case "+?": add(.leastTurns, mark, "*?", shown: span)
    case "*?": add(.leastTurns, mark, "+?", shown: span)
    case "?":
      add(.optional, mark, "", shown: span)
      add(.turns, mark, "*", shown: span)
    default:
      add(.turns, mark, "+", shown: span)
      if repetition.minimum < 1000, (repetition.maximum ?? 0) < 1000 {
        let low = Int(repetition.minimum)
        if let high = repetition.maximum.map({ Int($0) }) {
          for (first, last) in [
            (low, high + 1), (low, high - 1), (low - 1, high), (low + 1, high), (low + 1, high + 1),
            (low - 1, high - 1),
          ]
          where first >= 0 && last >= first {
            add(.turns, mark, first == last ? "{\(first)}" : "{\(first),\(last)}", shown: span)
          }
          add(.turns, mark, "{\(low),}", shown: span)
        } else {
          for first in [low - 1, low + 1] where first >= 0 { add(.turns, mark, "{\(first),}", shown: span) }
        }
      }
    }
    switch body.kind {
    case .set(let set): visit(set, body.span, next)
    case .anyCharacter: addClasses(body.span, next, [])
    case .group(let group): visit(group, body.span)
    default: break
    }
    // A sign of its own that was meant as a character.
    if ["+", "*", "?"].contains(sign) { add(.escape, mark, "\\" + sign, shown: span) }
  }
}
