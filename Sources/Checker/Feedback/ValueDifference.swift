// This file says in what part two values differ, as they are shown: the last word where nothing is known of the mistake,
// and of a long value more than both side by side.

import PySyntax

struct ValueDifference {
  private let own: Module
  private let other: Module

  /// One sentence or two; nil where the values are wholly different, or are not shown as Python writes values.
  static func text(actual: String, expected: String) -> String? {
    let (actual, expected) = (Array(quotedObjects(actual).utf8), Array(quotedObjects(expected).utf8))
    guard actual.count < 2_000, expected.count < 2_000, let own = try? parseModule(actual),
      let other = try? parseModule(expected), own.body.count == 1, other.body.count == 1,
      case .expression(let a) = own.body[0].kind, case .expression(let b) = other.body[0].kind
    else { return nil }
    let difference = ValueDifference(own: own, other: other)
    return difference.compare(difference.value(a, own, actual), difference.value(b, other, expected), "")
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

  /// A value, as far as it is of a builtin type.
  private indirect enum Shown: Equatable {
    case none, boolean(Bool), number(Double), text(String)
    case list([Shown]), tuple([Shown]), set([Shown]), dict([Pair])
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
  }

  private struct Pair: Equatable {
    var key: Shown
    var value: Shown
    var shownKey: String
  }

  private func value(_ expression: Expression, _ module: Module, _ text: [UInt8]) -> Shown {
    func of(_ items: [Expression]) -> [Shown] { items.map { value($0, module, text) } }
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

  // MARK: Comparison

  /// - Parameter place: of what the values are, such as `the value of 'x'`; empty for the whole.
  private func compare(_ a: Shown, _ b: Shown, _ place: String) -> String? {
    let it = place.isEmpty ? "the value" : place
    switch (a, b) {
    case (.other, _), (_, .other): return nil
    case (.number(let own), .number(let wanted)): return compare(own, wanted, place)
    case (.text(let own), .text(let wanted)): return compare(own, wanted, place)
    case (.boolean, .boolean): return place.isEmpty ? nil : "Only \(place) is the wrong way round."
    case (.dict(let own), .dict(let wanted)): return compare(own, wanted, place)
    case (.list(let own), .list(let wanted)), (.tuple(let own), .tuple(let wanted)):
      return compare(own, wanted, place, isList: a.type == "a list")
    case (.set(let own), .set(let wanted)):
      let missing = wanted.filter { !own.contains($0) }.count
      let more = own.filter { !wanted.contains($0) }.count
      return
        "Of \(place.isEmpty ? "the set" : it), \(Self.count(missing, "item is", "items are")) missing, and \(more) too many."
    case (.none, _): return "\(Self.capital(it)) is None, and \(b.type) is wanted."
    case (_, .none): return "\(Self.capital(it)) is \(a.type), and None is wanted."
    default: return "\(Self.capital(it)) is \(a.type), and \(b.type) is wanted."
    }
  }

  private func compare(_ own: Double, _ wanted: Double, _ place: String) -> String? {
    let it = place.isEmpty ? "the number" : place
    if own == 0 || wanted == 0 { return place.isEmpty ? nil : "Only \(place) is wrong." }
    if own == -wanted { return "\(Self.capital(it)) has the wrong sign." }
    let (small, large) = (min(abs(own), abs(wanted)), max(abs(own), abs(wanted)))
    let ratio = large / small
    if [2, 10, 60, 100, 1000, 3600].contains(ratio), own.sign == wanted.sign {
      return "\(Self.capital(it)) is \(Int(ratio)) times \(abs(own) > abs(wanted) ? "too large" : "too small")."
    }
    return place.isEmpty ? nil : "Only \(place) is wrong."
  }

  private func compare(_ own: String, _ wanted: String, _ place: String) -> String? {
    let it = place.isEmpty ? "the text" : place
    if place.isEmpty, let ownError = Self.error(own), let wantedError = Self.error(wanted) {
      return ownError == wantedError
        ? "The exception is of the right kind, but says something else."
        : "`\(ownError)` is raised, and `\(wantedError)` is wanted."
    }
    if place.isEmpty, Self.error(wanted) != nil { return "Here an exception is wanted, and none is raised." }
    if place.isEmpty, let error = Self.error(own) { return "Here `\(error)` is raised, and no exception is wanted." }
    if own.isEmpty { return "\(Self.capital(it)) is empty." }
    if wanted.hasPrefix(own) { return "\(Self.capital(it)) stops too early; its end is missing." }
    if wanted.hasSuffix(own) { return "\(Self.capital(it)) begins too late; its start is missing." }
    if own.hasPrefix(wanted), !wanted.isEmpty { return "\(Self.capital(it)) goes on where it should end." }
    if own.hasSuffix(wanted), !wanted.isEmpty { return "Something stands before \(it) that should not." }
    if own.contains(wanted), !wanted.isEmpty { return "Only a part of \(it) is wanted." }
    let start = zip(own, wanted).prefix { $0 == $1 }.count
    if start > 5 { return "Up to `\(own.prefix(start).suffix(20))` the text is right; look at what comes then." }
    return place.isEmpty ? nil : "Only \(place) is wrong."
  }

  private func compare(_ own: [Pair], _ wanted: [Pair], _ place: String) -> String? {
    let of = place.isEmpty ? "" : " of \(place)"
    if own.count == wanted.count, !own.isEmpty,
      own.allSatisfy({ pair in wanted.contains { $0.key == pair.value && $0.value == pair.key } })
    {
      return "Keys and values have changed places."
    }
    let missing = wanted.filter { pair in !own.contains { $0.key == pair.key } }
    let more = own.filter { pair in !wanted.contains { $0.key == pair.key } }
    let wrong = own.compactMap { pair in
      wanted.first { $0.key == pair.key && $0.value != pair.value }.map { (pair, $0) }
    }
    if missing.count == wanted.count, more.count == own.count, !own.isEmpty, !wanted.isEmpty {
      return "The keys\(of) are other ones than those that are wanted."
    }
    var parts: [String] = []
    if own.isEmpty { return place.isEmpty ? "The dict is empty." : "\(Self.capital(place)) is an empty dict." }
    if !missing.isEmpty { parts.append("\(Self.keys(missing)) missing\(of)") }
    if !more.isEmpty { parts.append("\(Self.keys(more)) not wanted\(of)") }
    if parts.isEmpty, let first = wrong.first {
      if wrong.count == 1 { return compare(first.0.value, first.1.value, "the value of \(first.0.shownKey)\(of)") }
      if let types = Self.types(wrong.map(\.0.value), wrong.map(\.1.value)) { return "The values\(of) are \(types)." }
      return wrong.count == wanted.count ? nil : "The values of some keys\(of) are wrong, such as \(first.0.shownKey)."
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  private func compare(_ own: [Shown], _ wanted: [Shown], _ place: String, isList: Bool) -> String? {
    let of = place.isEmpty ? "" : " of \(place)"
    if own.isEmpty { return place.isEmpty ? "Nothing is in the result." : "Nothing is in \(place)." }
    if let types = Self.types(own, wanted) { return "The items\(of) are \(types)." }
    if wanted.isEmpty { return "Nothing should be in \(place.isEmpty ? "the result" : place)." }
    if own.count != wanted.count {
      let name = place.isEmpty ? "the result" : place
      let have =
        "\(Self.capital(name)) has \(Self.count(own.count, "item", "items")), and \(Self.count(wanted.count, "is", "are")) wanted"
      let (missing, more) = (Self.rest(of: wanted, without: own), Self.rest(of: own, without: wanted))
      if more.isEmpty, missing.count == 1, let shown = missing[0].shown { return "\(have): \(shown) is missing." }
      if missing.isEmpty, more.count == 1, let shown = more[0].shown { return "\(have): \(shown) is too many." }
      return have + "."
    }
    let wrong = own.indices.filter { own[$0] != wanted[$0] }
    guard let first = wrong.first else { return nil }
    if wrong.count == 1 { return compare(own[first], wanted[first], "the \(Self.ordinal(first)) item\(of)") }
    if wrong.count == own.count { return nil }
    return "The \(wrong.prefix(3).map(Self.ordinal).joined(separator: " and the ")) item\(of) are wrong."
  }

  /// The items of one list that have no equal in the other.
  private static func rest(of items: [Shown], without others: [Shown]) -> [Shown] {
    var others = others
    return items.filter { item in
      guard let place = others.firstIndex(of: item) else { return true }
      others.remove(at: place)
      return false
    }
  }

  // MARK: Words

  /// Where all of one side have one type and all of the other another one.
  private static func types(_ own: [Shown], _ wanted: [Shown]) -> String? {
    guard let first = own.first, let second = wanted.first, first.types != second.types,
      own.allSatisfy({ $0.types == first.types }), wanted.allSatisfy({ $0.types == second.types })
    else { return nil }
    if case .other = first { return nil }
    if case .other = second { return nil }
    return "\(first.types), and \(second.types) are wanted"
  }

  /// The kind of an exception in a text such as `ValueError: no number`.
  private static func error(_ text: String) -> String? {
    let name = text.prefix { $0.isLetter || $0 == "_" }
    let rest = text.dropFirst(name.count)
    return name.hasSuffix("Error") && name != "AssertionError" && (rest.isEmpty || rest.hasPrefix(":"))
      ? String(name) : nil
  }

  private static func keys(_ pairs: [Pair]) -> String {
    let shown = pairs.prefix(3).map(\.shownKey).joined(separator: ", ") + (pairs.count > 3 ? " and others" : "")
    return pairs.count == 1 ? "The key \(shown) is" : "The keys \(shown) are"
  }

  private static func count(_ number: Int, _ one: String, _ more: String) -> String {
    "\(number) \(number == 1 ? one : more)"
  }

  private static func ordinal(_ index: Int) -> String {
    let names = ["first", "second", "third", "fourth", "fifth"]
    return names.indices.contains(index) ? names[index] : "\(index + 1)th"
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
