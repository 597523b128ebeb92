// This file puts the edits of one answer in order: what the first failing test and the kind of mistake make likely comes
// first.

import Lessons
import PySyntax
import SourceText

final class RepairSearch {
  /// The first test that fails, or the first of all where the program does not come so far.
  let test: ExercisePlan.Test
  let edits: [RepairEdit]
  /// The solutions to which the answer comes near.
  let nearest: [NearestSolution]
  private let bytes: [UInt8]
  let isProgram: Bool
  private let behaviour: Behaviour
  private var seen: Set<[UInt8]>

  /// nil for an answer that cannot be repaired in this way: it met a limit, or is no program.
  init?(_ plan: ExercisePlan, _ run: Checker.Run, _ file: SourceFile) {
    guard file.isShortAnswer else { return nil }
    var clues = RepairClues()
    var number = 0
    if case .error(let fault)? = run.problem {
      clues = RepairClues(fault)
      behaviour = .other
    } else {
      guard run.problem == nil, let first = run.results.firstIndex(where: { !$0.result.verdict.isPassed }),
        !run.results.contains(where: { $0.result.verdict.isLimit })
      else { return nil }
      number = first
      behaviour = run.results[first].result.behaviour
      let verdict = run.results[first].result.verdict
      if case .refused = verdict { return nil }
      clues = RepairClues(verdict)
      if case .failed(let mismatch) = verdict { clues.words = Self.words(mismatch.expression) }
    }
    guard number < plan.tests.count else { return nil }
    test = plan.tests[number]
    bytes = file.bytes
    isProgram = plan.exercise.language == .python
    seen = [bytes]
    let found = isProgram ? PythonRepairs.edits(bytes, clues) : Self.patternEdits(bytes, clues)
    let line = clues.line.map { file.lineSpan($0).range }
    func rank(_ edit: RepairEdit) -> Int {
      // The line that raised the error is more likely.
      if case .difference = edit.kind { return edit.rank }
      guard let line, let place = edit.changes.first?.range.lowerBound, line.contains(place) else { return edit.rank }
      return edit.rank - 2
    }
    nearest = NearestSolution.all(plan.exercise, bytes)
    let all = Self.joined(found, nearest.flatMap(\.edits), bytes)
    let ranked = all.enumerated().map { (rank: rank($0.element), offset: $0.offset, edit: $0.element) }
    edits = ranked.sorted { $0.rank == $1.rank ? $0.offset < $1.offset : $0.rank < $1.rank }.map(\.edit)
  }

  /// An edit that makes a solution out of the answer is more likely than one that only lets the tests pass. Where it is
  /// the same, that which names the kind of mistake stays.
  private static func joined(_ edits: [RepairEdit], _ differences: [RepairEdit], _ bytes: [UInt8]) -> [RepairEdit] {
    if differences.isEmpty { return edits }
    var edits = edits
    var places: [[UInt8]: Int] = [:]
    func withoutBlanks(_ edit: RepairEdit) -> [UInt8]? { edit.applied(to: bytes)?.filter { $0 != 0x20 && $0 != 0x0A } }
    for (place, edit) in edits.enumerated() {
      if let text = withoutBlanks(edit), places[text] == nil { places[text] = place }
    }
    for difference in differences {
      guard let text = withoutBlanks(difference) else { continue }
      if let place = places[text] {
        edits[place].rank = min(edits[place].rank, 0)
      } else {
        edits.append(difference)
      }
    }
    return edits
  }

  /// The answer with an edit; nil where it is no program, or has been tried.
  func text(of edit: RepairEdit) -> [UInt8]? {
    guard let text = edit.applied(to: bytes), seen.insert(text).inserted else { return nil }
    if isProgram, (try? parseModule(text)) == nil { return nil }
    return text
  }

  /// Whether the test has come further than with the answer as it is.
  func isFurther(_ result: Behaviour) -> Bool {
    guard case .failed(let assertion, _) = result, case .failed(let before, _) = behaviour else { return false }
    return assertion > before
  }

  private static func patternEdits(_ bytes: [UInt8], _ clues: RepairClues) -> [RepairEdit] {
    let pattern = Array(PatternTrial.pattern(in: bytes).utf8)
    // A long pattern takes long to prepare, and has many places.
    guard !pattern.isEmpty, pattern.count <= 400,
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) })
    else {
      return []
    }
    let mutations = PatternMutator.edits(ofAnswer: bytes).map { edit in
      let old = String(decoding: bytes[edit.range], as: UTF8.self)
      return RepairEdit(
        PatternRepairs.kind(
          ofMutation: old, edit.replacement, before: edit.range.lowerBound > 0 ? bytes[edit.range.lowerBound - 1] : nil),
        [(edit.range, edit.replacement)],
        shown: edit.range.isEmpty ? nil : edit.range)
    }
    return PatternRepairs.edits(pattern, at: start, flags: [], clues: clues) + mutations
  }

  /// The words of a text in a test, each once.
  private static func words(_ expression: String) -> [String] {
    var words: [String] = []
    for word in expression.split(whereSeparator: { !$0.isLetter }).map(String.init)
    where word.count > 1 && !["match", "no", "groups"].contains(word) && !words.contains(word) {
      words.append(word)
    }
    return Array(words.prefix(6))
  }
}
