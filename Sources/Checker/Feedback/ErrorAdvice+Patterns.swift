// This file explains errors that patterns and statements of a database raise: they have a language of their own, of which
// Python only passes on the complaint.

extension ErrorAdvice {
  var noSuchGroup: String {
    "The pattern has fewer groups than that. A group is what stands in round brackets, and the first is number 1; "
      + "`group()` is the whole match."
  }

  /// Of a pattern in a program, and of one that is the whole answer.
  static func text(forPattern message: String) -> String? {
    if message.hasPrefix("unknown extension ?<") { return "A named group is written `(?P<name>...)`." }
    if message.hasPrefix("look-behind requires fixed-width") {
      return "What a lookbehind asks about must have a fixed length: no `*`, `+` or `?` in it."
    }
    if message.hasPrefix("bad escape \\z") { return "The end of the text is `\\Z`, with a capital letter." }
    if message.hasPrefix("bad escape") {
      return "A backslash before a letter has a meaning of its own, and this letter has none. See which one is meant."
    }
    if message.hasPrefix("nothing to repeat") {
      return
        "`*`, `+` and `?` repeat what stands before them, and here nothing does. To mean the sign itself, escape it."
    }
    if message.hasPrefix("missing )") || message.hasPrefix("unbalanced parenthesis") {
      return "Every `(` needs its `)`. To mean the bracket itself, escape it, `\\(`."
    }
    if message.hasPrefix("unterminated character set") { return "A `[` opens a class, and its `]` is missing." }
    if message.hasPrefix("invalid group reference") { return "The pattern has no group of this number." }
    if message.hasPrefix("redefinition of group name") {
      return "A name can be given to one group only. Each group needs a name of its own."
    }
    if message.hasPrefix("multiple repeat") {
      return "One repetition stands behind another. Which of the two is meant?"
    }
    return nil
  }

  func databaseError(_ message: String) -> String? {
    if message.hasPrefix("Incorrect number of bindings supplied") {
      let numbers = message.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      if numbers.count >= 2, numbers[0] == 0, holds("'?'") || holds("\\\"?\\\"") {
        return "`'?'` in quotes is a text of one question mark and no place for a value. Write `?` without quotes."
      }
      if numbers.count >= 2, numbers[1] > numbers[0] {
        return
          "There are more values than places. Each `?` takes one value; a bare text counts as a sequence of letters: "
          + "`(name,)` is a tuple of one."
      }
      return "There are fewer values than places: each `?` takes one."
    }
    if message.contains("parameters are of unsupported type") {
      return "The values come as a tuple or list. Round brackets alone make none: `(value,)` is a tuple of one."
    }
    if message.hasPrefix("no such column"), pastesValues {
      return
        "A value was put into the text of the statement, and so SQLite reads it as the name of a column. Write `?` there, "
        + "and hand the value over as a second argument."
    }
    if message.hasSuffix("syntax error") {
      if message.contains("near \"%\"") || message.contains("near \"{\"") {
        return "The place of a value in a statement is `?`; the values come as a second argument."
      }
      if pastesValues {
        return
          "A value was put into the text of the statement: a quote in it, or a missing one, spoils it. Write `?` there, "
          + "and hand the value over as a second argument."
      }
      return
        "SQLite cannot read the statement at this word. Is a comma or a bracket missing before it, or is it misspelt?"
    }
    if message.hasPrefix("no such table") || message.hasPrefix("no such column") {
      return "Compare the name with the table that the task describes, letter by letter."
    }
    if message.hasPrefix("cannot start a transaction within a transaction") {
      return "A transaction has begun already and has not been ended, by `commit` or `rollback`."
    }
    if message.hasPrefix("cannot commit") || message.hasPrefix("cannot rollback") {
      return "No transaction is open here: none has begun, or it has ended already."
    }
    if message.hasPrefix("no such savepoint") {
      return "No savepoint of this name is open here: it was not made, was released, or its transaction has ended."
    }
    if message.hasPrefix("Cannot operate on a closed") { return "The connection was closed before this line." }
    return nil
  }

  /// Whether a statement is put together from texts and values.
  private var pastesValues: Bool {
    [
      "execute(f\"", "execute(f'", "f\"SELECT", "f\"INSERT", "f\"UPDATE", "f\"DELETE", "\" +", "' +", ".format(",
      "\" %", "' %",
    ]
    .contains(where: holds)
  }
}
