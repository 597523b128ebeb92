// This file says in what part two values differ, as they are shown: the last word where nothing is known of the mistake,
// and of a long value more than both side by side.

enum ValueDifference {
  /// One sentence or two; nil where the values are wholly different, or are not shown as Python writes values.
  static func text(actual: String, expected: String) -> String? {
    guard let own = ShownValue(actual), let wanted = ShownValue(expected) else { return nil }
    return compare(own, wanted, "")
  }

  // MARK: Comparison

  /// - Parameter place: of what the values are, such as `the value of 'x'`; empty for the whole.
  private static func compare(_ a: ShownValue, _ b: ShownValue, _ place: String) -> String? {
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
        "Of \(place.isEmpty ? "the set" : it), \(count(missing, "item is", "items are")) missing, and \(more) too many."
    case (.none, _): return "\(capital(it)) is None, and \(b.type) is wanted."
    case (_, .none): return "\(capital(it)) is \(a.type), and None is wanted."
    default: return "\(capital(it)) is \(a.type), and \(b.type) is wanted."
    }
  }

  private static func compare(_ own: Double, _ wanted: Double, _ place: String) -> String? {
    let it = place.isEmpty ? "the number" : place
    if own == 0 || wanted == 0 { return place.isEmpty ? nil : "Only \(place) is wrong." }
    if own == -wanted { return "\(capital(it)) has the wrong sign." }
    let (small, large) = (min(abs(own), abs(wanted)), max(abs(own), abs(wanted)))
    let ratio = large / small
    if [2, 10, 60, 100, 1000, 3600].contains(ratio), own.sign == wanted.sign {
      return "\(capital(it)) is \(Int(ratio)) times \(abs(own) > abs(wanted) ? "too large" : "too small")."
    }
    return place.isEmpty ? nil : "Only \(place) is wrong."
  }

  private static func compare(_ own: String, _ wanted: String, _ place: String) -> String? {
    let it = place.isEmpty ? "the text" : place
    if place.isEmpty, let ownError = error(own), let wantedError = error(wanted) {
      return ownError == wantedError
        ? "The exception is of the right kind, but says something else."
        : "`\(ownError)` is raised, and `\(wantedError)` is wanted."
    }
    if place.isEmpty, error(wanted) != nil { return "Here an exception is wanted, and none is raised." }
    if place.isEmpty, let error = error(own) { return "Here `\(error)` is raised, and no exception is wanted." }
    if own.isEmpty { return "\(capital(it)) is empty." }
    if wanted.hasPrefix(own) { return "\(capital(it)) stops too early; its end is missing." }
    if wanted.hasSuffix(own) { return "\(capital(it)) begins too late; its start is missing." }
    if own.hasPrefix(wanted), !wanted.isEmpty { return "\(capital(it)) goes on where it should end." }
    if own.hasSuffix(wanted), !wanted.isEmpty { return "Something stands before \(it) that should not." }
    if own.contains(wanted), !wanted.isEmpty { return "Only a part of \(it) is wanted." }
    let start = zip(own, wanted).prefix { $0 == $1 }.count
    if start > 5 { return "Up to `\(own.prefix(start).suffix(20))` the text is right; look at what comes then." }
    return place.isEmpty ? nil : "Only \(place) is wrong."
  }

  private static func compare(_ own: [ShownValue.Pair], _ wanted: [ShownValue.Pair], _ place: String) -> String? {
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
    if own.isEmpty { return place.isEmpty ? "The dict is empty." : "\(capital(place)) is an empty dict." }
    if !missing.isEmpty { parts.append("\(keys(missing)) missing\(of)") }
    if !more.isEmpty { parts.append("\(keys(more)) not wanted\(of)") }
    if parts.isEmpty, let first = wrong.first {
      if wrong.count == 1 { return compare(first.0.value, first.1.value, "the value of \(first.0.shownKey)\(of)") }
      if let types = types(wrong.map(\.0.value), wrong.map(\.1.value)) { return "The values\(of) are \(types)." }
      return wrong.count == wanted.count ? nil : "The values of some keys\(of) are wrong, such as \(first.0.shownKey)."
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  private static func compare(_ own: [ShownValue], _ wanted: [ShownValue], _ place: String, isList: Bool) -> String? {
    let of = place.isEmpty ? "" : " of \(place)"
    if own.isEmpty { return place.isEmpty ? "Nothing is in the result." : "Nothing is in \(place)." }
    if let types = types(own, wanted) { return "The items\(of) are \(types)." }
    if wanted.isEmpty { return "Nothing should be in \(place.isEmpty ? "the result" : place)." }
    if own.count != wanted.count {
      let name = place.isEmpty ? "the result" : place
      let have =
        "\(capital(name)) has \(count(own.count, "item", "items")), and \(count(wanted.count, "is", "are")) wanted"
      let (missing, more) = (rest(of: wanted, without: own), rest(of: own, without: wanted))
      if more.isEmpty, missing.count == 1, let shown = missing[0].shown { return "\(have): \(shown) is missing." }
      if missing.isEmpty, more.count == 1, let shown = more[0].shown { return "\(have): \(shown) is too many." }
      return have + "."
    }
    let wrong = own.indices.filter { own[$0] != wanted[$0] }
    guard let first = wrong.first else { return nil }
    if wrong.count == 1 { return compare(own[first], wanted[first], "the \(ordinal(first)) item\(of)") }
    if wrong.count == own.count { return nil }
    return "The \(wrong.prefix(3).map(ordinal).joined(separator: " and the ")) item\(of) are wrong."
  }

  /// The items of one list that have no equal in the other.
  private static func rest(of items: [ShownValue], without others: [ShownValue]) -> [ShownValue] {
    var others = others
    return items.filter { item in
      guard let place = others.firstIndex(of: item) else { return true }
      others.remove(at: place)
      return false
    }
  }

  // MARK: Words

  /// Where all of one side have one type and all of the other another one.
  private static func types(_ own: [ShownValue], _ wanted: [ShownValue]) -> String? {
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

  private static func keys(_ pairs: [ShownValue.Pair]) -> String {
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
