// This file judges `require=` and `forbid=`: rules on the syntax tree, because an exercise about a `while` loop is not
// done by a list comprehension that gives the same values.
//
// A rule is written `what: message`, or `what` alone. What is one or more of these, joined by ` or `:
//
//     for while if with try match def class lambda return yield raise assert import global nonlocal del pass break
//     continue async await                                 a statement or expression of that kind
//     comprehension  f-string  recursion  slice  subscript  annotation
//     + - * / // % ** @ & | ^ << >> ~ and or not in is == != < <= > >= := *args **kwargs
//                                                          an operator; `+` also stands for `+=`
//     sorted()  .sort()  re.search()                       a call of that name
//     import re                                            an import of that module, `from re import ...` too
//     eval                                                 any other name: any use of it

import Lessons
import PySyntax
import SourceText

/// What a rule looks for.
struct RulePattern: Hashable {
  var alternatives: [String]
  var message: String?

  /// - Returns: nil when the text is empty.
  init?(_ text: String) {
    let parts = Self.split(text)
    message = parts.message
    // Two operators are words with blanks around the `or` that joins alternatives, so a lone `or` is the operator.
    let what = parts.what.trimmingBlanks()
    alternatives = what == "or" ? ["or"] : Self.alternatives(what)
    if alternatives.isEmpty { return nil }
  }

  private static func split(_ text: String) -> (what: String, message: String?) {
    var index = text.startIndex
    while let colon = text[index...].firstIndex(of: ":") {
      let next = text.index(after: colon)
      if next < text.endIndex, text[next] == " " {
        return (String(text[..<colon]), String(text[next...]).trimmingBlanks())
      }
      index = next
    }
    return (text, nil)
  }

  private static func alternatives(_ text: String) -> [String] {
    var result: [String] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if word == "or", !words.isEmpty {
        result.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { result.append(words.joined(separator: " ")) }
    return result
  }

  static let statements: Set<String> = [
    "for", "while", "if", "with", "try", "match", "def", "class", "lambda", "return", "yield", "raise", "assert",
    "import", "global", "nonlocal", "del", "pass", "break", "continue", "async", "await", "comprehension", "f-string",
    "recursion", "slice", "subscript", "annotation",
  ]
  static let operators: Set<String> = [
    "+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>", "~", "and", "or", "not", "in", "not in", "is",
    "is not", "==", "!=", "<", "<=", ">", ">=", ":=", "*args", "**kwargs",
  ]

  /// What cannot be looked for, for the author's check.
  var unknown: [String] {
    alternatives.filter { item in
      if Self.statements.contains(item) || Self.operators.contains(item) { return false }
      var name = item.hasPrefix("import ") ? String(item.dropFirst(7)) : item
      if name.hasSuffix("()") { name.removeLast(2) }
      if name.hasPrefix(".") { name.removeFirst() }
      let isName = name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
        guard let first = part.unicodeScalars.first else { return false }
        return (first == "_" || first.properties.isXIDStart)
          && part.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
      }
      return !isName
    }
  }
}

extension Checker {
  /// The rules that a program breaks. A program that does not parse breaks none.
  func violations(of exercise: Exercise, in file: SourceFile) -> [RuleViolation] {
    guard !exercise.rules.isEmpty, let module = try? parseModule(file.bytes) else { return [] }
    let uses = SyntaxUses(module)
    return exercise.rules.compactMap { rule in
      guard let pattern = RulePattern(rule.text) else { return nil }
      let places = pattern.alternatives.compactMap { uses.places[$0]?.first }
      let what = pattern.alternatives.map { "`\($0)`" }.joined(separator: " or ")
      switch rule.kind {
      case .require:
        guard places.isEmpty else { return nil }
        return RuleViolation(rule: rule, message: pattern.message ?? "This exercise asks for \(what).", line: nil)
      case .forbid:
        guard let place = places.min(by: { $0.start < $1.start }) else { return nil }
        return RuleViolation(
          rule: rule, message: pattern.message ?? "Solve this one without \(what).",
          line: file.line(of: place.startOffset))
      }
    }
  }
}
