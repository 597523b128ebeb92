// This file names the kinds of mistake that a single edit of an answer can undo, how likely each is, and what a learner
// is told of it: where to look and what to think about, never the edit itself.

/// What kind of mistake an edit undoes. The order of the cases means nothing; see `rank`.
enum RepairKind: Hashable {
  // Conditions
  case border, opposite, identity, logic, negation, partOfCondition, choiceOfConstants, truthOfEmpty, laterIf,
    repeatedIf
  // Values
  case number, zeros, rangeEnd, sliceBound, division, arithmetic, sum, accumulation, replacement, otherName
  // What comes out
  case missingReturn, printed, placeOfReturn, placeOfStatement, returnedError, finallyReturn, unneededReturn, noReturn
  // Texts
  case formatMark, quotes, letters, capitals, blanks, letterCase
  // Types and shapes
  case conversion(String), unneededCall(String), brackets, missingBrackets, member, items, copy, changedArgument,
    sortResult, changedInLoop
  // Calls
  case getDefault, missingKey, hiddenKey, sides, exactly, getAsQuestion, missingCall, otherMethod(String), arguments,
    order, lookup, formatter,
    commit, keyword
  // Statements
  case sequence, extraStatement, freshEachRound, startEachRound, swallowed, uncaught(String), decorator(String),
    receiver
  case jump, global(String), cause, otherException, level(String), noneItself
  /// A difference from a solution that has no name of its own, with what is said of it.
  case difference(String, isVague: Bool)
  // Patterns
  case bareDot, greedy, lazy, onlyOne, groupOnce, leastTurns, optional, missingEnds, tooTied, lines, allCharacters
  case ignoredCase, tooWide, tooNarrow, capture, turns, branch, scope, notTaken, escape, part, dollar,
    otherCharacters, missingPart, extraPart, grouping

  /// Smaller is tried earlier.
  var rank: Int {
    switch self {
    case .missingReturn, .noReturn, .changedInLoop, .printed, .sortResult, .returnedError, .finallyReturn,
      .choiceOfConstants, .formatMark, .receiver, .groupOnce:
      0
    case .border, .identity, .rangeEnd, .placeOfReturn, .missingCall, .getAsQuestion, .getDefault,
      .missingKey, .hiddenKey, .bareDot, .greedy, .lazy, .leastTurns, .formatter, .commit, .freshEachRound,
      .startEachRound:
      1
    case .laterIf, .logic, .negation, .opposite, .otherException, .level, .noneItself, .division, .accumulation,
      .letters, .capitals, .brackets, .member, .quotes,
      .items, .lookup, .missingEnds, .tooTied, .onlyOne, .lines, .allCharacters, .ignoredCase, .swallowed,
      .uncaught, .global:
      2
    case .truthOfEmpty, .extraStatement, .dollar, .otherCharacters, .blanks, .letterCase, .copy, .changedArgument,
      .optional,
      .scope, .otherMethod, .sliceBound, .decorator, .tooNarrow, .tooWide, .escape:
      3
    case .placeOfStatement, .conversion, .number, .zeros, .arithmetic, .unneededCall, .partOfCondition,
      .missingBrackets, .order, .capture,
      .notTaken, .branch, .turns, .jump, .keyword:
      4
    case .sum, .sequence, .replacement, .arguments, .otherName, .part, .missingPart, .extraPart, .cause,
      .unneededReturn, .repeatedIf, .exactly, .sides, .grouping, .difference:
      5
    }
  }

  /// Whether its sentence says little: what the wrong value or the error gives away is then said before it.
  var isVague: Bool {
    switch self {
    case .otherMethod(let name) where NearRelations.facts[name] != nil: false
    case .extraStatement, .sequence, .arguments, .otherName, .number, .sum, .otherMethod, .order, .copy,
      .changedArgument, .part, .missingPart, .extraPart, .letters, .arithmetic, .unneededCall, .keyword,
      .unneededReturn,
      .conversion, .opposite,
      .replacement, .missingKey:
      true
    case .difference(_, let isVague): isVague
    default: false
    }
  }

  /// Whether it is about where counting begins or ends.
  var isAboutCounting: Bool {
    switch self {
    case .number, .rangeEnd, .sliceBound, .border: true
    default: false
    }
  }

  /// Whether an edit of this kind leaves a test a test.
  var mendsTests: Bool {
    switch self {
    case .receiver, .number, .zeros, .letters, .capitals, .border, .rangeEnd, .formatMark, .missingCall: true
    default: false
    }
  }

  /// One sentence or two that make sense behind the place.
  var sentence: String {
    switch self {
    case .border: "is the border itself meant to count? Try a value that is exactly on it."
    case .opposite: "this comparison asks for the opposite, or looks in the wrong direction."
    case .identity: "`is` asks whether both are the same object. Whether two values are equal is asked with `==`."
    case .logic: "`and` holds only if both sides do, `or` if one of them does. Which one is meant?"
    case .negation: "this condition holds just where it should not."
    case .partOfCondition: "this condition has a part too many. For which value is it wrong?"
    case .choiceOfConstants:
      "`or` gives back its first true value and does not compare with each of them. Repeat the comparison, or ask with "
        + "`in` whether the value is one of several."
    case .truthOfEmpty:
      "an empty text, an empty list and 0 count as false, just as None does. If only None is meant, ask for None itself."
    case .laterIf:
      "`if` is asked whatever the one above it has decided; `elif` only if everything above was false. Which one is meant?"
    case .repeatedIf: "`if` looks once, `while` goes on as long as its condition holds. Which one is meant?"
    case .number: "this number is not right. Go through a small example by hand and count."
    case .zeros: "count the zeros of this number."
    case .rangeEnd:
      "a `range` stops before its end, so the end itself does not count. What about the last number, or the first?"
    case .sliceBound:
      "a slice begins with its first bound and stops before its second. What about the items at its ends?"
    case .division: "`/` always gives a float, `//` a whole number. Which one is meant?"
    case .arithmetic: "another operator is meant here. Work out a small example by hand."
    case .sum: "only one part of this calculation is wanted."
    case .accumulation: "`=` replaces the old value; it should be added to it."
    case .replacement: "`+=` adds to the old value; it should be replaced."
    case .otherName: "another name is meant here. What does this one hold at this point?"
    case .missingReturn:
      "the value is worked out here and then thrown away. A function gives back only what a `return` names."
    case .printed: "`print` only shows the value, and whoever calls the function gets None. Give it back with `return`."
    case .placeOfReturn:
      "`return` ends the function, also in the first round of a loop. See how far it is indented: when is the work done?"
    case .placeOfStatement: "see how far this line is indented: how often is it to run, and when?"
    case .returnedError: "this gives the exception back like any other value. An exception is raised: `raise`."
    case .noReturn: "this function ends without a `return`, and so it gives back None. What should it give back?"
    case .changedInLoop:
      "while a loop goes through a dict or set, its size must not change, and a list leaves items out. Go through a copy."
    case .missingKey: "this asks for a key that is not always there. What should happen then?"
    case .hiddenKey: "a default stands in for every key that is not there, also for one that should be an error."
    case .sides: "which side of this comparison belongs where? Read it aloud."
    case .exactly: "`==` holds for this one value only. What about values above it or below?"
    case .finallyReturn: "`finally` always runs, and a `return` in it replaces every other result, and every exception."
    case .unneededReturn: "this ends the function too early."
    case .formatMark: "without an `f` in front of its quotes a text keeps its braces as they are."
    case .quotes: "whether a value is shown with quotes depends on `repr`; in an f-string that is `!r`."
    case .letters: "compare this text with what is expected, letter by letter."
    case .capitals: "the capital and small letters of this text are not those that are asked for."
    case .blanks: "blanks or line ends around the text make a difference here. Which of them are to be taken off?"
    case .letterCase: "capital and small letters make a difference here."
    case .conversion(let name): Self.conversion(name)
    case .unneededCall(let name): "what does `\(name)` do to the value here? The value is wanted without it."
    case .brackets: "the value itself is wanted, not a collection that holds it."
    case .missingBrackets: "a collection with this value is wanted, not the value alone."
    case .member: "a member and its value or name are different things. Which one is wanted here?"
    case .items: "a loop over a dict gives its keys. `items()` gives pairs, and `values()` the values."
    case .copy: "both names mean the same object, so a change of one shows in the other. Work on a copy."
    case .changedArgument: "what is given to this function should stay as it is, but it is changed. Work on a copy."
    case .sortResult: "a method that changes its own object gives None, and so the name holds None afterwards."
    case .getDefault: "`get` gives None for a key that is not there, unless a second argument says what to give."
    case .getAsQuestion: "a value may be None itself, so this does not tell whether the key is there. Ask with `in`."
    case .missingCall: "without brackets behind it, this names the function or method and does not call it."
    case .otherMethod(let name):
      NearRelations.facts[name].map { "`\(name)` \($0). Is that what is wanted here?" }
        ?? "`\(name)` is not what is wanted here. Look up what it does exactly; it has a near relation."
    case .arguments: "look at the arguments of this call: one is too many or missing."
    case .order: "the order matters here. Which of these comes first?"
    case .lookup: "a member is found by its name with square brackets, and by its value with round ones."
    case .formatter: "this wants a `logging.Formatter` made from the text, not the text itself."
    case .commit: "what is changed in a database stays only after a `commit`."
    case .keyword: "look up the keyword arguments of this call: one decides about the order or the form of the result."
    case .sequence: "this line and the one next to it stand in the wrong order. What does each need or change?"
    case .extraStatement: "what does this line do to the result? It is not wanted."
    case .freshEachRound: "this stands before the loop, so that all rounds share it. Each round needs a new one."
    case .startEachRound:
      "this stands inside the loop and begins anew in every round. What collects stands before the loop."
    case .swallowed: "this `except` takes errors that should go on to the caller."
    case .uncaught(let type): "`\(type)` can come from here as well, and no `except` takes it."
    case .decorator(let name): "how is this called, on an object or on the class? It is about the decorator `@\(name)`."
    case .receiver: "every method gets its object as the first argument, so its first parameter is `self`."
    case .jump: "`break` ends the loop, `continue` only this round of it. Which one is meant?"
    case .global(let name):
      "a function that gives `\(name)` a value makes a name of its own, unless it says otherwise first."
    case .otherException: "another kind of exception is wanted here."
    case .noneItself:
      "only None is None: an empty text, an empty list and 0 are something else. Which of them is meant?"
    case .level(let name):
      name == name.uppercased()
        ? "`\(name)` is not the level that is asked for. A level lets through what is as grave as itself, or graver."
        : "`\(name)` logs at the level \(name == "exception" ? "ERROR, with the traceback" : name.uppercased()). At which one "
          + "is this message wanted?"
    case .difference(let sentence, _): sentence
    case .cause: "this is about the cause of the exception, what stands behind `from`."
    default: patternSentence
    }
  }

  private static func conversion(_ name: String) -> String {
    switch name {
    case "int", "float":
      return
        "a text of digits is no number: texts are joined by `+` and compared letter by letter. Make a number of it."
    case "str": return "a number is no text. Where a text is wanted, make one of it."
    case "repr": return "`repr` shows a value as code has it, texts with their quotes. That is wanted here."
    case "sorted": return "nothing here gives the items their order. They are wanted sorted."
    case "reversed": return "the items come in the opposite order."
    case "set": return "each item is wanted once."
    case "enumerate": return "the numbers of the items are wanted as well."
    case "list": return "this is no list yet: make one of it."
    case "range": return "a number has no items. To count up to it, go through a `range`."
    case "len": return "the number of the items is wanted here, not the items."
    default: return "the value is wanted as another type: look at `\(name)`."
    }
  }
}
