// This file reads the one kind of comment that means something: an author's allowance for a change of a solution.

import SourceText

extension LessonParser {
  mutating func readComment(_ comment: String, line: Int) {
    let words = comment.split(whereSeparator: \.isWhitespace)
    guard words.prefix(2).elementsEqual(["allow", "mutant"]) else { return }
    let text = String(comment.drop(while: \.isWhitespace).dropFirst("allow".count).drop(while: \.isWhitespace))
      .dropFirst("mutant".count).drop(while: \.isWhitespace)
    let allowance = MutantAllowance(
      solution: (step?.exercise?.solutions.count ?? 0) - 1, text: String(text).trimmedEnd, line: line)
    guard isBehindSolution, allowance.solution >= 0 else {
      return fault(
        line: line, "this allowance follows no solution", "it stands behind the solution that it speaks of")
    }
    guard Self.isAllowance(allowance.text) else {
      return fault(
        line: line, "this allowance cannot be read",
        "write `allow mutant \"OLD LINE\" -> \"NEW LINE\": reason`, with `gone` for a statement that is left out")
    }
    step?.exercise?.allowances.append(allowance)
  }

  /// `"..." -> "...": reason` or `"..." -> gone: reason`
  private static func isAllowance(_ text: String) -> Bool {
    guard text.first == "\"", let reason = text.split(separator: ":").last, text.contains(":") else { return false }
    let hasChange = text.contains("\" -> \"") && text.contains("\":") || text.contains("\" -> gone:")
    return hasChange && reason.contains { !$0.isWhitespace }
  }
}
