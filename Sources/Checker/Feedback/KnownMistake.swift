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
    // An error before the tests is the same before each of them.
    guard let place = run.problem == nil ? own.firstIndex(where: { $0 != .passed }) : own.isEmpty ? nil : 0,
      plan.tests.indices.contains(place)
    else { return nil }
    return nearest(
      wrongAnswers(plan, like: { run.problem == nil ? own[$0] : own[0] }, failingFirstAt: place), plan, file)
  }

  /// Of known wrong answers that behave alike, the first whose message speaks of code that the answer holds.
  func nearest(_ alike: [Int], _ plan: ExercisePlan, _ file: SourceFile) -> Int? {
    alike.count > 1 ? alike.first { sharesCode(plan, $0, file) } ?? alike.first : alike.first
  }

  /// The first known wrong answer that gives the same value at the first test that fails, if that value says something.
  func likelyMistake(_ plan: ExercisePlan, _ run: Run) -> Int? {
    let own = run.behaviours
    guard let place = own.firstIndex(where: { $0 != .passed }), case .failed = own[place], own[place].isTelling else {
      return nil
    }
    return plan.exercise.wrongAnswers.indices.first { number in
      plan.exercise.wrongAnswers[number].fails == plan.tests[place].test.name
        && behaviour(plan, ofWrong: number, at: place) == own[place]
    }
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
      actual.isTelling
    case .raised(let text): text != "nothing reached"
    case .passed, .limited, .other: false
    }
  }
}

extension String {
  /// Whether a value, as it is shown, is one that hardly any other mistake gives.
  fileprivate var isTelling: Bool {
    if ["set()", "no match", "no groups"].contains(self) { return false }
    if utf8.count == 2 { return allSatisfy(\.isNumber) }
    // A list of nothing but None, True and False says as little as one of them.
    let words = split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\"" }
    return utf8.count > 2 && !words.allSatisfy { ["None", "True", "False"].contains($0) }
  }

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
