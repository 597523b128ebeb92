// This file decides how far the message of a known wrong answer can be trusted for an answer that behaves alike: that
// tests fail in the same way says much if they see values, and little if all that they see is True or False.

import Lessons
import PySyntax
import SourceText

/// How closely an answer is tied to a known wrong answer.
enum KnownBond {
  /// It holds the code of which the message speaks, or gives the same telling values.
  case certain
  /// It behaves alike, as far as the tests see.
  case likely
  /// It behaves alike, but the code of which the message speaks is not there.
  case loose
}

extension Checker {
  /// The first known wrong answer that gives the same on every test; of several, one that the answer is most like.
  func knownMistake(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> Int? {
    let own = run.behaviours
    guard !own.isEmpty else { return nil }
    let alike = plan.exercise.wrongAnswers.indices.filter { behaviours(plan, ofWrong: $0) == own }
    guard alike.count > 1, run.problem == nil else { return alike.first }
    return alike.first { sharesCode(plan, $0, file) } ?? alike.first
  }

  /// The first known wrong answer that passes the same tests up to the first that fails, and there gives the same value,
  /// if that value says something.
  func likelyMistake(_ plan: ExercisePlan, _ run: Run) -> Int? {
    let own = run.behaviours
    guard let place = own.firstIndex(where: { $0 != .passed }), case .failed(_, let actual) = own[place],
      actual.utf8.count > 2, !["None", "True", "False", "set()"].contains(actual)
    else { return nil }
    return plan.exercise.wrongAnswers.indices.first { number in
      let known = behaviours(plan, ofWrong: number)
      return known.count > place && known[...place] == own[...place]
    }
  }

  /// What the tests show of a known wrong answer; found out once.
  private func behaviours(_ plan: ExercisePlan, ofWrong number: Int) -> [Behaviour] {
    let key = plan.lesson + "/" + plan.exercise.id
    var known = knownBehaviours[key] ?? []
    while known.count <= number { known.append(behaviours(plan, plan.exercise.wrongAnswers[known.count].code)) }
    knownBehaviours[key] = known
    return known[number]
  }

  private func behaviours(_ plan: ExercisePlan, _ block: CodeBlock) -> [Behaviour] {
    runOrRemember(plan, SourceFile(name: "<answer>", text: block.text)).behaviours
  }

  /// Whether the answer holds code of which the message of a known wrong answer speaks, and that no solution holds.
  func sharesCode(_ plan: ExercisePlan, _ number: Int, _ file: SourceFile) -> Bool {
    let answer = String(decoding: file.bytes, as: UTF8.self).withoutBlanks
    let right = plan.exercise.solutions.map(\.text.withoutBlanks)
    return plan.exercise.wrongAnswers[number].message.markdown.codePieces.map(\.withoutBlanks).contains { piece in
      piece.count > 2 && answer.contains(piece) && !right.contains { $0.contains(piece) }
    }
  }

  /// - Parameter number: a known wrong answer that gives the same on every test.
  func bond(_ plan: ExercisePlan, _ number: Int, _ run: Run, _ file: SourceFile) -> KnownBond {
    let wrong = plan.exercise.wrongAnswers[number]
    let answer = String(decoding: file.bytes, as: UTF8.self).withoutBlanks
    let known = wrong.code.text.withoutBlanks
    if answer.hasSuffix(known) { return .certain }
    let right = plan.exercise.solutions.map(\.text.withoutBlanks)
    var names: Set<String> = []
    if let module = try? parseModule(file.bytes) { names = Set(BoundNames(module).all.map { module.names[$0] }) }
    // Code of which the message speaks and that no solution holds. A name that the answer has chosen says nothing.
    let pieces = wrong.message.markdown.codePieces.map(\.withoutBlanks).filter { piece in
      piece.count > 1 && !names.contains(piece) && !right.contains { $0.contains(piece) }
    }
    if pieces.contains(where: { answer.contains($0) }) { return .certain }
    let isTelling = run.behaviours.contains(where: \.isTelling)
    // What the known answer holds of it makes that one wrong, but not this one.
    if pieces.contains(where: { known.contains($0) }) { return .loose }
    return isTelling ? .certain : .likely
  }
}

extension Behaviour {
  /// Whether hardly any other mistake would show the same.
  var isTelling: Bool {
    switch self {
    case .failed(_, let actual):
      actual.utf8.count > 2 && !["None", "True", "False", "set()", "no match", "no groups"].contains(actual)
    case .raised(let text): text != "nothing reached"
    case .passed, .limited, .other: false
    }
  }
}

extension String {
  fileprivate var withoutBlanks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// What stands between backticks.
  fileprivate var codePieces: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, piece in
      index % 2 == 1 ? String(piece) : nil
    }
  }
}
