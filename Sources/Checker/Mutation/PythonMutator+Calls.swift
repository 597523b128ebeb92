// This file changes calls: arguments dropped or swapped, and functions taken for their near relations.

import PySyntax
import RegexSyntax
import SourceText

extension PythonMutator {
  /// Functions and methods that learners mix up.
  static let counterparts: [String: String] = {
    let pairs = [
      ("upper", "lower"), ("append", "extend"), ("min", "max"), ("any", "all"),
      ("startswith", "endswith"), ("lstrip", "rstrip"), ("find", "rfind"), ("index", "rindex"), ("split", "rsplit"),
      ("removeprefix", "removesuffix"), ("ljust", "rjust"), ("keys", "values"), ("union", "intersection"),
      ("add", "discard"), ("appendleft", "append"), ("popleft", "pop"), ("partition", "rpartition"),
      ("floor", "ceil"), ("bisect_left", "bisect_right"), ("insort_left", "insort_right"), ("isalpha", "isdigit"),
      ("islower", "isupper"), ("issubset", "issuperset"), ("commit", "rollback"), ("fetchone", "fetchall"),
      ("match", "search"),
    ]
    var table: [String: String] = [:]
    for (left, right) in pairs {
      table[left] = table[left] ?? right
      table[right] = table[right] ?? left
    }
    for (name, other) in [("fullmatch", "match"), ("strip", "lstrip"), ("sorted", "list"), ("setdefault", "get")] {
      table[name] = other
    }
    return table
  }()

  /// For these the order of the arguments means nothing.
  private static let symmetric: Set<String> = ["max", "min", "gcd", "lcm", "hypot", "isclose"]

  mutating func visitCall(_ call: Expression, _ callee: Expression, _ arguments: [Argument]) {
    var name = ""
    switch callee.kind {
    case .name(let identifier):
      name = names[identifier]
      if let other = Self.counterparts[name] { replace(callee.span, by: other, .method) }
    case .attribute(let object, let identifier, _):
      name = names[identifier]
      // `search` for `^...` is `match`.
      // Without a limit, `split` and `rsplit` are one.
      let isEqual = ["search", "match"].contains(name) && isAnchored(callee, arguments)
      if isEqual || ["split", "rsplit"].contains(name) && arguments.count < 2 { visit(object) } else { visit(callee) }
    default: visit(callee)
    }
    let spans = arguments.map(span)
    for (index, argument) in arguments.enumerated() where !isNeutral(argument, index, name, arguments.count) {
      drop(index, spans, call.span)
    }
    for index in arguments.indices.dropLast() {
      guard case .positional = arguments[index], case .positional = arguments[index + 1] else { continue }
      if !Self.symmetric.contains(name) { swap(spans[index], spans[index + 1], .argument) }
    }
    for (index, argument) in arguments.enumerated() {
      if index == 0, isPattern(callee, argument) {
        edits += patternEdits(argument.value, function: name, flags: flags(arguments.dropFirst().map(\.value)))
        continue
      }
      // Without the keyword, a flag is what it would be when turned round.
      if case .keyword(_, let value, _) = argument, case .constant(.boolean) = value.kind { continue }
      visit(argument.value)
    }
  }

  private func span(_ argument: Argument) -> Span {
    switch argument {
    case .positional(let value): value.span
    case .keyword(_, let value, let span): span.joined(with: value.span)
    case .iterable(let value), .mapping(let value): Span(starred(value), value.span.endOffset)
    }
  }

  private mutating func drop(_ index: Int, _ spans: [Span], _ call: Span) {
    if index + 1 < spans.count {
      replace(spans[index].startOffset..<spans[index + 1].startOffset, by: "", .argument)
    } else if index > 0 {
      replace(spans[index - 1].endOffset..<spans[index].endOffset, by: "", .argument)
    } else if spans[0].endOffset < call.endOffset {
      // A generator that is the only argument stands in the call's own parentheses.
      let isBare = bytes[min(spans[0].startOffset, bytes.count - 1)] == 0x28 && spans[0].endOffset == call.endOffset
      if !isBare { replace(spans[0], by: "", .argument) }
    }
  }

  /// An argument that says what would hold without it.
  private func isNeutral(_ argument: Argument, _ index: Int, _ name: String, _ count: Int) -> Bool {
    switch argument {
    case .positional(let value):
      switch name {
      case "range": return index == 0 && count == 2 && value.isInteger(0)
      case "sum": return index == 1 && value.isInteger(0)
      case "enumerate": return index == 1 && value.isInteger(0)
      case "get", "setdefault": return index == 1 && value.isNone
      default: return false
      }
    case .keyword(let keyword, let value, _):
      return names[keyword] == "reverse" && value.isFalse || names[keyword] == "start" && value.isInteger(0)
    case .iterable, .mapping: return false
    }
  }

  // MARK: Patterns in programs

  private static let patternFunctions: Set<String> = [
    "compile", "search", "match", "fullmatch", "findall", "finditer", "sub", "subn", "split",
  ]

  /// `re.search(PATTERN, ...)`
  private func isPattern(_ callee: Expression, _ argument: Argument) -> Bool {
    guard case .attribute(let object, let name, _) = callee.kind, case .name(let module) = object.kind,
      names[module] == "re", Self.patternFunctions.contains(names[name]), case .positional(let value) = argument,
      case .constant(.string) = value.kind
    else { return false }
    return literalBody(value.span) != nil
  }

  private func patternEdits(_ value: Expression, function: String, flags: RegexFlags) -> [MutantEdit] {
    guard let body = literalBody(value.span) else { return [] }
    let found = PatternMutator.edits(
      Array(bytes[body]), at: body.lowerBound, flags: flags, isWhole: function == "fullmatch")
    guard function == "match" || function == "fullmatch" else { return found }
    // These begin at the start of the text by themselves, so `^` says nothing new.
    return found.filter {
      $0.range.lowerBound != body.lowerBound || !$0.replacement.isEmpty || !["^", "\\A"].contains(text($0.range))
    }
  }

  /// The flags that stand in the arguments, such as `re.I | re.X`.
  private func flags(_ arguments: [Expression]) -> RegexFlags {
    let known: [String: RegexFlags] = [
      "I": .ignoreCase, "IGNORECASE": .ignoreCase, "M": .multiline, "MULTILINE": .multiline, "S": .dotAll,
      "DOTALL": .dotAll, "X": .verbose, "VERBOSE": .verbose, "A": .ascii, "ASCII": .ascii,
    ]
    return arguments.reduce(into: []) { result, argument in
      switch argument.kind {
      case .attribute(_, let name, _): result.formUnion(known[names[name]] ?? [])
      case .binary(let left, .or, let right, _): result.formUnion(flags([left, right]))
      default: break
      }
    }
  }

  private func isAnchored(_ callee: Expression, _ arguments: [Argument]) -> Bool {
    guard arguments.count == 2, isPattern(callee, arguments[0]), let body = literalBody(arguments[0].value.span) else {
      return false
    }
    return ["^", "\\A"].contains { text(body).hasPrefix($0) } && !text(body).contains("|")
  }

  /// The bytes between the quotes of a literal whose text is its source: one literal, raw or without backslashes.
  func literalBody(_ span: Span) -> Range<Int>? {
    let source = Array(bytes[span.startOffset..<min(span.endOffset, bytes.count)])
    guard let quote = source.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }), source.count >= quote + 2 else {
      return nil
    }
    let mark = source[quote]
    let prefix = source[..<quote]
    guard prefix.isEmpty || prefix.elementsEqual([0x72]), source[source.count - 1] == mark else { return nil }
    let isTriple = source.count >= quote + 6 && source[quote...].starts(with: [mark, mark, mark])
    let width = isTriple ? 3 : 1
    let body = (quote + width)..<(source.count - width)
    let inside = source[body]
    guard prefix.count == 1 || !inside.contains(0x5C), isTriple || !inside.contains(mark) else { return nil }
    return (span.startOffset + body.lowerBound)..<(span.startOffset + body.upperBound)
  }
}

extension Expression {
  fileprivate var isFalse: Bool {
    if case .constant(.boolean(false)) = kind { return true }
    return false
  }
}
