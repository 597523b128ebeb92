// This file names values of another type than the one that is wanted: an object that was not asked for what it holds, a
// text where a number belongs, an empty text for None.

extension ValueComparison {
  /// An object in the result that still has to be called, gone through or asked.
  func unusedObject(_ program: String) -> String? {
    func isOnly(_ mark: String) -> Bool { actual.contains(mark) && !expected.contains(mark) }
    if isOnly("<re.Match object") {
      return "The result holds a match object. The text that was found is its `group()`, a part of it `group(1)`."
    }
    if isOnly("<generator object") {
      return program.contains("yield")
        ? "`yield` makes a generator of the function: nothing of it runs before somebody goes through it. Collect the "
          + "values in a list, and `return` that."
        : "An expression with `for` in round brackets is a generator, which has not run yet. Square brackets make a list."
    }
    if isOnly("<bound method") || isOnly("<built-in method") || isOnly("<built-in function") || isOnly("<function ") {
      return "The result holds a function or method itself. What it gives comes only when it is called, with `()`."
    }
    if isOnly("<sqlite3.Cursor") {
      return "`execute` gives a cursor. Its rows come from `fetchone()`, from `fetchall()` or from a loop over it."
    }
    for name in [
      "map", "filter", "zip", "reversed", "enumerate", "list_iterator", "dict_keyiterator", "callable_iterator",
    ]
    where isOnly("<\(name) object") {
      return
        "The result holds a `\(name)` object, which gives its items one after the other. `list(...)` collects them."
    }
    for name in ["dict_keys", "dict_values", "dict_items"] where isOnly(name + "(") {
      return "The result holds a view of the dict. `list(...)` makes a list of it."
    }
    return nil
  }

  /// Both show the same but for quotes, and it is no text in which the quotes stand.
  var textForValue: String? {
    let (own, wanted) = (Array(actual), Array(expected))
    if RepairClues.shape(actual) == .text, RepairClues.shape(expected) == .text { return nil }
    var (i, j) = (0, 0)
    while i < own.count, j < wanted.count, own[i] == wanted[j] { (i, j) = (i + 1, j + 1) }
    guard i < own.count, j < wanted.count else { return nil }
    func word(_ text: ArraySlice<Character>) -> String { String(text.prefix { !",)]}:'\" ".contains($0) }) }
    if own[i] == "'" || own[i] == "\"" {
      let value = word(wanted[j...])
      return Self.isPlain(value) ? "`'\(value)'` is a text. The value `\(value)`, without quotes, is wanted." : nil
    }
    guard wanted[j] == "'" || wanted[j] == "\"" else { return nil }
    let value = word(own[i...])
    return Self.isPlain(value) ? "`\(value)` is no text. Here a text is wanted, `'\(value)'`." : nil
  }

  private static func isPlain(_ value: String) -> Bool {
    ["None", "True", "False"].contains(value)
      || !value.isEmpty && value.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
  }

  /// None and what is empty, or 0, or False, one for the other.
  var otherEmptiness: String? {
    let empty = ["None", "''", "[]", "()", "{}", "set()", "0", "False"]
    guard empty.contains(actual), empty.contains(expected), actual == "None" || expected == "None" else { return nil }
    return "`\(actual)` is given where `\(expected)` is expected. Both count as false, but they are not the same."
  }
}
