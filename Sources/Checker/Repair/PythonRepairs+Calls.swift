// This file holds the edits of calls, attributes and subscripts: what is called, with which arguments, or not called at all.

import PySyntax
import RegexSyntax
import SourceText

extension PythonRepairs {
  /// Names of one family, of which one is easily taken for another.
  private static let families: [[String]] = [
    ["debug", "info", "warning", "error", "critical", "exception"],
    ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"],
    ["search", "match", "fullmatch"],
    ["strip", "lstrip", "rstrip"],
    ["append", "extend", "add", "update"],
    ["dump", "dumps"],
    ["load", "loads"],
    ["findall", "finditer"],
    ["group", "groups"],
    ["start", "end", "span"],
    ["remove", "pop", "discard"],
    ["lower", "upper", "capitalize", "title", "casefold"],
    ["isdigit", "isdecimal", "isnumeric", "isalnum", "isalpha"],
    ["update", "setdefault"],
    ["fetchone", "fetchall"],
    ["execute", "executemany", "executescript"],
    ["name", "value"],
    ["split", "splitlines"],
    ["floor", "ceil", "trunc"],
  ]
  private static let plainFamilies: [[String]] = [
    ["min", "max", "sum"], ["any", "all"], ["list", "tuple", "set", "sorted"], ["int", "round", "float"],
    ["str", "repr"],
  ]
  /// Methods and functions without which the value stays as it was.
  private static let removable: Set<String> = [
    "strip", "lstrip", "rstrip", "lower", "upper", "casefold", "title", "capitalize", "copy", "values", "keys", "items",
    "sorted", "list", "set", "tuple", "str", "int", "float", "repr", "abs", "round", "reversed", "len", "bool",
    "splitlines",
  ]

  mutating func addCall(_ call: Expression, _ callee: Expression, _ arguments: [Argument]) {
    switch callee.kind {
    case .name(let name):
      let own = names[name]
      for family in Self.plainFamilies where family.contains(own) {
        for other in family where other != own { add(.otherMethod(own), callee.span.range, other, shown: call.span) }
      }
      if arguments.count == 1, Self.removable.contains(own) {
        add(.unneededCall(own + "(...)"), call.span.range, text(arguments[0].value.span), shown: call.span)
      }
      if own == "range", let end = arguments.count == 1 ? arguments.first : arguments.dropFirst().first {
        for change in [" + 1", " - 1"] {
          add(.rangeEnd, end.value.span.endOffset..<end.value.span.endOffset, change, shown: call.span, rank: 1)
        }
      }
      if own == "sorted" { addKeywords(call, arguments) }
      if own == "min" || own == "max" {
        let end = call.span.endOffset - 1
        add(.keyword, end..<end, ", default=None", shown: call.span)
      }
      if own.first?.isUppercase == true, arguments.count == 1, !own.hasSuffix("Error") {
        add(
          .lookup, callee.span.endOffset..<call.span.endOffset, "[\(text(arguments[0].value.span))]", shown: call.span)
      }
    case .attribute(let object, let name, let nameSpan):
      addMethod(call, object, names[name], nameSpan, arguments)
    default: break
    }
    for argument in arguments { addArgument(argument, of: callee, call) }
  }

  private mutating func addMethod(
    _ call: Expression, _ object: Expression, _ own: String, _ nameSpan: Span, _ arguments: [Argument]
  ) {
    for family in Self.families where family.contains(own) {
      let kind: RepairKind = family[0] == "debug" ? .level(own) : .otherMethod(own)
      for other in family where other != own { add(kind, nameSpan.range, other, shown: call.span) }
    }
    if Self.removable.contains(own), arguments.isEmpty {
      add(.unneededCall(own + "()"), object.span.endOffset..<call.span.endOffset, "", shown: call.span, rank: 3)
    }
    let end = call.span.endOffset
    if own == "get", arguments.count == 1 {
      let inside = arguments[0].value.span.endOffset
      let parameters = functions.last.map { assigned($0.body) + $0.parameters.all.map { names[$0.name] } } ?? []
      for value in ["0", "[]", "\"\"", "False", "{}", text(arguments[0].value.span)] + parameters.prefix(Self.mostNames)
      {
        add(.getDefault, inside..<inside, ", \(value)", shown: call.span)
      }
    }
    if own == "get", arguments.count == 2 {
      add(
        .hiddenKey, object.span.endOffset..<call.span.endOffset, "[\(text(arguments[0].value.span))]", shown: call.span)
    }
    if own == "sort" { addKeywords(call, arguments) }
    if ["group", "pop", "split", "strip"].contains(own), arguments.isEmpty {
      for value in own == "group" ? ["1"] : own == "pop" ? ["0"] : own == "split" ? ["\",\"", "\"\\n\""] : ["\"\\n\""] {
        add(.arguments, (end - 1)..<(end - 1), value, shown: call.span)
      }
    }
    if own == "dumps", arguments.count >= 1 {
      for value in ["ensure_ascii=False", "sort_keys=True", "indent=2"] {
        add(.keyword, (end - 1)..<(end - 1), ", \(value)", shown: call.span)
      }
    }
    if own == "sub" || own == "subn", arguments.count > 1 {
      replacements.insert(arguments[text(object.span) == "re" ? 1 : 0].value.span.startOffset)
    }
    if text(object.span) == "re" { addFlags(call, own, arguments) }
  }

  private mutating func addKeywords(_ call: Expression, _ arguments: [Argument]) {
    let end = call.span.endOffset - 1
    let joint = arguments.isEmpty ? "" : ", "
    let hasKey = arguments.contains { if case .keyword(let name, _, _) = $0 { names[name] == "key" } else { false } }
    guard clues.mayBeOrder else { return }
    let isTurned = arguments.contains {
      if case .keyword(let name, _, _) = $0 { names[name] == "reverse" } else { false }
    }
    if !isTurned { add(.keyword, end..<end, "\(joint)reverse=True", shown: call.span) }
    if !hasKey {
      for key in ["str.lower", "len", "lambda pair: pair[1]", "lambda pair: (-pair[1], pair[0])"] {
        add(.keyword, end..<end, "\(joint)key=\(key)", shown: call.span)
      }
    }
    for argument in arguments {
      guard case .keyword(let name, let value, _) = argument, names[name] == "key",
        case .lambda(let parameters, let body) = value.kind, let item = parameters.all.first
      else { continue }
      // A second key for items of which the first is equal.
      let variable = names[item.name]
      if case .tuple(let parts) = body.kind {
        for part in parts {
          if case .unary(.minus, let inner) = part.kind {
            add(.order, part.span.range, closed(inner), shown: call.span)
          } else {
            add(.order, part.span.range, "-\(closed(part))", shown: call.span)
          }
        }
      } else {
        add(.order, body.span.range, "-\(closed(body))", shown: call.span, rank: 3)
        for second in ["\(variable)[0]", variable] {
          add(.order, body.span.range, "(\(text(body.span)), \(second))", shown: call.span)
          add(.order, body.span.range, "(-\(closed(body)), \(second))", shown: call.span)
        }
      }
    }
  }

  private mutating func addArgument(_ argument: Argument, of callee: Expression, _ call: Expression) {
    guard case .positional(let value) = argument, !value.isLiteral else { return }
    guard case .attribute(_, let name, _) = callee.kind else { return }
    switch names[name] {
    case "append", "add", "insert", "setdefault", "get", "pop", "index", "count", "remove":
      let own = closed(value)
      addConversions([value], to: ["int", "str", "list", "tuple"], shown: call.span)
      for (method, kind) in [
        ("strip", RepairKind.blanks), ("lower", .letterCase), ("copy", .copy), ("upper", .letterCase),
      ] {
        add(kind, value.span.range, "\(own).\(method)()", shown: call.span)
      }
      for field in ["value", "name"] { add(.member, value.span.range, "\(own).\(field)", shown: call.span) }
    default: break
    }
  }

  mutating func addAttribute(_ expression: Expression, _ object: Expression, _ name: String) {
    let end = expression.span.endOffset
    if end < bytes.count, bytes[end] != 0x28 {
      add(.missingCall, end..<end, "()", shown: expression.span, rank: 3)
    }
    for family in Self.families where family.contains(name) && name == name.uppercased() {
      for other in family where other != name {
        add(.level(name), (end - name.utf8.count)..<end, other, shown: expression.span)
      }
    }
    if name == "value" || name == "name" {
      add(.member, object.span.endOffset..<end, "", shown: expression.span)
    }
  }

  mutating func addSubscript(_ expression: Expression, _ object: Expression, _ key: Expression) {
    switch key.kind {
    case .slice(let lower, let upper, let step):
      if let upper {
        for change in [" + 1", " - 1"] {
          add(.sliceBound, upper.span.endOffset..<upper.span.endOffset, change, shown: expression.span)
        }
      }
      if let lower {
        for change in [" + 1", " - 1"] {
          add(.sliceBound, lower.span.endOffset..<lower.span.endOffset, change, shown: expression.span)
        }
      } else if step == nil {
        add(.sliceBound, key.span.startOffset..<key.span.startOffset, "1", shown: expression.span)
      }
    default:
      if case .name(let name) = object.kind, names[name].first?.isUppercase == true {
        add(
          .lookup, object.span.endOffset..<expression.span.endOffset, "(\(text(key.span)))", shown: expression.span)
      }
      if !key.isLiteral {
        add(
          .missingKey, object.span.endOffset..<expression.span.endOffset, ".get(\(text(key.span)))",
          shown: expression.span, rank: 4)
        for change in [" + 1", " - 1"] {
          add(.number, key.span.endOffset..<key.span.endOffset, change, shown: expression.span, rank: 4)
        }
        for (method, kind) in [("lower", RepairKind.letterCase), ("strip", .blanks), ("upper", .letterCase)] {
          add(kind, key.span.range, "\(closed(key)).\(method)()", shown: expression.span, rank: 4)
        }
        addConversions([key], to: ["int", "str"], shown: expression.span)
      }
    }
  }
}
