// This file says what a learner is told of a mistake in a pattern.

extension RepairKind {
  var patternSentence: String {
    switch self {
    case .bareDot: "a bare `.` stands for any character. A real dot is escaped."
    case .greedy: "a repetition takes as much as it can, up to the last place that fits. Where should it stop?"
    case .lazy: "a lazy repetition stops as soon as it can. That is too early here."
    case .onlyOne: "this stands for exactly one character. How many can there be?"
    case .groupOnce:
      "the repetition stands behind the group, so the group keeps only what it took in the last turn. Put it inside."
    case .leastTurns: "`+` wants one at least, `*` is content with none. Which one is meant?"
    case .optional: "does this part have to be there, or can it be missing?"
    case .missingEnds:
      "nothing says where the match begins or ends, so it is also found inside something longer. Tie it down."
    case .tooTied: "this anchor asks for an end or a start where the text may well go on."
    case .lines: "`^` and `$` mean the whole text, unless the flag `re.M` makes them mean each line."
    case .allCharacters: "`.` takes every character but the line end, unless the flag `re.S` says so."
    case .ignoredCase: "capital and small letters are told apart, unless the flag `re.I` says otherwise."
    case .tooWide: "this takes characters that are not meant as well. Which ones does it stand for?"
    case .tooNarrow: "this leaves out characters that are meant, too."
    case .capture: "brackets also capture what they hold. Which groups should there be? `(?:...)` makes none."
    case .turns: "look at how often this may be repeated."
    case .branch: "look at the choice: one alternative is missing, or one is too many."
    case .scope: "`|` divides everything up to the next bracket. How far should the choice reach?"
    case .notTaken: "this should only stand there, and not be part of what is found. A lookaround looks without taking."
    case .escape: "this character has a meaning of its own in a pattern. To mean the character itself, escape it."
    case .dollar: "`$` also fits right before a line end at the end of the text."
    case .otherCharacters: "this stands for other characters than are meant."
    case .grouping:
      "a mark such as `?`, `+` or `|` is about the sign right before it, or reaches too far. What belongs together stands in "
        + "a group, `(?:...)`."
    case .missingPart: "something is missing in this pattern."
    case .extraPart: "this part of the pattern is not wanted."
    default: "this part of the pattern is not right yet."
    }
  }
}
