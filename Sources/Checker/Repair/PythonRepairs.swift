// This file collects the edits that may undo a mistake in a program: the mutations of `PythonMutator`, of which many undo
// each other, and changes that only make sense in this direction, such as a `return` that was forgotten.

import PySyntax
import SourceText

struct PythonRepairs {
  let bytes: [UInt8]
  let names: NameTable
  let clues: RepairClues
  var edits: [RepairEdit] = []
  /// The function and the loops around the present place, innermost last.
  var functions: [FunctionDefinition] = []
  var loops: [Statement] = []
  var isInClass = false
  /// Where texts stand that are put in the place of a match, and are no patterns.
  var replacements: Set<Int> = []
  /// Names that are tried in one place.
  static let mostNames = 16

  static func edits(_ bytes: [UInt8], _ clues: RepairClues) -> [RepairEdit] {
    guard let module = try? parseModule(bytes) else { return [] }
    var repairs = PythonRepairs(bytes: bytes, names: module.names, clues: clues)
    repairs.visit(module.body)
    repairs.addReceivers(module.body)
    repairs.addLetters(module.body)
    repairs.addMutations()
    return repairs.holdsTests(module.body) ? repairs.edits.filter(\.kind.mendsTests) : repairs.edits
  }

  private init(bytes: [UInt8], names: NameTable, clues: RepairClues) {
    self.bytes = bytes
    self.names = names
    self.clues = clues
  }

  /// Whether the program is a collection of tests itself: then an edit must not take the test out of it.
  private func holdsTests(_ body: [Statement]) -> Bool {
    body.contains { statement in
      guard case .class(let definition) = statement.kind else { return false }
      return definition.arguments.contains { text($0.value.span).hasSuffix("TestCase") }
    }
  }

  // MARK: Text

  mutating func add(
    _ kind: RepairKind, _ range: Range<Int>, _ text: String, shown: Span? = nil, rank: Int? = nil
  ) {
    add(kind, [(range, text)], shown: shown, rank: rank)
  }

  mutating func add(
    _ kind: RepairKind, _ changes: [(range: Range<Int>, text: String)], shown: Span? = nil, rank: Int? = nil
  ) {
    edits.append(RepairEdit(kind, changes, shown: shown?.range, rank: rank))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  func text(_ span: Span) -> String { text(span.range) }

  /// The text of an expression, in brackets where something behind it would take only its end.
  func closed(_ expression: Expression) -> String {
    let source = text(expression.span)
    switch expression.kind {
    case .name, .attribute, .call, .subscript_, .list, .dictionary, .set, .constant, .joinedString, .listComprehension,
      .setComprehension, .dictionaryComprehension:
      return source
    default: return "(\(source))"
    }
  }

  func lineStart(_ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Behind the line end of the line that holds `offset`.
  func lineEnd(_ offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }

  func column(_ statement: Statement) -> Int { statement.span.startOffset - lineStart(statement.span.startOffset) }

  /// Whole lines of a statement, with the last line end; nil where it shares a line with another.
  func lines(_ statement: Statement) -> Range<Int>? {
    let start = lineStart(statement.span.startOffset)
    guard bytes[start..<statement.span.startOffset].allSatisfy({ $0 == 0x20 }) else { return nil }
    return start..<lineEnd(statement.span.endOffset)
  }

  /// The lines of a statement with other blanks in front; the last one always ends.
  func moved(_ range: Range<Int>, by blanks: Int) -> String {
    var result = ""
    for line in text(range).split(separator: "\n", omittingEmptySubsequences: true) {
      if blanks >= 0 {
        result += String(repeating: " ", count: blanks) + line
      } else {
        result += line.dropFirst(min(-blanks, line.prefix { $0 == " " }.count))
      }
      result += "\n"
    }
    return result
  }

  // MARK: Statements

  mutating func visit(_ body: [Statement]) {
    for (index, statement) in body.enumerated() {
      addNeighbours(body, index)
      visit(statement, isLast: index == body.count - 1)
    }
  }

  private mutating func visit(_ statement: Statement, isLast: Bool) {
    addStatement(statement, isLast: isLast)
    for expression in statement.expressions { visit(expression) }
    switch statement.kind {
    case .function(let function):
      let (outer, outerLoops) = (isInClass, loops)
      (isInClass, loops) = (false, [])
      functions.append(function)
      visit(function.body)
      functions.removeLast()
      (isInClass, loops) = (outer, outerLoops)
    case .class(let definition):
      isInClass = true
      visit(definition.body)
      isInClass = false
    case .for, .while:
      loops.append(statement)
      for body in statement.bodies { visit(body) }
      loops.removeLast()
    default: for body in statement.bodies { visit(body) }
    }
  }

  // MARK: Mutations

  /// The changes with which a lesson's tests are proved, in the other direction.
  private mutating func addMutations() {
    for edit in PythonMutator.edits(bytes) {
      guard let kind = kind(of: edit) else { continue }
      let isPart = edit.kind == .pattern && !edit.range.isEmpty
      add(kind, edit.range, edit.replacement, shown: isPart ? Span(edit.range) : nil)
    }
  }

  private func kind(of edit: MutantEdit) -> RepairKind? {
    let old = text(edit.range)
    switch edit.kind {
    case .comparison:
      return old.hasPrefix("<") || old.hasPrefix(">")
        ? old.first == edit.replacement.first ? .border : .opposite : .opposite
    case .logic: return edit.replacement.isEmpty ? .partOfCondition : .logic
    case .condition: return ["True", "False"].contains(edit.replacement) ? nil : .negation
    case .arithmetic:
      if edit.replacement.isEmpty { return .sum }
      return Set([old, edit.replacement]) == ["/", "//"]
        ? .division : old.hasSuffix("=") && edit.replacement == "=" ? .replacement : .arithmetic
    case .constant:
      if ["True", "False"].contains(old) { return .opposite }
      return old == "None" || edit.replacement == "0" ? nil : .number
    case .slice: return .sliceBound
    case .argument: return edit.replacement.isEmpty ? .arguments : .order
    case .method: return .otherMethod(old.split(separator: ".").last.map(String.init) ?? old)
    case .jump: return .jump
    case .statement: return .extraStatement
    case .item: return edit.replacement.isEmpty ? nil : .order
    case .decorator: return .decorator(String(old.drop { $0 == "@" }.prefix { $0 != "(" && $0 != "." }))
    case .pattern:
      return PatternRepairs.kind(
        ofMutation: old, edit.replacement, before: edit.range.lowerBound > 0 ? bytes[edit.range.lowerBound - 1] : nil)
    case .exception, .text, .result, .format: return nil
    }
  }
}
