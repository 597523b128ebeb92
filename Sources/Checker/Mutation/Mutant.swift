// This file defines a mutant: a right answer with one small change, which the tests of the exercise ought to notice.

import Lessons

/// A solution with one change.
public struct Mutant: Sendable {
  public let kind: MutationKind
  /// The whole changed answer.
  public let text: String
  /// The first line of the answer that is different, from 1.
  public let line: Int
  /// That line as the author wrote it, with its indentation.
  public let old: String
  /// What stands there now; nil for a statement that is gone.
  public let new: String?

  /// What an allowance has to say of it: `"OLD LINE" -> "NEW LINE"`.
  public var claim: String {
    let replacement = new.map { "\"\($0.trimmingBlanks())\"" } ?? "gone"
    return "\"\(old.trimmingBlanks())\" -> \(replacement)"
  }
}

/// What was changed, for the advice to the author.
public enum MutationKind: String, Sendable {
  case arithmetic, comparison, condition, logic, constant, text, result, statement, jump, slice, argument, exception
  case method, format, item, decorator, pattern

  /// What kind of test would notice.
  public var advice: String {
    switch self {
    case .arithmetic: "add a test in which the two operators give different values"
    case .comparison: "add a test at the border, where the two comparisons differ"
    case .condition: "add a test for each side of this condition"
    case .logic: "add a test in which only one part of the condition holds"
    case .constant: "add a test whose result depends on this very value"
    case .text: "add a test that looks at this text"
    case .result: "add a test that looks at what is returned here"
    case .statement: "add a test in which this statement makes a difference, or leave it out"
    case .jump: "add a test in which something stands behind this place of the loop"
    case .slice: "add a test in which something stands beyond this bound"
    case .argument: "add a test in which this argument makes a difference"
    case .exception: "add a test that tells the two exceptions apart"
    case .method: "add a test in which the two give different results"
    case .format: "add a test that looks at this part of the text"
    case .item: "add a test in which this item makes a difference"
    case .decorator: "add a test that needs this decorator"
    case .pattern: "add a text that only one of the two patterns finds, or in which they find different parts"
    }
  }
}

/// One change of a text, before it is known whether the result is a program.
struct MutantEdit {
  let kind: MutationKind
  /// Bytes of the text.
  let range: Range<Int>
  let replacement: String
  /// A statement that is left out; what replaces it only keeps the program whole.
  var isGone = false
}

extension Mutant {
  /// The edit carried out; nil where it changes nothing.
  init?(_ edit: MutantEdit, of bytes: [UInt8]) {
    guard edit.range.lowerBound >= 0, edit.range.upperBound <= bytes.count else { return nil }
    let changed = bytes[..<edit.range.lowerBound] + Array(edit.replacement.utf8) + bytes[edit.range.upperBound...]
    guard Array(changed) != bytes else { return nil }
    let before = Self.lines(bytes)
    let after = Self.lines(Array(changed))
    let first = zip(before, after).prefix { $0 == $1 }.count
    guard first < before.count else { return nil }
    kind = edit.kind
    text = String(decoding: changed, as: UTF8.self)
    line = first + 1
    old = before[first]
    new = edit.isGone || first >= after.count ? nil : after[first]
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every mutant of a solution that is still an answer, in reading order, each text once.
  static func all(of solution: CodeBlock) -> [Mutant] {
    let bytes = Array(solution.text.utf8)
    let edits = solution.language == .regex ? PatternMutator.edits(ofAnswer: bytes) : PythonMutator.edits(bytes)
    var seen: Set<String> = [solution.text]
    var result: [Mutant] = []
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let mutant = Mutant(edit, of: bytes), seen.insert(mutant.text).inserted else { continue }
      if solution.language == .python, !PythonMutator.isProgram(mutant.text) { continue }
      result.append(mutant)
    }
    return result
  }
}
