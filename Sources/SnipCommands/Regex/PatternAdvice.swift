// This file says of each thing that a pattern is refused for what stands under the caret and what to do next. The
// sentence above them is Python's own, so that it can be looked up; these two are for the reader who cannot place it.

/// What goes with one of Python's messages.
struct PatternAdvice: Equatable {
  /// Behind the caret.
  let explanation: String
  let hint: String?

  /// The advice for a message; nil where the message says everything.
  init?(for message: String) {
    guard let entry = Self.entries.first(where: { message.hasPrefix($0.prefix) }) else { return nil }
    explanation = entry.explanation
    hint = entry.hint
  }

  /// The first whose prefix fits is taken.
  private static let entries: [(prefix: String, explanation: String, hint: String?)] = [
    (
      "missing ), unterminated subpattern", "this group is never closed",
      #"a literal parenthesis is written \("#
    ),
    ("missing ), unterminated comment", "this comment is never closed", "a comment reads (?#...)"),
    (
      "unbalanced parenthesis", "this parenthesis closes nothing",
      #"a literal parenthesis is written \)"#
    ),
    ("unterminated character set", "this set is never closed", #"a literal bracket is written \["#),
    (
      "nothing to repeat", "there is nothing before this to repeat",
      #"a literal * + or ? is written \* \+ \?"#
    ),
    (
      "multiple repeat", "this repeats a repetition",
      #"put the first repetition into a group, (?:...), or escape a literal sign with \"#
    ),
    ("min repeat greater than max repeat", "the first number is larger than the second", nil),
    (
      "the repetition number", "this number is too large", nil
    ),
    (
      "bad escape (end of pattern)", "a backslash needs a character after it",
      #"a literal backslash is written \\"#
    ),
    (
      "bad escape", "this escape means nothing in Python",
      #"a literal backslash is written \\; only letters that mean something may follow one"#
    ),
    ("incomplete escape", "this escape is too short", #"\x takes two hexadecimal digits, \u four, \U eight"#),
    ("octal escape value", "this is beyond the last byte", #"a character by its number is written \x41 or \u0041"#),
    ("undefined character name", "Unicode has no such character", nil),
    (
      "bad character range", "this range runs backwards, or one end is no single character",
      #"a literal - goes first or last in a set, or is written \-"#
    ),
    (
      "invalid group reference", "there is no such group",
      "groups are numbered by their opening parentheses, from 1"
    ),
    ("unknown group name", "no group has this name", "a named group reads (?P<name>...)"),
    ("missing group name", "a name is missing here", "a named group reads (?P<name>...)"),
    (
      "bad character in group name", "this is no name",
      "a name consists of letters, digits and underscores, and begins with no digit"
    ),
    ("redefinition of group name", "the name is taken", "each name can be given to one group"),
    (
      "missing >, unterminated name", "this name is never ended", "a named group reads (?P<name>...)"
    ),
    ("missing ), unterminated name", "this name is never ended", "a reference to a name reads (?P=name)"),
    ("missing <", "a < is missing here", #"a reference in a replacement reads \g<name>"#),
    ("cannot refer to an open group", "this group is not closed yet", "a group cannot contain itself"),
    (
      "cannot refer to group defined in the same lookbehind", "this group belongs to the same lookbehind", nil
    ),
    (
      "look-behind requires fixed-width pattern", "this lookbehind can match texts of different lengths",
      "write one lookbehind for each length: (?:(?<=a)|(?<=bc))"
    ),
    (
      "conditional backref with more than two branches", "a condition has two branches: yes and no",
      "put further alternatives into a group, (?:...)"
    ),
    ("bad group number", "groups are numbered from 1", nil),
    (
      "global flags not at the start", "flags for the whole pattern go first",
      "flags for a part of the pattern read (?i:...)"
    ),
    ("unknown extension ?<", "Python has no such group", "a named group reads (?P<name>...), a lookbehind (?<=...)"),
    (
      "unknown extension", "Python has no such group",
      "Python has (?:...) (?P<name>...) (?P=name) (?=...) (?!...) (?<=...) (?<!...) (?>...) (?i:...) (?(1)...|...)"
    ),
    ("unknown flag", "Python has no such flag", "the flags are a, i, m, s, u and x"),
    ("missing flag", "a flag is missing here", "the flags are a, i, m, s, u and x"),
    ("missing -, : or )", "the flags end here without a sign", "flags read (?i) or (?i:...) or (?-i:...)"),
    ("missing :", "a colon is missing here", "flags that are turned off read (?-i:...)"),
    ("bad inline flags: cannot use 'L'", "this flag is for bytes", nil),
    ("bad inline flags", "these flags cannot stand together", nil),
    ("unexpected end of pattern", "something is missing here", nil),
    ("missing {", "a { is missing here", #"a character by its name reads \N{BULLET}"#),
    ("missing }", "this name is never ended", #"a character by its name reads \N{BULLET}"#),
    ("missing character name", "a name is missing here", #"a character by its name reads \N{BULLET}"#),
    ("Possible nested set", "this may mean a set inside a set one day", #"a literal bracket is written \["#),
    ("Possible set", "this may mean an operation on sets one day", "a literal sign is escaped with a backslash"),
  ]
}
