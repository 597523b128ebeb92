// This file reads a value as Python shows it, so that two of them can be compared part by part when the run that made them
// is over.

import PySyntax

/// A value, as far as it is of a builtin type.
indirect enum ShownValue: Equatable {
  case none, boolean(Bool), number(Double), text(String)
  case list([ShownValue]), tuple([ShownValue]), set([ShownValue]), dict([Pair])
  case other(String)

  /// With its article.
  var type: String {
    switch self {
    case .none: "None"
    case .boolean: "True or False"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .tuple: "a tuple"
    case .set: "a set"
    case .dict: "a dict"
    case .other: "something else"
    }
  }

  var types: String {
    switch self {
    case .none: "None"
    case .boolean: "True and False"
    case .number: "numbers"
    case .text: "texts"
    case .list: "lists"
    case .tuple: "tuples"
    case .set: "sets"
    case .dict: "dicts"
    case .other: "something else"
    }
  }

  /// As Python shows it; nil for what is long.
  var shown: String? {
    let text: String
    switch self {
    case .none: text = "None"
    case .boolean(let value): text = value ? "True" : "False"
    case .number(let value): text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    case .text(let value): text = "'\(value)'"
    case .tuple(let items):
      let parts = items.compactMap(\.shown)
      if parts.count < items.count || items.count < 2 { return nil }
      text = "(" + parts.joined(separator: ", ") + ")"
    default: return nil
    }
    return text.count > 40 || text.contains("`") || text.contains("\n") ? nil : "`\(text)`"
  }

  struct Pair: Equatable {
    var key: ShownValue
    var value: ShownValue
    var shownKey: String
  }
}

extension ShownValue {
  /// nil for what is too long, or not shown as Python writes values.
  init?(_ text: String) {
    let bytes = Array(Self.quotedObjects(text).utf8)
    guard bytes.count < 2_000, let module = try? parseModule(bytes), module.body.count == 1,
      case .expression(let expression) = module.body[0].kind
    else { return nil }
    self = Self.value(expression, module, bytes)
  }

  /// Objects such as `<Room.LOFT: 60>` as calls `_("Room.LOFT: 60")`, so that what is around them can be read.
  private static func quotedObjects(_ text: String) -> String {
    var result = ""
    var quote: Character?
    var depth = 0
    for sign in text {
      if depth > 0 {
        depth += sign == "<" ? 1 : sign == ">" ? -1 : 0
        if depth == 0 { result += "\")" } else { result.append(sign == "\"" || sign == "\\" ? "'" : sign) }
      } else if let open = quote {
        result.append(sign)
        if sign == open { quote = nil }
      } else if sign == "<" {
        depth = 1
        result += "_(\""
      } else {
        if sign == "'" || sign == "\"" { quote = sign }
        result.append(sign)
      }
    }
    return result
  }

  private static func value(_ expression: Expression, _ module: Module, _ text: [UInt8]) -> ShownValue {
    func of(_ items: [Expression]) -> [ShownValue] { items.map { value($0, module, text) } }
    let source = String(decoding: text[expression.span.range.clamped(to: 0..<text.count)], as: UTF8.self)
    switch expression.kind {
    case .constant(.none): return .none
    case .constant(.boolean(let value)): return .boolean(value)
    case .constant(.integer(let value)): return .number(Double(value))
    case .constant(.float(let value)): return .number(value)
    case .constant(.string(let text)): return .text(String(decoding: text, as: UTF8.self))
    case .unary(.minus, let inner):
      if case .number(let value) = value(inner, module, text) { return .number(-value) }
      return .other(source)
    case .list(let items): return .list(of(items))
    case .tuple(let items): return .tuple(of(items))
    case .set(let items): return .set(of(items))
    case .dictionary(let items):
      return .dict(
        items.compactMap { item in
          item.key.map { key in
            Pair(
              key: value(key, module, text), value: value(item.value, module, text),
              shownKey: String(decoding: text[key.span.range.clamped(to: 0..<text.count)], as: UTF8.self))
          }
        })
    case .call(let callee, let arguments):
      // A Counter and a defaultdict are dicts.
      guard case .name(let name) = callee.kind, let last = arguments.last else { return .other(source) }
      return ["Counter", "defaultdict", "OrderedDict"].contains(module.names[name])
        ? value(last.value, module, text) : .other(source)
    default: return .other(source)
    }
  }
}
