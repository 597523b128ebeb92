// This file names the mistakes that a wrong value gives away by itself, because a hint at the kind of mistake teaches
// more than two values side by side.

import PyRuntime

/// What kind of mistake explains a value.
enum Diagnosis: Hashable {
  case printedInstead
  case returnedNone
  case changedArgument([String])
  case offByOne
  /// Of a list or tuple, the rest being equal in order; at an end of a list, the loop may be to blame.
  case oneItemShort(atEndOfList: Bool)
  case oneItemMore(atEndOfList: Bool)
  case otherOrder
  case otherType(actual: String, expected: String)
  case onlyCase
  case onlyBlanks
  /// The text that `repr` gives of the value, with quotes or brackets in it.
  case textOfValue
  case firstItemOnly
  case lastItemOnly
  /// A list of one, around the value.
  case tooDeep
  /// The one value of the list that is expected.
  case tooShallow

  /// - Parameters:
  ///   - printed: what the test printed so far.
  ///   - unchangedNames: names of the test that should still have the value they were given.
  init?(actual: Value, expected: Value, printed: String, unchangedNames: [String], equality: Equality) {
    let vm = equality.vm
    func isEqual(_ a: Value, _ b: Value) -> Bool { (try? equality.equal(a, b)) ?? false }
    if !unchangedNames.isEmpty {
      self = .changedArgument(unchangedNames)
      return
    }
    if actual.isNone {
      guard let wanted = try? vm.strText(expected), !wanted.isEmpty else {
        self = .returnedNone
        return
      }
      let lines = printed.split(separator: "\n").map(String.init)
      self = lines.contains(wanted) || printed.contains(wanted) && wanted.count > 2 ? .printedInstead : .returnedNone
      return
    }
    // For a number, text and `repr` are one, and the type says more.
    if actual.isStr, !expected.isInt, !expected.is(.float), !expected.is(.bool), !expected.isNone,
      let wanted = try? vm.reprText(expected), actual.str.string == wanted
    {
      self = .textOfValue
      return
    }
    if let nesting = Self.nesting(actual, expected, isEqual) {
      self = nesting
      return
    }
    if actual.isInt && expected.isInt {
      guard actual.int.subtractingReportingOverflow(expected.int).partialValue.magnitude == 1 else { return nil }
      self = .offByOne
      return
    }
    if actual.isStr && expected.isStr {
      let (own, wanted) = (actual.str.string, expected.str.string)
      func dense(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
      }
      if own.lowercased() == wanted.lowercased() {
        self = .onlyCase
      } else if dense(own) == dense(wanted) {
        self = .onlyBlanks
      } else {
        return nil
      }
      return
    }
    if let own = Self.items(actual), let wanted = Self.items(expected), actual.kind == expected.kind {
      if let place = Self.missingItem(own, wanted, isEqual) {
        self = .oneItemShort(atEndOfList: actual.is(.list) && (place == 0 || place == own.count))
      } else if let place = Self.missingItem(wanted, own, isEqual) {
        self = .oneItemMore(atEndOfList: actual.is(.list) && (place == 0 || place == wanted.count))
      } else if own.count == wanted.count, own.count > 1, own.count <= 100, Self.isPermutation(own, wanted, isEqual) {
        self = .otherOrder
      } else {
        return nil
      }
      return
    }
    guard vm.type(of: actual) != vm.type(of: expected) else { return nil }
    let isSame: Bool
    if let own = Self.items(actual), let wanted = Self.items(expected) {
      isSame = own.count == wanted.count && zip(own, wanted).allSatisfy(isEqual)
    } else if actual.isStr || expected.isStr, let own = try? vm.strText(actual), let wanted = try? vm.strText(expected)
    {
      isSame = own == wanted
    } else {
      isSame = false
    }
    guard isSame else { return nil }
    self = .otherType(actual: vm.typeName(actual), expected: vm.typeName(expected))
  }

  /// One value is an item of the other.
  private static func nesting(_ actual: Value, _ expected: Value, _ isEqual: (Value, Value) -> Bool) -> Diagnosis? {
    if let own = items(actual), own.count == 1, isEqual(own[0], expected) { return .tooDeep }
    guard let wanted = items(expected), let first = wanted.first, let last = wanted.last else { return nil }
    if wanted.count == 1 { return isEqual(actual, first) ? .tooShallow : nil }
    // A list with only one of the items, or the item itself; of two items, one is missing at an end.
    if actual.kind == expected.kind, wanted.count < 3 { return nil }
    let own = items(actual).flatMap { $0.count == 1 && actual.kind == expected.kind ? $0.first : nil } ?? actual
    if isEqual(own, first) { return .firstItemOnly }
    return isEqual(own, last) ? .lastItemOnly : nil
  }

  private static func items(_ value: Value) -> [Value]? {
    switch value.kind {
    case .list: (0..<value.list.pointee.count).map { value.list.pointee.items[$0] }
    case .tuple: (0..<value.tuple.pointee.count).map { value.tuple.items[$0] }
    default: nil
    }
  }

  /// The place of the one item of `long` without which it is `short`. nil where `short` is empty: then nothing says that
  /// all the rest is right.
  private static func missingItem(
    _ short: [Value], _ long: [Value], _ isEqual: (Value, Value) -> Bool
  ) -> Int? {
    guard !short.isEmpty, short.count + 1 == long.count else { return nil }
    let place = zip(short, long).prefix { isEqual($0, $1) }.count
    guard zip(short[place...], long[(place + 1)...]).allSatisfy(isEqual) else { return nil }
    return place
  }

  private static func isPermutation(_ own: [Value], _ wanted: [Value], _ isEqual: (Value, Value) -> Bool) -> Bool {
    var rest = wanted
    for value in own {
      guard let at = rest.firstIndex(where: { isEqual(value, $0) }) else { return false }
      rest.remove(at: at)
    }
    return true
  }

  /// One or two sentences for the learner.
  var text: String {
    switch self {
    case .printedInstead: "The right value is printed, but not returned: `return` it instead of calling `print`."
    case .returnedNone: "The result is None: a function gives back only what a `return` names, on every way through it."
    case .changedArgument(let names):
      "`\(names.joined(separator: "`, `"))` should be as before the call, but it was changed. Work on a copy."
    case .offByOne: "The number is off by one. Look at where counting begins and ends."
    case .oneItemShort(atEndOfList: true):
      "One item is missing at an end. Look at where the loop or slice begins and ends."
    case .oneItemShort: "One item is missing, and all others are right."
    case .oneItemMore(atEndOfList: true):
      "There is one item too many at an end. Look at where the loop or slice begins and ends."
    case .oneItemMore: "There is one item too many, and all others are right."
    case .otherOrder: "The items are right, but in another order."
    case .otherType(let actual, let expected):
      "The value looks right, but its type is `\(actual)`, and `\(expected)` is expected."
    case .onlyCase: "Only capital and small letters differ."
    case .onlyBlanks: "Only spaces or line ends differ."
    case .textOfValue: "This is the text of the value, with its quotes or brackets, and not the value itself."
    case .firstItemOnly:
      "Only the first item is there. A `return` inside the loop ends the function in the first round: see how far it is indented."
    case .lastItemOnly:
      "Only the last item is there. What every round adds has to go into one list that exists before the loop."
    case .tooDeep: "The value is right, but it stands in one pair of brackets too many."
    case .tooShallow: "The value is right, but a list with this one item is expected."
    }
  }
}
