// This file holds the edits of texts: letters that differ from what is expected, the `f` of an f-string, `repr`, and the
// patterns that stand in a program.

import PySyntax
import RegexSyntax
import SourceText

extension PythonRepairs {
  mutating func addText(_ expression: Expression) {
    let start = expression.span.startOffset
    let source = text(expression.span)
    guard let quote = source.utf8.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { return }
    let prefix = source[..<quote].lowercased()
    if !prefix.contains("f"), !prefix.contains("b"), Self.hasField(source) {
      add(.formatMark, start..<start, "f", shown: expression.span)
    }
    if replacements.contains(start) { return }
    let isPattern = prefix == "r" || source.contains("\\d") || source.contains("\\w") || source.contains("\\b")
    if isPattern, let body = PythonMutator(bytes: bytes, names: names).literalBody(expression.span) {
      edits += PatternRepairs.edits(Array(bytes[body]), at: body.lowerBound, flags: [], clues: clues)
    }
  }

  /// Whether a text has a field such as `{name}` or `{error.line}` in it.
  static func hasField(_ source: String) -> Bool {
    let parts = source.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return parts.contains { part in
      guard let end = part.firstIndex(of: "}"), let first = part.first else { return false }
      return (first.isLetter || first == "_") && !part[..<end].contains(" ")
    }
  }

  mutating func addParts(_ parts: [StringPart]) {
    for part in parts {
      guard case .replacement(let value, _, let conversion, let format, let place) = part else { continue }
      let end = value.span.endOffset
      switch conversion {
      case .none:
        if format == nil {
          add(.quotes, end..<end, "!r", shown: place)
          for style in [":.2f", ":.1f", ":02", ":,"]
          where clues.expectedShape == .text && clues.expected.contains(where: \.isNumber) {
            add(.letters, end..<end, style, shown: place, rank: 5)
          }
          if case .call(let callee, let arguments) = value.kind, text(callee.span) == "repr",
            let first = arguments.first
          {
            add(.quotes, value.span.range, text(first.value.span), shown: place)
          }
        }
      default:
        add(.quotes, end..<(end + 2), "", shown: place)
      }
      addConversions([value], to: ["int", "len"], shown: place, rank: 4)
      for name in ["value", "name"] { add(.member, end..<end, ".\(name)", shown: place) }
    }
  }

  mutating func addFlags(_ call: Expression, _ name: String, _ arguments: [Argument]) {
    guard ["compile", "search", "match", "fullmatch", "findall", "finditer", "sub", "split", "subn"].contains(name)
    else {
      return
    }
    let flags: [(name: String, kind: RepairKind)] = [
      ("re.I", .ignoredCase), ("re.M", .lines), ("re.S", .allCharacters), ("re.X", .part),
    ]
    let own = arguments.last { text($0.value.span).hasPrefix("re.") && !text($0.value.span).contains("(") }
    let end = own?.value.span.endOffset ?? call.span.endOffset - 1
    let joint = own == nil ? ", flags=" : " | "
    for flag in flags { add(flag.kind, end..<end, joint + flag.name, shown: call.span) }
  }

  /// Texts of the program in which the expected value has other letters.
  mutating func addLetters(_ body: [Statement]) {
    guard let (own, wanted) = clues.difference, !own.isEmpty, own.count <= 40, wanted.count <= 60,
      own.contains(where: { !$0.isNumber }), !wanted.contains("\n"), !wanted.contains("{"), !wanted.contains("\"")
    else { return }
    let pattern = Array(own.utf8)
    var found = 0
    for literal in literals(body) {
      var place = literal.startOffset
      let end = min(literal.endOffset, bytes.count)
      while place + pattern.count <= end, found < 8 {
        if bytes[place..<(place + pattern.count)].elementsEqual(pattern) {
          found += 1
          let kind: RepairKind = own.lowercased() == wanted.lowercased() ? .capitals : .letters
          // Another text altogether is hardly a slip of the pen.
          let isSlip = kind == .capitals || pattern.count * 2 <= literal.count
          add(kind, place..<(place + pattern.count), wanted, shown: literal, rank: isSlip ? 1 : 6)
          place += pattern.count
        } else {
          place += 1
        }
      }
    }
  }

  private func literals(_ body: [Statement]) -> [Span] {
    var result: [Span] = []
    func walk(_ expression: Expression) {
      switch expression.kind {
      case .constant(.string), .joinedString: result.append(expression.span)
      default: break
      }
      expression.children.forEach(walk)
    }
    func walk(_ statement: Statement) {
      statement.expressions.forEach(walk)
      for body in statement.bodies { body.forEach(walk) }
    }
    body.forEach(walk)
    return result
  }
}
