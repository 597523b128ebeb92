// This file explains errors about types: a value that cannot do what is asked of it.

extension ErrorAdvice {
  func typeError(_ message: String, _ line: String, _ fault: Fault) -> String? {
    if message.hasPrefix("int() argument must be"), message.contains("'NoneType'"), program?.usesPatterns == true {
      return "This value is None, and no number can be made of it: a group that took no part in the match gives None."
    }
    if message.contains("'NoneType'") { return noneValue(line) }
    if message.hasPrefix("can only concatenate str") || message.contains("'int' and 'str'")
      || message.contains("'str' and 'int'") || message.contains("'float' and 'str'")
    {
      return
        "A number and a text do not mix. Make a text of the number, `str(n)` or an f-string, or a number of the text, "
        + "`int(text)`."
    }
    if let text = mixedUp(message) { return text }
    if message.hasSuffix("object is not callable") { return notCallable(Self.quoted(message) ?? "", line) }
    if message.hasSuffix("object is not iterable") {
      let type = Self.quoted(message) ?? ""
      if type == "int" { return "A number has no items. To count up to it, go through `range(n)`." }
      return "A value of the type `\(type)` has no items to go through."
    }
    if message.hasSuffix("object is not subscriptable") {
      if Self.quoted(message) == "sqlite3.Cursor" {
        return "`execute` gives a cursor. Its rows come from `fetchone()`, from `fetchall()` or from a loop over it."
      }
      return
        "Square brackets ask for an item, and the type `\(Self.quoted(message) ?? "")` has none. A function is called with "
        + "round brackets."
    }
    if message.contains("does not support item assignment") {
      let type = Self.quoted(message) ?? ""
      if type == "set" { return "A set has no keys. What has a value behind each key is a dict, `{}` or `dict()`." }
      return "A `\(type)` never changes. Build a new one."
    }
    if message.hasPrefix("unhashable type") {
      return "Keys of a dict and items of a set must be values that never change, such as texts, numbers and tuples."
    }
    if message.contains("positional argument") || message.contains("unexpected keyword argument") {
      return arguments(message, fault)
    }
    return nil
  }

  private func notCallable(_ type: String, _ line: String) -> String? {
    if let name = program?.shadowed.first(where: { line.contains($0 + "(") }) {
      return "This program gives the name `\(name)` to a value of its own, so `\(name)(...)` no longer calls Python's "
        + "function. Choose another name for the value."
    }
    if ["list", "tuple", "dict", "str"].contains(type) {
      return "Round brackets call a function. An item is asked for with square ones."
    }
    if line.pieces(by: "(").dropLast().contains(where: { $0.endsWithAttribute }) {
      return
        "Round brackets call what stands before them, and this is no method but a value (`\(type)`). It is read without "
        + "brackets, and set with `=`."
    }
    return
      "Round brackets call what stands before them, and this is of the type `\(type)` and no function. Is a `*` missing, "
      + "or is a name used twice?"
  }

  /// One kind of value where another is wanted, as the message says.
  private func mixedUp(_ message: String) -> String? {
    if message.hasPrefix("list indices must be integers") {
      return "This is a list, and its items have numbers. Is it the whole list where one of its items is meant?"
    }
    if message.hasPrefix("string indices must be integers") {
      return "This is a text, whose signs have numbers. Is it a key, or a text that should have been taken apart first?"
    }
    if message.hasPrefix("first argument must be callable") {
      return
        "A `defaultdict` is given the function that makes a missing value, such as `list`, and not the value itself."
    }
    if message.hasPrefix("dict expected at most 1 argument") {
      return "`dict(...)` takes one dict. Two become one with `|`."
    }
    if message.hasPrefix("sequence item"), message.contains("expected str instance") {
      return "Only texts can be joined. Make a text of each item first, `str(item)`."
    }
    if message.hasPrefix("expected string or bytes-like object") {
      return "A pattern looks into a text, and this is none. What comes first: the pattern, then the text?"
    }
    if message.hasPrefix("'generator' object does not support the context manager") {
      return "A function with `yield` becomes a context manager only with `@contextmanager` above its `def`."
    }
    if message.contains("not supported between instances of") {
      let types = message.split(separator: "'", omittingEmptySubsequences: false)
      if types.count >= 6 {
        return "`\(types[3])` and `\(types[5])` have no order: no value of the one is less than one of the other."
      }
    }
    if message.hasPrefix("isinstance() arg 2") {
      return "Behind the comma stands the type itself, without quotes; several of them in round brackets."
    }
    if message.hasPrefix("exceptions must derive from BaseException") {
      return "Only an exception can be raised: `raise ValueError(\"...\")`."
    }
    if message.hasPrefix("catching classes that do not inherit from BaseException") {
      return "Behind `except` stands a class of exceptions, or several in round brackets."
    }
    if message.hasPrefix("cannot unpack non-iterable") {
      return
        "On the left are several names, and on the right is one single value. For the pairs of a dict, use `items()`."
    }
    if message.hasPrefix("unsupported format string passed to") {
      return
        "A format such as `:>8` or `:.2f` is for texts and numbers, and this is neither. What of it should be shown?"
    }
    if message.hasPrefix("unsupported operand type") {
      let types = message.split(separator: "'", omittingEmptySubsequences: false)
      if types.count >= 4 {
        return "The types of the two sides are `\(types[1])` and `\(types[3])`: this operator has no use for them."
      }
    }
    return nil
  }
}

extension String {
  /// Whether it ends with `.name`.
  fileprivate var endsWithAttribute: Bool {
    let name = reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return !name.isEmpty && dropLast(name.count).last == "."
  }
}
