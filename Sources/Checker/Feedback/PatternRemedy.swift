// This file explains why a pattern fails a line of a test, by trying the usual remedies: the one that makes the line
// hold names the mistake.

import Lessons
import RegexSyntax

struct PatternRemedy {
  private let pattern: String

  init(_ pattern: String) { self.pattern = pattern }

  private enum Mistake: CaseIterable {
    case bareDot, greedy, loose, capitals

    var text: String {
      switch self {
      case .bareDot: "A bare `.` stands for any character. A real dot is written `\\.`."
      case .greedy:
        "A repetition takes as much as it can. With a `?` behind it, as in `.*?`, it takes as little as it can."
      case .loose:
        "The pattern is found inside a longer text. `^` and `$`, or `\\b`, say where it has to begin and end."
      case .capitals: "Only capital and small letters differ."
      }
    }
  }

  /// What would make this line hold; nil where no remedy does.
  func text(for expectation: PatternExpectation) -> String? {
    let scalars = Array(pattern.unicodeScalars)
    guard let tree = try? PatternTree(parsing: scalars.map(\.value)) else { return nil }
    for mistake in Mistake.allCases {
      for remedy in remedies(mistake, scalars, tree) where remedy != pattern {
        guard let trial = try? PatternTrial(remedy) else { continue }
        if trial.run([expectation]).verdict.isPassed { return mistake.text }
      }
    }
    return nil
  }

  private func remedies(_ mistake: Mistake, _ scalars: [Unicode.Scalar], _ tree: PatternTree) -> [String] {
    switch mistake {
    case .bareDot:
      var dots: [Int] = []
      tree.visitNodes { node, _ in if case .anyCharacter = node.kind { dots.append(node.span.lowerBound) } }
      return dots.map { inserting("\\", at: $0, scalars) }
    case .greedy:
      var ends: [Int] = []
      tree.visitNodes { node, _ in
        guard case .repetition(let repetition) = node.kind, repetition.mode == .greedy,
          repetition.minimum != repetition.maximum
        else { return }
        ends.append(node.span.upperBound)
      }
      return ends.map { inserting("?", at: $0, scalars) }
    case .loose: return ["^(?:\(pattern))", "(?:\(pattern))$", "^(?:\(pattern))$", "\\b(?:\(pattern))\\b"]
    case .capitals: return ["(?i)" + pattern]
    }
  }

  private func inserting(_ text: String, at offset: Int, _ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView(scalars[..<offset])
    view.append(contentsOf: text.unicodeScalars)
    view.append(contentsOf: scalars[offset...])
    return String(view)
  }
}
