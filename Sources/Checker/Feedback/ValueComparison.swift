// This file compares the two values of a failed check as they are shown, and names small differences that stand
// somewhere inside: capital letters, quotes, a number that is a float, a None, an exception that was returned.

import SourceText

struct ValueComparison {
  let actual: String
  let expected: String

  /// What differs, in one sentence or two; nil where it is more than that.
  func text(in file: SourceFile) -> String? {
    let program = String(decoding: file.bytes, as: UTF8.self)
    if actual.isEmpty || expected.isEmpty || actual == expected { return nil }
    if let name = returnedError {
      return "A `\(name)` is given back like any other value. An exception is raised: `raise`."
    }
    if let field = leftField(program) {
      return "`\(field)` stands in the result as it was written: nothing has put a value in its place."
    }
    if actual.lowercased() == expected.lowercased() { return "Only capital and small letters differ." }
    if Self.withoutBlanks(actual) == Self.withoutBlanks(expected) {
      return "Only spaces or line ends differ. Compare the two values sign by sign."
    }
    if let text = unusedObject(program) { return text }
    if let text = classInText { return text }
    if let text = listInText { return text }
    if Self.withoutQuotes(actual) == Self.withoutQuotes(expected) {
      if let text = textForValue { return text }
      if actual.count(where: { $0 == "\\" }) != expected.count(where: { $0 == "\\" }) {
        return "Only backslashes or quotes differ."
      }
      return "Only quotes differ. `repr` of a text has quotes, `str` has none; in an f-string `!r` stands for `repr`."
    }
    if Self.withWholeNumbers(actual) == expected {
      return "The number is right, but it is a float. `/` always gives one; `//` and `int` give whole numbers."
    }
    if let text = joinedDigits ?? otherEmptiness { return text }
    if let text = member { return text }
    if let text = missingValue(program) { return text }
    if Self.withoutBrackets(actual) == Self.withoutBrackets(expected), brackets(actual) != brackets(expected) {
      return
        "The values are right, but the brackets are not: something stands in a list or tuple that should not, or the "
        + "other way round."
    }
    return nil
  }

  /// `ValueError('...')` as a value.
  private var returnedError: String? {
    let name = actual.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard name.hasSuffix("Error"), actual.dropFirst(name.count).first == "(", !expected.hasPrefix(name) else {
      return nil
    }
    return String(name)
  }

  /// A field such as `{name}` or `%(name)s` that stands in the value and in the program.
  private func leftField(_ program: String) -> String? {
    for (open, close) in [("{", "}"), ("%(", ")s")] {
      let parts = actual.pieces(by: open).dropFirst()
      for part in parts {
        guard let end = part.pieces(by: close).first, end.count < part.count, !end.isEmpty,
          end.allSatisfy({ $0.isLetter || $0.isNumber || "_.".contains($0) })
        else { continue }
        let field = open + end + close
        if !expected.contains(field), program.contains(field) { return field }
      }
    }
    return nil
  }

  /// `<class 'list'>` where `list` is wanted.
  private var classInText: String? {
    let parts = actual.pieces(by: "<class '")
    guard parts.count > 1 else { return nil }
    let plain =
      parts[0]
      + parts.dropFirst().map { part in
        let pieces = part.pieces(by: "'>")
        return pieces[0] + pieces.dropFirst().joined(separator: "'>")
      }.joined()
    guard Self.withoutQuotes(plain) == Self.withoutQuotes(expected) else { return nil }
    return "This is the class as a text. What it is called is its `__name__`: `type(value).__name__`."
  }

  /// A text into which a list was put as it is shown.
  private var listInText: String? {
    let isText = RepairClues.shape(expected) == .text && RepairClues.shape(actual) == .text
    guard isText, brackets(actual) != brackets(expected),
      Self.withoutQuotes(Self.withoutBrackets(actual)) == Self.withoutQuotes(Self.withoutBrackets(expected))
    else { return nil }
    return
      "A list was put into the text as it is shown, with brackets and quotes. `\", \".join(...)` makes a text of its items."
  }

  private var joinedDigits: String? {
    guard RepairClues.shape(expected) == .number, RepairClues.shape(actual) == .text else { return nil }
    let inside = actual.dropFirst().dropLast()
    guard !inside.isEmpty, inside.allSatisfy({ "0123456789.".contains($0) }) else { return nil }
    return
      "This is a text of digits and no number. `+` joins texts one behind the other; make numbers of them first, `int(...)`."
  }

  /// An enum's member against its value: `<Room.LOFT: 60>` and `60`.
  private var member: String? {
    func value(_ shown: String) -> Substring? {
      guard shown.hasPrefix("<"), shown.hasSuffix(">"), let colon = shown.firstIndex(of: ":") else { return nil }
      return shown[colon...].dropFirst(2).dropLast()
    }
    if let wanted = value(expected), value(actual) == nil {
      if wanted == actual || wanted.contains(actual) && actual.count > 1 {
        return "This is the value of the member, or a part of it; the member itself is wanted."
      }
    }
    if let own = value(actual), value(expected) == nil, own == expected || own.contains(expected) && expected.count > 1
    {
      return "This is the member; its value is wanted."
    }
    // In a list: numbers or texts where members are wanted.
    if expected.hasPrefix("[<"), actual.hasPrefix("["), !actual.contains("<"), !actual.contains("None"),
      actual != "[]"
    {
      return "These are values; the members themselves are wanted."
    }
    return nil
  }

  private func missingValue(_ program: String) -> String? {
    let own = Self.withoutTexts(actual).pieces(by: "None").count
    guard own > Self.withoutTexts(expected).pieces(by: "None").count, actual != "None" else { return nil }
    if program.contains(".fromkeys(") {
      return "There is a None in the result. `dict.fromkeys` gives every key None, unless a second argument says what."
    }
    if program.contains(".get(") {
      return
        "There is a None in the result. `get` gives None for a key that is not there, unless a second argument says "
        + "what to give."
    }
    if Self.holdsOwnNone(program) { return nil }
    return
      "There is a None in the result: a function ended without a `return` that names a value, or a method that only "
      + "changes its object was taken for its result."
  }

  // MARK: Texts

  /// What stands in quotes is left out.
  private static func withoutTexts(_ text: String) -> String {
    var result = ""
    var quote: Character?
    for sign in text {
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "'" || sign == "\"" {
        quote = sign
      } else {
        result.append(sign)
      }
    }
    return result
  }

  /// Whether a program gives None itself, and does not only ask for it.
  private static func holdsOwnNone(_ program: String) -> Bool {
    var rest = program
    for asked in ["is None", "is not None", "== None", "!= None"] { rest = rest.pieces(by: asked).joined() }
    return rest.contains("None")
  }

  private static func withoutQuotes(_ text: String) -> String { text.filter { $0 != "'" && $0 != "\"" && $0 != "\\" } }
  private static func withoutBrackets(_ text: String) -> String { text.filter { !"[](), ".contains($0) } }
  private static func withoutBlanks(_ text: String) -> String {
    text.pieces(by: "\\n").joined().filter { !$0.isWhitespace }
  }
  private func brackets(_ text: String) -> Int { text.count { "[](){}".contains($0) } }

  /// `8.0` as `8`.
  private static func withWholeNumbers(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix(".0"), result.last?.isNumber == true, rest.dropFirst(2).first?.isNumber != true {
        rest = rest.dropFirst(2)
        continue
      }
      result.append(first)
      rest = rest.dropFirst()
    }
    return result
  }
}

extension String {
  /// What stands between the places of `mark`.
  func pieces(by mark: String) -> [String] {
    var result: [String] = []
    var piece = ""
    var rest = Substring(self)
    while let first = rest.first {
      if rest.hasPrefix(mark) {
        result.append(piece)
        piece = ""
        rest = rest.dropFirst(mark.count)
      } else {
        piece.append(first)
        rest = rest.dropFirst()
      }
    }
    return result + [piece]
  }
}
